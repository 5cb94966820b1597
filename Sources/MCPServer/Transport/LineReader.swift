// Frames a stream of bytes into lines. A line over the limit is reported once and skipped to its newline without being
// kept; what stands behind the last newline when the stream ends is a line, too.

import MCPCore
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Cuts a stream into lines.
struct LineReader: ~Copyable {
  /// What was read.
  enum Line {
    /// A line without its newline; valid until the closure returns.
    case text(UnsafeBufferPointer<UInt8>)
    /// A line of more bytes than the limit.
    case tooLong
  }

  private static let initialCapacity = 64 << 10
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity = LineReader.initialCapacity
  private var count = 0
  private var isSkipping = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  /// Reads a descriptor to its end.
  /// - Parameters:
  ///   - descriptor: an open file descriptor.
  ///   - end: another one; once it can be read, reading ends.
  ///   - body: called with each line; answers whether to go on.
  mutating func read(_ descriptor: Int32, until end: Int32, _ body: (Line) -> Bool) {
    while true {
      if count == capacity { grow() }
      guard waitForInput(descriptor, end) else { return }
      let received = systemRead(descriptor, buffer + count, capacity - count)
      if received < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      guard received > 0 else { break }
      let searched = count
      count += received
      guard deliver(from: searched, body) else { return }
    }
    if count > 0 && !isSkipping { _ = give(UnsafeBufferPointer(start: buffer, count: count), body) }
  }

  /// Hands out the complete lines; the rest moves to the front.
  private mutating func deliver(from searched: Int, _ body: (Line) -> Bool) -> Bool {
    var start = 0
    var search = searched
    while let newline = memchr(buffer + search, 0x0A, count - search) {
      let end = UnsafeMutableRawPointer(buffer).distance(to: newline)
      if isSkipping {
        isSkipping = false
      } else if !give(UnsafeBufferPointer(start: buffer + start, count: end - start), body) {
        return false
      }
      start = end + 1
      search = start
    }
    count -= start
    if start > 0 && count > 0 { memmove(buffer, buffer + start, count) }
    if count == 0 { shrink() }
    if isSkipping {
      count = 0
    } else if count > limit {
      isSkipping = true
      count = 0
      shrink()
      return body(.tooLong)
    }
    return true
  }

  /// Hands out one line, without a carriage return at its end; empty lines are passed over.
  private func give(_ line: UnsafeBufferPointer<UInt8>, _ body: (Line) -> Bool) -> Bool {
    var length = line.count
    if length > 0 && line[length - 1] == 0x0D { length -= 1 }
    if length == 0 { return true }
    return body(length > limit ? .tooLong : .text(UnsafeBufferPointer(rebasing: line[..<length])))
  }

  private mutating func grow() { resize(to: capacity * 2) }

  /// Gives back what one long line needed.
  private mutating func shrink() {
    if count == 0 && capacity > 1 << 20 { resize(to: LineReader.initialCapacity) }
  }

  private mutating func resize(to size: Int) {
    let replacement = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    replacement.update(from: buffer, count: count)
    buffer.deallocate()
    buffer = replacement
    capacity = size
  }
}

/// Sleeps until there is something to read, or the end of it. Answers false where reading is to end.
private func waitForInput(_ descriptor: Int32, _ end: Int32) -> Bool {
  var waiting = [
    pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0), pollfd(fd: end, events: Int16(POLLIN), revents: 0),
  ]
  while poll(&waiting, 2, -1) < 0 && errno == EINTR {}
  return waiting[1].revents == 0
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

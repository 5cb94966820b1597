// One connection that reads the metrics: a head comes in, a page goes out, and the rest of what the client sends is
// read and thrown away, because closing with bytes unread makes the kernel reset the connection and may cost the
// client the page. No call here waits.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A connection, and how far it is.
struct ScrapeConnection {
  private enum Phase {
    case reading
    case writing
    case draining
  }

  /// Its socket, which does not block.
  let descriptor: Int32
  /// When it is closed whatever it does.
  let deadline: ContinuousClock.Instant
  private let mostHeadBytes: Int
  private var phase = Phase.reading
  private var head: [UInt8] = []
  private var page: [UInt8] = []
  private var sent = 0
  /// Bytes behind the head that are thrown away before the connection is closed all the same.
  private var patience = 65_536

  /// A connection that was just made.
  init(descriptor: Int32, deadline: ContinuousClock.Instant, mostHeadBytes: Int) {
    (self.descriptor, self.deadline, self.mostHeadBytes) = (descriptor, deadline, mostHeadBytes)
  }

  /// What it waits for, as `poll` has it.
  var events: Int16 { Int16(phase == .writing ? POLLOUT : POLLIN) }

  /// Goes on as far as it can. Answers whether it is still needed.
  mutating func advance(_ text: () -> [UInt8]) -> Bool {
    switch phase {
    case .reading: readHead(text)
    case .writing: writePage()
    case .draining: drain()
    }
  }

  private mutating func readHead(_ text: () -> [UInt8]) -> Bool {
    switch receive() {
    case .bytes(let bytes): head += bytes
    case .nothing: return true
    case .end: return false
    }
    do throws(ScrapeRefusal) {
      guard let end = ScrapeConnection.endOfHead(head) else {
        if head.count > mostHeadBytes { throw .tooLarge }
        return true
      }
      if end > mostHeadBytes { throw .tooLarge }
      page = try ScrapeRequest(head: head[..<end]).response(text)
    } catch {
      page = error.response
    }
    head = []
    phase = .writing
    return writePage()
  }

  private mutating func writePage() -> Bool {
    while sent < page.count {
      let count = page.withUnsafeBytes { page in
        #if canImport(Darwin)
          send(descriptor, page.baseAddress.map { $0 + sent }, page.count - sent, 0)
        #else
          send(descriptor, page.baseAddress.map { $0 + sent }, page.count - sent, Int32(MSG_NOSIGNAL))
        #endif
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return errno == EAGAIN || errno == EWOULDBLOCK }
      sent += count
    }
    page = []
    phase = .draining
    shutdown(descriptor, Int32(SHUT_WR))
    return drain()
  }

  private mutating func drain() -> Bool {
    while true {
      switch receive() {
      case .bytes(let bytes):
        patience -= bytes.count
        if patience < 0 { return false }
      case .nothing: return true
      case .end: return false
      }
    }
  }

  private enum Received {
    case bytes([UInt8])
    case nothing
    case end
  }

  private func receive() -> Received {
    while true {
      var bytes = [UInt8](repeating: 0, count: 4_096)
      let count = recv(descriptor, &bytes, bytes.count, 0)
      if count > 0 { return .bytes(Array(bytes[..<count])) }
      if count == 0 { return .end }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? .nothing : .end
    }
  }

  /// Where the empty line begins.
  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (0...bytes.count - 4).first { start in
      bytes[start] == 0x0D && bytes[start + 1] == 0x0A && bytes[start + 2] == 0x0D && bytes[start + 3] == 0x0A
    }
  }
}

// What the tool prints. Descriptors are written directly: the C streams are global mutable state, and an answer that
// is cut short by a closed pipe is no error of ours.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A standard stream.
struct Output {
  /// Standard output.
  static let out = Output(descriptor: 1)
  /// Standard error.
  static let error = Output(descriptor: 2)

  let descriptor: Int32

  /// Writes text; stops where the other side does not read, and ends the program where an answer cannot be written.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        if self.descriptor == Output.out.descriptor, errno != EPIPE {
          Output.error.write("mcpgen: cannot write to standard output: \(SpecFile.reason(errno))\n")
          Exit.now(.usage)
        }
        return
      }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Empties the screen of a terminal; of anything else it leaves what is there.
  func clear() {
    if isatty(descriptor) == 1 { write("\u{1B}[2J\u{1B}[H") }
  }

  /// Whether colours may be used: on a terminal, unless `NO_COLOR` is set to anything.
  var usesColour: Bool {
    if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
    return isatty(descriptor) == 1
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

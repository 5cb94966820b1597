// Bytes in pieces of any size become lines. A line beyond the limit is handed over cut, once, so that a file of one
// endless line costs no more memory than any other.

/// Cuts a stream of bytes into lines.
package struct AuditLineSplitter: Sendable {
  /// The most bytes of a line that are kept.
  package static let maximumLineBytes = 1 << 20

  /// What has arrived of a line.
  private var begun: [UInt8] = []

  /// Nothing yet.
  package init() {}

  /// Takes the next bytes and hands over each line that ends in them, without its line break.
  package mutating func feed(_ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      if begun.isEmpty {
        body(UnsafeRawBufferPointer(rebasing: rest[..<end]))
      } else {
        keep(rest[..<end])
        begun.withUnsafeBytes(body)
        begun.removeAll(keepingCapacity: true)
      }
      rest = rest[(end + 1)...]
    }
    keep(rest)
  }

  /// Hands over the line that no line break ends, if there is one.
  package mutating func finish(_ body: (UnsafeRawBufferPointer) -> Void) {
    if !begun.isEmpty { begun.withUnsafeBytes(body) }
    begun.removeAll()
  }

  private mutating func keep(_ bytes: Slice<UnsafeRawBufferPointer>) {
    begun += bytes.prefix(AuditLineSplitter.maximumLineBytes - begun.count)
  }
}

// Makes lines of records: numbers them, dates them, and ties each to the one before. The chain moves on with every
// line; who cannot put the lines into the file takes back the head from before.

/// The growing end of an audit log.
package struct AuditChain: Sendable {
  /// The last record so far.
  package var head: AuditHead
  /// What closes the lines.
  package let seal: AuditSeal

  private var time = AuditTime()

  /// A chain that goes on behind this record.
  package init(behind head: AuditHead = .none, seal: AuditSeal) {
    self.head = head
    self.seal = seal
  }

  /// Appends the next line, with its line break.
  /// - Parameters:
  ///   - members: the inside of the line, as records and events write it.
  ///   - milliseconds: the moment, since 1970.
  package mutating func append(
    _ members: UnsafeBufferPointer<UInt8>, at milliseconds: Int64, to lines: inout JSONWriter
  ) {
    let start = lines.count
    lines.raw(#"{"seq":"#)
    lines.integer(head.seq &+ 1)
    lines.raw(#","time":""#)
    time.write(milliseconds, to: &lines)
    lines.raw(#"","#)
    lines.raw(members)
    lines.raw(#","prev":""#)
    lines.hexadecimal(head.hash)
    lines.byte(UInt8(ascii: "\""))
    let covered = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: lines.bytes[start...]))
    head = AuditHead(seq: head.seq &+ 1, hash: seal.hash(covered))
    lines.raw(#","hash":""#)
    lines.hexadecimal(head.hash)
    lines.raw("\"}\n")
  }
}

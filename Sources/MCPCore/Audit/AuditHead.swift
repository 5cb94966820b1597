// Where a chain stands: the number and the hash of its last record. Published where the file's owner cannot change it,
// it proves later that nothing was cut off.

/// The last record of a chain.
package struct AuditHead: Hashable, Sendable, CustomStringConvertible {
  /// The number of the record; 0 before the first.
  package var seq: Int64
  /// What closes it; zeros before the first.
  package var hash: SHA256.Words

  /// The head of a chain that has no record yet.
  package static let none = AuditHead(seq: 0, hash: SHA256.Words())

  /// A head.
  package init(seq: Int64, hash: SHA256.Words) {
    self.seq = seq
    self.hash = hash
  }

  /// Reads `SEQ:HASH`; `nil` where the text is nothing of the kind.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let seq = Int64(parts[0]), seq >= 0 else { return nil }
    let hash = Array(parts[1].utf8).withUnsafeBytes { SHA256.Words(hexadecimal: $0) }
    guard let hash else { return nil }
    self.init(seq: seq, hash: hash)
  }

  /// `SEQ:HASH`.
  package var description: String {
    var writer = JSONWriter()
    writer.integer(seq)
    writer.byte(UInt8(ascii: ":"))
    writer.hexadecimal(hash)
    return writer.text
  }
}

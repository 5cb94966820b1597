// What a client pins: the SHA-256 of a contract's canonical text, with the name of the function before it, so that a
// reader of a file or of `_meta` need not guess.

import MCPCore

/// The digest of a part of a contract.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// What stands before the digits.
  private static let prefix = "sha256:"

  private let hash: SHA256.Words

  /// The digest of a value, whatever the order of its keys.
  public init(of value: JSON) { self.init(canonical: value.canonical) }

  /// The digest of a value that is canonical already.
  init(canonical value: JSON) {
    var writer = JSONWriter(capacity: 4_096)
    writer.json(value)
    var hash = SHA256()
    hash.update(writer.bytes)
    self.hash = hash.finishWords()
  }

  /// Reads `sha256:` and 64 small hexadecimal digits; `nil` where the text is anything else.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.prefix) else { return nil }
    let digits = Array(text.utf8.dropFirst(Self.prefix.utf8.count))
    guard let hash = digits.withUnsafeBytes({ SHA256.Words(hexadecimal: $0) }) else { return nil }
    self.hash = hash
  }

  /// `sha256:` and 64 small hexadecimal digits.
  public var description: String {
    var writer = JSONWriter(capacity: 128)
    writer.raw(Self.prefix)
    writer.hexadecimal(hash)
    return writer.text
  }
}

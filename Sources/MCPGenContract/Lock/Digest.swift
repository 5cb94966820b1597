// What a client pins: the SHA-256 of a contract's canonical text, with the name of the function before it, so that a
// reader of a file or of `_meta` need not guess.

import MCPCore

/// The digest of a part of a contract.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// What stands before the digits.
  private static let prefix = "sha256:"

  /// The 32 bytes.
  public let bytes: [UInt8]

  /// The digest of a value, whatever the order of its keys.
  public init(of value: JSON) { self.init(canonical: value.canonical) }

  /// The digest of a value that is canonical already.
  init(canonical value: JSON) {
    var writer = JSONWriter(capacity: 4_096)
    writer.json(value)
    bytes = SHA256.digest(writer.bytes)
  }

  /// Reads `sha256:` and 64 small hexadecimal digits; `nil` where the text is anything else.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.prefix) else { return nil }
    let digits = text.utf8.dropFirst(Self.prefix.utf8.count).map(Self.value)
    guard digits.count == 2 * SHA256.byteCount else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// `sha256:` and 64 small hexadecimal digits.
  public var description: String {
    Self.prefix + bytes.map { Self.digit($0 >> 4) + Self.digit($0 & 15) }.joined()
  }

  private static func digit(_ value: UInt8) -> String { String(value, radix: 16) }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

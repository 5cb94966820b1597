// Which call a key belongs to: the caller's, of this tool. Its digest is the name of the call in memory and on disk, so
// that neither holds more of what a client sent than 64 digits.

import MCPCore

/// A key that a client gave a call, so that the call is made once however often it is sent.
struct IdempotencyKey: Sendable, Hashable {
  /// What a key may be, for error texts.
  static let rule = "an idempotency key is 1 to 128 visible ASCII characters without spaces"

  /// The key as it was sent.
  let text: String

  /// Reads a key; `nil` where it can be none.
  init?(_ text: String) {
    guard (1...128).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    self.text = text
  }

  /// 64 hexadecimal digits that stand for this key of this caller and tool.
  func name(caller: String, tool: String) -> String {
    var bytes: [UInt8] = []
    for part in [caller, tool, text] {
      withUnsafeBytes(of: UInt64(part.utf8.count).bigEndian) { bytes += $0 }
      bytes += part.utf8
    }
    return SHA256.digest(bytes).hexadecimal
  }
}

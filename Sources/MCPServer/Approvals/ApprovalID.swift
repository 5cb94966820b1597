// The name of a pending request: a human reads it in a refusal and types it after `approve`. It is random, so that
// knowing one says nothing of another, and has no letters that look like digits.

/// 100 random bits as 20 letters and digits in groups of five: `k3v9t-0qwmz-7hn2c-x8e5r`.
struct ApprovalID: Sendable, Hashable, CustomStringConvertible {
  private static let alphabet = Array<UInt8>("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The id without dashes: the name of its file begins with it.
  let letters: String

  /// A new one.
  init() {
    var generator = SystemRandomNumberGenerator()
    let letters = (0..<20).map { _ in Self.alphabet[Int(generator.next() & 31 as UInt64)] }
    self.letters = String(decoding: letters, as: UTF8.self)
  }

  /// Reads what somebody typed: in any case, with or without dashes, `o` for `0` and `i` or `l` for `1`; `nil` where it
  /// can be no id.
  init?(_ text: String) {
    var letters: [UInt8] = []
    for byte in text.lowercased().utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
      let letter =
        switch byte {
        case UInt8(ascii: "o"): UInt8(ascii: "0")
        case UInt8(ascii: "i"), UInt8(ascii: "l"): UInt8(ascii: "1")
        default: byte
        }
      guard Self.alphabet.contains(letter) else { return nil }
      letters.append(letter)
    }
    guard letters.count == 20 else { return nil }
    self.letters = String(decoding: letters, as: UTF8.self)
  }

  /// The id as it is shown.
  var description: String {
    let letters = Array(letters.utf8)
    return stride(from: 0, to: 20, by: 5).map { String(decoding: letters[$0..<$0 + 5], as: UTF8.self) }
      .joined(separator: "-")
  }
}

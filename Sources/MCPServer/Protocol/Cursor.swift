// Cursors of lists. A client gets back what it was given or an error: the text carries a checksum under a key that only
// this process knows, so a forged or mixed-up cursor is told from a real one without keeping any state.

import MCPCore

/// A place in a list.
struct Cursor: Equatable {
  /// Which list it belongs to: cursors of one are not good for another.
  enum List: UInt8, CaseIterable {
    case tools
    case resources
    case resourceTemplates
    case prompts
    case tasks
  }

  var list: List
  /// Entries that come before it; in the part of the list that handlers back, the number of the template.
  var index: Int
  /// Where the handler's own page begins.
  var inner: String?

  /// A key that only this process knows.
  struct Key: Sendable {
    private let seed = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))

    init() {}

    /// The standard library's keyed hash, of a text behind the key.
    fileprivate func checksum(_ text: some Collection<UInt8>) -> UInt64 {
      var hasher = Hasher()
      hasher.combine(seed.0)
      hasher.combine(seed.1)
      for byte in text { hasher.combine(byte) }
      return UInt64(bitPattern: Int64(hasher.finalize()))
    }
  }

  /// Bytes that a handler's own cursor may have.
  static let longestInner = 2_048

  /// The text for the client: hexadecimal digits.
  func text(_ key: Key) -> String {
    let payload = Array("\(list.rawValue).\(index).\(inner.map { "=" + $0 } ?? "")".utf8)
    let sum = key.checksum(payload)
    let sumBytes = (0..<8).map { UInt8(truncatingIfNeeded: sum >> ($0 * 8)) }
    return (sumBytes + payload).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  init(list: List, index: Int, inner: String? = nil) {
    self.list = list
    self.index = index
    self.inner = inner
  }

  /// The cursor that was given out as this text; `nil` where none was.
  init?(_ text: String, _ key: Key) {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2), digits.count >= 22, digits.count <= 8192 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    let sum = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard key.checksum(bytes[8...]) == sum else { return nil }
    let parts = String(decoding: bytes[8...], as: UTF8.self).split(
      separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let list = UInt8(parts[0]).flatMap(List.init), let index = Int(parts[1]) else { return nil }
    self.init(list: list, index: index, inner: parts[2].isEmpty ? nil : String(parts[2].dropFirst()))
  }
}

// The lists of texts that the guards are tested with, and what the tests of guards share.

import Foundation

/// One line of a list.
struct GuardCase {
  let reason: String
  let text: String

  /// The cases of a list in `Cases/`.
  static func list(_ name: String) throws -> [GuardCase] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? GuardCase(reason: String(parts[0]), text: unpictured(parts[1])) : nil
    }
  }

  private static let pictures: [Character: String] = [
    "␀": "\0", "␉": "\t", "␊": "\n", "␍": "\r", "␤": "\r\n", "␛": "\u{1B}", "␡": "\u{7F}", "␠": " ",
  ]

  private static func unpictured(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let first = rest.first {
      if rest.hasPrefix("<U+"), let end = rest.firstIndex(of: ">"),
        let code = UInt32(rest[..<end].dropFirst(3), radix: 16), let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result += pictures[first] ?? String(first)
        rest.removeFirst()
      }
    }
    return result
  }
}

/// Random numbers from a seed, so that a failure comes again.
struct GuardDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of them.
  mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &self) ?? "" }
  /// So many of them in a row.
  mutating func row(_ texts: [String], _ count: Int, separator: String = "") -> String {
    (0..<count).map { _ in pick(texts) }.joined(separator: separator)
  }
}

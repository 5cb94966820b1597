// What a finding is recognised by from one run to the next: its rule, its file and its words, not its line, which moves
// with every edit above it. Findings that agree in all of that are told apart by their order.

/// Names findings.
package struct Fingerprints {
  private var seen: [UInt64: Int] = [:]

  /// Nothing was named yet.
  package init() {}

  /// The name of the next finding, 16 hexadecimal digits.
  package mutating func next(_ diagnostic: Diagnostic) -> String {
    let parts = [diagnostic.rule.rawValue, diagnostic.span.path, diagnostic.message]
    let base = Fingerprints.hash(parts.joined(separator: "\u{0}"))
    let count = seen[base, default: 0]
    seen[base] = count + 1
    let name = count == 0 ? base : Fingerprints.hash("\(base)\u{0}\(count)")
    let digits = String(name, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// FNV-1a: the same on every platform and in every run, which Swift's own hashes are not.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

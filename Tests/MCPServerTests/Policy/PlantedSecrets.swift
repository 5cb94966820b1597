// Texts with personal data in them, made from a number, so that a handler and the test that looks for leaks make the
// same ones without sharing anything.

import MCPCore

/// A generator that answers the same for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Secrets of one seed, and what carries them.
struct PlantedSecrets {
  /// What must not be seen anywhere.
  private(set) var secrets: [String] = []
  private var generator: SeededGenerator

  /// - Parameter place: tells the secrets of one exit from those of others.
  init(_ seed: Int, _ place: UInt64) {
    generator = SeededGenerator(UInt64(truncatingIfNeeded: seed) &* 1_000_003 &+ place)
  }

  /// A text with one to three secrets in it.
  mutating func text() -> String {
    var text = word(2...8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let secret = secret()
      secrets.append(secret)
      let open = pick([" ", " (", ", ", " \"", " <", " – ", " é ", "\n", "\t"])
      let close = pick([" ", ") ", ", ", "\" ", "> ", " – ", " ü ", "\n", "\t"])
      text += open + secret + close + word(0...6)
    }
    return text
  }

  /// A name that only a declared field holds.
  mutating func name() -> String {
    let name = "Q" + word(9...12)
    secrets.append(name)
    return name
  }

  /// A value with secrets in its texts and in the names of its members, and a declared field `name`.
  mutating func value(_ depth: Int = 3) -> JSON {
    switch depth == 0 ? 0 : Int.random(in: 0...3, using: &generator) {
    case 1: return .array((0..<2).map { _ in value(depth - 1) })
    case 2:
      var members = [JSON.Member(key: "name", value: .string(name()))]
      members.append(JSON.Member(key: text(), value: value(depth - 1)))
      members.append(JSON.Member(key: "plain", value: value(depth - 1)))
      return .object(members)
    default: return .string(text())
    }
  }

  // MARK: Kinds

  private mutating func secret() -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return mail()
    case 1, 2: return card()
    case 3: return "\(digits(3, first: 1...5))-\(digits(2, first: 1...9))-\(digits(4, first: 1...9))"
    case 4: return phone()
    case 5: return iban()
    case 6: return address()
    default: return "EMP-\(digits(6, first: 0...9))"
    }
  }

  private mutating func mail() -> String {
    let local = word(1...8) + pick(["", ".", "+", "_", "-"]) + word(2...6)
    return "\(local)@\(word(2...9)).\(pick(["com", "org", "co.uk", "museum", "de"]))"
  }

  private mutating func card() -> String {
    var numbers = [4] + (0..<14).map { _ in Int.random(in: 0...9, using: &generator) }
    let sum = numbers.enumerated().reduce(0) { sum, item in
      // Fifteen digits stand before the check digit: the even places are doubled.
      let doubled = item.offset.isMultiple(of: 2) ? item.element * 2 : item.element
      return sum + doubled / 10 + doubled % 10
    }
    numbers.append((10 - sum % 10) % 10)
    let separator = pick(["", " ", "-"])
    let groups = stride(from: 0, to: 16, by: 4).map { numbers[$0..<$0 + 4].map(String.init).joined() }
    return groups.joined(separator: separator)
  }

  private mutating func phone() -> String {
    let (area, middle, last) = (digits(3, first: 2...9), digits(3, first: 2...9), digits(4, first: 0...9))
    return pick([
      "\(area)-\(middle)-\(last)", "(\(area)) \(middle)-\(last)", "+1 \(area) \(middle) \(last)",
      "\(area)\(middle)\(last)",
    ])
  }

  private mutating func iban() -> String {
    let account = digits(18, first: 1...9)
    // `DE00` behind the account, letters as numbers from 10 on.
    let remainder = (account + "131400").reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 }
    let check = 98 - remainder
    return "DE\(check < 10 ? "0" : "")\(check)\(account)"
  }

  private mutating func address() -> String {
    if Bool.random(using: &generator) {
      return (0..<4).map { _ in String(Int.random(in: 1...255, using: &generator)) }.joined(separator: ".")
    }
    return "2001:db8:"
      + (0..<6).map { _ in String(Int.random(in: 4_096...65_535, using: &generator), radix: 16) }.joined(separator: ":")
  }

  // MARK: Letters

  private mutating func digits(_ count: Int, first: ClosedRange<Int>) -> String {
    String(Int.random(in: first, using: &generator))
      + (1..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
  }

  private mutating func word(_ lengths: ClosedRange<Int>) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String(
      (0..<Int.random(in: lengths, using: &generator)).map { _ in letters[Int.random(in: 0..<26, using: &generator)] })
  }

  private mutating func pick(_ texts: [String]) -> String { texts[Int.random(in: 0..<texts.count, using: &generator)] }
}

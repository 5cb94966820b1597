// The writer, and the round trip through writer and parser.

import Testing

@testable import MCPCore

@Suite struct JSONWriterTests {
  @Test(
    arguments: [
      (0, "0"), (1, "1"), (-1, "-1"), (80, "80"), (79.99, "79.99"), (-0.5, "-0.5"), (0.0001, "0.0001"),
      (1e15, "1000000000000000"),
      (0.1 + 0.2, "0.30000000000000004"), (1e-5, "1e-05"), (12345.6789, "12345.6789"), (1e300, "1e+300"),
      (-0.0, "-0.0"), (0.05, "0.05"), (1.0101, "1.0101"),
    ] as [(Double, String)])
  func doubles(_ value: Double, _ text: String) {
    #expect(JSON.number(value).text == text)
  }

  @Test(arguments: [Int64.min, -10, -1, 0, 9, 10, 99, 100, 999_999, .max])
  func integers(_ value: Int64) {
    #expect(JSON.integer(value).text == "\(value)")
  }

  @Test func whatJSONCannotSayIsNullAndRemembered() {
    var writer = JSONWriter()
    writer.double(.nan)
    writer.double(.infinity)
    let (text, fault) = (writer.text, writer.fault)
    #expect(text == "nullnull")
    #expect(fault == .notFinite)
  }

  @Test func treesWithoutEndAreCut() {
    let deep = (0..<600).reduce(JSON.null) { tree, _ in [tree] }
    var writer = JSONWriter()
    writer.json(deep)
    let (text, fault) = (writer.text, writer.fault)
    #expect(fault == .tooDeep)
    #expect(text == String(repeating: "[", count: 512) + "null" + String(repeating: "]", count: 512))
  }

  @Test func escapes() {
    #expect(JSON.string("a\"\\\n\r\t\u{8}\u{c}\u{1}\u{7f}é😀").text == #""a\"\\\n\r\t\b\f\u0001"# + "\u{7f}é😀\"")
  }

  @Test func longTextsOfEscapesAreWhole() throws {
    let text = String(repeating: "\u{1}\"é", count: 10_000)
    #expect(try JSON.parse(JSON.string(text).text) == .string(text))
  }

  @Test func randomTreesSurviveTheRoundTrip() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let tree = randomTree(depth: 4, &random)
      #expect(try JSON.parse(tree.text) == tree)
    }
  }

  @Test func randomDoublesReadBackAsThemselves() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: random.next())
      let cents = (Double(Int64(truncatingIfNeeded: random.next()) % 1_000_000_000)) / 100
      for number in [value, cents] where number.isFinite {
        let read = try JSON.parse(JSON.number(number).text)
        switch read {
        case .number(let back): #expect(back == number)
        case .integer(let back): #expect(Double(back) == number)
        default: Issue.record("\(number) was written as \(JSON.number(number).text)")
        }
      }
    }
  }

  private func randomTree(depth: Int, _ random: inout SeededRandom) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2: .integer(Int64.random(in: .min ... .max, using: &random))
    case 3: .number(Double.random(in: -1e9...1e9, using: &random) + 0.123456789)
    case 4: .bigInteger("-18446744073709551616")
    case 5: .string(randomText(&random))
    case 6: .array((0..<Int.random(in: 0..<4, using: &random)).map { _ in randomTree(depth: depth - 1, &random) })
    default:
      .object(
        (0..<Int.random(in: 0..<4, using: &random)).map { _ in
          JSON.Member(key: randomText(&random), value: randomTree(depth: depth - 1, &random))
        })
    }
  }

  private func randomText(_ random: inout SeededRandom) -> String {
    let alphabet = Array("ab\"\\\n\u{0}\u{1f}é€😀\u{2028}\u{202e}/")
    return String(
      (0..<Int.random(in: 0..<8, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "x" })
  }
}

/// A reproducible source of randomness (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

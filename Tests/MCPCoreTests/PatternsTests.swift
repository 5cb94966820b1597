// Patterns: what matches, what is refused and where, and that no text costs more than its length.
// Every case runs through both engines, the table and the simulation, which must agree.

import Testing

@testable import MCPCore

@Suite("Patterns")
struct PatternsTests {
  private static let noTable = PatternTable.Limits(states: 0, cells: 0, work: 0)

  @Test(
    "a pattern matches some texts and not others",
    arguments: [
      (#"^ACC-\d{4,8}$"#, ["ACC-1234", "ACC-12345678"], ["ACC-123", "ACC-123456789", "xACC-1234", "ACC-1234\n"]),
      ("", ["", "anything"], []),
      ("b", ["abc", "b"], ["", "ac"]),
      ("^$", [""], ["a"]),
      ("^(a|bc)*d?$", ["", "abca", "bcd", "d"], ["b", "ad d", "dd"]),
      ("^a{2}$", ["aa"], ["a", "aaa"]),
      ("^a{2,}$", ["aa", "aaaaaa"], ["a"]),
      ("^a{0}b$", ["b"], ["ab"]),
      ("^(ab?){1,3}?$", ["a", "abab", "aaab"], ["", "aaaa", "b"]),
      ("^(a*)*$", ["", "aaa"], ["b"]),
      ("^(){100000000}a$", ["a"], ["b"]),
      ("^(?:a|(?<name>b))$", ["a", "b"], ["ab"]),
      (".", ["a", "é", "😀"], ["", "\n", "\r", "\u{2028}"]),
      ("^.$", ["é", "😀"], ["ab", "e\u{301}"]),
      ("^[a-cx]$", ["a", "b", "c", "x"], ["d", "-"]),
      ("^[^a-c]$", ["d", "😀", "\n"], ["a", "b"]),
      ("^[]$", [], ["", "a"]),
      ("^[^]$", ["a", "\n"], [""]),
      (#"^[\]\-\\^]$"#, ["]", "-", "\\", "^"], ["a"]),
      ("^[a-]$", ["a", "-"], ["b"]),
      (#"^[\b]$"#, ["\u{8}"], ["b"]),
      (#"^[\d\s]$"#, ["7", " "], ["a"]),
      (#"^\w\W$"#, ["a-", "_é"], ["ab", "é-"]),
      (#"^\S\D$"#, ["ax"], ["a1", " x"]),
      (#"^\t\n\v\f\r\0\cJ\x41\u00e9\u{1F600}\ud83d\ude00$"#, ["\t\n\u{B}\u{C}\r\0\nAé😀😀"], [""]),
      (#"^\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/$"#, ["^$\\.*+?()[]{}|/"], ["a"]),
      (#"\bfoo\b"#, ["foo", "a foo.", "é foo"], ["afoo", "foob", "foo_"]),
      (#"^\Boo"#, [], ["oo", "foo"]),
      (#"f\Boo"#, ["foo"], ["f oo"]),
      (#"\B"#, ["", "ab", "é", "--"], ["a"]),
      (#"^\p{Lu}\p{Letter}+$"#, ["École", "Ab"], ["école", "A1"]),
      (#"^\P{L}$"#, ["1", "😀"], ["a", "é"]),
      (#"^\p{gc=Nd}\p{General_Category=Decimal_Number}$"#, ["1২"], ["ab"]),
      (#"^\p{Emoji_Presentation}\p{White_Space}\p{ASCII}$"#, ["😀 a"], ["a a"]),
      (#"^[\p{L}\p{N}_]+$"#, ["été42_"], ["a-b", ""]),
      (#"^é+$"#, ["é", "éé"], ["e", "\u{C3}"]),
      ("a$|^b", ["xa", "bx"], ["ax", "xb"]),
    ] as [(String, [String], [String])])
  func matching(_ source: String, _ matching: [String], _ others: [String]) throws {
    let pattern = try Pattern(source)
    let simulated = try Pattern(source, limits: Self.noTable)
    for (texts, expected) in [(matching, true), (others, false)] {
      for text in texts {
        #expect(pattern.matches(text) == expected, "\(source) on \(text.debugDescription)")
        #expect(simulated.matches(text) == expected, "\(source) simulated on \(text.debugDescription)")
      }
    }
  }

  @Test(
    "a pattern is refused with its place and a reason",
    arguments: [
      ("(?=a)", 0, "lookahead"), ("a(?!b)", 1, "lookahead"), ("(?<=a)b", 0, "lookbehind"), ("(?<!a)", 0, "lookbehind"),
      (#"(a)\1"#, 3, "backreference"), (#"(?<n>a)\k<n>"#, 7, "backreference"), ("(?i:a)", 0, "flags"),
      ("(a", 0, "`)` is missing"), ("a)", 1, "closes no group"), ("[a", 0, "`]` is missing"), ("a]", 1, "bare `]`"),
      ("*a", 0, "nothing stands before"), ("a**", 2, "nothing stands before"), ("^*", 0, "assertion"),
      ("a{2}{3}", 4, "bare `{`"), ("a{", 1, "number was expected"), ("a{1", 1, "`}` is missing"),
      ("a{3,2}", 1, "out of order"), ("x{", 1, "number"), ("[z-a]", 1, "out of order"), (#"[\d-x]"#, 1, "range"),
      (#"\a"#, 0, "no escape"), (#"\-"#, 0, "write `-` alone"), (#"ab\"#, 2, "lone backslash"), (#"\01"#, 0, "octal"),
      (#"\xZZ"#, 0, "hexadecimal"), (#"\u12"#, 0, "hexadecimal"), (#"\u{110000}"#, 0, "10FFFF"),
      (#"\ud800"#, 0, "surrogate"), (#"\cé"#, 0, "letter"), (#"\p{Foo}"#, 0, "not a known Unicode property"),
      (#"\p{Leter}"#, 0, "nearest known name is `Letter`"), (#"\p{Script=Greek}"#, 0, "scripts are not supported"),
      (#"\pL"#, 0, "braces"), ("(?<n>a)(?<n>b)", 10, "two groups"), ("(?<1>a)", 3, "name"),
      ("(a{1000}){1000}", 0, "too large"), ("a{99999999999999999999}", 0, "too large"),
      (String(repeating: "(", count: 100_000), 64, "nested deeper"),
    ] as [(String, Int, String)])
  func refusals(_ source: String, _ offset: Int, _ reason: String) throws {
    let error = try #require(throws: PatternError.self) { try Pattern(source) }
    #expect(error.offset == offset)
    #expect(error.reason.contains(reason), "\(error)")
  }

  @Test(
    "a hundred thousand characters cost a bounded number of steps each",
    arguments: [
      ("^(a+)+$", "a"), ("^(a|a)*$", "a"), ("(a*)*b", "a"), ("^(([a-z])+.)+[A-Z]([a-z])+$", "a"), ("(x+x+)+y", "x"),
      ("[ab].{8}c", "a"), (#"^(\w+\s?)*$"#, "é"),
    ])
  func linearTime(_ source: String, _ unit: String) throws {
    let pattern = try Pattern(source)
    let simulated = try Pattern(source, limits: Self.noTable)
    let text = Array((String(repeating: unit, count: 100_000) + "!").utf8)
    text.withUnsafeBufferPointer { bytes in
      var steps = 0
      #expect(!pattern.matches(bytes, steps: &steps))
      #expect(steps <= 100_001)
      steps = 0
      #expect(!simulated.matches(bytes, steps: &steps))
      #expect(steps <= 100_002 * 40)
    }
  }

  @Test("a pattern whose table would be too large is simulated, with the same answers")
  func tableLimits() throws {
    let source = "^(.*a.{14}b|[^c]*)$"
    let pattern = try Pattern(source, limits: PatternTable.Limits(states: 100, cells: 1000, work: 1000))
    let reference = try Pattern(source)
    for text in ["", "a12345678901234b", "c", "ca12345678901234b", "ca1234567890123b", "é\u{1F600}"] {
      #expect(pattern.matches(text) == reference.matches(text))
    }
  }

  @Test("bytes that are not UTF-8 are read as U+FFFD and never beyond the end")
  func malformedBytes() throws {
    let pattern = try Pattern("^\u{FFFD}+$")
    for bytes: [UInt8] in [[0xC3], [0xE2, 0x82], [0xFF, 0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] {
      #expect(bytes.withUnsafeBufferPointer { pattern.matches($0) })
    }
  }

  @Test("random patterns have the same answers from both engines")
  func engines() throws {
    var generator = SplitMix(state: 7)
    let pieces = ["a", "b", "é", ".", "[^a]", "(", ")", "|", "*", "+", "?", "{1,3}", "^", "$", #"\b"#, #"\B"#, #"\w"#]
    var compiled = 0
    for _ in 0..<4000 {
      let source = (0..<Int.random(in: 1...8, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }
        .joined()
      guard let pattern = try? Pattern(source) else { continue }
      compiled += 1
      let simulated = try Pattern(source, limits: Self.noTable)
      for _ in 0..<8 {
        let text = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          ["a", "b", "é", "-", "\n"].randomElement(using: &generator)!
        }.joined()
        #expect(pattern.matches(text) == simulated.matches(text), "\(source) on \(text.debugDescription)")
      }
    }
    #expect(compiled > 500)
  }
}

/// A small generator with a fixed seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

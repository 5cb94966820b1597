// Where patterns match: the union of all matches, against trying every pair of places.

import Testing

@testable import MCPCore

@Suite struct PatternCoverageTests {
  @Test(arguments: [
    (#"\d+"#, "a12b345", [1..<3, 4..<7]), ("ab|abc", "xabcx", [1..<4]), ("^a", "aab", [0..<1]), ("a$", "aba", [2..<3]),
    (#"\bcat\b"#, "cat concat cat", [0..<3, 11..<14]), ("a*", "baab", [1..<3]), ("é+", "xééy", [1..<5]),
    ("q", "abc", []),
    ("aba", "ababa", [0..<5]),
  ])
  func ranges(_ source: String, _ text: String, _ expected: [Range<Int>]) throws {
    let coverage = PatternCoverage(try Pattern(source))
    var text = text
    #expect(text.withUTF8 { coverage.ranges(in: $0) } == expected)
  }

  @Test func longTextsTakeLinearTime() throws {
    let coverage = PatternCoverage(try Pattern("a.*b|a"))
    var text = String(repeating: "a", count: 20_000)
    #expect(text.withUTF8 { coverage.ranges(in: $0) }.count == 20_000)
  }
}

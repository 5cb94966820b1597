// The small notations that a spec uses: what they mean, and where a mistake in one stands.

import Testing

@testable import MCPCore

@Suite("Vocabulary")
struct VocabularyTests {
  @Test("the hints that a risk implies")
  func risk() {
    #expect(Risk.allCases.map(\.readOnlyHint) == [true, false, false, false])
    #expect(Risk.allCases.map(\.destructiveHint) == [false, false, true, true])
    #expect(Risk.allCases.sorted() == [.read, .write, .delete, .admin])
  }

  @Test(
    "durations",
    arguments: [
      ("500ms", 500_000_000), ("5s", 5_000_000_000), ("1m", 60_000_000_000), ("2h", 7_200_000_000_000),
      ("1d", 86_400_000_000_000), ("365d", 31_536_000_000_000_000),
    ])
  func timeSpan(_ text: String, _ nanoseconds: Int64) throws {
    let span = try TimeSpan(text)
    #expect(span.nanoseconds == nanoseconds)
    #expect(span.duration == .nanoseconds(nanoseconds))
    #expect(try TimeSpan(span.description) == span)
  }

  @Test(
    "ISO 8601 durations",
    arguments: [
      ("PT1M30S", 90), ("P1D", 86_400), ("P2W", 1_209_600), ("PT1H1M1S", 3661), ("P1DT1S", 86_401), ("PT0S", 0),
      ("P1W1DT1H", 694_800), ("PT999999999S", 999_999_999), ("P999999999W", 604_799_999_395_200),
      ("P1M", nil), ("P1Y", nil), ("1m", nil), ("", nil), ("P", nil), ("PT", nil), ("P1", nil), ("P1DT", nil),
      ("PT1S1H", nil), ("PT1HT1H", nil), ("PT1H1H", nil), ("P1D1W", nil), ("PT0.5S", nil), ("PT1000000000S", nil),
      ("P-1D", nil), ("-P1D", nil), ("PT1S ", nil), ("PT١S", nil), ("pt1s", nil),
    ] as [(String, Int64?)])
  func isoDuration(_ text: String, _ seconds: Int64?) {
    #expect(ISODuration(text)?.seconds == seconds)
  }

  @Test("a duration is written with the largest unit that keeps it whole")
  func timeSpanDescription() throws {
    #expect(try TimeSpan("120s").description == "2m")
    #expect(try TimeSpan("1500ms").description == "1500ms")
    #expect(TimeSpan(nanoseconds: 1)?.description == "1ns")
    #expect(TimeSpan(nanoseconds: 0) == nil)
  }

  @Test(
    "durations that are none",
    arguments: [
      ("", 0, "duration such as"), ("5", 1, "unit of time"), ("s", 0, "duration such as"), ("5 s", 1, "unit of time"),
      ("5x", 1, "unit of time"), ("5sx", 1, "unit of time"), ("5s5", 2, "nothing after"), ("0s", 0, "more than zero"),
      ("366d", 0, "at most 365"), ("-1s", 0, "duration such as"), ("99999999999999d", 0, "at most 365"),
      ("99999999999999999999d", 0, "duration such as"), ("1.5s", 1, "unit of time"),
    ])
  func badTimeSpans(_ text: String, _ offset: Int, _ expected: String) {
    expectMistake(at: offset, expected) { try TimeSpan(text) }
  }

  @Test(
    "sizes",
    arguments: [
      ("65536", 65_536, "64KiB"), ("64KB", 64_000, "64KB"), ("64KiB", 65_536, "64KiB"), ("100MB", 100_000_000, "100MB"),
      ("1MiB", 1_048_576, "1MiB"), ("2GB", 2_000_000_000, "2GB"), ("7B", 7, "7"),
    ])
  func byteSize(_ text: String, _ bytes: Int64, _ description: String) throws {
    let size = try ByteSize(text)
    #expect(size.bytes == bytes)
    #expect(size.description == description)
  }

  @Test(
    "sizes that are none",
    arguments: [
      ("", 0, "size such as"), ("KB", 0, "size such as"), ("64kb", 2, "a unit"), ("64 KB", 2, "nothing after"),
      ("0", 0, "more than zero"), ("2000GB", 0, "at most 1 TiB"), ("9999999999999GB", 0, "at most 1 TiB"),
    ])
  func badByteSizes(_ text: String, _ offset: Int, _ expected: String) {
    expectMistake(at: offset, expected) { try ByteSize(text) }
  }

  @Test("versions in ascending order, by the example of the standard")
  func versionOrder() throws {
    let ascending = try [
      "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
      "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0",
    ].map { try SemanticVersion($0) }
    for (index, version) in ascending.enumerated() {
      for other in ascending[(index + 1)...] {
        #expect(version < other)
        #expect(!(other < version))
      }
    }
    let built = try SemanticVersion("1.0.0+a")
    #expect(try !(built < SemanticVersion("1.0.0+b")))
    #expect(try SemanticVersion("1.2.3-rc.1+build.05").description == "1.2.3-rc.1+build.05")
  }

  @Test(
    "versions that are none",
    arguments: [
      ("", 0, "three numbers"), ("1", 1, "`.`"), ("1.2", 3, "`.`"), ("v1.2.3", 0, "three numbers"),
      ("1.02.3", 2, "leading zeros"), ("1.2.3-", 6, "letters"), ("1.2.3-01", 6, "leading zeros"),
      ("1.2.3-a..b", 8, "letters"), ("1.2.3 ", 5, "end of the version"), ("1.2.99999999999", 4, "three numbers"),
    ])
  func badVersions(_ text: String, _ offset: Int, _ expected: String) {
    expectMistake(at: offset, expected) { try SemanticVersion(text) }
  }

  @Test(
    "limits are read and written alike",
    arguments: [
      "100/min per caller", "10/min per caller, tool on risk write", "1000/min per tenant", "1/s per server",
      "5/h per tenant on tool get_account", "3/day per caller, tool on tag slow",
    ])
  func limits(_ text: String) throws {
    #expect(try Limit(text).description == text)
  }

  @Test("the parts of a limit")
  func limitParts() throws {
    let limit = try Limit(" 10/min  per caller ,tool  on  risk write ")
    #expect(limit.count == 10)
    #expect(limit.window == .minute)
    #expect(limit.window.seconds == 60)
    #expect(limit.scope == .caller)
    #expect(limit.isPerTool)
    #expect(limit.target == .risk(.write))
  }

  @Test(
    "limits that are none",
    arguments: [
      ("", 0, "number of calls"), ("0/min per caller", 0, "from 1"), ("100", 3, "`/`"),
      ("100/mn per caller", 4, "did you mean `min`?"), ("100/min caller", 8, "`per`"),
      ("100/min per calller", 12, "did you mean `caller`?"), ("100/min per caller, tol", 20, "`tool`"),
      ("100/min per caller for all", 19, "on risk"), ("100/min per caller on risk", 26, "a risk"),
      ("100/min per caller on risk wirte", 27, "did you mean `write`?"),
      ("100/min per caller on tools x", 22, "`risk`"),
      ("100/min per caller on tool", 26, "name of a tool"), ("100/min per caller on tool a b", 29, "end of the limit"),
      ("99999999999/s per server", 0, "from 1"),
    ])
  func badLimits(_ text: String, _ offset: Int, _ expected: String) {
    expectMistake(at: offset, expected) { try Limit(text) }
  }

  @Test(
    "the nearest name, if one is near",
    arguments: [
      ("limti", "limit"), ("Limit", "limit"), ("lmit", "limit"), ("limitt", "limit"), ("quer", "query"),
      ("offest", "offset"), ("zzz", nil), ("l", nil), ("", nil), ("completely_different", nil),
    ] as [(String, String?)])
  func nearest(_ word: String, _ expected: String?) {
    #expect(EditDistance.nearest(word, in: ["query", "limit", "offset"]) == expected)
  }

  @Test("distances count insertions, deletions, substitutions and swaps")
  func distances() {
    #expect(EditDistance.between("kitten", "sitting", limit: 5) == 3)
    #expect(EditDistance.between("kitten", "sitting", limit: 2) == nil)
    #expect(EditDistance.between("ab", "ba", limit: 5) == 1)
    #expect(EditDistance.between("", "abc", limit: 3) == 3)
    #expect(EditDistance.between("é", "é", limit: 0) == 0)
    #expect(EditDistance.between(String(repeating: "a", count: 100_000), "a", limit: 1_000_000) == nil)
  }

  private func expectMistake(
    at offset: Int, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ parse: () throws -> some Any
  ) {
    let error = #expect(throws: ValueSyntaxError.self, sourceLocation: sourceLocation) { _ = try parse() }
    #expect(error?.offset == offset, sourceLocation: sourceLocation)
    #expect(error?.expected.contains(expected) == true, "\(error as Any)", sourceLocation: sourceLocation)
  }
}

@Suite("Tables of words")
struct WordTableTests {
  @Test("a word is found among others of its length")
  func found() {
    let table = WordTable(["": 0, "if": 1, "not": 2, "$id": 3, "items": 4, "allOf": 5, "additionalProperties": 6])
    let values = ["", "if", "not", "$id", "items", "allOf", "additionalProperties"].map { table[$0] }
    #expect(values == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test(
    "other words are not there",
    arguments: ["", "x", "of", "nor", "then", "allof", "additionalPropertiet", "unevaluatedProperties"])
  func absent(word: String) {
    let table = WordTable(["if": 1, "not": 2, "items": 4, "allOf": 5, "additionalProperties": 6])
    #expect(table[word] == nil)
    #expect(!table.contains(word))
  }

  @Test("a table may be empty")
  func empty() {
    #expect(!WordTable([]).contains(""))
    #expect(!WordTable([]).contains("word"))
  }
}

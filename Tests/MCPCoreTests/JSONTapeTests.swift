// The parser: what it accepts, what it refuses and where, and that it survives anything.

import Testing

@testable import MCPCore

@Suite struct JSONTapeTests {
  @Test(
    arguments: [
      ("null", .null), ("true", true), (" [ ] ", []), ("{}", .object([])), ("-0", .integer(0)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .bigInteger("9223372036854775808")), ("1.5", .number(1.5)), ("1e2", .number(100)),
      (#""a\u00e9\n\"\\\/""#, "a\u{e9}\n\"\\/"), (#""\ud83d\ude00""#, "😀"), (#"["é",[{"b":[1]}]]"#, nestedExample),
    ] as [(String, JSON)])
  func texts(_ text: String, _ value: JSON) throws {
    #expect(try JSON.parse(text) == value)
  }

  static let nestedExample: JSON = ["é", [.object([.init(key: "b", value: [1])])]]

  @Test(
    arguments: [
      ("", JSONError.Reason.unexpectedEnd, 0), ("nul", .unexpectedEnd, 0), ("nuly", .unexpectedCharacter, 0),
      ("[1,]", .unexpectedCharacter, 3), ("[1 2]", .expectedSeparator, 3), ("{1:2}", .expectedName, 1),
      (#"{"a" 1}"#, .expectedColon, 5), (#"{"a":1,}"#, .expectedName, 7), ("01", .malformedNumber, 1),
      ("1.", .unexpectedEnd, 2), ("1.e1", .malformedNumber, 2), ("+1", .unexpectedCharacter, 0),
      ("-", .unexpectedEnd, 1), ("1 1", .trailingText, 2), ("\"a", .unexpectedEnd, 2), (#""\x""#, .malformedEscape, 1),
      (#""\ud800""#, .loneSurrogate, 1), (#""\udc00""#, .loneSurrogate, 1), (#""\ud800\n""#, .loneSurrogate, 1),
      ("\"\u{1}\"", .controlCharacter, 1), ("\u{feff}1", .unexpectedCharacter, 0), (#""\u12"#, .unexpectedEnd, 1),
      ("NaN", .unexpectedCharacter, 0), ("'a'", .unexpectedCharacter, 0),
    ] as [(String, JSONError.Reason, Int)])
  func mistakes(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
    #expect(throws: JSONError(reason, at: offset)) { try JSON.parse(text) }
  }

  @Test func depthIsBounded() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSON.parse(nested(64), maximumDepth: 64)
    #expect(throws: JSONError(.tooDeep, at: 64)) { try JSON.parse(nested(65), maximumDepth: 64) }
    #expect(throws: JSONError(.tooDeep, at: 64)) { try JSON.parse(nested(100_000), maximumDepth: 64) }
  }

  @Test(
    arguments: [
      ([0xFF], 0), ([0x61, 0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE2, 0x82], 0),
      (Array("12345678é".utf8) + [0x80], 10),
    ] as [([UInt8], Int)])
  func bytesThatAreNotUTF8(_ bytes: [UInt8], _ offset: Int) {
    #expect(bytes.withUnsafeBufferPointer { firstMalformedUTF8(in: $0) } == offset)
  }

  @Test(arguments: ["", "a", "é€😀", "1234567é", "123456789012345678901234567890😀"])
  func wellFormedUTF8(_ text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { firstMalformedUTF8(in: $0) } == nil)
  }

  @Test(
    arguments: [
      ("3", 3), ("3.0", 3), ("3e2", 300), ("-7.00e1", -70), ("3.5", nil), ("1e30", nil), ("9223372036854775808", nil),
      ("-9223372036854775809", nil),
    ] as [(String, Int64?)])
  func integers(_ text: String, _ value: Int64?) throws {
    #expect(try withView(of: text) { $0.integer } == value)
  }

  @Test(arguments: [
    "79.99", "0.1", "123456789.123", "1e-7", "4.9e-324", "1.7976931348623157e308", "9007199254740993",
    "0.30000000000000004", "123456789012345678901234567890",
  ])
  func doublesAreRoundedToNearest(_ text: String) throws {
    #expect(try withView(of: text) { $0.double } == Double(text))
  }

  @Test func sourceTextIsTheValueAsItStood() throws {
    let text = #" {"a": [1, {"b":"}]" } ], "c":"x"} "#
    let found = try withView(of: text) { view -> [String] in
      [view["a"], view["c"]].compactMap { $0.map { String(decoding: $0.sourceText, as: UTF8.self) } }
    }
    #expect(found == [#"[1, {"b":"}]" } ]"#, #""x""#])
    #expect(try withView(of: text) { String(decoding: $0.sourceText, as: UTF8.self) } == text.dropFirst().dropLast())
  }

  @Test func namesAreComparedWithoutTheirEscapes() throws {
    #expect(try withView(of: #"{"\u0061b":1}"#) { $0["ab"]?.integer } == 1)
  }

  private func withView<Result>(of text: String, _ body: (JSONView) throws -> Result) throws -> Result {
    var tape = JSONTape()
    return try Array(text.utf8).withUnsafeBufferPointer { try body(tape.parse($0)) }
  }
}

// What people see of a call's arguments: all of them whatever they were written with, or an excerpt that leaves out no
// name that the tool declares, never grows beyond its room, and never passes for the whole.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite struct ShownArgumentsTests {
  private static let most = AuditRecord.maximumArgumentBytes

  private func shown(
    _ text: String, personal: [(path: String, value: String)] = [], scanner: PersonalDataScanner? = nil,
    first names: Set<String> = []
  ) throws -> ShownArguments {
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var tape = JSONTape()
      return ShownArguments(
        try tape.parse(bytes), declared: FieldPaths(personal), scanner: scanner, first: { names })
    }
  }

  @Test(
    arguments: [
      (#"{ "id" : "a" , "list" : [ 1 , 2.50 , { } , [ ] , null ] }"#, #"{"id":"a","list":[1,2.50,{},[],null]}"#),
      ("{\n\t\"id\":\r\n\"a  b\"\n}", #"{"id":"a  b"}"#), (#"{"\u0069d":"\u0061\/\n\u00e9"}"#, #"{"id":"a/\né"}"#),
      (#"{"q":"\"\\ {"}"#, #"{"q":"\"\\ {"}"#), ("{}", "{}"), ("{ }", "{}"),
    ])
  func theTextIsCompact(_ written: String, _ text: String) throws {
    let shown = try shown(written)
    #expect(shown.text == text && shown.isWhole)
  }

  @Test func neitherSpaceNorEscapesUseRoom() throws {
    let space = String(repeating: " \n", count: 500_000)
    #expect(try shown(#"{\#(space)"id":\#(space)"EVERYTHING"\#(space)}"#).text == #"{"id":"EVERYTHING"}"#)
    let escaped = String(repeating: #"\u0061"#, count: 10_000)
    let whole = try shown(#"{"id":"\#(escaped)"}"#)
    #expect(whole.isWhole && whole.text.utf8.count == 10_009)
  }

  @Test func theLongestTextIsWholeAndOneByteMoreIsNot() throws {
    let fitting = #"{"id":"\#(String(repeating: "a", count: Self.most - 9))"}"#
    #expect(try shown(fitting).isWhole && shown(fitting).text == fitting)
    let long = #"{"id":"\#(String(repeating: "a", count: Self.most - 8))"}"#
    let excerpt = try shown(long)
    #expect(!excerpt.isWhole && excerpt.excerptOf?.byteCount == Self.most + 1)
    #expect(excerpt.excerptOf?.digest == SHA256.digest(Array(long.utf8)).hexadecimal)
  }

  @Test func aLongTextLeavesRoomForTheOthers() throws {
    let long = String(repeating: "ä", count: 100_000)
    let tree = try JSON.parse(shown(#"{"a":"\#(long)","b":["\#(long)",1],"id":"c1"}"#).text)
    #expect(tree["id"] == "c1" && tree["b"]?.arrayValue?.count == 2)
    let text = try #require(tree["a"]?.stringValue)
    #expect(text.hasPrefix("ääää") && text.hasSuffix("ä… (200000 bytes)"), "\(text.suffix(40))")
  }

  @Test func whatIsLeftOutIsCounted() throws {
    let ids = (0..<5_000).map { "\"contact-\($0)\"" }.joined(separator: ",")
    let list = try #require(try JSON.parse(shown(#"{"ids":[\#(ids)]}"#).text)["ids"]?.arrayValue)
    #expect(list.first == "contact-0" && list.count > 500)
    #expect(list.last == .string("… \(5_000 - (list.count - 1)) more"))
    let members = (0..<5_000).map { "\"m\($0)\":\($0)" }.joined(separator: ",")
    let object = try #require(try JSON.parse(shown(#"{"o":{\#(members)}}"#).text)["o"]?.objectValue)
    #expect(object.last?.key == "…" && object.last?.value == .string("\(5_000 - (object.count - 1)) more"))
  }

  @Test func declaredArgumentsComeFirst() throws {
    let padding = (0..<10_000).map { "\"p\($0)\":0" }.joined(separator: ",")
    let written = #"{\#(padding),"id":"EVERYTHING",\#(padding)}"#
    #expect(try shown(written, first: ["id"]).text.hasPrefix(#"{"id":"EVERYTHING","p0":0,"#))
  }

  @Test func aLongNumberIsCutAsTextIs() throws {
    let tree = try JSON.parse(shown(#"{"n":\#(String(repeating: "7", count: 20_000)),"id":1}"#).text)
    #expect(tree["n"]?.stringValue?.hasSuffix("7… (20000 bytes)") == true && tree["id"] == 1)
  }

  @Test func whatIsPersonalIsReplacedBeforeAnythingIsCut() throws {
    let scanner = PersonalDataScanner(PersonalDataDefinition())
    // Whatever the place of the cut, it is not within something that the scanner would have known whole.
    for count in (Self.most / 2 - 100)...(Self.most / 2 - 20) {
      let text = String(repeating: "x", count: count) + " 4111 1111 1111 1111 " + String(repeating: "y", count: 9_000)
      let shown = try shown(#"{"note":"\#(text)","name":"Ada"}"#, personal: [("name", "name")], scanner: scanner)
      #expect(!shown.text.contains("4111") && !shown.text.contains("Ada") && !shown.isWhole)
    }
    let text = #"{ "name": "Ada", "to": "ada@example.com" }"#
    let whole = try shown(text, personal: [("name", "name")], scanner: scanner)
    #expect(whole.text == #"{"name":"[REDACTED_NAME]","to":"[REDACTED_EMAIL]"}"#)
  }

  @Test func theDigestTellsNothingPersonal() throws {
    let padding = String(repeating: "x", count: 20_000)
    let digests = try ["Ada", "Bob"].map { name in
      try shown(#"{"note":"\#(padding)","name":"\#(name)"}"#, personal: [("name", "name")]).excerptOf?.digest
    }
    #expect(digests[0] != nil && digests[0] == digests[1])
  }

  @Test func anExcerptOfAnythingIsJSONWithinItsRoom() throws {
    var generator = SeededGenerator(7)
    for _ in 0..<60 {
      var written = JSON.object([])
      while written.text.utf8.count <= Self.most {
        guard case .object(var members) = written else { break }
        let depth = Int.random(in: 0...6, using: &generator)
        members.append(JSON.Member(key: Self.text(&generator), value: Self.value(&generator, depth)))
        written = .object(members)
      }
      let shown = try shown(written.text)
      #expect(!shown.isWhole && shown.text.utf8.count <= Self.most, "\(shown.text.utf8.count)")
      guard case .object? = try? JSON.parse(shown.text) else {
        Issue.record("\(shown.text.suffix(200)) is no object")
        continue
      }
    }
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    let count = [0, 3, 20, 200, 5_000][Int.random(in: 0..<5, using: &generator)]
    let alphabet = Array("ab \"\\\u{1}\n\u{7F}é€😀\u{2028}")
    return String((0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
  }

  private static func value(_ generator: inout SeededGenerator, _ depth: Int) -> JSON {
    let count = Int.random(in: 0...9, using: &generator)
    switch depth == 0 ? 0 : Int.random(in: 0...4, using: &generator) {
    case 0: return .string(text(&generator))
    case 1: return .integer(Int64.random(in: .min ... .max, using: &generator))
    case 2: return .array((0..<count).map { _ in value(&generator, depth - 1) })
    case 3: return .null
    default:
      return .object(
        (0..<count).map { _ in JSON.Member(key: text(&generator), value: value(&generator, depth - 1)) })
    }
  }
}

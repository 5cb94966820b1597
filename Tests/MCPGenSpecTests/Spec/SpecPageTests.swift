// The tables of docs/spec.md are made from the key table. `UPDATE_GOLDEN=1` rewrites them and still fails the run.

import Testing

@testable import MCPGenSpec

private let page = Repository.root + "/docs/spec.md"

@Test("docs/spec.md has every key of the language")
func keysAreDocumented() throws {
  let text = String(decoding: try #require(Repository.bytes(page)), as: UTF8.self)
  let start = try #require(text.firstRange(of: "<!-- keys -->\n")).upperBound
  let end = try #require(text.firstRange(of: "<!-- /keys -->")).lowerBound
  let expected = tables()
  if Repository.updatesGoldens {
    #expect(Repository.write(String(text[..<start]) + expected + String(text[end...]), to: page))
    Issue.record("docs/spec.md was rewritten; review it and run without UPDATE_GOLDEN")
  } else {
    #expect(text[start..<end] == expected, "run UPDATE_GOLDEN=1 swift test --filter MCPGenSpecTests")
  }
}

private func tables() -> String {
  MappingKind.allCases.filter { !$0.keys.isEmpty }.map(table).joined()
}

private func table(_ kind: MappingKind) -> String {
  let noun = kind.noun.prefix(1).uppercased() + kind.noun.dropFirst()
  let rows = kind.keys.map { key in
    "| `\(key.name)` | \(escaped(key.shape.expectation)) | \(escaped(key.doc))\(marks(key)) |\n"
  }
  return "\n### \(noun)\n| key | value | meaning |\n|---|---|---|\n" + rows.joined()
}

private func marks(_ key: SpecKey) -> String {
  var marks: [String] = []
  if key.traits.contains(.required) { marks.append("required") }
  if key.traits.contains(.runTime) { marks.append("may hold `${VARIABLES}`") }
  if key.traits.contains(.secret) { marks.append("a secret, without a fallback") }
  if key.traits.contains(.noEffectYet) { marks.append("*later*") }
  return marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
}

private func escaped(_ text: String) -> String {
  text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}

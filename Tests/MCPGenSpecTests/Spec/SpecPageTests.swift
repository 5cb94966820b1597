// The tables of docs/spec.md are made from the key table. `UPDATE_GOLDEN=1` rewrites them and still fails the run.

import Testing

@testable import MCPGenSpec

@Test("docs/spec.md has every key of the language")
func keysAreDocumented() throws {
  try Repository.expectSection("keys", of: Repository.root + "/docs/spec.md", is: tables())
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
  if key.traits.contains(.secret) { marks.append("a secret") }
  if key.traits.contains(.noEffectYet) { marks.append("*later*") }
  return marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
}

private func escaped(_ text: String) -> String {
  text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}

// Steps between versions of the spec language. There is one version today, so the steps here are made up.

import MCPGenSpec
import Testing

@Suite("Migrations")
struct SpecMigrationTests {
  /// Version 2 calls `server.title` `server.label`.
  static let renaming = Migration(from: 1, summary: "`server.title` is `server.label`") { root, _ in
    guard let entry = root["server"]?.entries?.first(where: { $0.key.value == "title" }) else { return [] }
    let edit = Fix.Edit(entry.key.span, "label")
    return [Diagnostic(.unknownKey, "", at: entry.key.span, fix: Fix("", isSafe: true, edits: [edit]))]
  }

  /// Version 3 has no flows, and nobody but the author knows what is to stand in their place.
  static let removing = Migration(from: 2, summary: "there are no `flows`") { root, _ in
    root["flows"].map { [Diagnostic(.unknownKey, "`flows` has no successor", at: $0.span)] } ?? []
  }

  static let old = "# kept\nmcpgen: 1   # also kept\nserver: {name: a, title: A, version: 1.0.0}\nflows: {}\n"

  private func migrate(_ text: String, to version: Int = 3) -> SpecMigration {
    SpecMigration.migrate(
      SourceText(path: "a.mcp.yaml", text: text), steps: [Self.renaming, Self.removing], to: version)
  }

  @Test("A file goes through all steps from its version on; comments and layout stay")
  func steps() throws {
    guard case .migrated(let result) = migrate(Self.old) else { throw Unexpected() }
    let text = String(decoding: result.source.bytes, as: UTF8.self)
    #expect(text == "# kept\nmcpgen: 3   # also kept\nserver: {name: a, label: A, version: 1.0.0}\nflows: {}\n")
    #expect(result.from == 1 && result.summaries == ["`server.title` is `server.label`", "there are no `flows`"])
    #expect(result.remaining.map(\.message) == ["`flows` has no successor"])
    #expect(result.remaining.first?.span.start.line == 4)
  }

  @Test("A file in the middle begins in the middle, and one at the end stays as it is")
  func beginnings() throws {
    guard case .migrated(let result) = migrate("mcpgen: 2\nserver: {title: A}\n") else { throw Unexpected() }
    #expect(String(decoding: result.source.bytes, as: UTF8.self) == "mcpgen: 3\nserver: {title: A}\n")
    guard case .isCurrent(3) = migrate("mcpgen: 3\n") else { throw Unexpected() }
    guard case .isCurrent(1) = SpecMigration.migrate(SourceText(path: "a", text: Self.old)) else { throw Unexpected() }
  }

  @Test("A newer version is known to be newer, and an impossible one to be none")
  func otherVersions() throws {
    guard case .isNewer(let version) = migrate("server: {}\nmcpgen: 9\n") else { throw Unexpected() }
    #expect(version.value == 9 && version.span.start.line == 2)
    guard case .isUnreadable(let problems) = migrate("mcpgen: 0\n") else { throw Unexpected() }
    #expect(problems.first?.help == "It reads: 1, 2, 3.")
  }

  @Test(
    "A text without a version is reported, not guessed at",
    arguments: ["server: {name: a}\n", "mcpgen: \"1\"\n", "mcpgen: one\n", "mcpgen: 1.0\n", "[1]\n", "", "a: [\n"])
  func noVersion(text: String) throws {
    guard case .isUnreadable(let problems) = migrate(text) else { throw Unexpected() }
    #expect(!problems.isEmpty)
  }

  @Test("A step whose edits meet each other changes nothing")
  func collisions() throws {
    let twice = Migration(from: 1, summary: "") { root, _ in
      guard let place = root["server"]?.span else { return [] }
      return ["{}", "{a: 1}"].map { text in
        let fix = Fix("", isSafe: true, edits: [Fix.Edit(place, text)])
        return Diagnostic(.unknownKey, text, at: place, fix: fix)
      }
    }
    let source = SourceText(path: "a", text: "mcpgen: 1\nserver: {b: 2}\n")
    guard case .isUnreadable = SpecMigration.migrate(source, steps: [twice], to: 2) else { throw Unexpected() }
  }

  @Test("The table of this release leads from every version to the current one")
  func table() {
    #expect(Migration.all.map(\.from) == Array(1..<Migration.currentVersion))
  }

  /// Another outcome than the one that a test is about.
  struct Unexpected: Error {}
}

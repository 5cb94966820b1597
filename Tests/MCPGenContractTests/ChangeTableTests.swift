// Single changes of one spec, each with the rules and classes that it falls under, and the same change undone.

import MCPCore
import MCPGenSpec
import Testing

@testable import MCPGenContract

/// One edit of the base spec.
struct ChangeRow: Sendable, CustomTestStringConvertible {
  /// What it does.
  var name: String
  /// The lines that are replaced.
  var old: String
  /// What takes their place.
  var new: String
  /// What is expected of the change, each as `rule class`.
  var forward: Set<String>
  /// What is expected of the change undone; `nil`: it is not looked at.
  var backward: Set<String>?

  var testDescription: String { name }

  /// The rows of a table: `# name`, lines that go (`-`), lines that come (`+`), what is expected (`>`), and of the
  /// change undone (`<`).
  static func rows(_ table: String) -> [ChangeRow] {
    var rows: [ChangeRow] = []
    var lines: (old: [String], new: [String]) = ([], [])
    for line in table.split(separator: "\n") {
      let text = String(line.dropFirst(2))
      switch line.first {
      case "#":
        rows.append(ChangeRow(name: text, old: "", new: "", forward: [], backward: nil))
        lines = ([], [])
      case "-": lines.old.append(text)
      case "+": lines.new.append(text)
      case ">": rows[rows.count - 1].forward = expected(text)
      case "<": rows[rows.count - 1].backward = expected(text)
      default: continue
      }
      rows[rows.count - 1].old = lines.old.joined(separator: "\n")
      rows[rows.count - 1].new = lines.new.joined(separator: "\n")
    }
    return rows
  }

  private static func expected(_ text: String) -> Set<String> {
    text == "nothing" ? [] : Set(text.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init))
  }
}

@Suite("Single changes")
struct ChangeTableTests {
  static let rows = ChangeRow.rows(ChangeTable.ofSchemas) + ChangeRow.rows(ChangeTable.ofPolicy)

  @Test("There are at least 120 of them, each with a name of its own")
  func count() {
    #expect(Self.rows.count >= 120, "\(Self.rows.count)")
    #expect(Set(Self.rows.map(\.name)).count == Self.rows.count)
  }

  @Test("A change has the rules and classes of the table, and so has the change undone", arguments: rows)
  func row(row: ChangeRow) throws {
    let parts = BaseSpec.text.split(separator: row.old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "the lines stand \(parts.count - 1) times in the base spec")
    let before = try contract(BaseSpec.text)
    let after = try contract(parts.joined(separator: row.new), path: "new.mcp.yaml")
    let found = changes(from: before, to: after)
    #expect(summary(found) == row.forward, "\(found.map(\.message))")
    for change in found {
      #expect(!change.message.isEmpty && !change.classes.isEmpty)
      #expect(change.oldPlace.path == "server.mcp.yaml" && change.newPlace.path == "new.mcp.yaml")
    }
    guard let backward = row.backward else { return }
    let undone = changes(from: after, to: before)
    #expect(summary(undone) == backward, "undone: \(undone.map(\.message))")
  }

  @Test("A contract is the same as itself, read again and read from JSON")
  func same() throws {
    let first = try contract(BaseSpec.text)
    #expect(changes(from: first, to: try contract(BaseSpec.text)).isEmpty)
    let read = try Contract(json: first.json, at: SourceText(path: "mcpgen.lock", text: "").startSpan)
    #expect(changes(from: read, to: first).isEmpty)
  }

  private func summary(_ changes: [Change]) -> Set<String> {
    Set(changes.map { "\($0.rule.rawValue) \($0.strongest.rawValue)\($0.isConservative ? "?" : "")" })
  }
}

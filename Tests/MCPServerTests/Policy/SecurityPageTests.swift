// The table of docs/security.md names files and tests; each of them exists.

import Foundation
import Testing

@Suite struct SecurityPageTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// One row of a table: its cells.
  private let rows: [[String]]
  private let page: String

  init() throws {
    page = try String(contentsOf: Self.root.appendingPathComponent("docs/security.md"), encoding: .utf8)
    let table = page.components(separatedBy: "\n## ").first { $0.hasPrefix("What is asked") } ?? ""
    rows = table.split(separator: "\n").filter { $0.hasPrefix("|") && !$0.hasPrefix("|---") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }.filter { $0.count == 4 && $0[3] != "test" }
  }

  /// Texts in backquotes.
  private func spans(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// The text of every test of the repository, Swift and Python, by its file's name without ending.
  private static func tests() throws -> [(name: String, text: String)] {
    let files = FileManager.default.enumerator(
      at: root.appendingPathComponent("Tests"), includingPropertiesForKeys: nil)
    var found: [(name: String, text: String)] = []
    for case let file as URL in files ?? FileManager.DirectoryEnumerator() {
      if file.lastPathComponent == ".build" || file.lastPathComponent == "Cases" { files?.skipDescendants() }
      guard ["swift", "py"].contains(file.pathExtension) else { continue }
      found.append((file.deletingPathExtension().lastPathComponent, try String(contentsOf: file, encoding: .utf8)))
    }
    return found
  }

  @Test func thePageHasARowForEverything() { #expect(rows.count > 100, "\(rows.count)") }

  @Test func everyFileExists() {
    for row in rows {
      for path in spans(row[2]) where path.contains("/") {
        let places = ["", "Sources/", "Sources/MCPServer/", "Sources/MCPServerHTTP/"]
        let exists = places.contains {
          FileManager.default.fileExists(atPath: Self.root.appendingPathComponent($0 + path).path)
        }
        #expect(exists, "\(path) of '\(row[0].prefix(60))'")
      }
    }
  }

  @Test func everyTestExists() throws {
    let tests = try Self.tests()
    for row in rows {
      for name in spans(row[3]) {
        if name.contains("::") {
          let parts = name.components(separatedBy: "::")
          let isThere = tests.contains { test in
            (test.name == parts[0] || test.name == "test_" + parts[0])
              && (test.text.contains("def \(parts[1])(") || test.text.contains("def test_\(parts[1])("))
          }
          #expect(isThere, "\(name) of '\(row[0].prefix(60))'")
        } else if let dot = name.lastIndex(of: ".") {
          let (suite, test) = (name[..<dot], name[name.index(after: dot)...])
          let isThere = tests.contains { file in
            ["struct \(suite) ", "class \(suite) ", "enum \(suite) ", "extension \(suite) "].contains {
              file.text.contains($0)
            }
              && (test == "*" || file.text.contains("func \(test)("))
          }
          #expect(isThere, "\(name) of '\(row[0].prefix(60))'")
        } else {
          Issue.record("'\(name)' of '\(row[0].prefix(60))' names no test")
        }
      }
    }
  }

  @Test func whatHasNoTestSaysWhy() {
    for row in rows where spans(row[3]).isEmpty { #expect(row[3].count > 10, "'\(row[0].prefix(60))' has neither") }
  }
}

// docs/conformance.md and the suites say the same: its tables are made from the lists of exceptions that stand in the
// tests, and its totals are what the tests counted. `UPDATE_GOLDEN=1` rewrites the tables and still fails the run.

import Foundation
import Testing

/// The page of what passes and what is left out.
enum ConformancePage {
  private static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/conformance.md")

  /// The table between the marks of this name has these rows.
  static func expectTable(_ name: String, header: [String], rows: [[String]]) throws {
    let page = try DevelopmentData.text(of: url)
    let start = try #require(page.range(of: "<!-- \(name) -->\n")).upperBound
    let end = try #require(page.range(of: "<!-- /\(name) -->")).lowerBound
    let rule = "|" + header.map { _ in "---|" }.joined() + "\n"
    let table = line(header) + rule + rows.map(line).joined()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try page.replacingCharacters(in: start..<end, with: table).write(to: url, atomically: true, encoding: .utf8)
      Issue.record("docs/conformance.md was rewritten; review it and run without UPDATE_GOLDEN")
    } else {
      #expect(page[start..<end] == table, "run UPDATE_GOLDEN=1 swift test --filter MCPCoreTests")
    }
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  /// The page holds this row of its totals, or this sentence.
  static func expect(_ text: String) throws {
    let page = try DevelopmentData.text(of: url)
    #expect(page.contains(text), "docs/conformance.md does not say what was counted: \(text)")
  }
}

extension Int {
  /// The number as the page writes it: with a comma before each third digit from the right.
  var grouped: String {
    self < 1000 ? "\(self)" : "\((self / 1000).grouped)," + String("\(1000 + self % 1000)".dropFirst())
  }
}

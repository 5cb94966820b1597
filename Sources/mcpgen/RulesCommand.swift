// `mcpgen rules`: all rules, those of the linter in their order, then those of the compiler and of comparisons.

import ArgumentParser
import MCPCore
import MCPGenLint
import MCPGenSpec

/// `mcpgen rules`.
struct RulesCommand: ParsableCommand {
  /// How the list looks.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists all rules.",
    discussion: """
      EXAMPLES:
        mcpgen rules
        mcpgen rules --format json
      """)

  @Option(help: "text: a table; json, markdown: for programs and pages.")
  var format: Format = .text

  /// A line of the list. The compiler's rules have no severity of their own: it depends on what they find.
  private struct Line {
    let id: RuleID
    let severity: String?
    let group: String
  }

  private var lines: [Line] {
    let linters = Rule.all.map { Line(id: $0.id, severity: $0.severity.rawValue, group: $0.group.rawValue) }
    let known = Set(linters.map(\.id))
    let compilers = RuleID.allCases.filter { !known.contains($0) }
    return linters
      + compilers.map { Line(id: $0, severity: nil, group: $0.isAboutChanges ? "changes" : "compiler") }
  }

  func run() {
    switch format {
    case .text:
      Output.out.write(
        TextTable(lines.map { [$0.id.rawValue, $0.severity ?? "", $0.group, $0.id.meaning] }).text)
    case .json: Output.out.write(json.indentedText + "\n")
    case .markdown: Output.out.write(markdown)
    }
  }

  private var json: JSON {
    .array(
      lines.map { line in
        .object([
          "id": .string(line.id.rawValue), "severity": line.severity.map(JSON.string), "group": .string(line.group),
          "meaning": .string(line.id.meaning),
        ])
      })
  }

  private var markdown: String {
    let rows = lines.map { line in
      "| `\(line.id.rawValue)` | \(line.severity ?? "–") | \(line.group) | \(line.id.meaning) |\n"
    }
    return "| rule | severity | group | what it flags |\n|---|---|---|---|\n" + rows.joined()
  }
}

// A list of findings: how serious, which rule, what is wrong, how to mend it, and where.

import MCPGenSpec

/// Writes findings.
enum ReportFindings {
  static func write(_ findings: [Diagnostic], to body: inout Markup) {
    body.element("ul", ["class": "findings"]) { list in
      for finding in findings { write(finding, to: &list) }
    }
  }

  private static func write(_ finding: Diagnostic, to list: inout Markup) {
    list.line()
    list.element("li", ["data-severity": finding.severity.rawValue]) { item in
      item.element("p", ["class": "message"]) { line in
        line.element("span", ["class": "badge \(finding.severity.rawValue)"], text: finding.severity.rawValue)
        line.text(" ")
        line.prose(finding.message)
      }
      if let help = finding.help {
        item.element("p", ["class": "help"]) { $0.prose(help) }
      }
      if let fix = finding.fix { write(fix, to: &item) }
      item.element("p", ["class": "place"]) { line in
        line.element("code", ["class": "rule"], text: finding.rule.rawValue)
        line.text(" ")
        line.element("code", text: place(finding.span))
      }
      write(finding.notes, to: &item)
    }
  }

  private static func write(_ fix: Fix, to item: inout Markup) {
    item.element("p", ["class": "help"]) { line in
      line.element("strong", text: fix.isSafe ? "Fixed by --fix: " : "Fixed by --unsafe-fixes: ")
      line.prose(fix.title)
    }
  }

  private static func write(_ notes: [Diagnostic.Note], to item: inout Markup) {
    guard !notes.isEmpty else { return }
    item.element("ul", ["class": "notes"]) { list in
      for note in notes {
        list.element("li") { item in
          item.prose(note.message)
          item.text(" ")
          item.element("code", text: place(note.span))
        }
      }
    }
  }

  private static func place(_ span: Span) -> String { "\(span.path):\(span.start.line):\(span.start.column)" }

  /// How many findings there are, a badge for each severity among them.
  static func writeCounts(_ findings: [Diagnostic], to cell: inout Markup) {
    guard !findings.isEmpty else { return cell.element("span", ["class": "muted"], text: "none") }
    for severity in Severity.allCases {
      let count = findings.count { $0.severity == severity }
      guard count > 0 else { continue }
      cell.element(
        "span", ["class": "badge \(severity.rawValue)"], text: ReportNumbers.count(count, severity.rawValue))
      cell.text(" ")
    }
  }
}

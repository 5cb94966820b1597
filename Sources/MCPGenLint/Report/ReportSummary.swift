// What a reader wants to know first: how much there is, which servers are worst, and which rules speak most.

import MCPGenSpec

/// The summary of a report.
enum ReportSummary {
  static func write(_ places: ReportPlaces, _ findings: [Diagnostic], to main: inout Markup) {
    main.element("p", ["class": "lead"], text: sentence(places, findings))
    if places.entries.count > 1 { writeServers(places, to: &main) }
    if !findings.isEmpty { writeRules(findings, to: &main) }
  }

  private static func sentence(_ places: ReportPlaces, _ findings: [Diagnostic]) -> String {
    guard !places.entries.isEmpty else {
      return findings.isEmpty ? "No server was looked at." : "No server could be looked at."
    }
    let tools = places.entries.reduce(0) { $0 + $1.server.tools.count }
    let tokens = places.entries.reduce(0) { $0 + $1.tokens }
    let servers = ReportNumbers.count(places.entries.count, "server")
    let what = "\(servers) with \(ReportNumbers.count(tools, "tool"))"
    let cost = "whose definitions fill about \(ReportNumbers.count(tokens, "token")) of a model’s context"
    return "\(what), \(cost). \(findings.isEmpty ? "Nothing was found." : "")"
  }

  // MARK: Servers

  private static func writeServers(_ places: ReportPlaces, to main: inout Markup) {
    main.element("section", ["aria-labelledby": "servers"]) { section in
      section.element("h2", ["id": "servers"], text: "Servers")
      section.element("table", ["class": "plain cards", "role": "table"]) { table in
        ReportTable.head(
          [("Server", "text"), ("Tools", "number"), ("Tokens", "number"), ("Findings", "count")], to: &table)
        table.element("tbody", ["role": "rowgroup"]) { body in
          for (index, entry) in places.entries.enumerated() { writeServer(entry, index, to: &body) }
        }
      }
    }
  }

  private static func writeServer(_ entry: ReportEntry, _ index: Int, to body: inout Markup) {
    body.element("tr", ["role": "row"]) { row in
      row.element("th", ["role": "rowheader", "scope": "row", "data-value": entry.server.name.value]) { cell in
        cell.element("a", ["href": "#s\(index)"]) { $0.element("bdi", text: entry.server.name.value) }
      }
      ReportTable.number(entry.server.tools.count, "Tools", to: &row)
      ReportTable.number(entry.tokens, "Tokens", to: &row)
      row.element("td", ["role": "cell", "data-label": "Findings", "data-value": "\(entry.findings.count)"]) {
        ReportFindings.writeCounts(entry.findings, to: &$0)
      }
    }
  }

  // MARK: Rules

  private static func writeRules(_ findings: [Diagnostic], to main: inout Markup) {
    let counts = Dictionary(grouping: findings, by: \.rule).sorted {
      ($1.value.count, $0.key.rawValue) < ($0.value.count, $1.key.rawValue)
    }
    main.element("section", ["aria-labelledby": "rules"]) { section in
      section.element("h2", ["id": "rules"], text: "Findings by rule")
      section.element("table", ["class": "plain cards", "role": "table"]) { table in
        ReportTable.head([("Rule", "text"), ("What it flags", "text"), ("Findings", "count")], to: &table)
        table.element("tbody", ["role": "rowgroup"]) { body in
          for (rule, found) in counts { writeRule(rule, found, to: &body) }
        }
      }
    }
  }

  private static func writeRule(_ rule: RuleID, _ found: [Diagnostic], to body: inout Markup) {
    body.element("tr", ["role": "row"]) { row in
      row.element("th", ["role": "rowheader", "scope": "row", "data-value": rule.rawValue]) {
        $0.element("code", text: rule.rawValue)
      }
      row.element("td", ["role": "cell", "data-value": rule.meaning], text: rule.meaning)
      row.element("td", ["role": "cell", "data-label": "Findings", "data-value": "\(found.count)"]) {
        ReportFindings.writeCounts(found, to: &$0)
      }
    }
  }
}

// The table of a server's tools as a model reads them. Long texts are folded behind their beginning; nothing is left
// out.

import MCPCore
import MCPGenSpec

extension ReportServer {
  func writeTools(to section: inout Markup) {
    section.element("table", ["class": "tools cards", "role": "table", "aria-labelledby": "\(id)-tools"]) { table in
      ReportTable.head(
        [
          ("Tool", "text"), ("Description as the model reads it", ""), ("Parameters (required ones bold)", "count"),
          ("Tokens", "number"),
          ("Findings", "count"),
        ], to: &table)
      table.element("tbody", ["role": "rowgroup"]) { body in
        let largest = server.tools.map(ReportNumbers.tokens).max() ?? 0
        for index in server.tools.indices { writeRow(index, largest, to: &body) }
      }
    }
  }

  private func writeRow(_ index: Int, _ largest: Int, to body: inout Markup) {
    let tool = server.tools[index]
    body.line()
    body.element("tr", ["role": "row", "id": rowID(index), "data-filter": ""]) { row in
      row.element("th", ["role": "rowheader", "scope": "row", "data-value": tool.name.value]) { cell in
        cell.name(tool.name.value)
        if let title = tool.title { cell.element("div", ["class": "muted", "dir": "auto"], text: title.value) }
      }
      row.element("td", ["role": "cell", "class": "text"]) { writeDescription(tool.description, to: &$0) }
      row.element(
        "td", ["role": "cell", "data-label": "Parameters", "data-value": "\(tool.parameters.count)"]
      ) { writeParameters(tool.parameters, to: &$0) }
      writeTokens(ReportNumbers.tokens(tool), largest, to: &row)
      writeCounts(index, to: &row)
    }
  }

  private func writeDescription(_ text: String, to cell: inout Markup) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      return cell.element("span", ["class": "muted"], text: "no description")
    }
    let start = ReportServer.beginning(of: text)
    guard text.utf8.count > start.utf8.count + 60 else {
      return cell.element("div", ["class": "prose", "dir": "auto"]) { $0.lines(text) }
    }
    cell.element("details") { details in
      details.element("summary", ["dir": "auto"]) { summary in
        summary.element("span") { $0.lines(start) }
        summary.element("span", ["class": "more"], text: " …")
      }
      details.element("div", ["class": "prose", "dir": "auto"]) { $0.lines(text) }
    }
  }

  /// What of a text is shown when it is folded: its first line, or the words of it that fit.
  private static func beginning(of text: String) -> String {
    let line = text.unicodeScalars.drop { $0.properties.isWhitespace }.prefix { $0 != "\n" && $0 != "\r" }
    let start = line.prefix(240)
    guard start.endIndex < line.endIndex, let space = start.lastIndex(of: " ") else { return String(start) }
    return String(start[..<space])
  }

  private func writeTokens(_ tokens: Int, _ largest: Int, to row: inout Markup) {
    row.element(
      "td", ["role": "cell", "class": "number", "data-label": "Tokens", "data-value": "\(tokens)"]
    ) { cell in
      cell.text(ReportNumbers.grouped(tokens))
      cell.element("span", ["class": "bar", "aria-hidden": "true"]) {
        $0.element("span", ["style": "width:\(ReportNumbers.length(tokens, of: largest))"], text: "")
      }
    }
  }

  private func writeCounts(_ index: Int, to row: inout Markup) {
    let found = entry.ofTools[index]
    row.element("td", ["role": "cell", "data-label": "Findings", "data-value": "\(found.count)"]) { cell in
      guard !found.isEmpty else { return ReportFindings.writeCounts(found, to: &cell) }
      cell.element("a", ["class": "counts-link", "href": "#\(findingsID(index))"]) {
        ReportFindings.writeCounts(found, to: &$0)
      }
    }
  }

  // MARK: Parameters

  private func writeParameters(_ fields: [FieldView], to cell: inout Markup) {
    guard !fields.isEmpty else { return cell.element("span", ["class": "muted"], text: "none") }
    cell.element("details", ["class": "parameters"]) { details in
      details.element("summary") { writeNames(fields, to: &$0) }
      details.element("dl") { list in
        for field in fields { write(field, to: &list) }
      }
    }
  }

  /// The names alone, those that must be given in bold, as far as they fit.
  private func writeNames(_ fields: [FieldView], to summary: inout Markup) {
    for (index, field) in fields.prefix(8).enumerated() {
      if index > 0 { summary.text(", ") }
      summary.element("code", ["class": field.isRequired ? "required" : nil]) {
        $0.element("bdi", text: ReportNumbers.shortened(field.name.value, to: 40))
      }
    }
    if fields.count > 8 { summary.text(" and \(fields.count - 8) more") }
  }

  private func write(_ field: FieldView, to list: inout Markup) {
    list.element("dt") { term in
      term.name(field.name.value)
      let kind = [ReportServer.kind(of: field.schema), field.isRequired ? "required" : nil].compactMap { $0 }
      if !kind.isEmpty { term.element("span", ["class": "muted"], text: " " + kind.joined(separator: ", ")) }
    }
    list.element("dd", ["dir": "auto"]) { text in
      guard let description = field.description, !description.isEmpty else {
        return text.element("span", ["class": "muted"], text: "no description")
      }
      text.lines(description)
    }
  }

  /// The type of a schema in a word or two; nil where it does not say one.
  private static func kind(of schema: JSON) -> String? {
    if let values = schema["enum"]?.arrayValue { return "one of \(ReportNumbers.count(values.count, "value"))" }
    guard let type = schema["type"] else { return nil }
    let name = type.stringValue ?? (type.arrayValue ?? []).compactMap(\.stringValue).joined(separator: " or ")
    guard name == "array", let items = schema["items"]?["type"]?.stringValue else { return name.isEmpty ? nil : name }
    return "array of \(items)"
  }
}

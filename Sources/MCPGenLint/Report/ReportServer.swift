// One server of the report: what it costs, its tools, which of them are taken for one another, and what was found.

import MCPGenSpec

/// The section of a server.
struct ReportServer {
  let entry: ReportEntry
  /// Where it stands among the servers; what the names of its places on the page begin with.
  let index: Int

  init(_ entry: ReportEntry, _ index: Int) {
    self.entry = entry
    self.index = index
  }

  var server: ServerView { entry.server }
  var id: String { "s\(index)" }

  /// The name of the findings of a tool on the page.
  func findingsID(_ tool: Int) -> String { "\(id)f\(tool)" }
  /// The name of the row of a tool on the page.
  func rowID(_ tool: Int) -> String { "\(id)t\(tool)" }

  func write(to main: inout Markup) {
    main.element("section", ["class": "server", "aria-labelledby": id]) { section in
      section.line()
      section.element("h2", ["id": id]) { $0.element("bdi", text: server.name.value) }
      section.element("p", ["class": "muted"]) { $0.element("code", text: server.name.span.path) }
      if server.tools.isEmpty {
        section.element("p", text: "This server offers no tools.")
      } else {
        part("Token budget", "budget", to: &section) { writeBudget(to: &$0) }
        part("Tools", "tools", to: &section) { writeTools(to: &$0) }
        part("Overlap", "overlap", to: &section) { writeOverlap(to: &$0) }
      }
      part("Findings", "findings", to: &section) { writeFindings(to: &$0) }
    }
    main.line()
  }

  private func part(_ title: String, _ name: String, to section: inout Markup, _ body: (inout Markup) -> Void) {
    section.element("section", ["aria-labelledby": "\(id)-\(name)"]) { part in
      part.line()
      part.element("h3", ["id": "\(id)-\(name)"], text: title)
      body(&part)
    }
  }

  private func writeOverlap(to section: inout Markup) {
    ReportMatrix(names: server.tools.map(\.name.value), scores: OverlapMatrix.scores(for: server)).write(to: &section)
  }

  // MARK: Findings

  private func writeFindings(to section: inout Markup) {
    guard !entry.findings.isEmpty else {
      return section.element("p", text: "Nothing was found.")
    }
    if !entry.ofServer.isEmpty {
      writeGroup("The server, its resources and prompts", entry.ofServer, nil, to: &section)
    }
    for (tool, found) in entry.ofTools.enumerated() where !found.isEmpty {
      writeGroup(server.tools[tool].name.value, found, tool, to: &section)
    }
  }

  private func writeGroup(_ title: String, _ found: [Diagnostic], _ tool: Int?, to section: inout Markup) {
    section.element("div", ["class": "group", "data-filter": "", "id": tool.map(findingsID)]) { group in
      group.element("h4") { heading in
        guard let tool else { return heading.text(title) }
        heading.element("a", ["href": "#\(rowID(tool))"]) { $0.name(title) }
      }
      ReportFindings.write(found, to: &group)
    }
  }
}

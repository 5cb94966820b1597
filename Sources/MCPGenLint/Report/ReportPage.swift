// The frame of the page: its head with the policy, the summary on top, and the order of what follows.

import MCPGenSpec

extension HTMLReport {
  /// Nothing is loaded and nothing is sent; styles stand in the page, and one script does.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src '\(ReportScript.hash)'; base-uri 'none'; "
    + "form-action 'none'"

  static func head(_ head: inout Markup, _ title: String) {
    head.empty("meta", ["charset": "utf-8"])
    head.empty("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    head.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.empty("meta", ["name": "color-scheme", "content": "light dark"])
    head.empty("meta", ["name": "referrer", "content": "no-referrer"])
    head.element("title", plain: title)
    head.element("style") { $0.raw(ReportStyle.text) }
  }

  static func body(
    _ body: inout Markup, _ places: ReportPlaces, _ findings: [Diagnostic], title: String, version: String
  ) {
    body.element("header") { header(&$0, findings, title) }
    body.element("main") { main in
      ReportSummary.write(places, findings, to: &main)
      ReportScript.writeControls(findings, to: &main)
      for (index, entry) in places.entries.enumerated() { ReportServer(entry, index).write(to: &main) }
      others(places.others, to: &main)
    }
    body.element("footer") { $0.text("Written by mcpgen \(version). Token numbers are estimates: bytes / 4.") }
    body.element("script") { $0.raw(ReportScript.text) }
  }

  private static func header(_ header: inout Markup, _ findings: [Diagnostic], _ title: String) {
    header.element("h1", text: title)
    header.element("ul", ["class": "counts", "aria-label": "Findings by severity"]) { list in
      for severity in Severity.allCases {
        let count = findings.count { $0.severity == severity }
        list.element("li", ["class": "count \(count == 0 ? "none" : severity.rawValue)"]) { item in
          item.element("strong", text: ReportNumbers.grouped(count))
          item.text(" \(severity.rawValue)\(count == 1 ? "" : "s")")
        }
      }
    }
  }

  private static func others(_ findings: [Diagnostic], to main: inout Markup) {
    guard !findings.isEmpty else { return }
    main.element("section", ["aria-labelledby": "others"]) { section in
      section.element("h2", ["id": "others"], text: "Findings outside of any server")
      section.element("div", ["class": "group", "data-filter": ""]) { ReportFindings.write(findings, to: &$0) }
    }
  }
}

// The report as one HTML page that needs nothing else: no request leaves it, and without its script it says the same.
// What servers say of themselves is foreign text, so it is written by `Markup` alone, and the page's own policy forbids
// every script but the one that is named by its hash.

import MCPGenSpec

/// The report for people who look at servers rather than at lines.
public enum HTMLReport {
  /// The page.
  ///
  /// - Parameters:
  ///   - servers: the servers that were looked at.
  ///   - findings: what was found in them.
  ///   - version: the version of this program.
  /// - Returns: a complete HTML document, the same for the same input.
  public static func page(_ servers: [ServerView], findings: [Diagnostic], version: String) -> String {
    let places = ReportPlaces(servers, findings)
    let title = servers.count == 1 ? "Lint report: \(servers[0].name.value)" : "Lint report"
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": "en"]) { html in
      html.element("head") { head(&$0, title) }
      html.line()
      html.element("body") { body(&$0, places, findings, title: title, version: version) }
    }
    page.line()
    return page.html
  }
}

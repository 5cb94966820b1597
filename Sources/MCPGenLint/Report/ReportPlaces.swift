// Which tool of which server a finding is about. Findings have places and no names, so a tool is the bytes it fills:
// its entry in a spec; in a list, everything from the first to the last place that is known of it.

import MCPGenSpec

/// A server with the findings about it.
struct ReportEntry {
  /// The server.
  let server: ServerView
  /// The findings about each tool, in the order of the tools.
  var ofTools: [[Diagnostic]]
  /// The findings about the server itself, its resources and its prompts.
  var ofServer: [Diagnostic] = []

  /// All of them.
  var findings: [Diagnostic] { ofServer + ofTools.joined() }
  /// What all definitions of tools fill together.
  var tokens: Int { server.tools.reduce(0) { $0 + ReportNumbers.tokens($1) } }
}

/// Sorts findings by what they are about.
struct ReportPlaces {
  /// The servers with their findings.
  private(set) var entries: [ReportEntry]
  /// The findings that stand in none of them.
  private(set) var others: [Diagnostic] = []

  private var regions: [String: [Region]] = [:]
  /// The servers that have something in a file.
  private var owners: [String: [Int]] = [:]

  /// Bytes of one file that belong to a tool.
  private struct Region {
    let start: Int
    let end: Int
    let server: Int
    let tool: Int
  }

  init(_ servers: [ServerView], _ findings: [Diagnostic]) {
    entries = servers.map {
      ReportEntry(server: $0, ofTools: [[Diagnostic]](repeating: [], count: $0.tools.count))
    }
    for index in servers.indices { note(servers[index], index) }
    for path in regions.keys { regions[path]?.sort { ($0.start, $0.end) < ($1.start, $1.end) } }
    for finding in findings.sorted(by: { Self.order($0) < Self.order($1) }) { place(finding) }
  }

  /// The worst first, then as they stand.
  private static func order(_ finding: Diagnostic) -> (Int, String, Int, String, String) {
    let severity = Severity.allCases.firstIndex(of: finding.severity) ?? 0
    return (severity, finding.span.path, finding.span.start.byte, finding.rule.rawValue, finding.message)
  }

  private mutating func note(_ server: ServerView, _ index: Int) {
    var paths = [server.name.span.path] + server.resources.map(\.name.span.path)
    paths += server.prompts.map(\.name.span.path)
    for (number, tool) in server.tools.enumerated() {
      let path = tool.name.span.path
      paths.append(path)
      let spans = Self.spans(of: tool).filter { $0.path == path }
      let region = Region(
        start: spans.map(\.start.byte).min() ?? 0, end: spans.map(\.end.byte).max() ?? 0, server: index, tool: number)
      regions[path, default: []].append(region)
    }
    for path in Set(paths) { owners[path, default: []].append(index) }
  }

  /// In a spec the entry alone: what it names by an alias stands in another tool.
  private static func spans(of tool: ToolView) -> [Span] {
    if let written = tool.written { return [tool.name.span, written.node.span] }
    return [tool.name.span, tool.descriptionSpan] + tool.parameters.map(\.name.span)
  }

  private mutating func place(_ finding: Diagnostic) {
    if !Self.isAboutServer(finding.rule), let region = region(of: finding.span) {
      entries[region.server].ofTools[region.tool].append(finding)
    } else if let server = server(of: finding.span) {
      entries[server].ofServer.append(finding)
    } else {
      others.append(finding)
    }
  }

  /// Rules about a server as a whole. A list without a name for its server has the server begin at its first tool.
  private static func isAboutServer(_ rule: RuleID) -> Bool { rule == .toolFlood || rule == .tokenBudget }

  private func region(of span: Span) -> Region? {
    guard let regions = regions[span.path] else { return nil }
    var (low, high) = (0, regions.count)
    while low < high {
      let middle = (low + high) / 2
      if regions[middle].start <= span.start.byte { low = middle + 1 } else { high = middle }
    }
    guard low > 0, span.start.byte < max(regions[low - 1].end, regions[low - 1].start + 1) else { return nil }
    return regions[low - 1]
  }

  private func server(of span: Span) -> Int? {
    let candidates = owners[span.path] ?? []
    return candidates.count == 1 ? candidates.first : candidates.first { entries[$0].server.name.span == span }
  }
}

// Which tool a finding is about, by where it stands: the text of a tool is one stretch of its file. Lists do not say
// where a tool begins, so its stretch is what its parts span.

import MCPGenSpec

/// Where tools and servers stand.
struct ToolPlaces {
  /// A tool by its place among the servers and their tools.
  struct Tool: Hashable {
    let server: Int
    let tool: Int
  }

  /// The text of one tool.
  private struct Stretch {
    let tool: Tool
    let start: Position
    let end: Position
  }

  private var stretches: [String: [Stretch]] = [:]
  private var servers: [String: [(name: Span, server: Int)]] = [:]

  init(_ servers: [ServerView]) {
    for (index, server) in servers.enumerated() {
      self.servers[server.name.span.path, default: []].append((server.name.span, index))
      for (number, tool) in server.tools.enumerated() {
        let spans = Self.spans(of: tool)
        guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else { continue }
        stretches[tool.name.span.path, default: []].append(
          Stretch(tool: Tool(server: index, tool: number), start: start, end: end))
      }
    }
    for path in stretches.keys { stretches[path]?.sort { $0.start < $1.start } }
  }

  private static func spans(of tool: ToolView) -> [Span] {
    let spans = [tool.name.span, tool.title?.span, tool.descriptionSpan, tool.written?.node.span].compactMap { $0 }
    // A parameter's type may stand in another file.
    return (spans + tool.parameters.map(\.name.span)).filter { $0.path == tool.name.span.path }
  }

  /// The tools that a finding is about.
  /// - Parameter isPair: whether the tools at its further places are meant as much as the one at its place.
  func tools(concernedBy finding: Diagnostic, isPair: Bool) -> [Tool] {
    let spans = [finding.span] + (isPair ? finding.notes.map(\.span) : [])
    var seen: Set<Tool> = []
    return spans.compactMap(tool).filter { seen.insert($0).inserted }
  }

  private func tool(at span: Span) -> Tool? {
    guard let stretches = stretches[span.path] else { return nil }
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, span.start <= stretches[low - 1].end else { return nil }
    return stretches[low - 1].tool
  }

  /// The server that a finding beside all tools is about.
  func server(of span: Span) -> Int? {
    let here = servers[span.path] ?? []
    return (here.first { $0.name == span } ?? here.first)?.server
  }
}

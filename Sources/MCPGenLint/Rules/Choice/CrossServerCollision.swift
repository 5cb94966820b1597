// `cross-server-collision`: one name for tools of two servers that are linted together. Servers of the same name are
// one server seen twice (its spec and its list), for no client can have both. Said once for each later server and name,
// with the first server that has the name.

import MCPGenSpec

extension Rule {
  static let crossServerCollision = Rule(
    .crossServerCollision, .warning, .choice,
    rationale: """
      Clients connect to several servers at once. One that puts nothing before names cannot tell two tools of the same
      name apart: it keeps one of them, or fails. Where the server's name is put before them, a model still sees two
      tools that differ in a prefix. Say in the name what the tool is about: `search_orders` and `search_parts` rather
      than twice `search`. Nothing is reported where the run names its clients and all of them put the server's name
      before a tool's.
      """,
    source: """
      OpenAI's Agents SDK refuses to start: openai/openai-agents-python issue 464. Others keep the first and omit the
      rest: CopilotKit/CopilotKit issue 2409.
      """,
    bad: [
      """
      mcpgen: 1
      server: {name: orders, version: 1.0.0, description: Orders., transports: {stdio: {}}}
      tools:
        search: {description: Orders with a word in their notes., risk: read, public: true}
      ---
      mcpgen: 1
      server: {name: parts, version: 1.0.0, description: Spare parts., transports: {stdio: {}}}
      tools:
        ↓search: {description: Spare parts that fit a machine., risk: read, public: true}
      """
    ],
    good: [
      """
      mcpgen: 1
      server: {name: orders, version: 1.0.0, description: Orders., transports: {stdio: {}}}
      tools:
        search_orders: {description: Orders with a word in their notes., risk: read, public: true}
      ---
      mcpgen: 1
      server: {name: parts, version: 1.0.0, description: Spare parts., transports: {stdio: {}}}
      tools:
        search_parts: {description: Spare parts that fit a machine., risk: read, public: true}
      """
    ],
    check: .workspace { contexts, reporter in
      let clients = contexts.first?.options.clients ?? []
      guard clients.isEmpty || !clients.allSatisfy(\.putsServerBeforeNames) else { return }
      var owners: [String: Owner] = [:]
      for context in contexts {
        var seen: Set<String> = []
        for tool in context.server.tools where seen.insert(tool.name.value).inserted {
          let server = context.server.name.value
          guard let owner = owners[tool.name.value] else {
            owners[tool.name.value] = Owner(server: server, span: tool.name.span)
            continue
          }
          if owner.server != server { report(tool.name, owner, &reporter) }
        }
      }
    })
}

/// The first server with a tool of a name.
private struct Owner {
  let server: String
  let span: Span
}

private func report(_ name: Located<String>, _ owner: Owner, _ reporter: inout Reporter) {
  let server = SafeText.quoted(owner.server)
  reporter.report(
    "the server \(server) has a tool \(SafeText.quoted(name.value)) too, and some clients keep only one of the two",
    at: name.span, notes: [Diagnostic.Note("the tool of \(server)", at: owner.span)],
    help: "Say in the name what the tool is about, such as `search_orders` rather than `search`.")
}

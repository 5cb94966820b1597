// `cross-server-overlap`: tools of different servers that a model takes for one another. It sees all servers of a client
// in one list, so a team that runs several has to tell them apart as it does the tools of one.

import MCPGenSpec

extension Rule {
  static let crossServerOverlap = Rule(
    .crossServerOverlap, .warning, .choice,
    rationale: """
      A client puts the tools of all its servers before the model at once. Two servers that offer the same job under two names
      compete for every request, and which one wins is chance. Say in each description which system it works on, or point
      from one to the other with `doNotUseFor: [{when: …, use: server/tool}]`.
      """,
    source: "Measured on labelled pairs of real tools, see docs/lint.md.",
    bad: [
      """
      mcpgen: 1
      server: {name: crm, version: 1.0.0, description: Customers., transports: {stdio: {}}}
      tools:
        ↓search_customers: {description: Search customers by name., risk: read, public: true}
      ---
      mcpgen: 1
      server: {name: billing, version: 1.0.0, description: Bills., transports: {stdio: {}}}
      tools:
        find_clients: {description: Find clients by name., risk: read, public: true}
      """
    ],
    good: [
      """
      mcpgen: 1
      server: {name: crm, version: 1.0.0, description: Customers., transports: {stdio: {}}}
      tools:
        search_customers:
          description: Search customers by name.
          doNotUseFor: [{when: who has to pay, use: billing/find_clients}]
          risk: read
          public: true
      ---
      mcpgen: 1
      server: {name: billing, version: 1.0.0, description: Bills., transports: {stdio: {}}}
      tools:
        find_clients: {description: Find clients by name., risk: read, public: true}
      """
    ],
    check: .workspace { contexts, reporter in
      guard contexts.count > 1 else { return }
      let places = contexts.indices.flatMap { server in contexts[server].server.tools.indices.map { (server, $0) } }
      let readings = contexts.flatMap(\.readings)
      let pairs = CrossServer.pairs(readings, servers: places.map(\.0))
      for pair in pairs {
        let (first, second) = (places[pair.a], places[pair.b])
        let (home, other) = (contexts[first.0], contexts[second.0])
        let (a, b) = (home.server.tools[first.1], other.server.tools[second.1])
        // The same name in two servers is a finding of its own.
        guard a.name.value != b.name.value else { continue }
        let evidence = OverlapEvidence(readings[pair.a], readings[pair.b], .shared)
        let otherName = "\(other.server.name.value)/\(b.name.value)"
        reporter.report(
          "\(SafeText.quoted(a.name.value)) and \(SafeText.quoted(otherName)) can be taken for one another: "
            + evidence.grounds,
          at: a.name.span,
          notes: [.init("the other tool, \(SafeText.quoted(otherName))", at: b.name.span)],
          help: evidence.help(a.name.value, otherName, isSpec: home.spec != nil))
      }
    })
}

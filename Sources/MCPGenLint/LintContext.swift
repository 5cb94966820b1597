// What a rule gets to look at: one server, what the judgement made of its tools, and the options of the run. Readings
// are made once per server and shared by every rule that asks.

import MCPGenSpec

/// What a rule looks at.
public struct LintContext: Sendable {
  /// The server.
  public let server: ServerView
  /// The options of the run.
  public let options: LintOptions
  /// What the judgement read off each tool, in the order of `server.tools`.
  let readings: [ToolReading]
  /// What the descriptions tell beyond the names, in the order of `server.tools`.
  let wordings: [Wording]
  /// Pairs of this server's tools that a model could take for one another, the worst first.
  let overlaps: [ToolPair]
  /// Pairs that are near that and not there, the nearest first.
  let neighbours: [ToolPair]

  init(_ server: ServerView, _ options: LintOptions) {
    self.server = server
    self.options = options
    let judgement = Judgement.shared
    let reader = ToolReader(judgement.lexicon, server: server.name.value)
    let cuts = server.tools.map { reader.cut($0) }
    let readings = zip(server.tools, cuts).map { reader.reading(of: $0, $1) }
    wordings = server.tools.indices.map { reader.wording(of: server.tools[$0], cuts[$0], readings[$0]) }
    self.readings = ServerVocabulary.weighed(readings)
    let pairs = judgement.overlaps(among: self.readings, above: server.tools.count > Self.many ? 0 : -Self.nearness)
    overlaps = pairs.filter { $0.margin >= 0 }
    neighbours = pairs.filter { $0.margin < 0 }
  }

  /// The words that stand in quotes in the definitions of the tools: names of parameters, properties and values.
  var quoted: Set<Term> {
    var found: Set<Term> = []
    for tool in server.tools {
      var start: Int?
      let bytes = Array(tool.definition.utf8)
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\"") {
        if let open = start, index - open <= 64 { found.insert(Term(bytes[open..<index])) }
        start = index + 1
      }
    }
    return found
  }

  /// How far below the threshold a pair counts as near, in log-odds.
  private static let nearness: Float = 0.75
  /// Among more tools than this nobody looks at near neighbours: there is enough to do with the confusable ones.
  private static let many = 60

  /// The spec and the resolved server, where the input is a spec.
  var spec: (written: ServerSpec, server: Server)? {
    if case .spec(let written, let server) = server.origin { (written, server) } else { nil }
  }
}

/// Options of a run that rules look at.
public struct LintOptions: Sendable {
  /// The clients whose limits on names and numbers count.
  public var clients: [Client]
  /// The day, `YYYY-MM-DD`, that ends of versions are held against; `nil`: they are not looked at.
  public var today: String?

  /// Options.
  public init(clients: [Client] = [], today: String? = nil) {
    self.clients = clients
    self.today = today
  }
}

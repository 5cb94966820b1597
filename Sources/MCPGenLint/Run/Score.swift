// A number from 0 to 100 for each tool and each server, so that a team sees what to mend first and whether it gets
// better. It begins at 100; each finding takes from the part of its group, 2 for a note, 8 for a warning and 25 for an
// error, and no part takes more than its share. Names that clients refuse count with the contract.

import MCPCore
import MCPGenSpec

/// The parts of a score, each with its share.
public struct ScoreParts: Sendable, Hashable {
  /// One part.
  public enum Part: String, Sendable, CaseIterable {
    /// What the model reads.
    case words
    /// Whether it can choose.
    case choice
    /// What callers are promised.
    case contract
    /// What an attacker could use.
    case security

    /// How much of the whole the part is.
    public var share: Int {
      switch self {
      case .words, .choice: 30
      case .contract, .security: 20
      }
    }

    /// The part of a group; `nil` for what does not count.
    init?(_ group: Rule.Group) {
      switch group {
      case .words: self = .words
      case .choice: self = .choice
      case .contract, .clients: self = .contract
      case .security: self = .security
      case .settings: return nil
      }
    }
  }

  private var costs: [Part: Int] = [:]

  /// What is left of a part.
  public subscript(part: Part) -> Int { max(0, part.share - costs[part, default: 0]) }

  /// The sum of the parts.
  public var total: Int { Part.allCases.reduce(0) { $0 + self[$1] } }

  mutating func subtract(_ severity: Severity, from part: Part) {
    costs[part, default: 0] += Self.cost(severity)
  }

  private static func cost(_ severity: Severity) -> Int {
    switch severity {
    case .note: 2
    case .warning: 8
    case .error: 25
    }
  }
}

/// The score of a server.
public struct Score: Sendable {
  /// The score of a tool.
  public struct Tool: Sendable {
    /// The name.
    public let name: String
    /// What is left of each part.
    public let parts: ScoreParts
  }

  /// The server's name.
  public let name: String
  /// The mean of its tools, less what concerns the server as a whole.
  public let total: Int
  /// The tools, the worst first.
  public let tools: [Tool]
  /// How much what concerns the server as a whole takes.
  public let deduction: Int

  /// The scores of servers, in their order.
  /// - Parameter findings: all that counts, notes included.
  public static func scores(
    of servers: [ServerView], findings: [Diagnostic], table: RuleTable = RuleTable()
  ) -> [Score] {
    let places = ToolPlaces(servers)
    var tools = servers.map { $0.tools.map { _ in ScoreParts() } }
    var whole = servers.map { _ in ScoreParts() }
    for finding in findings {
      guard let group = table.group(of: finding.rule), let part = ScoreParts.Part(group) else { continue }
      let concerned = places.tools(concernedBy: finding, isPair: part == .choice)
      for tool in concerned { tools[tool.server][tool.tool].subtract(finding.severity, from: part) }
      if concerned.isEmpty, let server = places.server(of: finding.span) {
        whole[server].subtract(finding.severity, from: part)
      }
    }
    return servers.indices.map { Score(servers[$0], tools[$0], whole[$0]) }
  }

  private init(_ server: ServerView, _ tools: [ScoreParts], _ whole: ScoreParts) {
    name = server.name.value
    deduction = 100 - whole.total
    let sum = tools.reduce(0) { $0 + $1.total }
    // Half a point counts as one.
    let mean = tools.isEmpty ? 100 : (2 * sum + tools.count) / (2 * tools.count)
    total = max(0, mean - deduction)
    self.tools = zip(server.tools, tools).map { Tool(name: $0.name.value, parts: $1) }.sorted { left, right in
      (left.parts.total, left.name) < (right.parts.total, right.name)
    }
  }
}

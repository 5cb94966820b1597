// Which limits a call meets is known before the first one arrives: it is worked out here, once for every tool.

import MCPCore

/// What limits ask of a tool.
struct ToolFacts: Sendable {
  /// The name of its family, which all versions of it share.
  var name: String
  /// How much harm it can do.
  var risk: Risk
  /// The tags that its spec gives it.
  var tags: [String]
}

/// The counters of a server: one for each limit, or one for each limit and tool where tools are counted apart.
struct LimitPlan: Sendable {
  /// What is counted together for one caller, tenant or server.
  struct Counter: Sendable {
    let limit: Limit
    let scope: Limit.Scope
    let window: AttemptWindow

    fileprivate init(_ limit: Limit) {
      self.limit = limit
      scope = limit.scope
      window = AttemptWindow(limit)
    }
  }

  /// All counters, in the order of the limits.
  private(set) var counters: [Counter] = []
  /// The counters that a call of a tool meets, by the tool's index; the last entry is for everything that is no tool.
  private(set) var meets: [[Int]]
  /// The most counters that one call meets.
  var most: Int { meets.map(\.count).max() ?? 0 }

  init(limits: [Limit], tools: [ToolFacts]) {
    meets = [[Int]](repeating: [], count: tools.count + 1)
    for limit in limits { add(limit, tools) }
  }

  private mutating func add(_ limit: Limit, _ tools: [ToolFacts]) {
    let matching = tools.indices.filter { limit.concerns(tools[$0]) }
    guard limit.isPerTool else {
      for place in matching { meets[place].append(counters.count) }
      if limit.target == nil { meets[tools.count].append(counters.count) }
      return counters.append(Counter(limit))
    }
    var byName: [String: Int] = [:]
    for place in matching {
      let counter = byName[tools[place].name] ?? counters.count
      byName[tools[place].name] = counter
      meets[place].append(counter)
      if counter == counters.count { counters.append(Counter(limit)) }
    }
  }
}

extension Limit {
  /// Whether calls of a tool count.
  fileprivate func concerns(_ tool: ToolFacts) -> Bool {
    switch target {
    case nil: true
    case .risk(let risk): tool.risk == risk
    case .tool(let name): tool.name == name
    case .tag(let tag): tool.tags.contains(tag)
    }
  }
}

// What parts of a random spec say beside their contract. A chance of their own decides it, so that the schemas of a
// seed stay what they were when something is added here.

import MCPCore

/// Makes the hints of one spec.
struct RandomHints {
  private var random: RandomSource

  init(seed: Int) { random = RandomSource(seed: seed + 1_000_000) }

  /// When something is offered.
  mutating func offer() -> [JSON.Member] {
    random.oneIn(3) ? [.init(key: "offered", value: .string(random.pick(["atStart", "byHandler"])))] : []
  }

  /// Whether a handler makes a prompt's messages.
  mutating func isMadeByHandler() -> Bool { random.oneIn(3) }

  /// Hints of a tool.
  mutating func tool() -> [JSON.Member] {
    let words = ["forbidden", "optional", "required", "byHandler"]
    let tasks = random.oneIn(2) ? [JSON.Member(key: "taskSupport", value: .string(random.pick(words)))] : []
    return tasks + offer() + access() + safeguards()
  }

  /// Who may use something.
  private mutating func access() -> [JSON.Member] {
    var members: [JSON.Member] = []
    if random.oneIn(2) { members.append(.init(key: "permissions", value: .array([.string(text())]))) }
    if random.oneIn(3) { members.append(.init(key: "hidden", value: .bool(random.oneIn(2)))) }
    if random.oneIn(3) { members.append(.init(key: "reads", value: .array([.string(text())]))) }
    if random.oneIn(3) { members.append(.init(key: "tags", value: .array([.string(text())]))) }
    if random.oneIn(3) { members.append(.init(key: "untrusted", value: .bool(random.oneIn(2)))) }
    return members
  }

  /// What stands before a tool's handler.
  private mutating func safeguards() -> [JSON.Member] {
    var members: [JSON.Member] = []
    if random.oneIn(3) { members.append(.init(key: "confirm", value: .string(text()))) }
    if random.oneIn(3) { members.append(.init(key: "check", value: .bool(random.oneIn(2)))) }
    if random.oneIn(3) { members.append(.init(key: "idempotent", value: .string("byKey"))) }
    if random.oneIn(3) {
      let breaker: JSON = ["failures": 3, "within": "1m", "openFor": "1500ms"]
      members.append(.init(key: "circuitBreaker", value: breaker))
    }
    return members
  }

  /// What a spec says of the whole server.
  mutating func policy() -> [JSON.Member] {
    var members: [JSON.Member] = []
    let roles = (0..<random.integer(0...3)).map { "role\($0)" }
    if random.oneIn(2) {
      let permissions = roles.map { JSON.Member(key: $0, value: .array([.string(text()), "read"])) }
      members.append(.init(key: "roles", value: .object(permissions)))
      members.append(.init(key: "users", value: .object([.init(key: text(), value: .array(roles.map(JSON.string)))])))
      members.append(.init(key: "auth", value: .array([["stdio": ["user": .string(text())]]])))
    }
    if random.oneIn(2) { members.append(.init(key: "limits", value: ["7/min per caller, tool on risk write"])) }
    if random.oneIn(2) {
      let flow: JSON = ["calls": .integer(Int64(random.integer(1...9))), "within": ["time": "90s"], "action": "flag"]
      members.append(.init(key: "flows", value: .object([.init(key: text(), value: flow)])))
    }
    if random.oneIn(2) {
      let audit: JSON = ["sink": .string(text()), "rotate": "100MB", "durable": .bool(random.oneIn(2))]
      members.append(.init(key: "observe", value: ["audit": audit, "metrics": ["port": 9000]]))
    }
    if random.oneIn(2) {
      members.append(.init(key: "pii", value: ["kinds": ["email", "credit_card"], "patterns": ["mine": "a\\d+"]]))
    }
    return members
  }

  private mutating func text() -> String { RandomText.text(&random) }

  /// Hints of a resource.
  mutating func resource() -> [JSON.Member] {
    var members = offer() + access()
    if random.oneIn(2) { members.append(.init(key: "subscribe", value: .bool(random.oneIn(2)))) }
    if random.oneIn(2) {
      let scope: JSON? = random.oneIn(2) ? .string(random.pick(["caller", "shared"])) : nil
      members.append(.init(key: "cache", value: .object(["ttl": "1500ms", "scope": scope])))
    }
    if random.oneIn(2) {
      let annotations = JSON.object([
        "audience": random.oneIn(2) ? .array([.string(random.pick(["user", "assistant"]))]) : nil,
        "priority": random.oneIn(2) ? .number(0.25) : nil,
        "lastModified": random.oneIn(2) ? "2027-06-30T08:30:06Z" : nil,
      ])
      members.append(.init(key: "annotations", value: annotations))
    }
    return members
  }
}

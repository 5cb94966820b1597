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
    return tasks + offer()
  }

  /// Hints of a resource.
  mutating func resource() -> [JSON.Member] {
    var members = offer()
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

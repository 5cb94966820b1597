// All changes from one contract to another. What only one of the two knows is not compared: a list of tools says nothing
// of permissions, and silence is no promise. Order: the server, its tools, resources, prompts, errors and patterns.

import MCPCore
import MCPGenSpec

/// The changes from one contract to another, in the order of the contract; each version of a tool by itself.
public func changes(from old: Contract, to new: Contract) -> [Change] {
  // What clients see of a spec is compared with a list, and not what the spec says beside it.
  let isSeen = old.isWhole != new.isWhole
  var comparison = Comparison(isSeen ? old.listed : old, isSeen ? new.listed : new)
  comparison.run()
  return comparison.changes
}

/// The state of one comparison.
struct Comparison {
  /// What was.
  let old: Contract
  /// What is.
  let new: Contract
  private(set) var changes: [Change] = []

  /// A comparison that found nothing yet.
  init(_ old: Contract, _ new: Contract) {
    self.old = old
    self.new = new
  }

  /// Compares everything that both sides know.
  mutating func run() {
    server()
    tools()
    if let before = old.resources, let after = new.resources { resources(before, after) }
    if let before = old.prompts, let after = new.prompts { prompts(before, after) }
    if let before = old.errors, let after = new.errors { errors(before, after) }
    if let before = old.flows, let after = new.flows { flows(before, after) }
  }

  /// Adds a change.
  /// - Parameters:
  ///   - path: where it is in the contract that has it.
  ///   - oldPath: where it was, where that is elsewhere.
  ///   - classes: whom it breaks, where that is not what the rule says.
  mutating func add(
    _ rule: RuleID, at path: String, from oldPath: String? = nil, _ message: String, old: String? = nil,
    new: String? = nil, classes: [ChangeClass]? = nil, assumed: Bool = false
  ) {
    let classes = classes ?? ChangeRule.rule(rule)?.classes ?? [.compatible]
    changes.append(
      Change(
        rule: rule, classes: classes.sorted(by: >), path: path, message: message, old: old, new: new,
        oldPlace: self.old.places.span(at: oldPath ?? path), newPlace: self.new.places.span(at: path),
        isConservative: assumed))
  }

  /// Adds a change of a value, worded by what was and what is.
  mutating func moved(
    _ rule: RuleID, at path: String, from oldPath: String? = nil, _ what: String, _ old: String?, _ new: String?,
    classes: [ChangeClass]? = nil, assumed: Bool = false
  ) {
    add(
      rule, at: path, from: oldPath, Self.sentence(what, old, new), old: old, new: new, classes: classes,
      assumed: assumed)
  }

  /// "WHAT was A and is B".
  static func sentence(_ what: String, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (let old?, let new?):
      let (before, after) = short(old, new)
      return "\(what) was \(before) and is \(after)"
    case (nil, let new?): return "\(what) is new: \(short(new))"
    case (let old?, nil): return "\(what) is gone: \(short(old))"
    case (nil, nil): return "\(what) changed"
    }
  }

  /// A text in a message: one line of at most about eighty characters, in which no sign acts on a terminal.
  static func short(_ text: String) -> String {
    // Of a long text its beginning alone is looked at.
    let line = text.prefix(400).split(whereSeparator: \.isNewline).joined(separator: " ")
    return SafeText.escaped(
      line.unicodeScalars.count <= 80 ? line : String(line.unicodeScalars.prefix(77)) + "…")
  }

  /// Two texts in a message, from shortly before the place where they differ.
  static func short(_ old: String, _ new: String) -> (old: String, new: String) {
    let common = zip(old.unicodeScalars, new.unicodeScalars).prefix { $0 == $1 }.count
    guard common > 60 else { return (short(old), short(new)) }
    let rest = { (text: String) in "…" + String(text.unicodeScalars.dropFirst(common - 30)) }
    return (short(rest(old)), short(rest(new)))
  }

  /// Names that came and went, each a change by itself.
  mutating func sets(
    _ old: [String], _ new: [String], at path: String, from oldPath: String? = nil, _ added: RuleID, _ removed: RuleID,
    _ sentence: (String, _ isAdded: Bool) -> String
  ) {
    if old == new { return }
    for name in old where !new.contains(name) {
      add(removed, at: path, from: oldPath, sentence(name, false), old: name)
    }
    for name in new where !old.contains(name) { add(added, at: path, from: oldPath, sentence(name, true), new: name) }
  }
}

extension Contract {
  /// What clients see of it: no policy, one tool for each name on the wire, and results as they are sent.
  var listed: Contract {
    guard isWhole else { return self }
    var contract = self
    contract.server.policy = nil
    contract.resources = nil
    contract.prompts = nil
    contract.errors = nil
    contract.flows = nil
    let names = Dictionary(grouping: tools, by: \.name)
    contract.tools = names.keys.sorted().compactMap { name in names[name].flatMap(ToolContract.listed) }
    return contract
  }
}

extension ToolContract {
  /// The one tool that clients see of the versions that share a name.
  fileprivate static func listed(_ versions: [ToolContract]) -> ToolContract? {
    guard var tool = versions.first(where: { $0.selection?.isDefault ?? true }) ?? versions.last else { return nil }
    tool.terms = nil
    if tool.wrapsOutput, let bare = tool.outputSchema { tool.outputSchema = bare.wrapped }
    if tool.selection != nil {
      let labels = versions.compactMap(\.label)
      tool.inputSchema = tool.inputSchema.with("version", .object(["enum": .array(labels.map(JSON.string))]))
      let schemas = versions.compactMap(\.outputSchema)
      if Set(schemas).count > 1 { tool.outputSchema = .object(["anyOf": .array(schemas), "type": "object"]) }
      tool.selection = nil
    }
    tool.label = nil
    tool.family = tool.name
    return tool
  }
}

extension JSON {
  /// A schema of an object that holds a value of this one as `result`.
  fileprivate var wrapped: JSON {
    let definitions = self["$defs"]
    let inner = objectValue.map { members in JSON.object(members.filter { $0.key != "$defs" }) } ?? self
    return JSON.object([
      "$defs": definitions, "properties": .object(["result": inner]), "required": ["result"], "type": "object",
    ])
  }

  /// An object schema with one more member that may be left out.
  fileprivate func with(_ name: String, _ schema: JSON) -> JSON {
    guard case .object(var members) = self else { return self }
    let own = Member(key: name, value: schema)
    if let index = members.firstIndex(where: { $0.key == "properties" }) {
      members[index].value = JSON.object((members[index].value.objectValue ?? []) + [own]).canonical
    } else {
      members.append(Member(key: "properties", value: .object([own])))
    }
    return JSON.object(members).canonical
  }
}

// The texts that rules about hidden and hostile text look at: more than descriptions, for what hides seldom hides in
// the description of a tool alone. A spec is walked as it is written, so that a finding stands at the scalar itself
// and a type that ten tools use is read once; of a list, every string in a definition is read.

import MCPCore
import MCPGenSpec

/// A text of a server, and what it is for.
struct Passage: Sendable {
  /// Who reads it, and as what.
  enum Use {
    /// A name: callers know it by its letters, so nothing in it can be changed safely.
    case name
    /// What a model is told about a tool, a parameter and the like.
    case definition
    /// `instructions` of the server, which may speak of all its tools.
    case instructions
    /// What is handed over as it is: messages of prompts, texts of resources, patterns.
    case content
    /// What no model reads.
    case unseen
  }

  /// The text.
  let text: String
  /// Where it stands.
  let span: Span
  /// The key that it stands under.
  let key: String
  /// The innermost named thing that it belongs to; empty for the server.
  let owner: String
  /// The tool or the like that holds that thing; empty where there is none.
  let home: String
  /// What it is for.
  let use: Use
  /// Whether the owner is an argument of calls.
  var isParameter = false
  /// The scalar of the spec, where it is one.
  var node: Node?

  /// What it is, for messages.
  var noun: String {
    let inside = home.isEmpty || home == owner ? "" : " in \(SafeText.quoted(home))"
    let of = owner.isEmpty ? "the server" : SafeText.quoted(owner) + inside
    switch key {
    case "description": return "the description of \(of)"
    case "name" where use == .name: return "the name \(of)"
    default: return "\(SafeText.quoted(key)) of \(of)"
    }
  }
}

extension LintContext {
  /// All texts: those of a spec in their order, those of a list tool by tool.
  var passages: [Passage] {
    guard let written = spec?.written else { return ListPassages.of(server) }
    var walk = SpecPassages()
    walk.names(in: written.root, isTop: true)
    // What included files hold is no part of the root.
    for type in written.types where type.name.span.path != written.source.path {
      walk.named(type.name, type.value.node, isTop: true)
    }
    for error in written.errors where error.name.span.path != written.source.path {
      walk.named(error.name, error.value.node, isTop: true)
    }
    return walk.passages
  }
}

/// Walks a spec.
private struct SpecPassages {
  var passages: [Passage] = []
  private var owner = ""
  private var home = ""
  private var use = Passage.Use.definition
  private var isParameter = false

  /// Keys under which the author invents the keys.
  private static let named: Set<String> = [
    "tools", "resources", "prompts", "types", "errors", "env", "params", "data", "properties", "patternProperties",
    "$defs", "older",
  ]

  /// Keys whose values are for something other than what stands around them.
  private static let uses: [String: Passage.Use] = [
    "auth": .unseen, "env": .unseen, "flows": .unseen, "include": .unseen, "limits": .unseen, "lint": .unseen,
    "observe": .unseen, "pii": .unseen, "roles": .unseen, "state": .unseen,
    "tests": .unseen, "users": .unseen, "says": .unseen, "args": .unseen, "transports": .unseen,
    "instructions": .instructions, "messages": .content, "text": .content, "pattern": .content,
    "patternProperties": .content,
  ]

  /// The entries of a mapping of the language; at the top, of the whole spec.
  mutating func names(in node: Node, isTop: Bool = false) {
    for entry in node.entries ?? [] { self.entry(entry.key.value, entry.value, isTop) }
  }

  private mutating func entry(_ key: String, _ value: Node, _ isTop: Bool) {
    guard !value.isAlias else { return }
    let (outerUse, outerRole) = (use, isParameter)
    if use != .unseen, let use = Self.uses[key] { self.use = use }
    if key == "params" || key == "inputSchema" { isParameter = true }
    if Self.named.contains(key), let entries = value.entries {
      for entry in entries { named(entry.key, entry.value, isTop: isTop) }
    } else {
      body(key, value)
    }
    (use, isParameter) = (outerUse, outerRole)
  }

  /// A thing that the author named.
  mutating func named(_ name: Located<String>, _ value: Node, isTop: Bool) {
    let outer = (owner, home)
    owner = name.value
    if isTop { home = name.value }
    add(name.value, name.span, "name", use == .unseen ? .unseen : .name, nil)
    if !value.isAlias { body("type", value) }
    (owner, home) = outer
  }

  private mutating func body(_ key: String, _ node: Node) {
    guard !node.isAlias else { return }
    switch node.kind {
    case .scalar(let scalar): add(scalar.text, node.span, key, use, node)
    case .sequence(let items): for item in items { body(key, item) }
    case .mapping: names(in: node)
    }
  }

  private mutating func add(_ text: String, _ span: Span, _ key: String, _ use: Passage.Use, _ node: Node?) {
    guard !text.isEmpty else { return }
    passages.append(
      Passage(
        text: text, span: span, key: key, owner: owner, home: home, use: use, isParameter: isParameter, node: node))
  }
}

/// Walks a list of tools.
private struct ListPassages {
  private var passages: [Passage] = []
  private var home = ""

  static func of(_ server: ServerView) -> [Passage] {
    var walk = ListPassages()
    for tool in server.tools { walk.add(tool) }
    return walk.passages
  }

  private mutating func add(_ tool: ToolView) {
    home = tool.name.value
    add(home, tool.name.span, "name", home, .name)
    if let title = tool.title { add(title.value, title.span, "title", home, .definition) }
    add(tool.summary, tool.descriptionSpan, "description", home, .definition)
    for field in tool.parameters { add(field, isParameter: true) }
    for field in tool.results { add(field, isParameter: false) }
  }

  private mutating func add(_ field: FieldView, isParameter: Bool) {
    let name = field.name.value
    add(name, field.name.span, "name", name, .name)
    if let text = field.description {
      add(text, field.name.span, "description", name, .definition, isParameter)
    }
    for member in field.schema.objectValue ?? [] where member.key != "description" {
      addAll(member.value, member.key, field.name, isParameter)
    }
  }

  /// The strings in a part of a schema, keys included: a name is read like any other text.
  private mutating func addAll(_ json: JSON, _ key: String, _ field: Located<String>, _ isParameter: Bool) {
    switch json {
    case .string(let text):
      guard key != "type" else { return }
      add(text, field.span, key, field.value, key == "pattern" ? .content : .definition, isParameter)
    case .array(let elements): for element in elements { addAll(element, key, field, isParameter) }
    case .object(let members):
      for member in members {
        if key == "properties" { add(member.key, field.span, "name", field.value, .name) }
        addAll(member.value, member.key, field, isParameter)
      }
    default: break
    }
  }

  private mutating func add(
    _ text: String, _ span: Span, _ key: String, _ owner: String, _ use: Passage.Use, _ isParameter: Bool = false
  ) {
    guard !text.isEmpty else { return }
    passages.append(
      Passage(text: text, span: span, key: key, owner: owner, home: home, use: use, isParameter: isParameter))
  }
}

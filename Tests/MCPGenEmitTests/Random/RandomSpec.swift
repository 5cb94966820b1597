// Whole specs at random: every section, every kind of result, all of it legal. What a spec says is decided by its seed
// alone.

import MCPCore

/// Makes one spec.
struct RandomSpec {
  private var schemas: RandomSchemas
  private var names = RandomNames()
  private var errors: [String] = []
  private var resources: [(name: String, variables: [JSON.Member])] = []
  private var hints: RandomHints

  /// The text of the spec with this number.
  static func text(seed: Int) -> String {
    var spec = RandomSpec(seed: seed)
    return YAMLText.block(spec.document(), levels: seed.isMultiple(of: 2) ? 2 : 1)
  }

  private init(seed: Int) {
    schemas = RandomSchemas(random: RandomSource(seed: seed))
    hints = RandomHints(seed: seed)
  }

  private mutating func document() -> [JSON.Member] {
    var members: [JSON.Member] = [
      .init(key: "mcpgen", value: 1),
      .init(
        key: "server",
        value: .object([
          "name": .string(schemas.random.pick(["crm", "my-server.2", "MCP_server", "swift", "x9"])),
          "title": .string(text()), "version": "1.2.3-beta.1+x", "description": .string(text()),
          "instructions": .string(text()), "transports": .object(["stdio": .object([])]),
        ])),
    ]
    members.append(section("types", 1...5) { spec in spec.schemas.declare("T\(spec.schemas.named.count)Name") })
    members.append(section("errors", 1...3) { $0.error() })
    members.append(section("tools", 2...6) { $0.tool() })
    members.append(section("resources", 1...5) { $0.resource() })
    members.append(section("prompts", 1...3) { $0.prompt() })
    return members + hints.policy()
  }

  private mutating func section(
    _ key: String, _ count: ClosedRange<Int>, _ member: (inout RandomSpec) -> JSON.Member
  ) -> JSON.Member {
    var members: [JSON.Member] = []
    for _ in 0..<schemas.random.integer(count) { members.append(member(&self)) }
    return .init(key: key, value: .object(members))
  }

  private mutating func text() -> String { RandomText.text(&schemas.random) }

  // MARK: Errors

  private mutating func error() -> JSON.Member {
    let name = names.next(&schemas.random) + "_failed"
    errors.append(name)
    let (properties, singles) = singles(0...3, isOptional: false)
    let message = text() + singles.map { " {{\($0.name)}}" }.joined()
    return .init(
      key: name,
      value: .object([
        "params": properties.isEmpty ? nil : .object(properties), "message": .string(message),
        "suggestion": schemas.random.oneIn(2) ? .string(message) : nil, "retryable": .bool(schemas.random.oneIn(2)),
      ]))
  }

  /// Declarations of values that are single texts, and what they are.
  private mutating func singles(
    _ count: ClosedRange<Int>, isOptional: Bool
  ) -> ([JSON.Member], [(name: String, schema: RandomSchema)]) {
    var inner = RandomNames()
    var members: [JSON.Member] = []
    var made: [(String, RandomSchema)] = []
    for _ in 0..<schemas.random.integer(count) {
      // A placeholder's name ends at a dot, so a name with dots cannot be asked for.
      let name = inner.next(&schemas.random).filter { $0 != "." }
      let single = schemas.single()
      let schema = isOptional ? schemas.completed(schemas.decorated(single).schema) : single
      made.append((name, schema))
      members.append(.init(key: name, value: schema.schema))
    }
    return (members, made)
  }

  // MARK: Tools

  private mutating func tool() -> JSON.Member {
    var members: [JSON.Member] = [
      .init(key: "description", value: .string(text())), .init(key: "useWhen", value: .string(text())),
      .init(key: "risk", value: .string(schemas.random.pick(["read", "write", "delete"]))),
    ]
    if schemas.random.oneIn(2) { members.append(.init(key: "title", value: .string(text()))) }
    members += input() + output()
    if schemas.random.oneIn(2) { members.append(.init(key: "errors", value: .array(errors.map(JSON.string)))) }
    if schemas.random.oneIn(4) { members.append(.init(key: "timeout", value: "1500ms")) }
    return .init(key: names.next(&schemas.random), value: .object(members + hints.tool()))
  }

  private mutating func input() -> [JSON.Member] {
    if schemas.random.oneIn(6) { return [.init(key: "inputSchema", value: rawSchema())] }
    var inner = RandomNames()
    var members: [JSON.Member] = []
    for _ in 0..<schemas.random.integer(0...4) {
      members.append(.init(key: inner.next(&schemas.random), value: schemas.property(depth: 3).schema.schema))
    }
    let params = JSON.Member(key: "params", value: .object(members))
    guard let first = members.first, schemas.random.oneIn(3) else { return [params] }
    return [params, .init(key: "versions", value: versions(without: first.key))]
  }

  /// Both styles, one older version or two, the second with a result of its own.
  private mutating func versions(without parameter: String) -> JSON {
    var older: [JSON.Member] = [.init(key: "v1", value: .object(["withoutParams": [.string(parameter)]]))]
    if schemas.random.oneIn(2) {
      let version = JSON.object([
        "returns": schemas.schema(depth: 2).schema,
        "deprecated": .object(["since": "1.1.0", "sunset": "2030-01-31", "atSunset": "refuse"]),
      ])
      older.append(.init(key: "v1b", value: version))
    }
    return .object([
      "style": .string(schemas.random.pick(["suffix", "argument"])), "current": "v2",
      "default": schemas.random.oneIn(2) ? "v1" : nil, "older": .object(older),
    ])
  }

  private mutating func output() -> [JSON.Member] {
    switch schemas.random.integer(1...7) {
    case 1: return []
    case 2: return [.init(key: "returns", value: "content")]
    case 3: return [.init(key: "outputSchema", value: rawSchema())]
    default: return [.init(key: "returns", value: schemas.schema(depth: 3).schema)]
    }
  }

  private mutating func rawSchema() -> JSON {
    .object([
      "type": "object", "description": .string(text()),
      "properties": .object(["a\"#": .object(["anyOf": [.object(["type": "string"]), .object(["$ref": "#/$defs/n"])]])]
      ),
      "$defs": .object(["n": .object(["type": "integer"])]),
    ])
  }

  // MARK: Resources

  private mutating func resource() -> JSON.Member {
    let name = names.next(&schemas.random)
    let scheme = "r\(resources.count)"
    var members: [JSON.Member] = [.init(key: "description", value: .string(text()))]
    var variables: [JSON.Member] = []
    if schemas.random.oneIn(2) {
      let query = schemas.random.oneIn(2)
      for (index, variable) in ["id", schemas.random.pick(["class", "year", "self"]), "q"].enumerated() {
        guard index < 2 || query else { continue }
        let schema = index == 2 ? schemas.decorated(schemas.single()).schema : schemas.single()
        variables.append(.init(key: variable, value: schemas.completed(schema).schema))
      }
      let path = "\(scheme)://{\(variables[0].key)}/x/{\(variables[1].key)}" + (query ? "{?q}" : "")
      members += [.init(key: "uri", value: .string(path)), .init(key: "params", value: .object(variables))]
      if schemas.random.oneIn(2) { members.append(.init(key: "list", value: "handler")) }
    } else {
      members.append(.init(key: "uri", value: .string("\(scheme)://fixed/100%25")))
    }
    resources.append((name, variables))
    return .init(key: name, value: .object(members + content() + hints.resource()))
  }

  private mutating func content() -> [JSON.Member] {
    switch schemas.random.integer(1...4) {
    case 1: [.init(key: "text", value: .string(text())), .init(key: "mimeType", value: "text/markdown")]
    case 2: [.init(key: "mimeType", value: "image/png")]
    case 3: [.init(key: "mimeType", value: "text/plain")]
    default: [.init(key: "returns", value: schemas.schema(depth: 2).schema)]
    }
  }

  // MARK: Prompts

  private mutating func prompt() -> JSON.Member {
    let (arguments, singles) = singles(0...3, isOptional: true)
    let taken = Set(arguments.map(\.key))
    var inner = RandomNames()
    var data: [JSON.Member] = []
    var placeholders = singles.map { placeholder($0.name, $0.schema) }
    for _ in 0..<schemas.random.integer(0...3) {
      let name = inner.next(&schemas.random).filter { $0 != "." } + "_datum"
      guard !taken.contains(name) else { continue }
      let schema = schemas.schema(depth: 2)
      data.append(.init(key: name, value: schema.schema))
      if schema.kind != .other { placeholders.append(placeholder(name, schema)) }
    }
    let user = text() + placeholders.map { " \($0)" }.joined()
    var messages: [JSON] = [.object(["user": .string(user)])]
    if schemas.random.oneIn(2) { messages.append(.object(["assistant": .string(text())])) }
    if schemas.random.oneIn(2) { messages.append(.object(["user": embedded()])) }
    let name = names.next(&schemas.random)
    let isByHandler = hints.isMadeByHandler()
    let contents: [JSON.Member] = [
      .init(key: "description", value: .string(text())), .init(key: "params", value: .object(arguments)),
      .init(key: "messages", value: isByHandler ? "handler" : .array(messages)),
    ]
    let supplied = data.isEmpty || isByHandler ? [] : [JSON.Member(key: "data", value: .object(data))]
    return .init(key: name, value: .object(contents + supplied + hints.offer()))
  }

  private mutating func placeholder(_ name: String, _ schema: RandomSchema) -> String {
    switch schema.kind {
    case .array: "{{\(name) | count}}"
    case .number where schemas.random.oneIn(2): "{{\(name) | number 2}}"
    case .date where schemas.random.oneIn(2): "{{ \(name) | date }}"
    default: "{{\(name)}}"
    }
  }

  private mutating func embedded() -> JSON {
    let resource = schemas.random.pick(resources)
    let arguments = resource.variables.map { JSON.Member(key: $0.key, value: .string("x{y}")) }
    return .object([
      "resource": .string(resource.name), "args": arguments.isEmpty ? nil : .object(arguments),
    ])
  }
}

// Schemas with values that they accept. A schema is made together with its values, because nothing else could supply
// legal defaults for it.

import MCPCore

/// A schema as a spec says it, and what it accepts.
struct RandomSchema {
  /// The schema: a bare word or a mapping.
  var schema: JSON
  /// Values that it accepts, at least one.
  var samples: [JSON]
  /// What it is, as far as placeholders and URI variables ask.
  var kind: Kind

  enum Kind {
    case text, number, date, array, other
    /// Whether a value can arrive as one text.
    var isSingle: Bool { self == .text || self == .number || self == .date }
  }

  /// The schema without a keyword.
  func without(_ keyword: String) -> RandomSchema {
    guard let members = schema.objectValue else { return self }
    var copy = self
    copy.schema = .object(members.filter { $0.key != keyword })
    return copy
  }

  /// The schema with further keywords.
  func with(_ members: [JSON.Member]) -> RandomSchema {
    var copy = self
    copy.schema = .object((schema.objectValue ?? [.init(key: "type", value: schema)]) + members)
    return copy
  }
}

/// Makes schemas; it knows the named types that are declared so far.
struct RandomSchemas {
  var random: RandomSource
  private(set) var named: [(name: String, schema: RandomSchema)] = []
  /// Whether schemas that Swift cannot type may appear.
  var allowsUntyped = true

  init(random: RandomSource) { self.random = random }

  // MARK: Named types

  /// Declares a type; structs may hold themselves in arrays.
  mutating func declare(_ name: String) -> JSON.Member {
    let made: RandomSchema
    switch random.integer(1...4) {
    case 1: made = constrained()
    case 2: made = enumeration()
    case 3: made = schema(depth: 1)
    default: made = object(depth: 2, itself: name)
    }
    named.append((name, RandomSchema(schema: .string(name), samples: made.samples, kind: made.kind)))
    return JSON.Member(key: name, value: made.schema)
  }

  // MARK: One schema

  /// Any schema.
  mutating func schema(depth: Int) -> RandomSchema {
    let made = notNull(depth: depth)
    guard random.oneIn(6) else { return made }
    var nullable = made.with([.init(key: "nullable", value: true)])
    nullable.samples.append(.null)
    if nullable.kind != .array { nullable.kind = .other }
    return nullable
  }

  private mutating func notNull(depth: Int) -> RandomSchema {
    switch random.integer(1...(depth > 0 ? 12 : 8)) {
    case 1, 2, 3: return scalar()
    case 4: return enumeration()
    case 5: return constrained()
    case 6: return number()
    case 7 where !named.isEmpty: return random.pick(named).schema
    case 8 where allowsUntyped: return untyped()
    case 9, 10: return array(depth: depth)
    case 11, 12: return object(depth: depth, itself: nil)
    default: return scalar()
    }
  }

  /// A schema whose values are single texts, for URIs and prompts.
  mutating func single() -> RandomSchema {
    let known = named.map(\.schema).filter { $0.kind.isSingle }
    if !known.isEmpty, random.oneIn(4) { return random.pick(known) }
    return random.oneIn(3) ? enumeration() : random.oneIn(3) ? constrained() : scalar()
  }

  /// A schema of a URI variable or an argument, completed by the handler or from a list, or not at all.
  mutating func completed(_ schema: RandomSchema) -> RandomSchema {
    let texts = schema.samples.filter { !($0.stringValue ?? "").isEmpty }
    switch random.integer(1...4) {
    case 1: return schema.with([.init(key: "complete", value: "handler")])
    case 2 where !texts.isEmpty: return schema.with([.init(key: "complete", value: .array(texts))])
    default: return schema
    }
  }

  mutating func scalar() -> RandomSchema {
    let made: [RandomSchema] = [
      .init(schema: "string", samples: ["", "a \"b\" \\ ü 🎉\u{1}", .string(RandomText.long)], kind: .text),
      .init(schema: "integer", samples: [0, -7, .integer(.max), .integer(.min)], kind: .number),
      .init(schema: "number", samples: [.number(0.5), 3, .number(-1e300)], kind: .number),
      .init(schema: "boolean", samples: [true, false], kind: .text),
      .init(schema: "duration", samples: ["PT1M30S", "P2D", "PT0S"], kind: .text),
      .init(
        schema: .object(["type": "string", "format": "date"]), samples: ["2027-02-28"], kind: .date),
    ]
    return random.pick(made)
  }

  private mutating func number() -> RandomSchema {
    random.oneIn(2)
      ? .init(
        schema: .object(["type": "integer", "minimum": -3, "maximum": 12]), samples: [-3, 12], kind: .number)
      : .init(
        schema: .object(["type": "number", "exclusiveMinimum": 0, "multipleOf": .number(0.25)]),
        samples: [.number(0.25), 4], kind: .number)
  }

  private mutating func constrained() -> RandomSchema {
    let made: [(JSON, [JSON])] = [
      (.object(["type": "string", "pattern": "^[A-Z]{2}-\\d+$"]), ["AB-1", "ZZ-99"]),
      (.object(["type": "string", "minLength": 1, "maxLength": 3]), ["a", "日本語"]),
      (.object(["type": "string", "format": "uuid"]), ["123e4567-e89b-12d3-a456-426614174000"]),
      (.object(["type": "string", "pattern": "^\\p{L}+\"?$", "maxLength": 9]), ["größer", "x\""]),
    ]
    let (schema, samples) = random.pick(made)
    return RandomSchema(schema: schema, samples: samples, kind: .text)
  }

  private mutating func enumeration() -> RandomSchema {
    let values = RandomText.choices(&random).map(JSON.string)
    let head: [JSON.Member] = random.oneIn(2) ? [.init(key: "type", value: "string")] : []
    return RandomSchema(
      schema: .object(head + [.init(key: "enum", value: .array(values))]), samples: values, kind: .text)
  }

  private mutating func untyped() -> RandomSchema {
    let made: [(JSON, [JSON])] = [
      (.object(["type": ["string", "integer"]]), ["a", 3]),
      (.object(["anyOf": ["string", .object(["type": "integer", "minimum": 0])]]), ["x", 0]),
      ("object", [.object(["any": [1, .null]])]),
      (.object(["type": "object", "additionalProperties": "integer"]), [.object(["a": 1])]),
      (.object(["const": .object(["a": "\"#"])]), [.object(["a": "\"#"])]),
      (.object(["type": "array"]), [[], [1, "a", .null]]),
    ]
    let (schema, samples) = random.pick(made)
    return RandomSchema(schema: schema, samples: samples, kind: .other)
  }

  private mutating func array(depth: Int) -> RandomSchema {
    let items = schema(depth: depth - 1)
    var members: [JSON.Member] = [.init(key: "type", value: "array"), .init(key: "items", value: items.schema)]
    if random.oneIn(3) { members.append(.init(key: "maxItems", value: .integer(Int64(items.samples.count)))) }
    return RandomSchema(
      schema: .object(members), samples: [[], .array(items.samples)], kind: .array)
  }

  // MARK: Objects

  private mutating func object(depth: Int, itself: String?) -> RandomSchema {
    var names = RandomNames()
    var properties: [JSON.Member] = []
    var full: [JSON.Member] = []
    var least: [JSON.Member] = []
    // With a list of what is required, the properties do not say it themselves.
    let hasList = random.oneIn(4)
    for _ in 0..<random.integer(1...4) {
      let name = names.next(&random)
      let made = property(depth: depth)
      let schema = hasList ? made.schema.without("optional") : made.schema
      properties.append(.init(key: name, value: schema.schema))
      if made.isInternal { continue }
      full.append(.init(key: name, value: random.pick(made.schema.samples)))
      if made.isRequired { least.append(full[full.count - 1]) }
    }
    if let itself {
      let name = names.next(&random)
      let inner = JSON.object(least + [.init(key: name, value: [])])
      properties.append(.init(key: name, value: .object(["type": "array", "items": .string(itself)])))
      full.append(.init(key: name, value: [inner]))
      least.append(.init(key: name, value: []))
    }
    var members: [JSON.Member] = random.oneIn(2) ? [.init(key: "type", value: "object")] : []
    members.append(.init(key: "properties", value: .object(properties)))
    if hasList { members.append(.init(key: "required", value: .array(least.map { .string($0.key) }))) }
    return RandomSchema(
      schema: .object(members),
      samples: [.object(full), .object(least)], kind: .other)
  }

  /// A property: required, optional, with a default, and now and then nothing that clients may see.
  mutating func property(depth: Int) -> (schema: RandomSchema, isRequired: Bool, isInternal: Bool) {
    let (made, isRequired) = decorated(schema(depth: depth - 1))
    guard !isRequired, random.oneIn(4) else { return (made, isRequired, false) }
    return (made.with([.init(key: "internal", value: true)]), false, true)
  }

  /// A schema as it may stand at a property.
  mutating func decorated(_ made: RandomSchema) -> (schema: RandomSchema, isRequired: Bool) {
    var members: [JSON.Member] = []
    if random.oneIn(2) { members.append(.init(key: "description", value: .string(RandomText.text(&random)))) }
    let values = made.samples.filter { $0 != .null }
    switch random.integer(1...4) {
    case 1: members.append(.init(key: "optional", value: true))
    case 2 where !values.isEmpty: members.append(.init(key: "default", value: random.pick(values)))
    default: return (members.isEmpty ? made : made.with(members), true)
    }
    return (made.with(members), false)
  }
}

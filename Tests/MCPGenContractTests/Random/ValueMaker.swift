// Random values of a schema, at the edges of what it and another schema take: where two schemas differ, they differ
// there. What comes out is not always valid; whoever asks holds it against the schema.

import MCPCore

/// Makes values.
struct ValueMaker {
  var random: RandomSource
  /// Numbers, texts and names that mean something in the schemas.
  private let numbers: [Int]
  private let lengths: [Int]
  private let texts: [String]
  private let names: [String]

  /// - Parameter others: schemas whose edges are tried, too; their names are not, where `strangers` is false.
  init(seed: UInt64, schema: JSON, other: JSON, strangers: Bool) {
    random = RandomSource(seed: seed)
    let all = Self.scalars(schema) + Self.scalars(other)
    let integers = Array(Set(all.compactMap(\.intValue))).sorted()
    numbers = (integers + [0, 7]).flatMap { [$0 - 1, $0, $0 + 1] }
    lengths = Array(
      Set((integers.filter { (0...30).contains($0) } + [0, 3]).flatMap { [max(0, $0 - 1), $0, $0 + 1] })
    ).sorted()
    texts = Array(Set(all.compactMap(\.stringValue) + ["a", "z"])).sorted()
    names = Self.names(schema) + (strangers ? Self.names(other) : []) + ["zz"]
  }

  /// A value.
  mutating func value(_ schema: JSON, depth: Int = 0) -> JSON {
    if schema == false || random.oneIn(40) { return anything() }
    if let value = schema["const"] { return value }
    if let values = schema["enum"]?.arrayValue { return random.pick(values) }
    for keyword in ["anyOf", "oneOf"] {
      if let branches = schema[keyword]?.arrayValue { return value(random.pick(branches), depth: depth + 1) }
    }
    let type = schema["type"].map { type in type.arrayValue.map { random.pick($0) } ?? type }
    switch type?.stringValue {
    case "string": return string()
    case "integer": return .integer(Int64(random.pick(numbers)))
    case "number": return number()
    case "boolean": return .bool(random.oneIn(2))
    case "null": return .null
    case "array": return array(schema, depth)
    case "object": return object(schema, depth)
    default: return anything()
    }
  }

  private mutating func anything() -> JSON {
    switch random.int(1...6) {
    case 1: return .null
    case 2: return .bool(random.oneIn(2))
    case 3: return number()
    case 4: return .array([])
    case 5: return .object([])
    default: return string()
    }
  }

  private mutating func number() -> JSON {
    let whole = random.pick(numbers)
    return random.oneIn(2) ? .integer(Int64(whole)) : .number(Double(whole) + 0.5)
  }

  private mutating func string() -> JSON {
    .string(random.oneIn(3) ? random.pick(texts) : String(repeating: "q", count: random.pick(lengths)))
  }

  private mutating func array(_ schema: JSON, _ depth: Int) -> JSON {
    let first = schema["prefixItems"]?.arrayValue ?? []
    let count = first.isEmpty ? random.pick(lengths.filter { $0 < 8 }) : max(0, first.count + random.int(-1...2))
    var elements: [JSON] = []
    for index in 0..<(depth > 4 ? 0 : count) {
      // Twins show whether elements must differ.
      if index > 0, random.oneIn(4) {
        elements.append(elements[0])
      } else {
        elements.append(value(index < first.count ? first[index] : schema["items"] ?? true, depth: depth + 1))
      }
    }
    return .array(elements)
  }

  private mutating func object(_ schema: JSON, _ depth: Int) -> JSON {
    let required = schema["required"]?.arrayValue ?? []
    var members: [JSON.Member] = []
    for member in schema["properties"]?.objectValue ?? [] {
      guard required.contains(.string(member.key)) || random.oneIn(2) else { continue }
      members.append(.init(key: member.key, value: value(member.value, depth: depth + 1)))
    }
    if schema["additionalProperties"] != false, random.oneIn(2) {
      let name = random.pick(names)
      if !members.contains(where: { $0.key == name }), schema["properties"]?[name] == nil {
        members.append(.init(key: name, value: anything()))
      }
    }
    return .object(members)
  }

  // MARK: What means something

  private static func scalars(_ json: JSON) -> [JSON] {
    switch json {
    case .array(let elements): elements.flatMap(scalars)
    case .object(let members): members.flatMap { scalars($0.value) }
    default: [json]
    }
  }

  private static func names(_ json: JSON) -> [String] {
    switch json {
    case .array(let elements): elements.flatMap(names)
    case .object(let members):
      (json["properties"]?.objectValue ?? []).map(\.key) + members.flatMap { names($0.value) }
    default: []
    }
  }
}

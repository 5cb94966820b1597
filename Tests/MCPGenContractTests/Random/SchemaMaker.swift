// Random schemas of the kinds that specs and other servers write: closed and open objects, bounds, enumerations, lists of
// types, tuples, alternatives.

import MCPCore

/// Makes schemas.
struct SchemaMaker {
  var random: RandomSource
  private var names = 0

  init(seed: UInt64) { random = RandomSource(seed: seed) }

  /// A name that no schema has yet.
  mutating func name() -> String {
    names += 1
    return "p\(names)"
  }

  /// An object, as the top of a tool's schemas is.
  mutating func object(depth: Int) -> JSON {
    var properties: [JSON.Member] = []
    for _ in 0..<random.int(1...4) { properties.append(.init(key: name(), value: schema(depth: depth - 1))) }
    let required = properties.filter { _ in random.oneIn(2) }.map { JSON.string($0.key) }
    return JSON.object([
      "type": "object", "properties": .object(properties), "required": required.isEmpty ? nil : .array(required),
      "additionalProperties": random.oneIn(6) ? nil : false,
    ])
  }

  /// Any schema.
  mutating func schema(depth: Int) -> JSON {
    switch random.int(depth > 0 ? 1...11 : 1...7) {
    case 1, 2: return string()
    case 3: return number("integer")
    case 4: return number("number")
    case 5: return .object(["enum": .array(["a", "b", "c", "d"].prefix(random.int(1...4)).map(JSON.string))])
    case 6:
      return random.oneIn(2) ? .object(["type": "boolean"]) : .object(["const": .string(random.pick(["a", "b"]))])
    case 7: return nullable()
    case 8, 9: return object(depth: depth)
    case 10: return array(depth: depth)
    default: return choice(depth: depth)
    }
  }

  private mutating func string() -> JSON {
    let least = random.oneIn(2) ? random.int(0...3) : nil
    return JSON.object([
      "type": "string", "minLength": least.map { .integer(Int64($0)) },
      "maxLength": random.oneIn(2) ? .integer(Int64((least ?? 0) + random.int(1...6))) : nil,
    ])
  }

  private mutating func number(_ type: String) -> JSON {
    let least = random.oneIn(2) ? random.int(-5...5) : nil
    let greatest = random.oneIn(2) ? (least ?? 0) + random.int(2...20) : nil
    return JSON.object([
      "type": .string(type),
      (random.oneIn(4) ? "exclusiveMinimum" : "minimum"): least.map { .integer(Int64($0)) },
      (random.oneIn(4) ? "exclusiveMaximum" : "maximum"): greatest.map { .integer(Int64($0)) },
      "multipleOf": random.oneIn(5) ? .integer(Int64(random.int(1...3))) : nil,
    ])
  }

  private mutating func nullable() -> JSON {
    .object(["type": .array([.string(random.pick(["string", "integer", "boolean"])), "null"])])
  }

  private mutating func array(depth: Int) -> JSON {
    if random.oneIn(4) {
      let items = (0..<random.int(1...3)).map { _ in schema(depth: 0) }
      return JSON.object(["type": "array", "prefixItems": .array(items), "items": random.oneIn(2) ? false : nil])
    }
    let least = random.oneIn(2) ? random.int(0...2) : nil
    return JSON.object([
      "type": "array", "items": schema(depth: depth - 1), "minItems": least.map { .integer(Int64($0)) },
      "maxItems": random.oneIn(2) ? .integer(Int64((least ?? 0) + random.int(1...3))) : nil,
      "uniqueItems": random.oneIn(6) ? true : nil,
    ])
  }

  private mutating func choice(depth: Int) -> JSON {
    let all = [string(), number("integer"), .object(["type": "boolean"]), object(depth: depth - 1)]
    let branches = Array(all.shuffled(using: &random).prefix(random.int(2...3)))
    return .object([random.oneIn(2) ? "anyOf" : "oneOf": .array(branches)])
  }
}

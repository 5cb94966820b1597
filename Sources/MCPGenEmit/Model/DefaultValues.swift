// Defaults are JSON in the spec and expressions in Swift. The resolver has checked them against their schemas; what
// remains is that a constrained string can only be made by a check, which Swift makes throwing.

import MCPCore
import MCPGenSpec

/// Writes JSON values as Swift expressions of a known type.
struct DefaultValues {
  private let table: TypeTable
  /// Defaults inside defaults of a type that holds itself have no end; this many values are written out at most.
  private var budget = 1_000

  init(table: TypeTable) { self.table = table }

  /// The value as an expression where its type is known from the context; `nil` where Swift has no such value.
  mutating func expression(_ value: JSON, of type: ValueType) -> DefaultValue? {
    budget -= 1
    guard budget > 0 else { return nil }
    let target = table.resolved(type)
    switch (target.shape, value) {
    case (_, .null) where table.isNullable(type): return DefaultValue(code: "nil", canThrow: false)
    case (.json, .null): return DefaultValue(code: "JSON.null", canThrow: false)
    case (.string, .string(let text)): return string(text, type, target)
    case (.integer, .integer(let number)): return DefaultValue(code: "\(number)", canThrow: false)
    case (.integer, .number(let number)):
      return Int64(exactly: number).map { DefaultValue(code: "\($0)", canThrow: false) }
    case (.number, .integer(let number)): return DefaultValue(code: "\(number)", canThrow: false)
    case (.number, .number(let number)) where number.isFinite:
      return DefaultValue(code: Code(number.description), canThrow: false)
    case (.boolean, .bool(let flag)): return DefaultValue(code: "\(flag)", canThrow: false)
    case (.duration, .string(let text)): return duration(text)
    case (.enumeration(let values), .string(let text)) where values.contains(text):
      return DefaultValue(code: Code(choice(text, isOptional: table.isNullable(type))), canThrow: false)
    case (.array(let element), .array(let elements)): return array(elements, of: element)
    case (.object(let object), .object(let members)): return structure(members, of: object)
    case (.json, _): return call("JSON.parse", SwiftLiteral.json(value))
    default: return nil
    }
  }

  private func string(_ text: String, _ type: ValueType, _ target: ValueType) -> DefaultValue {
    let literal = SwiftLiteral.string(text)
    guard let name = table.finalName(type), TypeTable.isConstrained(target) else {
      return DefaultValue(code: Code(literal), canThrow: false)
    }
    return call(table.swiftName(name), literal)
  }

  /// A call that checks a literal, and can throw for all that Swift knows.
  private func call(_ function: String, _ literal: String) -> DefaultValue {
    DefaultValue(code: .list("\(function)(", [Code(literal)], ")"), canThrow: true)
  }

  /// A case of an enum. Where an optional is expected, `.none` would be that optional's own.
  private func choice(_ text: String, isOptional: Bool) -> String {
    let name = "." + SwiftName.member(CasedName(text), as: .enumCase)
    return isOptional && [".none", ".some"].contains(name) ? ".some(\(name))" : name
  }

  private func duration(_ text: String) -> DefaultValue? {
    guard let duration = ISODuration(text) else { return nil }
    return DefaultValue(code: ".seconds(\(duration.seconds))", canThrow: false)
  }

  private mutating func array(_ elements: [JSON], of type: ValueType) -> DefaultValue? {
    var values: [DefaultValue] = []
    for element in elements {
      guard let value = expression(element, of: type) else { return nil }
      values.append(value)
    }
    return DefaultValue(code: .list("[", values.map(\.code), "]"), canThrow: values.contains(where: \.canThrow))
  }

  /// A call of the memberwise initialiser; what is absent has a default there, unless that default can throw.
  private mutating func structure(_ members: [JSON.Member], of object: ObjectType) -> DefaultValue? {
    var arguments: [Code] = []
    var canThrow = false
    for property in object.properties {
      let given = members.first { $0.key == property.name.value }?.value
      guard let value = given ?? property.defaultValue else { continue }
      guard let written = expression(value, of: property.type) else { return nil }
      if given == nil, !written.canThrow { continue }
      canThrow = canThrow || written.canThrow
      let label = SwiftName.label(SwiftName.member(CasedName(property.name.value), as: .property))
      arguments.append(.argument(label, written.code))
    }
    return DefaultValue(code: .list(".init(", arguments, ")"), canThrow: canThrow)
  }
}

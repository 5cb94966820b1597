// Value types become Swift types here. Inline objects and enums become types inside the struct that uses them, named
// after the property; the elements of an array after its singular.

import MCPCore
import MCPGenSpec

/// Makes declarations and fields from value types, and collects what is wrong with their names.
struct TypeBuilder {
  /// The named types.
  let table: TypeTable
  /// Every name at the top of the module: a nested type must not hide one.
  private(set) var topLevel: Set<String>
  /// What was found.
  private(set) var diagnostics: [Diagnostic] = []
  private var properties = MemberNames(.property)
  private var cases = MemberNames(.enumCase)

  init(table: TypeTable, topLevel: Set<String>) {
    self.table = table
    self.topLevel = topLevel
  }

  /// A struct of an object's properties.
  mutating func structure(_ object: ObjectType, at path: [String], documentation: [String]) -> Declaration {
    var nested: [Declaration] = []
    let fields = fields(object.properties, inside: path, of: "property", nested: &nested)
    return Declaration(path: path, documentation: documentation, kind: .structure(fields, nested: nested))
  }

  /// The fields for properties.
  /// - Parameters:
  ///   - path: the type that they stand in.
  ///   - kind: what they are, for messages: `parameter`.
  ///   - reserved: member names that the type has already.
  ///   - nested: gets the types that their inline types need.
  mutating func fields(
    _ properties: [Property], inside path: [String], of kind: String, reserved: Set<String> = [],
    nested: inout [Declaration]
  ) -> [Field] {
    var scope = NameScope(path.joined(separator: "."))
    return properties.map { property in
      let member = self.properties[property.name.value]
      var name = member.text
      if reserved.contains(name) { name += SwiftName.Kind.property.rawValue }
      if let clash = scope.claim(name, for: kind, property.name) { diagnostics.append(clash) }
      var type = swiftType(property.type, named: member.words, inside: path, nested: &nested)
      let isMissingLegal = property.isOptional && property.defaultValue == nil
      if isMissingLegal || table.isNullable(property.type) { type = type.asOptional }
      let value = defaultValue(of: property)
      return Field(name: name, wire: property.name.value, type: type, property: property, defaultValue: value)
    }
  }

  private mutating func defaultValue(of property: Property) -> DefaultValue? {
    guard let value = property.defaultValue else { return nil }
    var values = DefaultValues(table: table)
    if let expression = values.expression(value, of: property.type) { return expression }
    let shown = DocComment.shown(value.text.prefix(60))
    diagnostics.append(
      Diagnostic(
        .defaultMismatch, "the default `\(shown)` cannot be written in Swift", at: property.name.span,
        help: "Integers have 64 bits, durations weeks, days or a time; a default must not contain itself."))
    return nil
  }

  /// The Swift type of a value type, optional only inside arrays.
  mutating func swiftType(
    _ type: ValueType, named base: CasedName, inside path: [String], as suffix: SwiftName.Kind = .property,
    nested: inout [Declaration]
  ) -> SwiftType {
    switch type.shape {
    case .string: return .known("String")
    case .integer: return .known("Int")
    case .number: return .known("Double")
    case .boolean: return .known("Bool")
    case .duration: return .known("Duration")
    case .json: return .known("JSON")
    case .content: return .known("ToolContent")
    case .named(let name): return .generated([table.swiftName(name)])
    case .array(let element):
      let item = swiftType(element, named: base.singular, inside: path, as: .element, nested: &nested)
      return .array(table.isNullable(element) ? item.asOptional : item)
    case .enumeration(let values):
      let place = path + [nestedName(base, inside: path, as: suffix, beside: nested)]
      nested.append(enumeration(values, at: place, span: type.span, documentation: []))
      return .generated(place)
    case .object(let object):
      let place = path + [nestedName(base, inside: path, as: suffix, beside: nested)]
      nested.append(structure(object, at: place, documentation: []))
      return .generated(place)
    }
  }

  /// An enum of strings.
  mutating func enumeration(
    _ values: [String], at path: [String], span: Span, documentation: [String]
  ) -> Declaration {
    var scope = NameScope(path.joined(separator: "."))
    let choices = values.map { value in
      let name = cases[value].text
      if let clash = scope.claim(name, for: "value", Located(value, at: span)) { diagnostics.append(clash) }
      return Declaration.Choice(name: name, wire: value)
    }
    return Declaration(path: path, documentation: documentation, kind: .enumeration(choices))
  }

  /// A name that hides neither a type of Swift's or the spec's nor a type around it, and that no neighbour has.
  private mutating func nestedName(
    _ base: CasedName, inside path: [String], as suffix: SwiftName.Kind, beside nested: [Declaration]
  ) -> String {
    let name = freeName(base, inside: path, as: suffix, beside: nested)
    if path.isEmpty { topLevel.insert(name) }
    return name
  }

  private func freeName(
    _ base: CasedName, inside path: [String], as suffix: SwiftName.Kind, beside nested: [Declaration]
  ) -> String {
    let plain = SwiftName.type(base, as: suffix).name
    let isFree = { (name: String) in
      !topLevel.contains(name) && !path.contains(name) && !nested.contains { $0.name == name }
    }
    if isFree(plain) { return plain }
    var name = plain + suffix.rawValue
    var number = 2
    while !isFree(name) {
      name = plain + suffix.rawValue + "\(number)"
      number += 1
    }
    return name
  }

  /// Adds a finding.
  mutating func report(_ diagnostic: Diagnostic?) {
    if let diagnostic { diagnostics.append(diagnostic) }
  }
}

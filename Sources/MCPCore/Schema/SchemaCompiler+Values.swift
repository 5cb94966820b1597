// The keywords about values that hold no others: types, enumerations, numbers and strings.
// A keyword whose value makes no sense is an error: an author's slip must not turn into a schema that allows more.

extension SchemaCompiler {
  mutating func types() throws(SchemaError) -> SchemaTypes {
    guard let value = json["type"] else { return .all }
    var types: SchemaTypes = []
    guard case .array(let elements) = value else { return try type(value) }
    for element in elements { types.formUnion(try type(element)) }
    if types.isEmpty { throw error("type", "the list of types is empty") }
    return types
  }

  private func type(_ value: JSON) throws(SchemaError) -> SchemaTypes {
    guard case .string(let name) = value else {
      throw error("type", "a type is a string, such as \"object\"")
    }
    guard let type = SchemaTypes.named.first(where: { $0.name == name })?.type else {
      let hint = EditDistance.nearest(name, in: SchemaTypes.named.map(\.name)).map { "; did you mean `\($0)`?" } ?? ""
      throw error("type", "`\(name.shortened())` is no type of JSON\(hint)")
    }
    return type
  }

  mutating func values() throws(SchemaError) -> Int32 {
    var values: [JSON]?
    if let value = json["enum"] {
      guard case .array(let elements) = value else { throw error("enum", "`enum` must be a list of values") }
      values = elements
    }
    if let constant = json["const"] {
      // Both at once allow what both allow.
      values = values.map { $0.contains { SchemaConstants.equal($0, constant) } ? [constant] : [] } ?? [constant]
    }
    guard let values else { return -1 }
    var rule = SchemaValues(isConst: json["const"] != nil)
    var texts: [TableRange] = []
    var constants: [JSON] = []
    for value in values {
      if case .string(let text) = value { texts.append(tables.appendBytes(text)) } else { constants.append(value) }
    }
    rule.texts = SchemaTableBuilder.append(texts, to: &tables.texts)
    rule.constants = SchemaTableBuilder.append(constants, to: &tables.constants)
    return SchemaTableBuilder.append(rule, to: &tables.values)
  }

  mutating func numbers() throws(SchemaError) -> Int32 {
    let kinds: [(String, SchemaNumberCheck.Kind)] = [
      ("minimum", .minimum), ("maximum", .maximum), ("exclusiveMinimum", .exclusiveMinimum),
      ("exclusiveMaximum", .exclusiveMaximum), ("multipleOf", .multipleOf),
    ]
    var checks: [SchemaNumberCheck] = []
    for (keyword, kind) in kinds {
      guard let value = json[keyword] else { continue }
      guard let decimal = DecimalNumber(value) else { throw error(keyword, "`\(keyword)` must be a number") }
      if kind == .multipleOf, decimal <= DecimalNumber.zero {
        throw error(keyword, "`multipleOf` must be more than 0")
      }
      checks.append(check(kind, value, decimal))
    }
    if checks.isEmpty { return -1 }
    let range = SchemaTableBuilder.append(checks, to: &tables.numberChecks)
    return SchemaTableBuilder.append(range, to: &tables.numbers)
  }

  private mutating func check(
    _ kind: SchemaNumberCheck.Kind, _ value: JSON, _ decimal: DecimalNumber
  ) -> SchemaNumberCheck {
    var check = SchemaNumberCheck(kind: kind, isInteger: false, integer: 0, double: 0, decimal: 0)
    switch value {
    case .integer(let integer):
      check.isInteger = true
      check.integer = integer
      check.double = Double(integer)
    case .number(let double): check.double = double
    case .bigInteger(let text): check.double = Double(text) ?? 0
    default: break
    }
    check.decimal = SchemaTableBuilder.append(decimal, to: &tables.decimals)
    // The value as written, for messages, stands at the same index as the decimal.
    _ = SchemaTableBuilder.append(value.text, to: &tables.numberTexts)
    return check
  }

  mutating func strings() throws(SchemaError) -> Int32 {
    var rule = SchemaStrings()
    rule.minLength = try count("minLength") ?? 0
    rule.maxLength = try count("maxLength") ?? Int.max
    if let value = json["pattern"] {
      guard case .string(let source) = value else { throw error("pattern", "`pattern` must be a string") }
      rule.pattern = try pattern(source, "pattern")
    }
    if let value = json["format"] {
      guard case .string(let name) = value else { throw error("format", "`format` must be a string") }
      if options.assertsFormats { rule.format = Format(rawValue: name) }
    }
    let isEmpty = rule.minLength == 0 && rule.maxLength == Int.max && rule.pattern < 0 && rule.format == nil
    return isEmpty ? -1 : SchemaTableBuilder.append(rule, to: &tables.strings)
  }

  mutating func pattern(_ source: String, _ keyword: String) throws(SchemaError) -> Int32 {
    do {
      return SchemaTableBuilder.append(try patterns.pattern(source), to: &tables.patterns)
    } catch let problem {
      throw error(keyword, "`\(source.shortened())` is no usable pattern: \(problem)")
    }
  }

  /// The value of a keyword that counts something.
  func count(_ keyword: String) throws(SchemaError) -> Int? {
    switch json[keyword] {
    case nil: return nil
    case .integer(let value)? where value >= 0: return Int(clamping: value)
    case .number(let value)? where value >= 0 && value == value.rounded(): return Int(exactly: value) ?? Int.max
    case .bigInteger(let text)? where !text.hasPrefix("-"): return Int.max
    default: throw error(keyword, "`\(keyword)` must be a whole number that is not negative")
    }
  }
}

enum SchemaConstants {
  /// Whether two values of a schema are equal as JSON Schema means it.
  static func equal(_ first: JSON, _ second: JSON) -> Bool {
    switch (first, second) {
    case (.array(let one), .array(let other)):
      one.count == other.count && zip(one, other).allSatisfy { equal($0, $1) }
    case (.object(let one), .object(let other)):
      one.count == other.count
        && one.allSatisfy { member in second[member.key].map { equal(member.value, $0) } ?? false }
    default:
      if let one = DecimalNumber(first), let other = DecimalNumber(second) { one == other } else { first == second }
    }
  }
}

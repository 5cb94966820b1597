// What schemas say of single values: values named one by one, bounds, lengths, patterns and formats, and texts.

import MCPCore

extension SchemaComparison {
  // MARK: Texts

  /// What is said of the values and restricts none.
  mutating func texts(_ old: JSON, _ new: JSON, at place: Place) {
    for keyword in ["title", "description", "examples"] where old[keyword] != new[keyword] {
      report(.text(keyword), at: place.keyword(keyword), old: old[keyword]?.brief, new: new[keyword]?.brief)
    }
    if old["default"] != new["default"] {
      report(.defaultValue, at: place.keyword("default"), old: old["default"]?.brief, new: new["default"]?.brief)
    }
    others(old, new, at: place)
    let header = "x-mcp-header"
    if old[header] != new[header] {
      report(.header, at: place.keyword(header), old: old[header]?.brief, new: new[header]?.brief)
    }
  }

  /// Words that no rule of ours is about: a model reads them all the same, and older dialects may mean something by them.
  private mutating func others(_ old: JSON, _ new: JSON, at place: Place) {
    let names = Set([old, new].flatMap { $0.objectValue ?? [] }.map(\.key))
      .subtracting(SchemaKeywords.restricting).subtracting(SchemaKeywords.structural)
      .subtracting(["title", "description", "examples", "default", "x-mcp-header"])
    for name in names.sorted() where old[name] != new[name] {
      let isOlder = SchemaKeywords.older.contains(name)
      report(
        isOlder ? .opaque(name) : .text(name), at: place.keyword(name), old: old[name]?.brief, new: new[name]?.brief,
        narrows: isOlder, widens: isOlder, assumed: isOlder)
    }
    let dialects = (old["$schema"] ?? Self.dialect, new["$schema"] ?? Self.dialect)
    if dialects.0 != dialects.1 {
      report(
        .opaque("$schema"), at: place.keyword("$schema"), old: dialects.0.brief, new: dialects.1.brief, narrows: true,
        widens: true, assumed: true)
    }
    // As these were written in older dialects.
    for (name, isOlder) in [
      ("items", { $0.arrayValue != nil }), ("exclusiveMinimum", { $0.boolValue != nil }),
      ("exclusiveMaximum", { $0.boolValue != nil }),
    ] as [(String, (JSON) -> Bool)]
    where old[name] != new[name] && [old[name], new[name]].contains(where: { $0.map(isOlder) ?? false }) {
      report(
        .opaque(name), at: place.keyword(name), old: old[name]?.brief, new: new[name]?.brief, narrows: true,
        widens: true, assumed: true)
    }
  }

  private static let dialect: JSON = "https://json-schema.org/draft/2020-12/schema"

  // MARK: Values by name

  /// Where one side names its values, each of them is held against the other side: that decides.
  mutating func values(_ old: JSON, _ new: JSON, at place: Place) {
    let before = named(old, self.old)
    let after = named(new, self.new)
    let (removed, added) = exchanged(old, before, new, after)
    let keyword = new["enum"] != nil || old["enum"] != nil ? "enum" : "const"
    let spot = place.keyword(keyword)
    if before != nil, after != nil {
      if !removed.isEmpty { report(.values, at: spot, old: Self.list(removed), narrows: true) }
      if !added.isEmpty { report(.values, at: spot, new: Self.list(added), widens: true) }
      // Models read them in their order.
      if removed.isEmpty, added.isEmpty, let one = old["enum"], let other = new["enum"], one != other {
        report(.text("order of values"), at: spot, old: one.brief, new: other.brief)
      }
    } else if let after {
      report(.values, at: spot, old: ValueTypes(of: old).text, new: Self.list(after), narrows: true)
      if !added.isEmpty { report(.values, at: spot, new: Self.list(added), widens: true) }
    } else if let before {
      if !removed.isEmpty { report(.values, at: spot, old: Self.list(removed), narrows: true) }
      report(.values, at: spot, old: Self.list(before), new: ValueTypes(of: new).text, widens: true)
    }
  }

  /// The values that only one of two schemas takes, as far as they are named.
  private func exchanged(
    _ old: JSON, _ before: [JSON]?, _ new: JSON, _ after: [JSON]?
  ) -> (removed: [JSON], added: [JSON]) {
    if let before, let after {
      // Both sides are all that is taken there: nobody needs to ask the schemas value by value.
      let (kept, known) = (Set(after.map(\.normal)), Set(before.map(\.normal)))
      return (before.filter { !kept.contains($0.normal) }, after.filter { !known.contains($0.normal) })
    }
    let kept = before.map { Set((self.new.accepted($0, by: new) ?? []).map(\.normal)) } ?? []
    let known = after.map { Set((self.old.accepted($0, by: old) ?? []).map(\.normal)) } ?? []
    return (
      before?.filter { !kept.contains($0.normal) } ?? [], after?.filter { !known.contains($0.normal) } ?? []
    )
  }

  /// All values that a schema takes; `nil` where there are more than can be named.
  private func named(_ schema: JSON, _ document: SchemaDocument) -> [JSON]? {
    let types = ValueTypes(of: schema)
    var values = schema["const"].map { [$0] } ?? schema["enum"]?.arrayValue
    if values == nil, types.isSubset(of: [.null, .boolean]) {
      values = (types.contains(.null) ? [.null] : []) + (types.contains(.boolean) ? [true, false] : [])
    }
    guard let values else { return nil }
    // Most enumerations have nothing beside them that could refuse a value of theirs.
    let isPlain = (schema.objectValue ?? []).allSatisfy {
      SchemaKeywords.annotations.contains($0.key) || SchemaKeywords.naming.contains($0.key)
    }
    if isPlain, schema["const"] == nil || schema["enum"] == nil {
      return values.filter { types.contains(ValueTypes(ofValue: $0)) }
    }
    return document.accepted(values, by: schema) ?? values
  }

  private static func list(_ values: [JSON]) -> String {
    let shown = values.prefix(6).map(\.brief).joined(separator: ", ")
    return values.count > 6 ? shown + " and \(values.count - 6) more" : shown
  }

  // MARK: Numbers

  /// Compares what is said of numbers; `hasFractions`: whether both take numbers that are not whole.
  mutating func numbers(_ old: JSON, _ new: JSON, hasFractions: Bool, at place: Place) {
    for isLower in [true, false] {
      let before = NumberBound(old, isLower: isLower, hasFractions: hasFractions)
      let after = NumberBound(new, isLower: isLower, hasFractions: hasFractions)
      let keyword = (after ?? before)?.keyword ?? "minimum"
      limits(before, after, keyword, at: place) { $0.isTighter(than: $1) }
    }
    let (before, after) = (old["multipleOf"].flatMap(DecimalNumber.init), new["multipleOf"].flatMap(DecimalNumber.init))
    guard before != after else { return }
    let one = DecimalNumber(.integer(1))
    // Every integer is a multiple of one, and of every part of one.
    let isTrivial = { (step: DecimalNumber?) in
      step == nil || !hasFractions && one?.isMultiple(of: step ?? .zero) == true
    }
    if isTrivial(before), isTrivial(after) { return }
    report(
      .constraint("multipleOf"), at: place.keyword("multipleOf"), old: old["multipleOf"]?.brief,
      new: new["multipleOf"]?.brief,
      narrows: !isTrivial(after) && !(before.flatMap { step in after.map(step.isMultiple) } ?? false),
      widens: !isTrivial(before) && !(after.flatMap { step in before.map(step.isMultiple) } ?? false))
  }

  /// Reports a limit that came, went or moved.
  private mutating func limits<Limit: Equatable & CustomStringConvertible>(
    _ before: Limit?, _ after: Limit?, _ keyword: String, at place: Place, isTighter: (Limit, Limit) -> Bool
  ) {
    guard before != after else { return }
    let narrows = after.map { limit in before.map { isTighter(limit, $0) } ?? true } ?? false
    report(
      .constraint(keyword), at: place.keyword(keyword), old: before?.description, new: after?.description,
      narrows: narrows, widens: !narrows)
  }

  /// Reports counts that moved: the least and the greatest.
  mutating func counts(_ old: JSON, _ new: JSON, least: String, greatest: String, at place: Place) {
    let count = { (schema: JSON, keyword: String) in schema[keyword]?.doubleValue.map { Int(max(-1, min($0, 1e15))) } }
    limits(count(old, least) ?? 0, count(new, least) ?? 0, least, at: place) { $0 > $1 }
    limits(count(old, greatest), count(new, greatest), greatest, at: place) { $0 < $1 }
  }

  // MARK: Strings

  /// Compares what is said of texts.
  mutating func strings(_ old: JSON, _ new: JSON, at place: Place) {
    counts(old, new, least: "minLength", greatest: "maxLength", at: place)
    if old["pattern"] != new["pattern"] {
      let hasBoth = old["pattern"] != nil && new["pattern"] != nil
      // Whether one expression holds all texts of another is not looked into.
      report(
        hasBoth ? .pattern : .constraint("pattern"), at: place.keyword("pattern"), old: old["pattern"]?.brief,
        new: new["pattern"]?.brief, narrows: new["pattern"] != nil, widens: old["pattern"] != nil, assumed: hasBoth)
    }
    if old["format"] != new["format"] {
      report(
        .format, at: place.keyword("format"), old: old["format"]?.brief, new: new["format"]?.brief,
        narrows: new["format"] != nil, widens: old["format"] != nil)
    }
  }
}

/// The least or the greatest number.
private struct NumberBound: Equatable, CustomStringConvertible {
  let value: DecimalNumber
  let isExclusive: Bool
  let isLower: Bool
  let description: String
  let keyword: String

  init?(_ schema: JSON, isLower: Bool, hasFractions: Bool) {
    let names = isLower ? ("minimum", "exclusiveMinimum") : ("maximum", "exclusiveMaximum")
    let inclusive = schema[names.0].flatMap { json in DecimalNumber(json).map { (json, $0) } }
    let exclusive = schema[names.1].flatMap { json in DecimalNumber(json).map { (json, $0) } }
    self.isLower = isLower
    let usesExclusive: Bool
    switch (inclusive, exclusive) {
    case (nil, nil): return nil
    case (_?, nil): usesExclusive = false
    case (nil, _?): usesExclusive = true
    case (let one?, let other?): usesExclusive = isLower ? other.1 >= one.1 : other.1 <= one.1
    }
    guard var bound = usesExclusive ? exclusive : inclusive else { return nil }
    keyword = usesExclusive ? names.1 : names.0
    description = bound.0.brief
    // Of whole numbers, those above 0 are those from 1 on.
    if usesExclusive, !hasFractions, case .integer(let number) = bound.0, number.magnitude < 1 << 62 {
      bound.0 = .integer(isLower ? number + 1 : number - 1)
      bound.1 = DecimalNumber(bound.0) ?? bound.1
      isExclusive = false
    } else {
      isExclusive = usesExclusive
    }
    value = bound.1
  }

  func isTighter(than other: NumberBound) -> Bool {
    if value == other.value { return isExclusive && !other.isExclusive }
    return isLower ? value > other.value : value < other.value
  }

  static func == (left: NumberBound, right: NumberBound) -> Bool {
    left.value == right.value && left.isExclusive == right.isExclusive
  }
}

extension JSON {
  /// The value with numbers in one form, for `1` and `1.0` are the same value.
  fileprivate var normal: JSON {
    switch self {
    case .number(let value): Int64(exactly: value).map(JSON.integer) ?? self
    case .array(let elements): .array(elements.map(\.normal))
    case .object(let members):
      JSON.object(members.map { .init(key: $0.key, value: $0.value.normal) }).canonical
    default: self
    }
  }
}

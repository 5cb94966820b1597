// Members of objects. A name stands for a schema on both sides, whether it is declared there or not: what is not
// declared is what `additionalProperties` says of it, so that adding a member to a closed object and to an open one are
// told apart.

import MCPCore

extension SchemaComparison {
  /// Compares what is said of objects.
  mutating func objects(_ old: JSON, _ new: JSON, at place: Place) {
    let (before, after) = (ObjectSchema(old), ObjectSchema(new))
    members(before, after, at: place)
    patterns(before, after, at: place)
    additional(before, after, at: place)
    counts(old, new, least: "minProperties", greatest: "maxProperties", at: place)
    if old["propertyNames"] != nil || new["propertyNames"] != nil {
      compare(old["propertyNames"] ?? true, new["propertyNames"] ?? true, at: place.keyword("propertyNames"))
    }
    dependencies(old, new, at: place)
    unevaluated("unevaluatedProperties", old, new, at: place)
  }

  // MARK: Declared members

  private mutating func members(_ old: ObjectSchema, _ new: ObjectSchema, at place: Place) {
    var removed = old.properties.filter { new.schemas[$0.key] == nil }
    var added = new.properties.filter { old.schemas[$0.key] == nil }
    for pair in Renaming.pairs(removed, added, old.required, new.required) {
      removed.removeAll { $0.key == pair.old }
      added.removeAll { $0.key == pair.new }
      report(
        .renamed(to: pair.new), at: place.member(pair.old), old: pair.old, new: pair.new, narrows: true, widens: true)
    }
    for member in old.properties {
      guard let other = new.schemas[member.key] else { continue }
      compare(member.value, other, at: place.member(member.key))
      requirement(member.key, old, new, at: place)
    }
    for member in removed { leave(member, old, new, at: place) }
    for member in added { enter(member, old, new, at: place) }
    // Names that are required and declared on neither side.
    for name in old.required.union(new.required).sorted() where old.schemas[name] == nil && new.schemas[name] == nil {
      requirement(name, old, new, at: place)
    }
  }

  private mutating func requirement(_ name: String, _ old: ObjectSchema, _ new: ObjectSchema, at place: Place) {
    switch (old.required.contains(name), new.required.contains(name)) {
    case (false, true): report(.required, at: place.member(name), old: "optional", new: "required", narrows: true)
    case (true, false): report(.optional, at: place.member(name), old: "required", new: "optional", widens: true)
    default: break
    }
  }

  private mutating func leave(_ member: JSON.Member, _ old: ObjectSchema, _ new: ObjectSchema, at place: Place) {
    let spot = place.member(member.key)
    let rest = new.undeclared(member.key)
    guard rest == false || rest == true else {
      compare(member.value, rest, at: spot)
      return requirement(member.key, old, new, at: place)
    }
    let wasRequired = old.required.contains(member.key)
    report(
      .removed(wasRequired: wasRequired), at: spot, old: Self.brief(member.value), narrows: rest == false,
      widens: rest == true || wasRequired, assumed: rest == true)
  }

  private mutating func enter(_ member: JSON.Member, _ old: ObjectSchema, _ new: ObjectSchema, at place: Place) {
    let spot = place.member(member.key)
    let rest = old.undeclared(member.key)
    guard rest == false || rest == true else {
      compare(rest, member.value, at: spot)
      return requirement(member.key, old, new, at: place)
    }
    let isRequired = new.required.contains(member.key)
    report(
      .added(isRequired: isRequired), at: spot, new: Self.brief(member.value), narrows: rest == true || isRequired,
      widens: rest == false)
  }

  private static func brief(_ schema: JSON) -> String {
    let named = schema["const"].map { "the value \($0.brief)" } ?? schema["enum"].map { "one of \($0.brief)" }
    return named ?? ValueTypes(of: schema).text
  }

  // MARK: Other members

  private mutating func patterns(_ old: ObjectSchema, _ new: ObjectSchema, at place: Place) {
    for name in Set(old.patterns.keys).union(new.patterns.keys).sorted() {
      let spot = place.member(name, under: "patternProperties")
      switch (old.patterns[name], new.patterns[name]) {
      case (let before?, let after?): compare(before, after, at: spot)
      case (nil, let after?):
        // A name that it matches was under the rule for all others, or is declared and now under both.
        if old.additional == true || old.additional == false {
          compare(old.additional, after, at: spot)
        } else {
          report(.opaque("patternProperties"), at: spot, new: name, narrows: true, widens: true, assumed: true)
        }
        if Self.matches(name, old.properties.map(\.key)) {
          report(.opaque("patternProperties"), at: spot, new: name, narrows: true, assumed: true)
        }
      case (let before?, nil):
        if new.additional == true || new.additional == false {
          compare(before, new.additional, at: spot)
        } else {
          report(.opaque("patternProperties"), at: spot, old: name, narrows: true, widens: true, assumed: true)
        }
        if Self.matches(name, new.properties.map(\.key)) {
          report(.opaque("patternProperties"), at: spot, old: name, widens: true, assumed: true)
        }
      case (nil, nil): break
      }
    }
  }

  private static func matches(_ pattern: String, _ names: [String]) -> Bool {
    guard let pattern = try? Pattern(pattern) else { return !names.isEmpty }
    return names.contains { pattern.matches($0) }
  }

  private mutating func additional(_ old: ObjectSchema, _ new: ObjectSchema, at place: Place) {
    let (before, after) = (old.additional, new.additional)
    guard before != after || before.objectValue != nil && !hasEqualTargets else { return }
    let spot = place.keyword("additionalProperties")
    if before == false || after == false {
      report(
        .openness, at: spot, old: before == false ? "closed" : "open", new: after == false ? "closed" : "open",
        narrows: after == false, widens: before == false)
    } else {
      compare(before, after, at: Place(pointer: spot.pointer, place: place.place.isEmpty ? "*" : place.place + ".*"))
    }
  }

  // MARK: Conditions between members

  private mutating func dependencies(_ old: JSON, _ new: JSON, at place: Place) {
    let names = { (schema: JSON) in
      Dictionary(
        (schema["dependentRequired"]?.objectValue ?? []).map { member in
          (member.key, Set((member.value.arrayValue ?? []).compactMap(\.stringValue)))
        }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (names(old), names(new))
    for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
      let (one, other) = (before[name] ?? [], after[name] ?? [])
      report(
        .constraint("dependentRequired"), at: place.member(name, under: "dependentRequired"),
        old: one.sorted().joined(separator: ", "), new: other.sorted().joined(separator: ", "),
        narrows: !other.isSubset(of: one), widens: !one.isSubset(of: other))
    }
    let (earlier, later) = (old["dependentSchemas"], new["dependentSchemas"])
    let all = (earlier?.objectValue ?? []) + (later?.objectValue ?? [])
    for name in Set(all.map(\.key)).sorted() {
      compare(
        earlier?[name] ?? true, later?[name] ?? true,
        at: place.keyword("dependentSchemas/" + ContractPlaces.escaped(name)))
    }
  }

  /// What no other keyword looked at depends on all of them together, which is not compared.
  mutating func unevaluated(_ keyword: String, _ old: JSON, _ new: JSON, at place: Place) {
    guard old[keyword] != nil || new[keyword] != nil,
      !hasEqualTargets || SchemaKeywords.restrictions(old) != SchemaKeywords.restrictions(new)
    else { return }
    // Beside members alone it is `additionalProperties` by another name.
    let isAlone = { (schema: JSON) in !SchemaKeywords.combinators.contains { schema[$0] != nil } }
    if isAlone(old), isAlone(new), keyword == "unevaluatedProperties" { return }
    report(
      .opaque(keyword), at: place.keyword(keyword), old: old[keyword]?.brief, new: new[keyword]?.brief, narrows: true,
      widens: true, assumed: true)
  }
}

/// What a schema says of an object's members.
private struct ObjectSchema {
  let properties: [JSON.Member]
  let schemas: [String: JSON]
  let required: Set<String>
  let patterns: [String: JSON]
  /// What all other members must be.
  let additional: JSON

  init(_ schema: JSON) {
    properties = schema["properties"]?.objectValue ?? []
    schemas = Dictionary(properties.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    required = Set((schema["required"]?.arrayValue ?? []).compactMap(\.stringValue))
    let members = schema["patternProperties"]?.objectValue ?? []
    patterns = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let rest = schema["additionalProperties"] ?? schema["unevaluatedProperties"] ?? true
    additional = rest == .object([]) ? true : rest
  }

  /// What a member that is not declared must be.
  func undeclared(_ name: String) -> JSON {
    let matching = patterns.sorted { $0.key < $1.key }.filter { entry in
      (try? Pattern(entry.key))?.matches(name) ?? false
    }
    switch matching.count {
    case 0: return additional
    case 1: return matching[0].value
    default: return .object(["allOf": .array(matching.map(\.value))])
    }
  }
}

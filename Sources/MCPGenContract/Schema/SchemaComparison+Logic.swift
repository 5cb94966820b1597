// Schemas that hold others together. Of alternatives each old one must find a new one that takes all its values; of
// conditions each new one must find an old one that is as strict. What `oneOf` refuses because two alternatives take it
// is looked at only where alternatives cannot meet; elsewhere any difference is one both ways.

import MCPCore

extension SchemaComparison {
  /// More alternatives than this are not matched with each other.
  private static let maximumBranches = 32

  // MARK: Schemas that are nothing but a choice

  /// Compares a schema that is a choice and nothing else with any other; whether that was done.
  mutating func alternatives(_ old: JSON, _ new: JSON, at place: Place) -> Bool {
    let (before, after) = (Self.choice(old), Self.choice(new))
    guard before != nil || after != nil else { return false }
    // Beside other keywords a choice is one condition of several, which `combinators` looks at.
    if before == nil, Self.hasCombinators(old) { return false }
    if after == nil, Self.hasCombinators(new) { return false }
    let keyword = (after ?? before)?.keyword ?? "anyOf"
    branches(
      before?.branches ?? ValueTypes.branches(of: old), after?.branches ?? ValueTypes.branches(of: new),
      isExclusive: (before?.keyword == "oneOf" || after?.keyword == "oneOf"), keyword, at: place)
    return true
  }

  private static func choice(_ schema: JSON) -> (keyword: String, branches: [JSON])? {
    let own = (schema.objectValue ?? []).filter { !SchemaKeywords.annotations.contains($0.key) }
    guard own.count == 1, own[0].key == "anyOf" || own[0].key == "oneOf", let branches = own[0].value.arrayValue else {
      return nil
    }
    return (own[0].key, branches)
  }

  private static func hasCombinators(_ schema: JSON) -> Bool {
    SchemaKeywords.combinators.contains { schema[$0] != nil }
  }

  // MARK: Alternatives

  private mutating func branches(
    _ old: [JSON], _ new: [JSON], isExclusive: Bool, _ keyword: String, at place: Place
  ) {
    var (left, right) = (Array(old.enumerated()), Array(new.enumerated()))
    if hasEqualTargets {
      let common = Set(old).intersection(new)
      left.removeAll { common.contains($0.element) }
      right.removeAll { common.contains($0.element) }
    }
    guard left.count <= Self.maximumBranches, right.count <= Self.maximumBranches else {
      return report(.choice, at: place.keyword(keyword), narrows: true, widens: true, assumed: true)
    }
    for branch in left {
      guard let match = right.firstIndex(where: { trialEquals(branch.element, $0.element) }) else { continue }
      compare(branch.element, right[match].element, at: place.keyword("\(keyword)/\(right[match].offset)"))
      right.remove(at: match)
      left.removeAll { $0.offset == branch.offset }
    }
    if left.isEmpty, right.isEmpty { return }
    if isExclusive, !isDisjoint(old, self.old) || !isDisjoint(new, self.new) {
      return report(
        .choice, at: place.keyword(keyword), old: "\(old.count) alternatives", new: "\(new.count) alternatives",
        narrows: true, widens: true, assumed: true)
    }
    while let (one, other) = nearest(left, right) {
      compare(left[one].element, right[other].element, at: place.keyword("\(keyword)/\(right[other].offset)"))
      left.remove(at: one)
      right.remove(at: other)
    }
    for branch in left where !new.contains(where: { !trial(branch.element, $0).narrows }) {
      report(
        .choice, at: place.keyword("\(keyword)/\(branch.offset)"), old: brief(branch.element, self.old), narrows: true)
    }
    for branch in right where !old.contains(where: { !trial($0, branch.element).widens }) {
      report(
        .choice, at: place.keyword("\(keyword)/\(branch.offset)"), new: brief(branch.element, self.new), widens: true)
    }
  }

  private mutating func trialEquals(_ old: JSON, _ new: JSON) -> Bool {
    if old == new, hasEqualTargets { return true }
    let effect = trial(old, new)
    return !effect.narrows && !effect.widens
  }

  /// The two alternatives that have most in common, where any have something.
  private mutating func nearest(
    _ left: [(offset: Int, element: JSON)], _ right: [(offset: Int, element: JSON)]
  ) -> (Int, Int)? {
    var best: (pair: (Int, Int), cost: Int)?
    for (one, before) in left.enumerated() {
      for (other, after) in right.enumerated() where mayMeet(before.element, self.old, after.element, self.new) {
        let cost = trial(before.element, after.element).count * 4 + (before.offset == after.offset ? 0 : 1)
        if cost < best?.cost ?? .max { best = ((one, other), cost) }
      }
    }
    return best?.pair
  }

  // MARK: What cannot meet

  private func isDisjoint(_ branches: [JSON], _ document: SchemaDocument) -> Bool {
    branches.count <= 2 * Self.maximumBranches
      && branches.indices.allSatisfy { one in
        branches.indices.allSatisfy { other in
          one >= other || !mayMeet(branches[one], document, branches[other], document)
        }
      }
  }

  /// Whether a value may be of both schemas: their types meet, and no member tells them apart.
  private func mayMeet(_ one: JSON, _ document: SchemaDocument, _ other: JSON, _ otherDocument: SchemaDocument) -> Bool
  {
    let (first, second) = (document.resolved(one).schema, otherDocument.resolved(other).schema)
    let common = ValueTypes(of: first).intersection(ValueTypes(of: second))
    if common.isEmpty { return false }
    let values = (Self.values(first), Self.values(second))
    if let one = values.0, let other = values.1 { return !Set(one).isDisjoint(with: other) }
    guard common == .object else { return true }
    let required = Set((first["required"]?.arrayValue ?? []).compactMap(\.stringValue))
      .intersection((second["required"]?.arrayValue ?? []).compactMap(\.stringValue))
    return !required.contains { name in
      guard let one = first["properties"]?[name].flatMap(Self.values),
        let other = second["properties"]?[name].flatMap(Self.values)
      else { return false }
      return Set(one).isDisjoint(with: other)
    }
  }

  private static func values(_ schema: JSON) -> [JSON]? { schema["const"].map { [$0] } ?? schema["enum"]?.arrayValue }

  private func brief(_ schema: JSON, _ document: SchemaDocument) -> String {
    let schema = document.resolved(schema).schema
    if let values = Self.values(schema) { return values.prefix(6).map(\.brief).joined(separator: ", ") }
    return schema["title"]?.stringValue ?? ValueTypes(of: schema).text
  }

  // MARK: Conditions beside others

  /// Combinators of schemas that have other keywords too: each is a condition by itself.
  mutating func combinators(_ old: JSON, _ new: JSON, at place: Place) {
    conditions(old, new, at: place)
    foreignReferences(old, new, at: place)
    for keyword in ["anyOf", "oneOf"] where old[keyword] != new[keyword] || old[keyword] != nil {
      switch (old[keyword]?.arrayValue, new[keyword]?.arrayValue) {
      case (let before?, let after?):
        branches(before, after, isExclusive: keyword == "oneOf", keyword, at: place)
      case (nil, let after?):
        report(
          .choice, at: place.keyword(keyword), new: "\(after.count) alternatives", narrows: true, assumed: true)
      case (let before?, nil):
        report(
          .choice, at: place.keyword(keyword), old: "\(before.count) alternatives", widens: true, assumed: true)
      case (nil, nil): break
      }
    }
    negation(old, new, at: place)
    for keyword in ["if", "then", "else", "$dynamicRef"] {
      // Equal words may lead to different schemas.
      guard old[keyword] != new[keyword] || old[keyword] != nil && !hasEqualTargets else { continue }
      return report(
        .opaque(keyword), at: place.keyword(keyword), old: old[keyword]?.brief, new: new[keyword]?.brief, narrows: true,
        widens: true, assumed: true)
    }
  }

  /// `allOf`, and a reference with other keywords beside it: all of them hold.
  private mutating func conditions(_ old: JSON, _ new: JSON, at place: Place) {
    var (left, right) = (Self.conditions(of: old, self.old), Self.conditions(of: new, self.new))
    if left.isEmpty, right.isEmpty { return }
    for condition in left {
      guard let match = right.firstIndex(where: { trialEquals(condition, $0) }),
        let own = left.firstIndex(of: condition)
      else { continue }
      compare(condition, right[match], at: place.keyword("allOf"))
      left.remove(at: own)
      right.remove(at: match)
    }
    let paired = min(left.count, right.count)
    for index in 0..<paired { compare(left[index], right[index], at: place.keyword("allOf/\(index)")) }
    for condition in right.dropFirst(paired) where trial(old, condition).narrows {
      report(.choice, at: place.keyword("allOf"), new: condition.brief, narrows: true)
    }
    for condition in left.dropFirst(paired) where trial(condition, new).widens {
      report(.choice, at: place.keyword("allOf"), old: condition.brief, widens: true)
    }
  }

  private static func conditions(of schema: JSON, _ document: SchemaDocument) -> [JSON] {
    let all = schema["allOf"]?.arrayValue ?? []
    guard let reference = schema["$ref"], reference.stringValue.flatMap(document.target) != nil else { return all }
    return [.object([.init(key: "$ref", value: reference)])] + all
  }

  /// References that lead out of the documents: what they stand for is not known, only that it is a condition.
  private mutating func foreignReferences(_ old: JSON, _ new: JSON, at place: Place) {
    let before = old["$ref"].flatMap { $0.stringValue.flatMap(self.old.target) == nil ? $0 : nil }
    let after = new["$ref"].flatMap { $0.stringValue.flatMap(self.new.target) == nil ? $0 : nil }
    let isKnown = before?.stringValue.map { Self.leadsOut($0, self.old) && Self.leadsOut($0, self.new) } ?? true
    guard before != after || !isKnown else { return }
    report(
      .opaque("$ref"), at: place.keyword("$ref"), old: before?.brief, new: after?.brief, narrows: after != nil,
      widens: before != nil, assumed: before != nil && after != nil)
  }

  /// What is excluded more is taken less.
  private mutating func negation(_ old: JSON, _ new: JSON, at place: Place) {
    guard old["not"] != nil || new["not"] != nil, old["not"] != new["not"] || old["not"] != nil else { return }
    let effect = trial(old["not"] ?? false, new["not"] ?? false)
    guard effect.narrows || effect.widens else { return }
    report(
      .choice, at: place.keyword("not"), old: old["not"]?.brief, new: new["not"]?.brief, narrows: effect.widens,
      widens: effect.narrows)
  }
}

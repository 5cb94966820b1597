// Two schemas compared keyword by keyword. A schema is the conjunction of its keywords, so where no keyword of the new
// one refuses more, no value is refused that was taken: that conclusion is sound. The other is not always: a keyword may
// refuse more and another may refuse all of that already; what cannot be decided is said to narrow, and marked.

import MCPCore

/// Compares two schemas.
struct SchemaComparison {
  /// Where the comparison is, as a pointer into schemas and as a place in values.
  struct Place {
    var pointer = ""
    var place = ""

    /// The place of a keyword that is about the same value.
    func keyword(_ name: String) -> Place { Place(pointer: join(name), place: place) }
    /// The place of a member.
    func member(_ name: String, under keyword: String = "properties") -> Place {
      Place(
        pointer: join(keyword + "/" + ContractPlaces.escaped(name)), place: place.isEmpty ? name : place + "." + name)
    }
    /// The place of elements, or of one of them.
    func element(_ index: Int?) -> Place {
      Place(
        pointer: join(index.map { "prefixItems/\($0)" } ?? "items"), place: place + "[\(index.map(String.init) ?? "")]")
    }

    private func join(_ tail: String) -> String { pointer.isEmpty ? tail : pointer + "/" + tail }
  }

  /// Two schemas that were met through references.
  private struct Pair: Hashable {
    var old: JSON
    var new: JSON
  }

  /// What a comparison came to.
  struct Effect {
    var narrows = false
    var widens = false
    var count = 0
  }

  /// How many pairs of schemas one comparison looks at; beyond it schemas are not compared.
  private static let maximumWork = 20_000
  /// How many schemas may lie within each other, comparisons on trial included.
  private static let maximumDepth = 512

  /// The old document.
  let old: SchemaDocument
  /// The new document.
  let new: SchemaDocument
  /// What was found so far.
  var found: [SchemaDifference] = []
  /// Whether what is found is only counted.
  private var isTrial = false
  private var open: Set<Pair> = []
  private var done: [Pair: Effect] = [:]
  private var work = maximumWork
  private var depth = 0
  /// Whether equal references lead to equal schemas.
  let hasEqualTargets: Bool

  private init(_ old: JSON, _ new: JSON) {
    self.old = SchemaDocument(old)
    self.new = SchemaDocument(new)
    let (before, after) = (self.old, self.new)
    hasEqualTargets = before.references.union(after.references).allSatisfy { reference in
      let targets = (before.target(reference), after.target(reference))
      return targets.0 == targets.1
        && (targets.0 != nil || Self.leadsOut(reference, before) && Self.leadsOut(reference, after))
    }
  }

  /// The differences between two documents, in the order of the old one.
  static func differences(from old: JSON, to new: JSON) -> [SchemaDifference] {
    if old == new { return [] }
    var comparison = SchemaComparison(old, new)
    comparison.compare(old, new, at: Place())
    return comparison.found
  }

  /// Whether a reference leads out of a document, where nothing that is compared can change.
  static func leadsOut(_ reference: String, _ document: SchemaDocument) -> Bool {
    !reference.hasPrefix("#") && !document.hasAddresses
      && document.root["$id"]?.stringValue.map { !reference.hasPrefix($0) } ?? true
  }

  // MARK: Any schema

  /// Compares two schemas of the documents.
  mutating func compare(_ old: JSON, _ new: JSON, at place: Place) {
    if old == new, hasEqualTargets || old.boolValue != nil { return }
    guard spend(place) else { return }
    depth += 1
    defer { depth -= 1 }
    let (before, after) = (self.old.resolved(old), self.new.resolved(new))
    guard before.references.isEmpty, after.references.isEmpty else {
      return compareOnce(before.schema, after.schema, at: place)
    }
    keywords(before.schema, after.schema, at: place)
  }

  /// Types that hold themselves lead back to pairs that were met: what was found there is said once.
  private mutating func compareOnce(_ old: JSON, _ new: JSON, at place: Place) {
    let pair = Pair(old: old, new: new)
    if let effect = done[pair] {
      if isTrial, effect.narrows || effect.widens {
        report(.opaque("$ref"), at: place, narrows: effect.narrows, widens: effect.widens)
      }
      return
    }
    guard open.insert(pair).inserted else { return }
    let first = found.count
    keywords(old, new, at: place)
    open.remove(pair)
    done[pair] = effect(since: first)
  }

  private mutating func spend(_ place: Place) -> Bool {
    work = depth < Self.maximumDepth ? work - 1 : min(work - 1, 0)
    if work == 0 {
      report(
        .opaque("size"), at: place, old: "a large schema", new: "another", narrows: true, widens: true, assumed: true)
    }
    return work > 0
  }

  private mutating func keywords(_ old: JSON, _ new: JSON, at place: Place) {
    let (old, new) = (old == true ? .object([]) : old, new == true ? .object([]) : new)
    texts(old, new, at: place)
    let (before, after) = (SchemaKeywords.restrictions(old), SchemaKeywords.restrictions(new))
    // Equal restrictions still hold members with other texts, and references to other schemas.
    if Self.namesValues(old) || Self.namesValues(new) {
      if before != after || !hasEqualTargets { values(old, new, at: place) }
      return
    }
    if alternatives(old, new, at: place) { return }
    guard types(old, new, at: place) else { return }
    let common = ValueTypes(of: old).intersection(ValueTypes(of: new))
    if !common.isDisjoint(with: .number) { numbers(old, new, hasFractions: common.contains(.fraction), at: place) }
    if common.contains(.string) { strings(old, new, at: place) }
    if common.contains(.array) { arrays(old, new, at: place) }
    if common.contains(.object) { objects(old, new, at: place) }
    combinators(old, new, at: place)
  }

  private static func namesValues(_ schema: JSON) -> Bool { schema["enum"] != nil || schema["const"] != nil }

  /// Compares types; whether there is one that both take.
  private mutating func types(_ old: JSON, _ new: JSON, at place: Place) -> Bool {
    let (before, after) = (ValueTypes(of: old), ValueTypes(of: new))
    if before != after {
      report(
        .type, at: place.keyword("type"), old: before.text, new: after.text,
        narrows: !before.isSubset(of: after), widens: !after.isSubset(of: before))
    }
    return !before.isDisjoint(with: after)
  }

  // MARK: Findings

  /// Adds a difference.
  mutating func report(
    _ kind: SchemaDifference.Kind, at place: Place, old: String? = nil, new: String? = nil, narrows: Bool = false,
    widens: Bool = false, assumed: Bool = false
  ) {
    found.append(
      SchemaDifference(
        kind: kind, pointer: place.pointer, place: place.place, old: old, new: new, narrows: narrows, widens: widens,
        isConservative: assumed))
  }

  /// What was found since.
  func effect(since first: Int) -> Effect {
    found[first...].reduce(into: Effect()) { effect, difference in
      effect.narrows = effect.narrows || difference.narrows
      effect.widens = effect.widens || difference.widens
      effect.count += 1
    }
  }

  /// What comparing two schemas would come to.
  mutating func trial(_ old: JSON, _ new: JSON) -> Effect {
    var trial = self
    trial.found = []
    trial.isTrial = true
    trial.compare(old, new, at: Place())
    work = max(1, trial.work)
    return trial.effect(since: 0)
  }
}

extension JSON {
  /// The value as JSON text of at most about sixty characters.
  var brief: String {
    let text = self.text
    return text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(57)) + "…"
  }
}

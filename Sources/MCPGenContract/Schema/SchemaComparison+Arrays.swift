// Elements of arrays: those with a place of their own (tuples), all others, and conditions on the whole.

import MCPCore

extension SchemaComparison {
  /// Compares what is said of arrays.
  mutating func arrays(_ old: JSON, _ new: JSON, at place: Place) {
    let (before, after) = (old["prefixItems"]?.arrayValue ?? [], new["prefixItems"]?.arrayValue ?? [])
    let (restBefore, restAfter) = (old["items"] ?? true, new["items"] ?? true)
    for index in 0..<min(max(before.count, after.count), 1_000) {
      compare(
        index < before.count ? before[index] : restBefore, index < after.count ? after[index] : restAfter,
        at: place.element(index))
    }
    if restBefore != restAfter || restBefore != true { compare(restBefore, restAfter, at: place.element(nil)) }
    counts(old, new, least: "minItems", greatest: "maxItems", at: place)
    let (wasUnique, isUnique) = (old["uniqueItems"] == true, new["uniqueItems"] == true)
    if wasUnique != isUnique {
      report(
        .constraint("uniqueItems"), at: place.keyword("uniqueItems"), old: "\(wasUnique)", new: "\(isUnique)",
        narrows: isUnique, widens: wasUnique)
    }
    contained(old, new, at: place)
    unevaluated("unevaluatedItems", old, new, at: place)
  }

  /// `contains` with its counts: more of what is looked for is more that may be found, unless there is a greatest number.
  private mutating func contained(_ old: JSON, _ new: JSON, at place: Place) {
    guard ["contains", "minContains", "maxContains"].contains(where: { old[$0] != new[$0] }) || !hasEqualTargets
    else { return }
    let spot = place.keyword("contains")
    switch (old["contains"], new["contains"]) {
    case (nil, nil): break
    case (nil, let condition?): report(.constraint("contains"), at: spot, new: condition.brief, narrows: true)
    case (let condition?, nil): report(.constraint("contains"), at: spot, old: condition.brief, widens: true)
    case (let before?, let after?):
      guard old["maxContains"] == nil, new["maxContains"] == nil else {
        return report(
          .opaque("contains"), at: spot, old: before.brief, new: after.brief, narrows: true, widens: true, assumed: true
        )
      }
      compare(before, after, at: spot)
      let least = (old["minContains"]?.intValue ?? 1, new["minContains"]?.intValue ?? 1)
      if least.0 != least.1 {
        report(
          .constraint("minContains"), at: place.keyword("minContains"), old: "\(least.0)", new: "\(least.1)",
          narrows: least.1 > least.0, widens: least.1 < least.0)
      }
    }
  }
}

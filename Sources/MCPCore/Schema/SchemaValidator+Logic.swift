// The keywords that apply other schemas to the value itself.
//
// When no alternative of `anyOf` or `oneOf` fits but only one of them is for values of this type, its own violations
// are reported: "expected at most 20" helps, "matches no alternative" does not.

extension SchemaValidator {
  mutating func checkLogic(
    _ rule: SchemaLogic, _ view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    var isValid = apply(rule.reference, to: view, evaluated)
    if rule.dynamicReference >= 0, isValid || !isSettled {
      isValid = apply(dynamicTarget(rule.dynamicReference), to: view, evaluated) && isValid
    }
    for index in rule.allOf.indices where isValid || !isSettled {
      isValid = apply(tables.links[index], to: view, evaluated) && isValid
    }
    if !rule.anyOf.isEmpty, isValid || !isSettled { isValid = checkAnyOf(rule.anyOf, view, evaluated) && isValid }
    if !rule.oneOf.isEmpty, isValid || !isSettled { isValid = checkOneOf(rule.oneOf, view, evaluated) && isValid }
    if rule.not.isPresent, isValid || !isSettled, applyQuietly(rule.not, to: view, nil) {
      isValid = fail("not", "a value that the schema under `not` does not match", view)
    }
    if rule.condition.isPresent, isValid || !isSettled {
      let isMet = applyBranch(rule.condition, to: view, evaluated)
      isValid = apply(isMet ? rule.consequence : rule.alternative, to: view, evaluated) && isValid
    }
    return isValid
  }

  /// Applies a schema that may fail without harm: only if it holds does what it evaluated count.
  private mutating func applyBranch(
    _ link: SchemaLink, to view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    guard let evaluated else { return applyQuietly(link, to: view, nil) }
    work -= view.count >> 4
    var own = SchemaEvaluation(count: view.count)
    let holds = applyQuietly(link, to: view, &own)
    if holds { evaluated.pointee.formUnion(own) }
    return holds
  }

  private mutating func checkAnyOf(
    _ branches: TableRange, _ view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    var holds = false
    for index in branches.indices where !holds || evaluated != nil {
      if applyBranch(tables.links[index], to: view, evaluated) { holds = true }
    }
    return holds || failAlternatives("anyOf", branches, view)
  }

  private mutating func checkOneOf(
    _ branches: TableRange, _ view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    var holding = 0
    for index in branches.indices where applyBranch(tables.links[index], to: view, evaluated) { holding += 1 }
    if holding == 1 { return true }
    if holding == 0 { return failAlternatives("oneOf", branches, view) }
    return fail(
      "oneOf", "a value that exactly one of \(branches.count) alternatives allows", actual: "one that \(holding) allow")
  }

  private mutating func failAlternatives(_ keyword: String, _ branches: TableRange, _ view: JSONView) -> Bool {
    guard quietness == 0 else { return false }
    let fitting = branches.indices.filter { index in
      let link = tables.links[index]
      return link.index < 0 || accepts(tables.nodes[Int(link.index)].types, view)
    }
    let known = violations.count
    if fitting.count == 1 { _ = apply(tables.links[fitting[0]], to: view, nil) }
    guard violations.count == known else { return false }
    let alternatives = phrase(branches)
    return fail(keyword, "a value that one of these allows: \(alternatives)", view)
  }

  private func phrase(_ branches: TableRange) -> String {
    let phrases = branches.indices.map { index -> String in
      let link = tables.links[index]
      guard link.index >= 0, tables.nodes[Int(link.index)].types != .all else {
        return "alternative \(index - branches.indices.lowerBound + 1)"
      }
      return tables.nodes[Int(link.index)].types.phrase
    }
    let list = phrases.prefix(8).joined(separator: "; ")
    return phrases.count > 8 ? "\(list); and \(phrases.count - 8) more" : list
  }

  /// The outermost resource in scope that defines the anchor decides.
  private func dynamicTarget(_ index: Int32) -> SchemaLink {
    let reference = tables.dynamicReferences[Int(index)]
    for resource in scope where Int(resource) < reference.targets.count {
      let target = reference.targets[Int(resource)]
      if target.isPresent { return target }
    }
    return reference.initial
  }
}

// The keywords about arrays, and what no other keyword has looked at, in arrays and objects.
//
// Equal elements are found by hashes once there are more than a few: comparing each with each would let a long array
// buy quadratic work.

extension SchemaValidator {
  mutating func checkArray(
    _ rule: SchemaArrays, _ view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    var isValid = checkCount(view, rule.minItems, rule.maxItems, "Items", "item", "items")
    work -= view.count
    var position = 0
    view.forEachElement { element in
      guard isValid || !isSettled else { return }
      let isPrefix = position < Int(rule.prefix.count)
      let link = isPrefix ? tables.links[Int(rule.prefix.start) + position] : rule.items
      if isPrefix || rule.items.isPresent { evaluated?.pointee.mark(position) }
      if !apply(link, toChild: element, step: ~position) { isValid = false }
      position += 1
    }
    if rule.contains.isPresent, isValid || !isSettled { isValid = checkContains(rule, view, evaluated) && isValid }
    if rule.isUnique, isValid || !isSettled { isValid = checkUnique(view) && isValid }
    return isValid
  }

  private mutating func checkContains(
    _ rule: SchemaArrays, _ view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    var (position, matching) = (0, 0)
    view.forEachElement { element in
      if applyQuietly(rule.contains, to: element, nil) {
        matching += 1
        evaluated?.pointee.mark(position)
      }
      position += 1
    }
    if matching < rule.minContains {
      return fail("contains", "at least \(rule.minContains) matching `contains`", actual: "\(matching)")
    }
    if matching > rule.maxContains {
      return fail("maxContains", "at most \(rule.maxContains) matching `contains`", actual: "\(matching)")
    }
    return true
  }

  private mutating func checkUnique(_ view: JSONView) -> Bool {
    var elements: [(position: Int, hash: Int, view: JSONView)] = []
    elements.reserveCapacity(view.count)
    view.forEachElement { element in
      var hasher = Hasher()
      if view.count > 8 { element.hash(into: &hasher) }
      elements.append((elements.count, hasher.finalize(), element))
    }
    elements.sort { ($0.hash, $0.position) < ($1.hash, $1.position) }
    for (index, element) in elements.enumerated() {
      for other in elements[(index + 1)...].prefix(while: { $0.hash == element.hash }) {
        guard element.view.equals(other.view, work: &work) else { continue }
        return fail(
          "uniqueItems", "items that all differ", actual: "equal items at \(element.position) and \(other.position)")
      }
    }
    if work < 0 { isExhausted = true }
    return !isExhausted
  }

  mutating func checkUnevaluated(_ node: SchemaNode, _ view: JSONView, _ own: inout SchemaEvaluation) -> Bool {
    var isValid = true
    var position = 0
    if view.kind == .array, node.arrays >= 0 {
      let link = tables.arrays[Int(node.arrays)].unevaluated
      guard link.isPresent else { return true }
      view.forEachElement { element in
        if !own.isEvaluated[position], !apply(link, toChild: element, step: ~position) { isValid = false }
        own.mark(position)
        position += 1
      }
    } else if view.kind == .object, node.objects >= 0 {
      let rule = tables.objects[Int(node.objects)]
      guard rule.unevaluated.isPresent else { return true }
      view.forEachMember { name, value in
        if !own.isEvaluated[position], !checkUnevaluated(rule, name, value) { isValid = false }
        own.mark(position)
        position += 1
      }
    }
    return isValid
  }

  private mutating func checkUnevaluated(_ rule: SchemaObjects, _ name: JSONView, _ value: JSONView) -> Bool {
    guard rule.unevaluated.index >= 0, tables.nodes[Int(rule.unevaluated.index)].isNever else {
      return apply(rule.unevaluated, toChild: value, step: name.index)
    }
    return failUnknown("unevaluatedProperties", name, value, declared: rule.properties)
  }
}

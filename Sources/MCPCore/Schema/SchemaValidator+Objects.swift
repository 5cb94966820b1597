// The keywords about objects, in one pass over the members.
//
// A member is looked up among the declared properties from the one behind the last hit, because callers usually send
// members in the order in which the schema lists them. A declared property that comes twice is refused: two readers
// of such an object need not see the same value.

extension SchemaValidator {
  mutating func checkObject(
    _ rule: SchemaObjects, _ view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    var isValid = checkCount(view, rule.minProperties, rule.maxProperties, "Properties", "property", "properties")
    work -= view.count
    var seen: UInt64 = 0
    var position = 0
    var expected = 0
    view.forEachMember { name, value in
      guard isValid || !isSettled else { return }
      let property = name.withUTF8 { find($0, in: rule.properties, from: expected) }
      if let property {
        expected = property + 1
        let bit: UInt64 = property < 64 ? 1 << UInt64(property) : 0
        if seen & bit != 0 { isValid = failTwice(name) }
        seen |= bit
      }
      if !checkMember(rule, property, name, value, position, evaluated) { isValid = false }
      position += 1
    }
    guard isValid || !isSettled else { return false }
    if seen & rule.required != rule.required || rule.requiresMore { isValid = checkRequired(rule, view) && isValid }
    guard !rule.dependencies.isEmpty, isValid || !isSettled else { return isValid }
    return checkDependencies(rule, view, evaluated) && isValid
  }

  /// The property of this name, counted within the range.
  @inline(__always)
  private func find(_ name: UnsafeBufferPointer<UInt8>, in range: TableRange, from expected: Int) -> Int? {
    let count = Int(range.count)
    var index = expected
    for _ in 0..<count {
      if index >= count { index = 0 }
      if holds(tables.properties[Int(range.start) + index].name, name) { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private mutating func checkMember(
    _ rule: SchemaObjects, _ property: Int?, _ name: JSONView, _ value: JSONView, _ position: Int,
    _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    var isValid = true
    var isDeclared = false
    if rule.names.isPresent { isValid = checkName(rule.names, name) }
    if let property {
      let entry = tables.properties[Int(rule.properties.start) + property]
      isDeclared = entry.isDeclared
      if !apply(entry.link, toChild: value, step: name.index) { isValid = false }
    }
    if !rule.patterns.isEmpty, !checkPatterns(rule.patterns, name, value, &isDeclared) { isValid = false }
    if isDeclared {
      evaluated?.pointee.mark(position)
    } else if rule.additional.isPresent {
      if !checkAdditional(rule, name, value) { isValid = false }
      evaluated?.pointee.mark(position)
    }
    return isValid
  }

  private mutating func checkPatterns(
    _ patterns: TableRange, _ name: JSONView, _ value: JSONView, _ isDeclared: inout Bool
  ) -> Bool {
    var isValid = true
    for index in patterns.indices {
      let entry = tables.patternProperties[index]
      guard name.withUTF8({ tables.patterns[Int(entry.pattern)].matches($0) }) else { continue }
      isDeclared = true
      if !apply(entry.link, toChild: value, step: name.index) { isValid = false }
    }
    return isValid
  }

  private mutating func checkAdditional(_ rule: SchemaObjects, _ name: JSONView, _ value: JSONView) -> Bool {
    guard rule.additional.index >= 0, tables.nodes[Int(rule.additional.index)].isNever else {
      return apply(rule.additional, toChild: value, step: name.index)
    }
    return failUnknown("additionalProperties", name, value, declared: rule.properties)
  }

  private mutating func checkName(_ link: SchemaLink, _ name: JSONView) -> Bool {
    if applyQuietly(link, to: name, nil) { return true }
    guard quietness == 0 else { return false }
    let known = violations.count
    _ = apply(link, to: name, nil)
    guard violations.count > known else { return false }
    let reason = violations[known].expected
    violations.removeSubrange(known...)
    return fail("propertyNames", "property names that are \(reason)", name)
  }

  private mutating func checkRequired(_ rule: SchemaObjects, _ view: JSONView) -> Bool {
    var isValid = true
    for index in rule.properties.indices where tables.properties[index].isRequired {
      work -= 1
      let name = tables.text(tables.properties[index].name)
      guard view.member(name) == nil else { continue }
      isValid = failMissing("required", name, because: nil)
      if isSettled { return false }
    }
    return isValid
  }

  private mutating func checkDependencies(
    _ rule: SchemaObjects, _ view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    var isValid = true
    for index in rule.dependencies.indices {
      let entry = tables.dependencies[index]
      let name = tables.names[Int(entry.name)]
      guard view.member(name) != nil else { continue }
      if entry.required < 0 {
        if !apply(entry.link, to: view, evaluated) { isValid = false }
      } else {
        let required = tables.names[Int(entry.required)]
        if view.member(required) == nil { isValid = failMissing("dependentRequired", required, because: name) }
      }
      if !isValid, isSettled { return false }
    }
    return isValid
  }

  /// `minItems` and `maxItems`, `minProperties` and `maxProperties`.
  mutating func checkCount(
    _ view: JSONView, _ least: Int, _ most: Int, _ suffix: String, _ one: String, _ many: String
  ) -> Bool {
    if view.count < least {
      return fail("min\(suffix)", "at least \(least) \(least == 1 ? one : many)", actual: "\(view.count)")
    }
    if view.count > most {
      return fail("max\(suffix)", "at most \(most) \(most == 1 ? one : many)", actual: "\(view.count)")
    }
    return true
  }
}

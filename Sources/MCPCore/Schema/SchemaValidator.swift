// Runs a compiled schema over a value on a tape.
//
// The path to the place that is looked at is a stack of token indices in borrowed memory; it becomes a text only when
// something is reported. Where a branch may fail without harm (`anyOf`, `not` …) reporting is switched off.

struct SchemaValidator {
  let tables: SchemaTables
  let options: JSONSchema.Options
  let root: JSONView
  /// For each step down, the index of a member's name on the tape, or the complement of an element's index.
  let path: UnsafeMutableBufferPointer<Int32>
  var pathCount = 0
  let limit: Int
  var violations: [Violation] = []
  /// While this is more than 0, violations are not reported and the first one ends a check.
  var quietness = 0
  var depth = 0
  var work: Int
  /// Whether a bound of depth or work was passed, so that no answer means anything.
  var isExhausted = false
  /// The schema resources that were entered, outermost first; kept only where there are dynamic references.
  var scope: [Int32] = []

  init(
    _ tables: SchemaTables, _ options: JSONSchema.Options, root: JSONView, path: UnsafeMutableBufferPointer<Int32>,
    limit: Int
  ) {
    self.tables = tables
    self.options = options
    self.root = root
    self.path = path
    self.limit = limit
    work = options.maximumWork
  }

  mutating func run() -> [Violation] {
    _ = apply(SchemaLink(index: 0), to: root, nil)
    if isExhausted {
      violations = [
        Violation(
          instancePath: "", keyword: "limit", expected: "a value that can be checked with reasonable effort",
          actual: "one that nests too deeply or holds too much")
      ]
    }
    return violations
  }

  mutating func isValid() -> Bool {
    quietness = 1
    return apply(SchemaLink(index: 0), to: root, nil) && !isExhausted
  }

  /// Whether the rest of a check that has failed could not change anything.
  var isSettled: Bool { quietness > 0 || violations.count >= limit }

  /// Applies a schema to a value. What it evaluates of the value's members or elements is marked in `evaluated`,
  /// where somebody asks.
  mutating func apply(
    _ link: SchemaLink, to view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    guard link.index >= 0 else { return true }
    work -= 1
    guard work >= 0, depth < options.maximumDepth else {
      isExhausted = true
      return false
    }
    depth += 1
    defer { depth -= 1 }
    let node = tables.nodes[Int(link.index)]
    guard tables.dynamicReferences.isEmpty, !node.asksForUnevaluated else {
      return applyInScope(node, to: view, evaluated)
    }
    return check(node, view, evaluated)
  }

  private mutating func applyInScope(
    _ node: SchemaNode, to view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    let entersResource = !tables.dynamicReferences.isEmpty && scope.last != node.resource
    if entersResource { scope.append(node.resource) }
    defer { if entersResource { scope.removeLast() } }
    guard node.asksForUnevaluated else { return check(node, view, evaluated) }
    var own = SchemaEvaluation(count: view.count)
    var isValid = check(node, view, &own)
    if isValid || !isSettled { isValid = checkUnevaluated(node, view, &own) && isValid }
    if isValid { evaluated?.pointee.formUnion(own) }
    return isValid
  }

  private mutating func check(
    _ node: SchemaNode, _ view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    guard !node.isNever else { return fail("false", "nothing at this place", view) }
    if node.types != .all, !accepts(node.types, view) { return fail("type", node.types.phrase, view) }
    var isValid = true
    if node.values >= 0 { isValid = checkValues(tables.values[Int(node.values)], view) }
    guard isValid || !isSettled else { return false }
    switch view.kind {
    case .number where node.numbers >= 0:
      isValid = checkNumber(tables.numbers[Int(node.numbers)], view) && isValid
    case .string where node.strings >= 0:
      isValid = checkString(tables.strings[Int(node.strings)], view) && isValid
    case .array where node.arrays >= 0:
      isValid = checkArray(tables.arrays[Int(node.arrays)], view, evaluated) && isValid
    case .object where node.objects >= 0:
      isValid = checkObject(tables.objects[Int(node.objects)], view, evaluated) && isValid
    default: break
    }
    guard node.logic >= 0, isValid || !isSettled else { return isValid }
    return checkLogic(tables.logic[Int(node.logic)], view, evaluated) && isValid
  }

  func accepts(_ types: SchemaTypes, _ view: JSONView) -> Bool {
    switch view.kind {
    case .null: types.contains(.null)
    case .true, .false: types.contains(.boolean)
    case .string: types.contains(.string)
    case .array: types.contains(.array)
    case .object: types.contains(.object)
    case .number:
      types.contains(.number)
        || types.contains(.integer) && (view.isIntegerLiteral || DecimalNumber(view.rawBytes)?.isInteger == true)
    }
  }

  /// Applies a schema without reporting what it finds.
  mutating func applyQuietly(
    _ link: SchemaLink, to view: JSONView, _ evaluated: UnsafeMutablePointer<SchemaEvaluation>?
  ) -> Bool {
    quietness += 1
    defer { quietness -= 1 }
    return apply(link, to: view, evaluated)
  }

  /// Goes one step down; false where the path is as long as it may be.
  @inline(__always)
  mutating func push(_ step: Int) -> Bool {
    guard pathCount < path.count, let step = Int32(exactly: step) else { return false }
    path[pathCount] = step
    pathCount += 1
    return true
  }

  /// Applies a schema to a member's value, or to an element (`step` is then the complement of its index).
  mutating func apply(_ link: SchemaLink, toChild view: JSONView, step: Int) -> Bool {
    guard link.index >= 0 else { return true }
    guard push(step) else {
      isExhausted = true
      return false
    }
    defer { pathCount -= 1 }
    return apply(link, to: view, nil)
  }
}

/// Which members or elements of one value some schema has looked at, by their position in it.
struct SchemaEvaluation {
  private(set) var isEvaluated: [Bool]

  init(count: Int) {
    isEvaluated = Array(repeating: false, count: count)
  }

  mutating func mark(_ position: Int) {
    if position < isEvaluated.count { isEvaluated[position] = true }
  }

  mutating func formUnion(_ other: SchemaEvaluation) {
    for (position, isMarked) in other.isEvaluated.enumerated() where isMarked { mark(position) }
  }
}

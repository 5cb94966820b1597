// Reads ECMA-262 regular expression syntax with the meaning of the `u` flag, by recursive descent.
//
// The `u` flag is strict: an unknown escape, a lone `{` or `]` is an error rather than a literal. That strictness is
// kept, because a typing mistake in a schema that silently matches something else is worse than a refusal.

struct PatternParser {
  /// Groups may nest this deep; it bounds the recursion of every function that walks the tree.
  static let maximumDepth = 64

  let scalars: [Unicode.Scalar]
  var position = 0
  var depth = 0
  var groupNames: Set<String> = []

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try parseAlternatives()
    guard position == scalars.count else {
      throw error("`)` closes no group; write `\\)` for the character")
    }
    return node
  }

  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  func error(_ reason: String, at offset: Int? = nil) -> PatternError {
    PatternError(offset: offset ?? position, reason: reason)
  }

  mutating func take(_ text: StaticString) -> Bool {
    let wanted = Array(String(describing: text).unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  mutating func advance() -> Unicode.Scalar? {
    guard let scalar = next else { return nil }
    position += 1
    return scalar
  }

  private mutating func parseAlternatives() throws(PatternError) -> PatternNode {
    var alternatives = [try parseSequence()]
    while take("|") {
      alternatives.append(try parseSequence())
    }
    return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
  }

  private mutating func parseSequence() throws(PatternError) -> PatternNode {
    var terms: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      terms.append(try parseTerm())
    }
    return terms.count == 1 ? terms[0] : terms.isEmpty ? .empty : .sequence(terms)
  }

  private mutating func parseTerm() throws(PatternError) -> PatternNode {
    let start = position
    let atom = try parseAtom()
    guard let quantifier = try parseQuantifier() else { return atom }
    if case .assertion = atom {
      throw error("an assertion such as `^`, `$` or `\\b` cannot be repeated", at: start)
    }
    return .repeated(atom, least: quantifier.least, most: quantifier.most)
  }

  private mutating func parseAtom() throws(PatternError) -> PatternNode {
    let start = position
    switch advance() {
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case ".": return .scalars(.notLineTerminator)
    case "(": return try parseGroup(start)
    case "[": return .scalars(try parseClass(start))
    case "\\":
      if take("b") { return .assertion(.wordBoundary) }
      if take("B") { return .assertion(.notWordBoundary) }
      return .scalars(try parseEscape(start, inClass: false).scalars)
    case "*", "+", "?":
      throw error("nothing stands before `\(scalars[start])` that could be repeated", at: start)
    case "{", "}", "]":
      throw error("a bare `\(scalars[start])` has no meaning here; write `\\\(scalars[start])`", at: start)
    case let literal?: return .scalars(ScalarSet(literal.value))
    case nil: throw error("the pattern ends where an expression was expected")
    }
  }

  private mutating func parseGroup(_ start: Int) throws(PatternError) -> PatternNode {
    guard depth < Self.maximumDepth else {
      throw error("groups are nested deeper than \(Self.maximumDepth)", at: start)
    }
    depth += 1
    defer { depth -= 1 }
    try parseGroupKind(start)
    let node = try parseAlternatives()
    guard take(")") else { throw error("this group is not closed; a `)` is missing", at: start) }
    return node
  }

  private mutating func parseGroupKind(_ start: Int) throws(PatternError) {
    guard take("?") else { return }
    if take("=") || take("!") {
      throw error("lookahead is refused: it cannot be matched in linear time", at: start)
    }
    if take("<=") || take("<!") {
      throw error("lookbehind is refused: it cannot be matched in linear time", at: start)
    }
    if take("<") { return try parseGroupName() }
    guard take(":") else {
      throw error("after `(?` only `:` or `<name>` may follow; flags inside a pattern are not supported", at: start)
    }
  }

  private mutating func parseGroupName() throws(PatternError) {
    let start = position
    var name = ""
    while let scalar = advance() {
      if scalar == ">" {
        if name.isEmpty { throw error("a group's name cannot be empty", at: start) }
        guard groupNames.insert(name).inserted else { throw error("two groups are named `\(name)`", at: start) }
        return
      }
      let isLetter = scalar == "$" || scalar == "_" || scalar.properties.isIDStart
      guard isLetter || (!name.isEmpty && scalar.properties.isIDContinue) else {
        throw error("`\(scalar)` cannot stand in a group's name", at: position - 1)
      }
      name.unicodeScalars.append(scalar)
    }
    throw error("the group's name is not closed; a `>` is missing", at: start)
  }
}

extension PatternParser {
  /// Reads `*`, `+`, `?`, `{n}`, `{n,}` or `{n,m}` and a `?` behind it; nil where none stands here.
  private mutating func parseQuantifier() throws(PatternError) -> (least: Int, most: Int?)? {
    let start = position
    let quantifier: (least: Int, most: Int?)
    if take("*") {
      quantifier = (0, nil)
    } else if take("+") {
      quantifier = (1, nil)
    } else if take("?") {
      quantifier = (0, 1)
    } else if take("{") {
      quantifier = try parseBounds(start)
    } else {
      return nil
    }
    _ = take("?")
    return quantifier
  }

  private mutating func parseBounds(_ start: Int) throws(PatternError) -> (least: Int, most: Int?) {
    guard let least = parseCount() else {
      throw error("a number was expected after `{`; write `\\{` for the character", at: start)
    }
    var most: Int? = least
    if take(",") { most = parseCount() }
    guard take("}") else { throw error("the quantifier is not closed; a `}` is missing", at: start) }
    if let most, most < least {
      throw error("the quantifier's numbers are out of order: \(least) is more than \(most)", at: start)
    }
    return (least, most)
  }

  /// A decimal number. It saturates far above what the limit on a program's size lets through.
  private mutating func parseCount() -> Int? {
    var count: Int?
    while let scalar = next, ("0"..."9").contains(scalar) {
      count = min((count ?? 0) * 10 + Int(scalar.value - 0x30), 1_000_000_000)
      position += 1
    }
    return count
  }
}

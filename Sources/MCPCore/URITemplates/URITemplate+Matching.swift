// Matching a URI back to the values of a template's variables, which RFC 6570 does not define.
//
// Only templates are matched for which every URI has at most one reading: where each expression ends is decided by
// the next byte that cannot belong to it, so a match is one pass without backtracking. `matchingProblem` says at
// compile time why another template is not one of them. The last expression may also be followed by a plain ending,
// as in `{name}.json`, which is then taken off the end of the URI.

extension URITemplate {
  /// The decoded values of the variables, if `uri` is an expansion of this template; nil if it is not, or where
  /// `matchingProblem` says that it cannot be told.
  ///
  /// `{var}`, `{/var}` and `{.var}` match one byte or more up to the next `/`, `?` or `#`; `{+var}` and `{#var}` match
  /// everything. A decoded value may contain a `/` that was written as `%2F`. `{?x,y}`, `{&x}` and `{;x}` accept their
  /// parameters in any order, each at most once, and no others; absent ones are not in the answer.
  public func match(_ uri: String) -> [String: String]? {
    guard matchingProblem == nil else { return nil }
    var matching = URITemplateMatching(Array(uri.utf8))
    return matching.match(parts) ? matching.values : nil
  }
}

struct URITemplateMatching {
  private let uri: [UInt8]
  private var position = 0
  private(set) var values: [String: String] = [:]

  init(_ uri: [UInt8]) {
    self.uri = uri
  }

  mutating func match(_ parts: [URITemplatePart]) -> Bool {
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(let bytes):
        guard uri[position...].starts(with: bytes) else { return false }
        position += bytes.count
      case .expression(let expression):
        guard match(expression, before: parts[(index + 1)...]) else { return false }
      }
    }
    return position == uri.count
  }

  private mutating func match(_ expression: URITemplateExpression, before rest: ArraySlice<URITemplatePart>) -> Bool {
    if let opening = expression.kind.opening {
      guard position < uri.count, uri[position] == opening else { return true }
      position += 1
    }
    let end: Int
    if let ending = Self.plainEnding(rest) {
      guard uri.count - ending >= position else { return false }
      end = uri.count - ending
    } else {
      let stops = Self.firstBytes(rest)
      end = uri[position...].firstIndex(where: stops.contains) ?? uri.count
    }
    let region = uri[position..<end]
    position = end
    guard region.allSatisfy({ $0 > 0x20 && $0 != 0x7F && (expression.kind.allowsReserved || !expression.ends($0)) })
    else { return false }
    return expression.kind.isNamed ? takeNamed(region, expression) : takeValues(region, expression)
  }

  private mutating func takeValues(_ region: ArraySlice<UInt8>, _ expression: URITemplateExpression) -> Bool {
    var texts = [region]
    if expression.variables.count > 1 {
      texts = region.split(separator: expression.kind.separator, omittingEmptySubsequences: false)
    }
    guard texts.count == expression.variables.count else { return false }
    for (variable, text) in zip(expression.variables, texts) {
      guard !text.isEmpty || expression.kind.allowsReserved, store(text, variable.name) else { return false }
    }
    return true
  }

  private mutating func takeNamed(_ region: ArraySlice<UInt8>, _ expression: URITemplateExpression) -> Bool {
    var seen: Set<String> = []
    for parameter in region.split(separator: expression.kind.separator, omittingEmptySubsequences: false) {
      let name = parameter.prefix { $0 != UInt8(ascii: "=") }
      guard let variable = expression.variables.first(where: { $0.name.utf8.elementsEqual(name) }),
        seen.insert(variable.name).inserted, store(parameter.dropFirst(name.count + 1), variable.name)
      else { return false }
    }
    return true
  }

  private mutating func store(_ text: ArraySlice<UInt8>, _ name: String) -> Bool {
    guard let decoded = PercentEncoding.decode(text) else { return false }
    values[name] = decoded
    return true
  }
}

extension URITemplateMatching {
  /// Why these parts cannot be matched; nil where they can.
  static func problem(_ parts: [URITemplatePart]) -> String? {
    var names: Set<String> = []
    for (index, part) in parts.enumerated() {
      guard case .expression(let expression) = part else { continue }
      for variable in expression.variables where !names.insert(variable.name).inserted {
        return "the variable `\(variable.name)` stands twice, and a URI might say two values; leave one of them out"
      }
      if let problem = expression.ownProblem ?? problem(expression, before: parts[(index + 1)...]) { return problem }
    }
    return nil
  }

  private static func problem(
    _ expression: URITemplateExpression, before rest: ArraySlice<URITemplatePart>
  ) -> String? {
    if let opening = expression.kind.opening, firstBytes(rest).contains(opening) {
      return "`\(expression)` may be left out, and what follows begins with the same character; "
        + "put something else between them"
    }
    if plainEnding(rest) != nil { return nil }
    if expression.kind.allowsReserved {
      return "`\(expression)` takes everything up to the end, so only plain text may follow it"
    }
    if beginsWithValue(rest) {
      return "nothing separates `\(expression)` from the expression behind it; put a `/` between them"
    }
    if let byte = firstBytes(rest).first(where: expression.mayContain) {
      let character = Character(Unicode.Scalar(byte))
      return "a value of `\(expression)` may itself contain `\(character)`, so where it ends cannot be told; "
        + "put a reserved character such as `/` or `:` behind it"
    }
    return nil
  }

  /// The length of what follows where that is plain text up to the end of the template, or nothing.
  static func plainEnding(_ rest: ArraySlice<URITemplatePart>) -> Int? {
    switch rest.first {
    case nil: 0
    case .literal(let bytes) where rest.count == 1: bytes.count
    default: nil
    }
  }

  private static func beginsWithValue(_ rest: ArraySlice<URITemplatePart>) -> Bool {
    for part in rest {
      guard case .expression(let expression) = part else { return false }
      if expression.kind.opening == nil { return true }
    }
    return false
  }

  /// The bytes that what follows may begin with; an expression that has an opening byte may also be absent.
  static func firstBytes(_ rest: ArraySlice<URITemplatePart>) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in rest {
      switch part {
      case .literal(let text): return bytes + text.prefix(1)
      case .expression(let expression):
        guard let opening = expression.kind.opening else { return bytes }
        bytes.append(opening)
      }
    }
    return bytes
  }
}

extension URITemplateExpression: CustomStringConvertible {
  /// The expression as it stands in the template.
  var description: String {
    let names = variables.map { variable in
      variable.name + (variable.isExploded ? "*" : "") + (variable.prefixLength.map { ":\($0)" } ?? "")
    }
    return "{\(kind == .simple ? "" : String(kind.rawValue))\(names.joined(separator: ","))}"
  }

  /// What makes an expression impossible to match wherever it stands.
  fileprivate var ownProblem: String? {
    if variables.contains(where: \.isExploded) {
      return "`\(self)` expands a list, and a URI's variables are single texts; leave the `*` out"
    }
    if variables.contains(where: { $0.prefixLength != nil }) {
      return "`\(self)` cuts a value short, which cannot be undone; leave the `:` and its number out"
    }
    if variables.count > 1, kind == .label || kind.allowsReserved {
      return "the values of `\(self)` may contain what separates them; use one variable in each pair of braces"
    }
    return nil
  }

  /// Whether a byte of a URI ends a value of this expression.
  fileprivate func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"): kind != .query && kind != .continuation && !(kind == .path && variables.count > 1)
    case UInt8(ascii: "?"): kind != .query && kind != .continuation
    case UInt8(ascii: "#"): true
    default: false
    }
  }

  /// Whether an expansion of this expression may contain the byte.
  fileprivate func mayContain(_ byte: UInt8) -> Bool {
    byte.isUnreserved || byte == UInt8(ascii: "%") || isSeparator(byte) || kind.isNamed && byte == UInt8(ascii: "=")
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == kind.separator && (variables.count > 1 || kind.opening != nil)
  }
}

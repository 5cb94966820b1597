// Words violations. Everything here runs only after something was found, and not at all in a quiet check.
// Text that callers sent is cut before it is quoted, names as well as values.

extension SchemaValidator {
  /// Reports that `view`, which the path leads to, is not what was expected. Always answers false.
  mutating func fail(_ keyword: String, _ expected: @autoclosure () -> String, _ view: JSONView) -> Bool {
    guard !isSettled else { return false }
    return add(keyword, expected(), view.excerpt, sentence: nil)
  }

  mutating func fail(
    _ keyword: String, _ expected: @autoclosure () -> String, actual: @autoclosure () -> String
  ) -> Bool {
    guard !isSettled else { return false }
    return add(keyword, expected(), actual(), sentence: nil)
  }

  mutating func failMissing(_ keyword: String, _ name: String, because other: String?) -> Bool {
    guard !isSettled else { return false }
    let name = name.shortened()
    let reason = other.map { " beside `\($0.shortened())`" } ?? ""
    return add(
      keyword, "a property `\(name)`\(reason)", "none",
      sentence: "the property `\(name)` is required\(reason) and missing")
  }

  mutating func failTwice(_ name: JSONView) -> Bool {
    guard !isSettled else { return false }
    return add(
      "properties", "each property once", "\(name.excerpt) twice", sentence: "the property \(name.excerpt) comes twice")
  }

  mutating func failUnknown(_ keyword: String, _ name: JSONView, _ value: JSONView, declared: TableRange) -> Bool {
    guard !isSettled, push(name.index) else { return false }
    defer { pathCount -= 1 }
    let known = tables.properties[declared.indices].filter(\.isDeclared).map { tables.text($0.name) }
    var expected = known.isEmpty ? "no properties" : "only the properties \(list(known))"
    var sentence = "unknown property `\(name.string.shortened())`"
    if let nearest = EditDistance.nearest(name.string, in: known) {
      expected += " (did you mean `\(nearest)`?)"
      sentence += "; did you mean `\(nearest)`?"
    } else {
      sentence += known.isEmpty ? "; no properties are allowed here" : "; the properties are \(list(known))"
    }
    return add(keyword, expected, value.excerpt, sentence: sentence)
  }

  private func list(_ names: [String]) -> String {
    let quoted = names.prefix(12).map { "`\($0.shortened(to: 40))`" }.joined(separator: ", ")
    return names.count > 12 ? "\(quoted) and \(names.count - 12) more" : quoted
  }

  private mutating func add(_ keyword: String, _ expected: String, _ actual: String, sentence: String?) -> Bool {
    violations.append(
      Violation(
        instancePath: pointer, keyword: keyword, expected: expected, actual: actual, sentence: sentence))
    return false
  }

  /// The path as a JSON pointer; names are cut like everything that callers send.
  private var pointer: String {
    path[..<pathCount].map { step in
      if step < 0 { return "/\(~step)" }
      let name = JSONView(tokens: root.tokens, index: Int(step), base: root.base).string
      return "/" + JSONPointer.escaped(name.shortened())
    }.joined()
  }
}

extension JSONView {
  /// The value as it was written, cut to about 80 characters.
  fileprivate var excerpt: String {
    let text = sourceText
    var end = min(text.count, 80)
    while end < text.count, end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: text[..<end], as: UTF8.self) + (end < text.count ? "…" : "")
  }
}

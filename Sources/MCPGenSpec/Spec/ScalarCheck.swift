// Scalars against the shapes that scalars can have. Each refusal says what was read and what was expected; where YAML
// read a number and a text was meant, the remedy is quotes.

import MCPCore

/// Checks one scalar.
enum ScalarCheck {
  /// Why a scalar does not fit.
  struct Problem {
    var rule: RuleID = .wrongKind
    /// What comes after the key's name in the message.
    var text: String
    var help: String?
    /// Where in the scalar's text, in characters; the whole scalar where nil.
    var range: Range<Int>?

    func diagnostic(at span: Span, label: String) -> Diagnostic {
      Diagnostic(rule, "\(label) \(text)", at: span, help: help)
    }
  }

  /// Why `scalar` does not fit `shape`; nil where it does. A fallback is unquoted text, so a number may be a text there.
  static func problem(_ scalar: Scalar, _ shape: ValueShape, isFallback: Bool = false) -> Problem? {
    switch shape {
    case .text, .template: return isFallback ? nil : text(scalar, shape)
    case .word(let words, let later): return word(scalar, words + later, shape)
    case .boolean: return boolean(scalar, shape)
    case .integer(let range, let words): return integer(scalar, range, words, shape)
    case .number: return number(scalar, shape)
    case .version: return version(scalar)
    case .duration: return notation(scalar, shape) { text throws(ValueSyntaxError) in _ = try TimeSpan(text) }
    case .byteSize: return notation(scalar, shape) { text throws(ValueSyntaxError) in _ = try ByteSize(text) }
    case .limit: return notation(scalar, shape) { text throws(ValueSyntaxError) in _ = try Limit(text) }
    case .date: return Format.date.matches(scalar.text) ? nil : wrong(scalar, shape, rule: .illegalValue)
    case .either(let inner, _, _):
      if let inner { return problem(scalar, inner, isFallback: isFallback) }
    case .json: return nil
    case .jsonObject, .list, .map, .mapping: break
    }
    return wrong(scalar, shape)
  }

  private static func wrong(_ scalar: Scalar, _ shape: ValueShape, rule: RuleID = .wrongKind) -> Problem {
    Problem(rule: rule, text: "must be \(shape.expectation), not \(scalar.inWords)")
  }

  private static func text(_ scalar: Scalar, _ shape: ValueShape) -> Problem? {
    if case .text(let text) = scalar.value {
      return text.isEmpty
        ? Problem(rule: .illegalValue, text: "is an empty text", help: "Write it, or remove the key.") : nil
    }
    var problem = wrong(scalar, shape)
    problem.help = scalar.text.isEmpty ? "Write a text, or remove the key." : "Quote it: \"\(scalar.text)\""
    return problem
  }

  private static func boolean(_ scalar: Scalar, _ shape: ValueShape) -> Problem? {
    if case .boolean = scalar.value { return nil }
    var problem = wrong(scalar, shape)
    if ["true", "yes", "on", "y"].contains(scalar.text.lowercased()) { problem.help = "Write `true`, without quotes." }
    if ["false", "no", "off", "n"].contains(scalar.text.lowercased()) {
      problem.help = "Write `false`, without quotes."
    }
    return problem
  }

  private static func word(_ scalar: Scalar, _ words: [String], _ shape: ValueShape) -> Problem? {
    guard !words.contains(scalar.text) else { return nil }
    var problem = wrong(scalar, shape, rule: .illegalValue)
    problem.help = nearestHelp(scalar.text, in: words)
    return problem
  }

  private static func integer(
    _ scalar: Scalar, _ range: ClosedRange<Int>, _ words: [String], _ shape: ValueShape
  ) -> Problem? {
    if case .integer(let value) = scalar.value {
      return range.contains(value) ? nil : wrong(scalar, shape, rule: .illegalValue)
    }
    return words.contains(scalar.text) ? nil : wrong(scalar, shape)
  }

  private static func number(_ scalar: Scalar, _ shape: ValueShape) -> Problem? {
    switch scalar.value {
    case .integer, .hugeInteger: nil
    case .float(let value): value.isFinite ? nil : wrong(scalar, shape, rule: .illegalValue)
    default: wrong(scalar, shape)
    }
  }

  private static func version(_ scalar: Scalar) -> Problem? {
    switch scalar.value {
    case .float, .integer, .hugeInteger:
      return Problem(
        rule: .unquotedVersion,
        text: "reads as the number \(scalar.inWords.split(separator: " ").last ?? ""): a version is a text",
        help: "Quote it and give all three numbers: \"\(threeNumbers(scalar.text))\"")
    default:
      return notation(scalar, .version) { text throws(ValueSyntaxError) in _ = try SemanticVersion(text) }
    }
  }

  /// `1.10` as `1.10.0`.
  private static func threeNumbers(_ text: String) -> String {
    text.contains(".") ? text + ".0" : text + ".0.0"
  }

  private static func notation(
    _ scalar: Scalar, _ shape: ValueShape, _ read: (String) throws(ValueSyntaxError) -> Void
  ) -> Problem? {
    if case .null = scalar.value { return wrong(scalar, shape) }
    do {
      try read(scalar.text)
      return nil
    } catch {
      let length = scalar.text.unicodeScalars.count
      let start = min(error.offset, length)
      let range = start == length ? 0..<length : start..<length
      return Problem(rule: .illegalValue, text: "is malformed: \(error)", range: range)
    }
  }
}

extension Scalar {
  /// The scalar as a message names it: "the integer 12", "nothing".
  var inWords: String {
    switch value {
    case .null: text.isEmpty ? "nothing" : "null"
    case .boolean: "`\(text)`"
    case .integer, .hugeInteger: "the integer \(text)"
    case .float: "the number \(text)"
    case .text: "the text \(SafeText.quoted(text, limit: 40))"
    }
  }
}

extension Node {
  /// The node as a message names it.
  package var inWords: String {
    switch kind {
    case .scalar(let scalar): scalar.inWords
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The range to underline: a scalar as a whole, of a collection its first line.
  package var headSpan: Span {
    if scalar != nil || span.start.line == span.end.line { return span }
    return Span(path: span.path, start: span.start, end: span.start)
  }
}

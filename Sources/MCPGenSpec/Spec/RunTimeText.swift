// `${VAR}`, `${VAR:-fallback}` and `${VAR:?message}`: texts that the server fills in when it starts. The compiler never
// reads the environment; it only checks the notation and keeps the parts.

/// A text that may hold variables of the environment.
public struct RunTimeText: Sendable, Hashable {
  /// A run of text or a variable.
  public enum Part: Sendable, Hashable {
    /// Text as it is.
    case literal(String)
    /// A variable.
    case variable(Variable)
  }

  /// A `${…}`.
  public struct Variable: Sendable, Hashable {
    /// The variable's name.
    public var name: String
    /// What stands for it when it is not set; an empty text means "none".
    public var fallback: String?
    /// What the server says when it is not set and must be.
    public var message: String?
  }

  /// The parts, in order.
  public var parts: [Part]

  /// The variables among the parts.
  public var variables: [Variable] {
    parts.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
  }

  /// The text where no variable is set; nil where one without a fallback stands in it.
  var withFallbacks: String? {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .variable(let variable):
        guard let fallback = variable.fallback else { return nil }
        text += fallback
      }
    }
    return text
  }

  /// Why a text is not in the notation.
  package struct Failure: Error {
    /// What is wrong, as the rest of a sentence.
    package var reason: String
    /// Where, in characters of the text.
    package var range: Range<Int>
  }

  /// Reads the notation.
  package init(_ text: String) throws(Failure) {
    let scalars = Array(text.unicodeScalars)
    var parts: [Part] = []
    var literal = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "$", index + 1 < scalars.count, scalars[index + 1] == "{" else {
        literal.append(scalars[index])
        index += 1
        continue
      }
      guard let end = scalars[index...].firstIndex(of: "}") else {
        throw Failure(reason: "`${` is not closed by `}`", range: index..<scalars.count)
      }
      if !literal.isEmpty { parts.append(.literal(String(literal))) }
      literal = .init()
      parts.append(.variable(try Self.variable(scalars[(index + 2)..<end], range: index..<end + 1)))
      index = end + 1
    }
    if !literal.isEmpty { parts.append(.literal(String(literal))) }
    self.parts = parts
  }

  private static func variable(
    _ content: ArraySlice<Unicode.Scalar>, range: Range<Int>
  ) throws(Failure) -> Variable {
    let name = content.prefix { $0 == "_" || $0.isASCII && ($0.properties.isAlphabetic || isDigit($0)) }
    guard let first = name.first, !isDigit(first) else {
      throw Failure(reason: "`${` must be followed by the name of a variable", range: range)
    }
    var variable = Variable(name: text(name))
    let rest = content.dropFirst(name.count)
    if rest.starts(with: [":", "-"]) {
      variable.fallback = text(rest.dropFirst(2))
    } else if rest.starts(with: [":", "?"]) {
      variable.message = text(rest.dropFirst(2))
    } else if !rest.isEmpty {
      throw Failure(
        reason: "after the variable's name come `}`, `:-fallback` or `:?message`, not \(SafeText.quoted(text(rest)))",
        range: range)
    }
    return variable
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

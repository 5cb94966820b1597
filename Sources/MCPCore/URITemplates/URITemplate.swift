// URI templates as RFC 6570 defines them, and what the RFC leaves out: matching a URI back to the variables.
//
// A template is parsed once into literals and expressions; expansion, matching and the question whether a template
// can be matched at all each walk those parts and stand in a file of their own.

/// A URI template of RFC 6570, level 4, such as `contracts://{account_id}`.
public struct URITemplate: Sendable, Hashable, CustomStringConvertible {
  /// A value of a variable.
  public enum Value: Sendable, Hashable {
    /// A text.
    case text(String)
    /// Several texts. An empty list counts as undefined.
    case list([String])
    /// Names and texts, in the order they are to be written. No pairs count as undefined.
    case pairs([Pair])
  }

  /// A name and a text of a value that has several.
  public struct Pair: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The text.
    public var text: String

    /// Creates a pair.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The text the template was made from.
  public let source: String

  /// Why no URI can be matched against this template without ambiguity; nil where `match(_:)` can be used.
  public let matchingProblem: String?

  let parts: [URITemplatePart]

  /// Reads a template.
  ///
  /// - Throws: `URITemplateError` with the place where the text is not a template.
  public init(_ source: String) throws(URITemplateError) {
    var parser = URITemplateParser(source)
    self.source = source
    parts = try parser.parse()
    matchingProblem = URITemplateMatching.problem(parts)
  }

  /// The names of the variables in the order of the template, each once.
  public var variables: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for case .expression(let expression) in parts {
      for variable in expression.variables where seen.insert(variable.name).inserted { names.append(variable.name) }
    }
    return names
  }

  /// The text the template was made from.
  public var description: String { source }
}

/// Why a text is no URI template, or why values cannot be put into one.
public struct URITemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place in the template, counted in Unicode scalars from 0.
  public let offset: Int

  /// What is wrong there and, where there is one, a way to mend it.
  public let reason: String

  /// Creates an error about the scalar at `offset`.
  public init(offset: Int, reason: String) {
    self.offset = offset
    self.reason = reason
  }

  /// The reason with its place, as one line.
  public var description: String { "\(reason) (at character \(offset + 1) of the template)" }
}

/// A piece of a template.
enum URITemplatePart: Sendable, Hashable {
  /// Bytes that stand in every expansion, already percent-encoded where a URI demands it.
  case literal([UInt8])
  case expression(URITemplateExpression)
}

/// What stands between braces.
struct URITemplateExpression: Sendable, Hashable {
  /// RFC 6570's operators; the table of its appendix A is in the members below.
  enum Operator: Character, Sendable, CaseIterable {
    case simple = " "
    case reserved = "+"
    case fragment = "#"
    case label = "."
    case path = "/"
    case parameter = ";"
    case query = "?"
    case continuation = "&"
  }

  struct Variable: Sendable, Hashable {
    var name: String
    /// The place of the name in the template.
    var offset: Int
    /// `*`: a list or pairs become separate values.
    var isExploded = false
    /// `:n`: only the first so many characters of a text.
    var prefixLength: Int?
  }

  var kind: Operator
  var variables: [Variable] = []
  /// The place of the opening brace in the template.
  var offset: Int
}

extension URITemplateExpression.Operator {
  /// The byte that stands before the first value.
  var opening: UInt8? {
    switch self {
    case .simple, .reserved: nil
    default: rawValue.asciiValue
    }
  }

  /// The byte that stands between values.
  var separator: UInt8 {
    switch self {
    case .simple, .reserved, .fragment: UInt8(ascii: ",")
    case .query, .continuation: UInt8(ascii: "&")
    case .label, .path, .parameter: opening ?? UInt8(ascii: ",")
    }
  }

  /// Whether each value is written behind its variable's name.
  var isNamed: Bool { self == .parameter || self == .query || self == .continuation }

  /// Whether an empty text is still written with `=`.
  var writesEmptyWithEquals: Bool { self == .query || self == .continuation }

  /// Whether reserved characters stand as they are.
  var allowsReserved: Bool { self == .reserved || self == .fragment }
}

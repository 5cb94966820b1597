// How often something may be called. The phrase is read here for the compiler and written again by `description`, so
// that messages, docs and the runtime speak of a limit in the words of the spec.

/// A rate limit: `N/(s|min|h|day) per (caller|tenant|server)[, tool] [on (risk R|tool T|tag G)]`.
public struct Limit: Hashable, Sendable, CustomStringConvertible {
  /// The time over which calls are counted.
  public enum Window: String, Hashable, Sendable, CaseIterable {
    /// One second.
    case second = "s"
    /// One minute.
    case minute = "min"
    /// One hour.
    case hour = "h"
    /// One day of 24 hours.
    case day

    /// The length of the window in seconds.
    public var seconds: Int64 {
      switch self {
      case .second: 1
      case .minute: 60
      case .hour: 3_600
      case .day: 86_400
      }
    }
  }

  /// Whose calls are counted together.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Each caller for itself.
    case caller
    /// All callers of one tenant together.
    case tenant
    /// All callers together.
    case server
  }

  /// Which calls a limit is about.
  public enum Target: Hashable, Sendable {
    /// Every tool of this risk.
    case risk(Risk)
    /// The tool family of this name.
    case tool(String)
    /// Every tool with this tag.
    case tag(String)
  }

  /// The greatest number of calls a limit may name.
  public static let maximumCount: Int64 = 1_000_000_000

  /// How many calls one window lets through: at least 1.
  public let count: Int64
  /// The time over which they are counted.
  public let window: Window
  /// Whose calls are counted together.
  public let scope: Scope
  /// Whether each tool is counted for itself rather than all tools together.
  public let isPerTool: Bool
  /// Which calls it is about; nil for all.
  public let target: Target?

  /// Reads a limit such as `10/min per caller, tool on risk write`.
  public init(_ text: String) throws(ValueSyntaxError) {
    var scanner = TextScanner(text)
    scanner.skipSpaces()
    count = try Self.count(&scanner)
    guard scanner.take("/") else { throw scanner.error(expected: "`/` and a window, as in `100/min per caller`") }
    window = try Self.word(&scanner, "a window")
    scanner.skipSpaces()
    try Self.keyword("per", &scanner, "`per` and whose calls are counted, as in `100/min per caller`")
    scope = try Self.word(&scanner, "whose calls are counted together")
    scanner.skipSpaces()
    isPerTool = scanner.take(",")
    if isPerTool {
      scanner.skipSpaces()
      try Self.keyword("tool", &scanner, "`tool`, the only word that may follow the comma")
    }
    target = scanner.isAtEnd ? nil : try Self.target(&scanner)
    scanner.skipSpaces()
    try scanner.expectEnd("the end of the limit")
  }

  /// The limit in the notation of specs.
  public var description: String {
    let base = "\(count)/\(window.rawValue) per \(scope.rawValue)\(isPerTool ? ", tool" : "")"
    return switch target {
    case nil: base
    case .risk(let risk): "\(base) on risk \(risk.rawValue)"
    case .tool(let name): "\(base) on tool \(name)"
    case .tag(let name): "\(base) on tag \(name)"
    }
  }

  private static func count(_ scanner: inout TextScanner) throws(ValueSyntaxError) -> Int64 {
    let start = scanner.offset
    guard let count = scanner.takeInteger(), (1...maximumCount).contains(count) else {
      throw scanner.error(
        expected: "a number of calls from 1 to \(maximumCount), as in `100/min per caller`", at: start)
    }
    return count
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ scanner: inout TextScanner, _ meaning: String
  ) throws(ValueSyntaxError) -> Word where Word.RawValue == String {
    let start = scanner.offset
    let text = scanner.takeWord()
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    let hint = EditDistance.nearest(text, in: known).map { "; did you mean `\($0)`?" } ?? ""
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    throw scanner.error(expected: "\(meaning) (\(list)\(hint))", at: start)
  }

  private static func keyword(
    _ wanted: String, _ scanner: inout TextScanner, _ expected: String
  ) throws(ValueSyntaxError) {
    let start = scanner.offset
    guard scanner.takeWord() == wanted else { throw scanner.error(expected: expected, at: start) }
    scanner.skipSpaces()
  }

  private static func target(_ scanner: inout TextScanner) throws(ValueSyntaxError) -> Target? {
    scanner.skipSpaces()
    guard !scanner.isAtEnd else { return nil }
    try keyword("on", &scanner, "`on risk …`, `on tool …`, `on tag …` or the end of the limit")
    let start = scanner.offset
    let kind = scanner.takeWord()
    scanner.skipSpaces()
    switch kind {
    case "risk": return .risk(try word(&scanner, "a risk"))
    case "tool": return .tool(try name(&scanner, "the name of a tool"))
    case "tag": return .tag(try name(&scanner, "the name of a tag"))
    default: throw scanner.error(expected: "`risk`, `tool` or `tag`", at: start)
    }
  }

  private static func name(_ scanner: inout TextScanner, _ meaning: String) throws(ValueSyntaxError) -> String {
    let name = scanner.take { $0 != " " && $0 != "," }
    guard !name.isEmpty else { throw scanner.error(expected: meaning) }
    return name
  }
}

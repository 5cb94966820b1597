// One row of the key table: everything the compiler, the documentation and the editor schema know about one key.

/// One key of one kind of mapping in the language.
public struct SpecKey: Sendable {
  /// What holds for a key beside its shape.
  public struct Traits: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int

    /// Traits from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The key must be written.
    public static let required = Traits(rawValue: 1)
    /// `${VARIABLES}` are legal: the server resolves them when it starts.
    public static let runTime = Traits(rawValue: 2)
    /// The value is a secret: it must come from a variable, with no fallback but the empty one.
    public static let secret = Traits(rawValue: 4)
    /// The key is read, checked and resolved, and nothing acts on it yet.
    public static let noEffectYet = Traits(rawValue: 8)
  }

  /// The key as written.
  public let name: String
  /// What its value looks like.
  public let shape: ValueShape
  /// One line of documentation.
  public let doc: String
  /// What else holds.
  public let traits: Traits

  /// A row of the table.
  static func key(_ name: String, _ shape: ValueShape, _ doc: String, _ traits: Traits = []) -> SpecKey {
    SpecKey(name: name, shape: shape, doc: doc, traits: traits)
  }
}

/// What the value of a key looks like.
public indirect enum ValueShape: Sendable {
  /// A text.
  case text
  /// A text with `{{placeholders}}`.
  case template
  /// One of these words; the later ones are legal and have no effect yet.
  case word([String], later: [String] = [])
  /// `true` or `false`.
  case boolean
  /// An integer in a range, or one of a few words.
  case integer(ClosedRange<Int>, or: [String] = [])
  /// A number.
  case number
  /// A semantic version, quoted where YAML would read a number.
  case version
  /// A span of time such as `30s`.
  case duration
  /// A number of bytes such as `64KiB`.
  case byteSize
  /// A rate limit such as `100/min per caller`.
  case limit
  /// A calendar date, `2027-06-30`.
  case date
  /// Any JSON value.
  case json
  /// A JSON object, its members free.
  case jsonObject
  /// A list.
  case list(ValueShape)
  /// A mapping whose keys the author invents.
  case map(ValueShape)
  /// A mapping with keys of the table.
  case mapping(MappingKind)
  /// One shape per kind of YAML node; nil where that kind is not legal.
  case either(scalar: ValueShape? = nil, list: ValueShape? = nil, mapping: ValueShape? = nil)

  /// What a message says was expected.
  public var expectation: String {
    switch self {
    case .text: "a text"
    case .template: "a text"
    case .word(let words, let later): Self.choice(words + later)
    case .boolean: "`true` or `false`"
    case .integer(let range, let words): ([Self.integers(range)] + words.map { "`\($0)`" }).joined(separator: " or ")
    case .number: "a number"
    case .version: "a semantic version such as \"1.2.0\""
    case .duration: "a span of time such as `500ms`, `30s` or `5m`"
    case .byteSize: "a size such as `65536`, `64KB` or `1MB`"
    case .limit: "a limit such as `100/min per caller`"
    case .date: "a date such as `2027-06-30`"
    case .json: "a value"
    case .jsonObject: "a mapping"
    case .list(let item): "a list, each item \(item.expectation)"
    case .map(let value): "a mapping from names, each value \(value.expectation)"
    case .mapping(let kind): kind == .schema ? "a schema" : "a mapping (\(kind.keyList))"
    case .either(let scalar, let list, let mapping):
      [scalar, list, mapping].compactMap { $0?.expectation }.joined(separator: ", or ")
    }
  }

  private static func choice(_ words: [String]) -> String {
    let quoted = words.map { "`\($0)`" }
    guard quoted.count > 1 else { return quoted.first ?? "nothing" }
    return quoted.dropLast().joined(separator: ", ") + " or " + quoted[quoted.count - 1]
  }

  private static func integers(_ range: ClosedRange<Int>) -> String {
    if range.lowerBound == range.upperBound { return "the integer \(range.lowerBound)" }
    return range.upperBound == .max
      ? "an integer of at least \(range.lowerBound)" : "an integer from \(range.lowerBound) to \(range.upperBound)"
  }
}

extension ValueShape {
  /// A list of names.
  static let names = list(.text)
  /// Icons in MCP's form.
  static let icons = list(.mapping(.icon))
  /// A count of at least one.
  static let positive = integer(1...Int.max)
  /// When something appears in the lists.
  static let offered = word(["atStart", "byHandler"])
  /// A count.
  static let count = integer(0...Int.max)
  /// A schema: a bare type, or keywords.
  static let schema = either(scalar: .text, mapping: .mapping(.schema))
  /// A schema where JSON Schema also takes `true` and `false`.
  static let subschema = either(scalar: .json, mapping: .mapping(.schema))
  /// Schemas by the names that the author invents.
  static let schemas = map(.schema)
  /// What a message of a prompt holds.
  static let content = either(scalar: .template, mapping: .mapping(.embeddedResource))
}

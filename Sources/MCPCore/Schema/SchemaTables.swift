// A compiled schema: flat tables of plain numbers that refer to each other by index.
//
// Nothing here but the cold tables (patterns, constants, names for messages) is reference counted, so that validating
// a value touches no counter and allocates nothing. A node is read as one struct; rules only where there are any.

/// A run of entries in a table.
struct TableRange: Sendable {
  var start: Int32 = 0
  var count: Int32 = 0

  var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
  var isEmpty: Bool { count == 0 }
}

/// A reference to a node, or one of two answers that need none.
struct SchemaLink: Sendable, Equatable {
  var index: Int32

  /// The keyword is not there.
  static let absent = SchemaLink(index: -2)
  /// Everything is allowed.
  static let anything = SchemaLink(index: -1)

  var isPresent: Bool { index != Self.absent.index }
}

/// The types of JSON Schema as a set.
struct SchemaTypes: OptionSet, Sendable {
  let rawValue: UInt8

  static let null = SchemaTypes(rawValue: 1)
  static let boolean = SchemaTypes(rawValue: 2)
  static let integer = SchemaTypes(rawValue: 4)
  static let number = SchemaTypes(rawValue: 8)
  static let string = SchemaTypes(rawValue: 16)
  static let array = SchemaTypes(rawValue: 32)
  static let object = SchemaTypes(rawValue: 64)
  static let all = SchemaTypes(rawValue: 127)

  /// The types under their names, with the phrase that messages use.
  static let named: [(name: String, phrase: String, type: SchemaTypes)] = [
    ("null", "null", .null), ("boolean", "a boolean", .boolean), ("integer", "an integer", .integer),
    ("number", "a number", .number), ("string", "a string", .string), ("array", "an array", .array),
    ("object", "an object", .object),
  ]

  var phrase: String {
    Self.named.filter { contains($0.type) && !($0.type == .integer && contains(.number)) }.map(\.phrase)
      .joined(separator: " or ")
  }
}

/// One schema: what it says about all values, and where its rules for each type stand (-1 where there are none).
struct SchemaNode: Sendable {
  var types: SchemaTypes = .all
  /// Whether it is the schema `false`.
  var isNever = false
  /// Whether it has `unevaluatedItems` or `unevaluatedProperties`.
  var asksForUnevaluated = false
  var values: Int32 = -1
  var numbers: Int32 = -1
  var strings: Int32 = -1
  var arrays: Int32 = -1
  var objects: Int32 = -1
  var logic: Int32 = -1
  /// The schema resource (`$id`) it belongs to.
  var resource: Int32 = 0
}

/// `enum` and `const`.
struct SchemaValues: Sendable {
  var texts = TableRange()
  var constants = TableRange()
  var isConst = false
}

/// `minimum` and its like: one check of a number.
struct SchemaNumberCheck: Sendable {
  enum Kind: UInt8, Sendable {
    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
  }

  var kind: Kind
  /// Whether `integer` is the bound.
  var isInteger: Bool
  var integer: Int64
  var double: Double
  /// The bound exactly, in the table of decimals.
  var decimal: Int32
}

struct SchemaStrings: Sendable {
  var minLength = 0
  var maxLength = Int.max
  var pattern: Int32 = -1
  var format: Format?
}

struct SchemaArrays: Sendable {
  var prefix = TableRange()
  var items = SchemaLink.absent
  var contains = SchemaLink.absent
  var minContains = 1
  var maxContains = Int.max
  var minItems = 0
  var maxItems = Int.max
  var isUnique = false
  var unevaluated = SchemaLink.absent
}

struct SchemaObjects: Sendable {
  var properties = TableRange()
  /// The bits of those of the first 64 properties that are required.
  var required: UInt64 = 0
  /// Whether properties beyond the first 64 are required too.
  var requiresMore = false
  var patterns = TableRange()
  var additional = SchemaLink.absent
  var names = SchemaLink.absent
  var minProperties = 0
  var maxProperties = Int.max
  var dependencies = TableRange()
  var unevaluated = SchemaLink.absent
}

/// A property that `properties` declares or `required` names.
struct SchemaProperty: Sendable {
  /// Its name's bytes.
  var name: TableRange
  var link: SchemaLink
  var isRequired = false
  /// Whether `properties` declares it.
  var isDeclared = false
}

struct SchemaPatternProperty: Sendable {
  var pattern: Int32
  var link: SchemaLink
}

/// What the presence of a property asks for: another property, or that the object matches a schema.
struct SchemaDependency: Sendable {
  var name: Int32
  /// The name that is required, or -1.
  var required: Int32
  var link: SchemaLink
}

/// Keywords that apply schemas to the value itself.
struct SchemaLogic: Sendable {
  var reference = SchemaLink.absent
  /// In the table of dynamic references, or -1.
  var dynamicReference: Int32 = -1
  var allOf = TableRange()
  var anyOf = TableRange()
  var oneOf = TableRange()
  var not = SchemaLink.absent
  var condition = SchemaLink.absent
  var consequence = SchemaLink.absent
  var alternative = SchemaLink.absent
}

/// A `$dynamicRef`: where it leads if no outer resource says otherwise, and under which name one may.
struct SchemaDynamicReference: Sendable {
  var initial: SchemaLink
  /// For each resource, where it leads if that resource is the outermost to define the name.
  var targets: [SchemaLink]
}

/// All tables of one schema.
final class SchemaTables: Sendable {
  let nodes: [SchemaNode]
  let values: [SchemaValues]
  let numbers: [TableRange]
  let numberChecks: [SchemaNumberCheck]
  let strings: [SchemaStrings]
  let arrays: [SchemaArrays]
  let objects: [SchemaObjects]
  let properties: [SchemaProperty]
  let patternProperties: [SchemaPatternProperty]
  let dependencies: [SchemaDependency]
  let logic: [SchemaLogic]
  let dynamicReferences: [SchemaDynamicReference]
  let links: [SchemaLink]
  let texts: [TableRange]
  let bytes: [UInt8]
  let decimals: [DecimalNumber]
  /// The decimals as they were written, for messages.
  let numberTexts: [String]
  let constants: [JSON]
  let patterns: [Pattern]
  let names: [String]

  init(_ builder: SchemaTableBuilder) {
    nodes = builder.nodes
    values = builder.values
    numbers = builder.numbers
    numberChecks = builder.numberChecks
    strings = builder.strings
    arrays = builder.arrays
    objects = builder.objects
    properties = builder.properties
    patternProperties = builder.patternProperties
    dependencies = builder.dependencies
    logic = builder.logic
    dynamicReferences = builder.dynamicReferences
    links = builder.links
    texts = builder.texts
    bytes = builder.bytes
    decimals = builder.decimals
    numberTexts = builder.numberTexts
    constants = builder.constants
    patterns = builder.patterns
    names = builder.names
  }

  /// The text of a run of bytes, for messages.
  func text(_ range: TableRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }
}

/// The tables while they grow.
struct SchemaTableBuilder {
  var nodes: [SchemaNode] = []
  var values: [SchemaValues] = []
  var numbers: [TableRange] = []
  var numberChecks: [SchemaNumberCheck] = []
  var strings: [SchemaStrings] = []
  var arrays: [SchemaArrays] = []
  var objects: [SchemaObjects] = []
  var properties: [SchemaProperty] = []
  var patternProperties: [SchemaPatternProperty] = []
  var dependencies: [SchemaDependency] = []
  var logic: [SchemaLogic] = []
  var dynamicReferences: [SchemaDynamicReference] = []
  var links: [SchemaLink] = []
  var texts: [TableRange] = []
  var bytes: [UInt8] = []
  var decimals: [DecimalNumber] = []
  var numberTexts: [String] = []
  var constants: [JSON] = []
  var patterns: [Pattern] = []
  var names: [String] = []

  /// Adds entries to a table and answers where they stand.
  static func append<Entry>(_ entries: [Entry], to table: inout [Entry]) -> TableRange {
    defer { table += entries }
    return TableRange(start: Int32(clamping: table.count), count: Int32(clamping: entries.count))
  }

  /// Adds one entry to a table and answers its index.
  static func append<Entry>(_ entry: Entry, to table: inout [Entry]) -> Int32 {
    table.append(entry)
    return Int32(clamping: table.count - 1)
  }

  mutating func appendBytes(_ text: String) -> TableRange {
    Self.append(Array(text.utf8), to: &bytes)
  }
}

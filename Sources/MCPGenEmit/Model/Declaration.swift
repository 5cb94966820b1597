// The types that a package declares. Everything about them is settled here, names included: printing them, decoding
// them and encoding them are three walks over the same values.

import MCPCore
import MCPGenSpec

/// A type that emitted code declares.
struct Declaration: Sendable {
  /// What kind of type it is.
  enum Kind: Sendable {
    /// A struct, with the types that stand inside it.
    case structure([Field], nested: [Declaration])
    /// An enum of strings.
    case enumeration([Choice])
    /// A string with a constraint: its JSON Schema.
    case constrained(JSON)
    /// Another name for a type.
    case alias(SwiftType)
  }

  /// One case of an enum.
  struct Choice: Sendable {
    /// The case.
    var name: String
    /// The string on the wire.
    var wire: String
  }

  /// The path of names, from the outermost type inwards.
  var path: [String]
  /// The paragraphs of its documentation.
  var documentation: [String]
  /// What it is.
  var kind: Kind

  /// Its own name.
  var name: String { path[path.count - 1] }
  /// Its name from the top.
  var qualifiedName: String { path.joined(separator: ".") }

  /// This declaration and all inside it, outermost first.
  var flattened: [Declaration] {
    guard case .structure(_, let nested) = kind else { return [self] }
    return [self] + nested.flatMap(\.flattened)
  }
}

/// A property of an emitted struct.
struct Field: Sendable {
  /// The name in Swift, in backticks where that is needed.
  var name: String
  /// The name on the wire.
  var wire: String
  /// Its type.
  var type: SwiftType
  /// Where it comes from.
  var property: Property
  /// The value that stands for an absent one.
  var defaultValue: DefaultValue?

  /// The name as the label of an argument, where keywords need no backticks.
  var label: String { SwiftName.label(name) }
  /// Whether it is never on the wire.
  var isInternal: Bool { property.isInternal }
}

/// A default as a Swift expression.
struct DefaultValue: Sendable {
  /// The expression.
  var code: Code
  /// Whether it can throw, and so cannot stand in a declaration.
  var canThrow: Bool
}

extension Declaration {
  /// The properties of a struct; none of other types.
  var fields: [Field] {
    if case .structure(let fields, _) = kind { fields } else { [] }
  }
}

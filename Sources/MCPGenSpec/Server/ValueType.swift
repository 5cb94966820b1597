// Types of values, as Swift will see them. The JSON Schemas that clients see are built beside them by the resolver:
// they differ by direction (inputs are closed, outputs are open and hold no `internal` field), a `ValueType` does not.

import MCPCore

/// The type of a parameter, a property, an element or a result.
public struct ValueType: Sendable {
  /// What Swift makes of it.
  public var shape: Shape
  /// Whether `null` is a value of it.
  public var isNullable: Bool
  /// The JSON Schema keywords that were written for it (not those of a named type that it refers to, no keys of our
  /// language): an object.
  public var schema: JSON
  /// Where it was written.
  public var span: Span
  /// The kind of personal data that a value of it is; `nil`: it is none, as far as the spec says.
  public var personalKind: String?

  /// A type.
  public init(
    shape: Shape, isNullable: Bool = false, schema: JSON, span: Span, personalKind: String? = nil
  ) {
    self.shape = shape
    self.isNullable = isNullable
    self.schema = schema
    self.span = span
    self.personalKind = personalKind
  }

  /// What Swift makes of a type.
  public indirect enum Shape: Sendable {
    /// `String`, whatever the constraints.
    case string
    /// `Int`.
    case integer
    /// `Double`.
    case number
    /// `Bool`.
    case boolean
    /// `Duration`; an ISO 8601 duration on the wire.
    case duration
    /// An enum of these strings, in their order.
    case enumeration([String])
    /// An array of one element type.
    case array(ValueType)
    /// A struct.
    case object(ObjectType)
    /// A type of `Server.types`, by name.
    case named(String)
    /// Anything that a struct cannot say (unions, tuples, raw schemas): a JSON value.
    case json
    /// `returns: content` alone: content blocks.
    case content
  }
}

/// The properties of an object.
public struct ObjectType: Sendable {
  /// The properties, in the order of the spec, `internal` ones included.
  public var properties: [Property]

  /// An object type.
  public init(properties: [Property]) { self.properties = properties }
}

/// A named value: a property, a tool's parameter, a URI's variable, a prompt's argument, an error's parameter.
public struct Property: Sendable {
  /// The wire name, as written.
  public var name: Located<String>
  /// Its type.
  public var type: ValueType
  /// Whether it may be absent without a default.
  public var isOptional: Bool
  /// What stands for it when it is absent; legal for its type.
  public var defaultValue: JSON?
  /// Whether it exists in Swift alone and never on the wire.
  public var isInternal: Bool
  /// What it is, for the model.
  public var description: String?
  /// Where its completions come from, for URI variables and prompt arguments.
  public var completion: Completion?
}

/// Where completions of an argument come from.
public enum Completion: Sendable {
  /// These values, filtered by what was typed.
  case values([String])
  /// The author's handler.
  case handler
}

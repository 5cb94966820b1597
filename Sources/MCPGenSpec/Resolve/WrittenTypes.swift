// A named type is the same wherever it is used, but a spec may use it a thousand times: each is written out once per
// spec, and its uses share the schema.

import MCPCore

/// The schemas of named types that builders of wire schemas share.
final class WrittenTypes {
  /// A named type, written out.
  struct WrittenType {
    var schema: JSON
    /// How many values it holds.
    var values: Int
    /// How deep it nests.
    var height: Int
    /// The recursive types that it refers to, which must stand under `$defs` of every schema that holds it.
    var references: [String]
  }

  /// What a type's schema depends on beside the type.
  enum Use {
    /// A result: objects are open, and nothing is said of headers.
    case result
    /// An argument, its objects closed.
    case closedArgument
    /// An argument inside a composition, its objects open.
    case openArgument
  }

  private var results: [String: WrittenType] = [:]
  private var closedArguments: [String: WrittenType] = [:]
  private var openArguments: [String: WrittenType] = [:]

  /// The type of this name for one use.
  subscript(name: String, use: Use) -> WrittenType? {
    get {
      switch use {
      case .result: results[name]
      case .closedArgument: closedArguments[name]
      case .openArgument: openArguments[name]
      }
    }
    set {
      switch use {
      case .result: results[name] = newValue
      case .closedArgument: closedArguments[name] = newValue
      case .openArgument: openArguments[name] = newValue
      }
    }
  }
}

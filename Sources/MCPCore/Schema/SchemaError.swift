// Why a document is no schema that can be used here. The place is a JSON pointer, because by the time a schema is
// compiled it may have come from YAML, from a file or from another server's tool list.

/// Why a JSON document cannot be compiled as a schema, and where.
public struct SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place in the document as a JSON pointer; empty for the document itself.
  public let pointer: String

  /// What is wrong there and, where there is one, a way to mend it.
  public let reason: String

  /// Creates an error about the value at `pointer`.
  public init(pointer: String, reason: String) {
    self.pointer = pointer
    self.reason = reason
  }

  /// The place and the reason as one line.
  public var description: String { "\(pointer.isEmpty ? "the schema" : pointer): \(reason)" }
}

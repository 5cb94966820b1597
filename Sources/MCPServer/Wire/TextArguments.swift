// Prompt arguments and URI variables are strings on the wire and typed in the spec. Each text is turned into the JSON
// value of its declared kind, and from there on they are checked and decoded as a tool's arguments are.

import MCPCore

/// The arguments of a prompt or the variables of a URI template.
@_spi(Generated)
public struct TextArguments: Sendable {
  /// The JSON kind of an argument's type.
  public enum Kind: Sendable {
    /// The text itself.
    case string
    /// A number; text that is none stays a string, which the schema then names.
    case integer
    /// A number; text that is none stays a string, which the schema then names.
    case number
    /// `true` or `false`.
    case boolean
  }

  let schema: LazySchema
  let kinds: [(name: String, kind: Kind)]

  /// No arguments.
  public static let none = TextArguments()

  private init() {
    schema = LazySchema(#"{"type":"object","additionalProperties":false}"#, assertsFormats: false)
    kinds = []
  }

  /// Arguments of these names and kinds, as an object that the schema describes.
  public init(schema: StaticString, kinds: [(String, Kind)]) {
    self.schema = LazySchema(schema, assertsFormats: true)
    self.kinds = kinds.map { ($0.0, $0.1) }
  }

  /// The JSON object of the texts given, in their order.
  func write(_ texts: [(name: String, text: String)], to writer: inout JSONWriter) {
    writer.beginObject()
    for (index, argument) in texts.enumerated() {
      if index > 0 { writer.byte(UInt8(ascii: ",")) }
      writer.string(argument.name)
      writer.byte(UInt8(ascii: ":"))
      let kind = kinds.first { $0.name == argument.name }?.kind ?? .string
      kind.write(argument.text, to: &writer)
    }
    writer.endObject()
  }
}

extension TextArguments.Kind {
  /// The JSON value of a text: the text itself where it is none of this kind.
  func write(_ text: String, to writer: inout JSONWriter) {
    if self != .string, let value = try? JSON.parse(text, maximumDepth: 16) {
      switch (self, value) {
      case (.number, .number(let number)), (.integer, .number(let number)):
        if number.isFinite { return writer.json(value) }
      case (.boolean, .bool), (.number, .integer), (.integer, .integer), (.number, .bigInteger),
        (.integer, .bigInteger):
        return writer.json(value)
      default: break
      }
    }
    writer.string(text)
  }
}

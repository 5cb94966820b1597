// Pieces of protocol messages that are known when a spec is compiled: JSON text, ready to be spliced into an answer.

import MCPCore
import MCPGenSpec

/// Writes values as URIs have them.
enum WireText {
  /// The pair of a variable and the text of a value, which is the last of `members`; nothing for an optional value that
  /// is not there.
  static func pair(_ variable: String, _ members: [String], isOptional: Bool) -> Code {
    let name = SwiftLiteral.string(variable)
    if isOptional { return .members(members + [".map { (\(name), $0.wireText) }"]) }
    return .list("(", [Code(name), .members(members + [".wireText"])], ")")
  }
}

/// Writes pieces of JSON as Swift literals.
enum WireFragment {
  /// A JSON value, or `nil`.
  static func optional(_ value: JSON?) -> String { value.map(SwiftLiteral.json) ?? "nil" }

  /// A text as a JSON string, or `nil`.
  static func optional(_ text: String?) -> String { optional(text.map(JSON.string)) }

  /// A text as a JSON string.
  static func text(_ text: String) -> String { SwiftLiteral.json(.string(text)) }

  /// Swift strings in brackets.
  static func list(_ label: String, _ texts: [String]) -> Code {
    .list("\(label): [", texts.map { Code(SwiftLiteral.string($0)) }, "]")
  }
}

extension Offer {
  /// The argument of a definition; none for what is listed from the start.
  var arguments: [Code] { self == .byHandler ? ["isOffered: false"] : [] }
}

extension TimeSpan {
  /// The span as a value of Swift's `Duration`.
  var duration: String {
    if nanoseconds.isMultiple(of: 1_000_000_000) { return ".seconds(\(nanoseconds / 1_000_000_000))" }
    if nanoseconds.isMultiple(of: 1_000_000) { return ".milliseconds(\(nanoseconds / 1_000_000))" }
    return ".nanoseconds(\(nanoseconds))"
  }
}

extension Server {
  /// `serverInfo` of revision 2025-11-25.
  var info: JSON {
    .object([
      "name": .string(name.value), "title": title.map(JSON.string), "version": .string(version.description),
      "description": description.map(JSON.string), "icons": icons, "websiteUrl": websiteURL.map(JSON.string),
    ])
  }
}

extension ToolAnnotations {
  /// The hints that are known.
  var json: JSON {
    .object([
      "readOnlyHint": .bool(readOnly), "destructiveHint": .bool(destructive), "idempotentHint": .bool(idempotent),
      "openWorldHint": openWorld.map(JSON.bool),
    ])
  }
}

extension TypeTable {
  /// `TextArguments(…)` for arguments that arrive as texts and together satisfy the schema.
  func textArguments(_ label: String, _ properties: [Property], schema: JSON) -> Code {
    let kinds = properties.map { Code("(\(SwiftLiteral.string($0.name.value)), \(textKind($0.type)))") }
    return .list(
      "\(label): TextArguments(",
      [.argument("schema", SwiftLiteral.json(schema)), .list("kinds: [", kinds, "]")], ")")
  }

  /// The runtime's name for how a text becomes JSON; the resolver lets no other shapes arrive as texts.
  func textKind(_ type: ValueType) -> String {
    switch resolved(type).shape {
    case .integer: ".integer"
    case .number: ".number"
    case .boolean: ".boolean"
    case .string, .enumeration, .duration, .array, .object, .named, .json, .content: ".string"
    }
  }
}

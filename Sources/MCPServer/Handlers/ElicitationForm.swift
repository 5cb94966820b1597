// Forms that a client shows its user: flat, of a few kinds of fields, because every client must be able to show them.

import MCPCore

/// A form: fields in their order.
public struct ElicitationForm: Sendable, Hashable {
  /// The fields.
  public var fields: [Field]

  /// A form of these fields.
  public init(_ fields: [Field]) { self.fields = fields }

  /// One field.
  public struct Field: Sendable, Hashable {
    let name: String
    var schema: [JSON.Member]
    /// Whether the user may leave it empty.
    public var isOptional = false

    private init(_ name: String, _ pairs: KeyValuePairs<String, JSON?>) {
      self.name = name
      schema = JSON.object(pairs).objectValue ?? []
    }

    /// A line of text.
    /// - Parameter format: `email`, `uri`, `date` or `date-time`.
    public static func text(
      _ name: String, title: String? = nil, description: String? = nil, minLength: Int? = nil, maxLength: Int? = nil,
      pattern: String? = nil, format: String? = nil, default value: String? = nil
    ) -> Field {
      Field(
        name,
        [
          "type": "string", "title": title.map(JSON.string), "description": description.map(JSON.string),
          "minLength": minLength.map { .integer(Int64($0)) }, "maxLength": maxLength.map { .integer(Int64($0)) },
          "pattern": pattern.map(JSON.string), "format": format.map(JSON.string), "default": value.map(JSON.string),
        ])
    }

    /// A whole number.
    public static func integer(
      _ name: String, title: String? = nil, description: String? = nil, minimum: Int? = nil, maximum: Int? = nil,
      default value: Int? = nil
    ) -> Field {
      Field(
        name,
        [
          "type": "integer", "title": title.map(JSON.string), "description": description.map(JSON.string),
          "minimum": minimum.map { .integer(Int64($0)) }, "maximum": maximum.map { .integer(Int64($0)) },
          "default": value.map { .integer(Int64($0)) },
        ])
    }

    /// A number.
    public static func number(
      _ name: String, title: String? = nil, description: String? = nil, minimum: Double? = nil,
      maximum: Double? = nil, default value: Double? = nil
    ) -> Field {
      Field(
        name,
        [
          "type": "number", "title": title.map(JSON.string), "description": description.map(JSON.string),
          "minimum": minimum.map(JSON.number), "maximum": maximum.map(JSON.number), "default": value.map(JSON.number),
        ])
    }

    /// Yes or no.
    public static func boolean(
      _ name: String, title: String? = nil, description: String? = nil, default value: Bool? = nil
    ) -> Field {
      Field(
        name,
        [
          "type": "boolean", "title": title.map(JSON.string), "description": description.map(JSON.string),
          "default": value.map(JSON.bool),
        ])
    }

    /// One of several values.
    /// - Parameter options: the values with what people see; without titles, the values themselves are shown.
    public static func choice(
      _ name: String, title: String? = nil, description: String? = nil, _ options: [Option],
      default value: String? = nil
    ) -> Field {
      let isTitled = options.contains { $0.title != nil }
      return Field(
        name,
        [
          "type": "string", "title": title.map(JSON.string), "description": description.map(JSON.string),
          "enum": isTitled ? nil : Option.values(options), "oneOf": isTitled ? Option.titled(options) : nil,
          "default": value.map(JSON.string),
        ])
    }

    /// Several of several values.
    public static func choices(
      _ name: String, title: String? = nil, description: String? = nil, _ options: [Option], minItems: Int? = nil,
      maxItems: Int? = nil, default values: [String]? = nil
    ) -> Field {
      let isTitled = options.contains { $0.title != nil }
      let items: JSON =
        isTitled
        ? .object(["anyOf": Option.titled(options)]) : .object(["type": "string", "enum": Option.values(options)])
      return Field(
        name,
        [
          "type": "array", "title": title.map(JSON.string), "description": description.map(JSON.string),
          "minItems": minItems.map { .integer(Int64($0)) }, "maxItems": maxItems.map { .integer(Int64($0)) },
          "items": items, "default": values.map { .array($0.map(JSON.string)) },
        ])
    }

    /// One of several values, in the form that clients of 2025-06-18 know: the titles stand beside the values.
    public static func namedChoice(
      _ name: String, title: String? = nil, description: String? = nil, _ options: [Option],
      default value: String? = nil
    ) -> Field {
      Field(
        name,
        [
          "type": "string", "title": title.map(JSON.string), "description": description.map(JSON.string),
          "enum": Option.values(options), "enumNames": .array(options.map { .string($0.title ?? $0.value) }),
          "default": value.map(JSON.string),
        ])
    }

    /// The same field, which the user may leave empty.
    public func optional() -> Field {
      var field = self
      field.isOptional = true
      return field
    }
  }

  /// A value to choose.
  public struct Option: Sendable, Hashable, ExpressibleByStringLiteral {
    let value: String
    let title: String?

    /// A value, and what people see.
    public init(_ value: String, title: String? = nil) {
      self.value = value
      self.title = title
    }

    /// A value that people see as it is.
    public init(stringLiteral value: String) { self.init(value) }

    static func values(_ options: [Option]) -> JSON { .array(options.map { .string($0.value) }) }

    static func titled(_ options: [Option]) -> JSON {
      .array(options.map { .object(["const": .string($0.value), "title": .string($0.title ?? $0.value)]) })
    }
  }

  /// The JSON Schema that the client gets.
  var schema: JSON {
    let required = fields.filter { !$0.isOptional }.map { JSON.string($0.name) }
    return .object([
      "type": "object",
      "properties": .object(fields.map { JSON.Member(key: $0.name, value: .object($0.schema)) }),
      "required": required.isEmpty ? nil : .array(required),
    ])
  }
}

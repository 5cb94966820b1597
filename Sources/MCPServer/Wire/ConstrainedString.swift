// Strings with a constraint of their own type: a value of the type has been checked, whoever made it. Texts from the
// wire were checked with the whole of the arguments; texts from the author's code are checked by the initialiser.

import MCPCore

/// A string that satisfies its type's constraint.
public protocol ConstrainedString: Hashable, Sendable, CustomStringConvertible, WireDecodable, WireEncodable,
  PlaceholderValue
{
  /// The text.
  var text: String { get }
  /// What every text of the type satisfies.
  static var constraint: StringConstraint { get }
  /// A value of text that was checked.
  init(checked: CheckedText)
}

/// Text that satisfies a constraint; only the check makes one.
public struct CheckedText: Sendable {
  /// The text.
  public let text: String

  fileprivate init(_ text: String) { self.text = text }
}

/// A text that does not satisfy a type's constraint.
public struct ConstraintViolation: Error, Hashable, Sendable, CustomStringConvertible {
  /// The type's name.
  public var type: String
  /// What was expected and what came.
  public var problems: [String]

  /// The type and its problems in one line.
  public var description: String { "not a value of \(type): \(problems.joined(separator: "; "))" }
}

/// What the texts of a type satisfy: the JSON Schema that clients see.
public struct StringConstraint: Sendable {
  let name: String
  let schema: LazySchema

  /// A constraint.
  /// - Parameters:
  ///   - name: the type's name, for messages.
  ///   - schema: a JSON Schema of strings.
  public init(name: String, schema: StaticString) {
    self.name = name
    self.schema = LazySchema(schema, assertsFormats: true)
  }

  fileprivate func check(_ text: String) throws -> CheckedText {
    var writer = JSONWriter(capacity: text.utf8.count + 16)
    writer.string(text)
    let problems = try schema.problems(ofText: writer.bytes)
    guard problems.isEmpty else { throw ConstraintViolation(type: name, problems: problems) }
    return CheckedText(text)
  }
}

extension ConstrainedString {
  /// A value of this text.
  /// - Throws: `ConstraintViolation` where the text does not satisfy the type's constraint.
  public init(_ text: String) throws { self.init(checked: try Self.constraint.check(text)) }

  /// Reads a string that the schema of the arguments, which holds the type's own, has accepted.
  public init(wire view: JSONView) throws { self.init(checked: CheckedText(try String(wire: view))) }

  /// Appends the text.
  public func write(to writer: inout JSONWriter) { writer.string(text) }

  /// The text.
  public var description: String { text }

  /// The text.
  public var placeholderText: String { text }
}

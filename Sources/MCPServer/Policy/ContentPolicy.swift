// What is known of an answer's fields before there is one: made of the spec's paths once, asked with every answer.

import MCPCore

/// Which fields of an answer are personal, which are sent all the same, and which are the words of strangers.
struct ContentPolicy: Sendable {
  /// Which texts are the words of strangers.
  enum Untrusted: Sendable {
    case all
    case fields(FieldPaths<Void>)
  }

  /// The kind of each personal field.
  let personal: FieldPaths<String>
  let exposed: FieldPaths<Void>
  /// `nil`: none.
  let untrusted: Untrusted?

  init(_ definition: ContentDefinition) {
    personal = FieldPaths(definition.personal.map { (path: $0.path, value: $0.kind) })
    exposed = FieldPaths(definition.exposed.map { (path: $0, value: ()) })
    untrusted =
      switch definition.untrusted {
      case .none: nil
      case .all: .all
      case .fields(let paths): .fields(FieldPaths(paths.map { (path: $0, value: ()) }))
      }
  }

  /// Nothing is known.
  static let none = ContentPolicy(.plain)
}

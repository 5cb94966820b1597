// The struct of the environment's variables. Its properties are constants without a value in their declaration: with
// defaults there, the initialiser that reads the environment would be the one that Swift makes by itself.

import MCPCore
import MCPGenSpec

extension EnvironmentModel {
  /// The struct, how it is read, and what the runtime checks before the server starts.
  func code(_ table: TypeTable) -> Code {
    let properties = type.fields.map { field in
      let line = Code.assignment("let \(field.name):", Code(field.type.text(in: type.path)))
      return DocComment.lines(ConstraintWords.paragraph(for: field.property)) + line
    }
    let declaration = Code.block(
      Code("struct \(type.name): Hashable, Sendable"), .spaced([.stacked(properties)] + type.nested.map { $0.code() }))
    return .spaced([
      DocComment.lines(type.documentation) + declaration,
      .block(Code("extension \(type.name)"), .spaced([initialiser, definition(table)])),
    ])
  }

  private var initialiser: Code {
    DocComment.lines([
      "Reads the environment of this process.",
      "- Throws: `EnvironmentError`, with every variable that is missing or has no legal value.",
    ]) + "init() throws { self = try Self.definition.read() }"
  }

  private func definition(_ table: TypeTable) -> Code {
    let items = variables.map { variable -> Code in
      let property = variable.property
      return .list(
        "EnvironmentVariable(",
        [
          .argument("name", SwiftLiteral.string(property.name.value)),
          Code("kind: \(table.textKind(property.type))"), .argument("schema", SwiftLiteral.json(variable.schema)),
          .argument("description", property.description.map(SwiftLiteral.string) ?? "nil"),
          Code("isRequired: \(variable.isRequired)"), Code("isSecret: \(variable.isSecret)"),
        ], ")")
    }
    return DocComment.lines("What the server looks at before it starts.")
      + Code.list(
        "static let definition = EnvironmentDefinition(", [Code("\(type.name).self"), .list("[", items, "]")], ")")
  }
}

// Types as plain Swift: what a handler's author reads in generated code. Nothing of the wire stands here.

import MCPCore
import MCPGenSpec

extension Declaration {
  /// The declaration with its documentation and everything inside it.
  /// - Parameters:
  ///   - conformances: what a struct conforms to.
  ///   - members: members of a struct beside its properties.
  func code(conformances: String = "Hashable, Sendable", members: Code = .empty) -> Code {
    let comment = DocComment.lines(documentation)
    switch kind {
    case .structure(let fields, let nested):
      let properties = Code.stacked(fields.map { $0.code(in: path) })
      let body = Code.spaced([properties, members] + nested.map { $0.code() })
      return comment + .declaration("struct \(name)", conformances, body)
    case .enumeration(let choices):
      let cases = choices.map { Code.assignment("case \($0.name) =", Code(SwiftLiteral.string($0.wire))) }
      return comment + .declaration("enum \(name)", "String, CaseIterable, Hashable, Sendable", .stacked(cases))
    case .constrained(let schema):
      return DocComment.lines(documentation + ConstraintWords.sentences(for: schema)) + constrained(schema)
    case .alias(let type):
      return comment + .assignment("typealias \(name) =", Code(type.text()))
    }
  }

  private func constrained(_ schema: JSON) -> Code {
    let arguments = [
      Code.argument("name", SwiftLiteral.string(name)), .argument("schema", SwiftLiteral.json(schema)),
    ]
    let body = Code.spaced([
      "let text: String",
      .list("static let constraint = StringConstraint(", arguments, ")"),
      "init(checked: CheckedText) { text = checked.text }",
    ])
    return .declaration("struct \(name)", "ConstrainedString", body)
  }
}

extension Field {
  /// The property with its documentation.
  fileprivate func code(in scope: [String]) -> Code {
    let type = type.text(in: scope)
    var typeAndValue = Code(type)
    if let value = defaultValue, !value.canThrow { typeAndValue = .assignment("\(type) =", value.code) }
    return DocComment.lines(ConstraintWords.paragraph(for: property)) + .assignment("var \(name):", typeAndValue)
  }
}

/// An enum without cases that holds the types of one tool, resource or prompt; nothing where it would be empty.
func namespace(_ name: String, documentation: [String], _ types: [Code]) -> Code {
  types.isEmpty ? .empty : DocComment.lines(documentation) + .block(Code("enum \(name)"), .spaced(types))
}

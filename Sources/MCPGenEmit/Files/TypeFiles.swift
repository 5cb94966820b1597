// The files of plain types: named types, tools, resources and prompts. Each function answers the declarations of one.

import MCPGenSpec

extension ServerModel {
  /// The types of `types:`.
  var typeDeclarations: Code { .spaced(types.flatMap(\.declarations).map { $0.code() }) }

  /// Inputs and outputs of tools.
  var toolDeclarations: Code {
    .spaced(
      tools.map { tool in
        let documentation = ["Types of the tool `\(tool.tool.name.value)`.", tool.note].compactMap { $0 }
        let types = tool.types.map { $0.code() } + tool.older.map(\.declarations)
        return namespace(tool.typeName, documentation: documentation, types.filter { !$0.isEmpty })
      })
  }

  /// URIs and contents of resources.
  var resourceDeclarations: Code {
    .spaced(
      resources.map { resource in
        let documentation = ["Types of the resource `\(resource.resource.name.value)`."]
        let types = [resource.uriCode] + resource.types.map { $0.code() }
        return namespace(resource.typeName, documentation: documentation, types.filter { !$0.isEmpty })
      })
  }

  /// Arguments and data of prompts.
  var promptDeclarations: Code {
    .spaced(
      prompts.map { prompt in
        let documentation = ["Types of the prompt `\(prompt.prompt.name.value)`."]
        let types = [prompt.arguments, prompt.data].compactMap { $0?.code() }
        return namespace(prompt.typeName, documentation: documentation, types)
      })
  }
}

extension OlderVersionModel {
  /// The types of one older version; nothing where it has none of its own.
  fileprivate var declarations: Code {
    namespace(name, documentation: ["Types of its version `\(version.label.value)`."], types.map { $0.code() })
  }
}

extension ResourceModel {
  /// The struct of the URI's variables; nothing where the URI is fixed.
  fileprivate var uriCode: Code {
    guard let uri else { return .empty }
    let template = Code.assignment("static let template: StaticString =", Code(SwiftLiteral.string(resource.uri.value)))
    let variables = Code.block("var variables: [(String, String)]", pairs(of: uri.fields))
    return uri.code(conformances: "ResourceURI", members: .spaced([template, variables]))
  }

  private func pairs(of fields: [Field]) -> Code {
    let pairs = fields.map { WireText.pair($0.wire, [$0.name], isOptional: $0.type.isOptional) }
    guard fields.contains(where: { $0.type.isOptional }) else { return .list("[", pairs, "]") }
    return Code("let pairs: [(String, String)?] =") + Code.list("[", pairs, "]").indented
      + Code("return pairs.compactMap { $0 }")
  }
}

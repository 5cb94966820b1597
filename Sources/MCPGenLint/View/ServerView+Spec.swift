// The view of a server that was compiled from a spec.

import MCPCore
import MCPGenSpec

extension ServerView {
  /// The view of a resolved server; `spec` is what it was resolved from and gives the places.
  public init(_ server: Server, from spec: ServerSpec) {
    let written = Dictionary(spec.tools.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    let resources = Dictionary(
      spec.resources.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    let prompts = Dictionary(spec.prompts.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.init(
      name: server.name, instructions: spec.server.instructions,
      tools: server.tools.map { ToolView($0, written[$0.name.value]) },
      resources: server.resources.map { resource in
        ResourceView(
          name: resource.name, uri: resource.uri.value, description: resource.description ?? "",
          descriptionSpan: resources[resource.name.value]?.description?.span ?? resource.name.span)
      },
      prompts: server.prompts.map { prompt in
        PromptView(
          name: prompt.name, description: prompt.description ?? "",
          descriptionSpan: prompts[prompt.name.value]?.description?.span ?? prompt.name.span,
          arguments: SchemaFields(document: prompt.argumentsSchema).fields { name in
            prompt.arguments.first { $0.name.value == name }?.name.span ?? prompt.name.span
          })
      },
      origin: .spec(spec, server))
  }
}

extension ToolView {
  init(_ tool: Tool, _ written: ToolSpec?) {
    var places: [String: Span] = [:]
    for parameter in written?.params ?? [] { places[parameter.name.value] = parameter.name.span }
    for entry in written?.inputSchema?["properties"]?.entries ?? [] { places[entry.key.value] = entry.key.span }
    let output = tool.outputSchema
    let listed = tool.versions?.listed.map { [$0] } ?? ((tool.versions?.contracts ?? [tool.currentContract]).reversed())
    let isContent = if case .content? = tool.output?.shape { true } else { false }
    let returns = written?.returns?.node.span ?? written?.outputSchema?.span ?? tool.name.span
    self.init(
      name: tool.name, title: written?.title, description: tool.description, summary: tool.summary,
      descriptionSpan: written?.description?.span ?? tool.name.span,
      parameters: SchemaFields(document: tool.inputSchema).fields { places[$0] ?? tool.name.span },
      results: output.map { SchemaFields(document: $0).fields(throughLists: true) { _ in returns } } ?? [],
      hasOutput: output != nil || isContent,
      readOnlyHint: tool.annotations.readOnly, destructiveHint: tool.annotations.destructive,
      definition: listed.map(\.entry.text).joined(separator: "\n"),
      written: written)
  }
}

extension VersionContract {
  /// What the list has of it.
  fileprivate var entry: JSON {
    .object([
      "name": .string(wireName), "description": .string(description), "inputSchema": inputSchema,
      "outputSchema": outputSchema,
    ])
  }
}

// Tools beside the workbench's: what a spec of today cannot say in few words, or what no other target would reach.

import MCPCore

@_spi(Generated) @testable import MCPServer

enum AskingTools {
  static let all: [ToolDefinition] = [
    tool(#""ask""#) { context in
      let number = try await context.once("n") { 7 }
      let seats = try await context.elicit("How many?", form).content?["seats"]?.text ?? "none"
      let answers = try await context.ask([
        ("model", .sample(SamplingRequest("Say it.", maxTokens: 5))), ("where", .roots),
        ("page", .open("https://example.com", "Open it.", elicitationID: "e")),
      ])
      return "\(number) \(seats) \(answers["model"]?.sampling?.text ?? "") \(answers["where"]?.roots?.count ?? 0)"
    },
    tool(#""task""#, tasks: .optional) { context in
      context.progress(1)
      let seats = context.client.can(.elicitation) ? try await context.elicit("How many?", form).content : nil
      context.log(.error, "asked")
      return seats?.text ?? "none"
    },
    tool(#""required""#, tasks: .required) { _ in throw ProtocolFailure("It is broken.") },
    tool(#""late""#, tasks: .byHandler) { context in
      if context.canBecomeTask { try context.continueAsTask() }
      return try await context.roots().map(\.uri).joined(separator: " ")
    },
    tool(#""change""#) { context in
      context.server.offer(tool: "hidden", !context.server.isOffered(tool: "hidden"))
      context.server.resourceUpdated("notes://one")
      context.server.resourcesChanged()
      context.server.elicitationCompleted("e")
      return "changed"
    },
    tool(#""hidden""#, isOffered: false) { _ in
      throw URLElicitationRequired(url: "https://example.com", message: "", elicitationID: "e")
    },
  ]

  /// A resource that can be watched, and asks.
  static let note = ResourceDefinition(
    name: "note", uri: "notes://one", isTemplate: false,
    listing: ResourceFragments(name: #""note""#, title: nil, description: nil, mimeType: nil, icons: nil),
    mimeType: nil, isWatchable: true
  ) { _ in
    { context in
      let words = context.client.can(.elicitation) ? try await context.elicit("Which?", form).content?.text : nil
      return ResourceOutput(text: words ?? "words")
    }
  }

  private static let form = ElicitationForm([.integer("seats", minimum: 1, maximum: 9), .text("name").optional()])

  private static func tool(
    _ baked: StaticString, tasks: ToolDefinition.TaskSupport = .forbidden, isOffered: Bool = true,
    _ handler: @escaping @Sendable (CallContext) async throws -> String
  ) -> ToolDefinition {
    ToolDefinition(
      name: String("\(baked)".dropFirst().dropLast()),
      listing: ToolListing(
        name: baked, title: nil, description: #""A tool.""#, inputSchema: #"{"type":"object"}"#, outputSchema: nil,
        annotations: "{}", icons: nil),
      risk: .read, result: .content, errors: [], timeout: nil, maximumResultBytes: nil, tasks: tasks,
      isOffered: isOffered
    ) { _ in { context in ToolOutput(content: .text(try await handler(context))) } }
  }
}

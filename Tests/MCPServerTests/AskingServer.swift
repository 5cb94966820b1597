// A server made of whatever tools a test brings, and a few that many tests share: they ask the client, say something
// before they answer, or wait. Definitions are written as emit writes them; only the arguments are a tree here, because
// what these tests are about is not decoding.

import Logging
import MCPCore

@_spi(Generated) @testable import MCPServer

enum Asking {
  typealias Handler = @Sendable (_ arguments: JSON, _ context: CallContext) async throws -> ToolOutput

  /// A tool that takes any object.
  /// - Parameter baked: its name as JSON text.
  static func tool(
    _ baked: StaticString, _ result: ToolDefinition.Result = .content, tasks: ToolDefinition.TaskSupport = .forbidden,
    timeout: Duration? = nil, isOffered: Bool = true, _ handler: @escaping Handler
  ) -> ToolDefinition {
    ToolDefinition(
      name: name(baked),
      listing: ToolListing(
        name: baked, title: nil, description: #""A tool.""#, inputSchema: #"{"type":"object"}"#, outputSchema: nil,
        annotations: #"{"readOnlyHint":true}"#, icons: nil),
      risk: .read, result: result, errors: [], timeout: timeout, maximumResultBytes: nil, tasks: tasks,
      isOffered: isOffered
    ) { arguments in
      let arguments = arguments.json
      return { context in try await handler(arguments, context) }
    }
  }

  /// A resource with one URI, its name's.
  static func resource(
    _ baked: StaticString, isWatchable: Bool = false, cache: CacheHint? = nil, isOffered: Bool = true,
    _ text: @escaping @Sendable (CallContext) async throws -> String?
  ) -> ResourceDefinition {
    ResourceDefinition(
      name: name(baked), uri: "text://\(name(baked))", isTemplate: false,
      listing: ResourceFragments(name: baked, title: nil, description: nil, mimeType: nil, icons: nil),
      mimeType: nil, isWatchable: isWatchable, cache: cache, isOffered: isOffered
    ) { _ in { context in ResourceOutput(text: try await text(context)) } }
  }

  /// A prompt without arguments.
  static func prompt(
    _ baked: StaticString, isOffered: Bool = true,
    _ messages: @escaping @Sendable (CallContext) async throws -> [PromptMessage]
  ) -> PromptDefinition {
    PromptDefinition(
      name: name(baked),
      listing: PromptFragments(name: baked, title: nil, description: nil, arguments: nil, icons: nil),
      isOffered: isOffered
    ) { _ in { context in PromptOutput(try await messages(context)) } }
  }

  private static func name(_ baked: StaticString) -> String { String("\(baked)".dropFirst().dropLast()) }

  static func server(
    _ tools: [ToolDefinition] = tools, resources: [ResourceDefinition] = [], prompts: [PromptDefinition] = [],
    handlers: HandlerBox<some ServerLifecycle> = HandlerBox { Sample.Handlers() },
    _ change: (inout ServerOptions) -> Void = { _ in }
  ) -> Server {
    var server = Server(
      definition: ServerDefinition(
        name: "asking", version: "2.0.0", info: #"{"name":"asking","version":"2.0.0"}"#, instructions: nil,
        handlers: handlers, tools: tools, resources: resources, prompts: prompts))
    server.options.logger.logLevel = .critical
    change(&server.options)
    return server
  }

  // MARK: Tools that many tests share

  static let tools = [book, sampleModel, listRoots, echo, wait, steps]

  /// A form of two fields.
  static let form = ElicitationForm([.integer("seats", minimum: 1, maximum: 9), .text("name").optional()])

  /// Asks for a form and says what came of it.
  static let book = tool(#""book""#) { _, context in
    switch try await context.elicit("How many seats?", form) {
    case .accept(let content): ToolOutput(content: .text("booked \(content["seats"]?.text ?? "none")"))
    case .decline: ToolOutput(content: .text("declined"))
    case .cancel: ToolOutput(content: .text("cancelled"))
    }
  }

  static let sampleModel = tool(#""sample""#) { _, context in
    let answer = try await context.sample(SamplingRequest("Say something.", maxTokens: 10))
    return ToolOutput(content: .text("\(answer.model): \(answer.text)"))
  }

  static let listRoots = tool(#""roots""#) { _, context in
    ToolOutput(content: .text(try await context.roots().map(\.uri).joined(separator: " ")))
  }

  static let echo = tool(#""echo""#) { arguments, _ in ToolOutput(content: .text(arguments.text)) }

  static let wait = tool(#""wait""#) { _, _ in
    try await Task.sleep(for: .seconds(60))
    return ToolOutput.nothing
  }

  /// Tells of progress and logs at three levels.
  static let steps = tool(#""steps""#) { _, context in
    for step in [1, 2, 2, 1, 3] as [Double] { context.progress(step, of: 3, message: "step") }
    for level in [LogLevel.debug, .info, .error] { context.log(level, level.rawValue) }
    return ToolOutput.nothing
  }
}

extension JSON {
  /// What a client that accepts the form of `book` answers.
  static func accepting(_ content: JSON) -> JSON { ["action": "accept", "content": content] }
}

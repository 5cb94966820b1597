// A server whose tool, resources and prompt say everything that a listing can hold, to see what of it each revision
// lets through.

import MCPCore

@_spi(Generated) @testable import MCPServer

enum Rich {
  static let meta: StaticString = #"{"mcpgen/digest":"sha256:00","mcpgen/version":"1.2.3"}"#
  static let icons: StaticString = #"[{"src":"https://example.com/icon.png","mimeType":"image/png"}]"#
  static let info: StaticString = #"""
    {"name":"rich","title":"Rich","version":"1.2.3","description":"Says it all.",\#
    "icons":[{"src":"https://example.com/i.png"}],"websiteUrl":"https://example.com"}
    """#

  /// A tool that answers with a list, which is no object.
  static let numbers = ToolDefinition(
    name: "numbers",
    listing: ToolListing(
      name: #""numbers""#, title: #""Numbers""#, description: #""Counts.""#,
      inputSchema: #"{"type":"object","properties":{"to":{"type":"integer"}}}"#,
      outputSchema: #"""
        {"type":"object","properties":{"result":{"type":"array","items":{"type":"integer","maximum":3}}},\#
        "required":["result"]}
        """#,
      bareOutputSchema: #"{"type":"array","items":{"type":"integer","maximum":3}}"#,
      annotations: #"{"title":"Numbers","readOnlyHint":true}"#, icons: icons, meta: meta),
    risk: .read, result: .structured(.checked), errors: [], timeout: nil, maximumResultBytes: nil, tasks: .optional
  ) { arguments in
    let end: Int = try arguments.optional("to") ?? 3
    return { _ in ToolOutput(wrapping: Array(1...max(1, end))) }
  }

  /// One that answers with an object.
  static let point = ToolDefinition(
    name: "point",
    listing: ToolListing(
      name: #""point""#, title: nil, description: #""A point.""#, inputSchema: #"{"type":"object"}"#,
      outputSchema: #"{"type":"object","properties":{"x":{"type":"integer"}},"required":["x"]}"#,
      annotations: #"{"readOnlyHint":true}"#, icons: nil),
    risk: .read, result: .structured(.checked), errors: [], timeout: nil, maximumResultBytes: nil
  ) { _ in { _ in ToolOutput(JSON.object(["x": 1])) } }

  static let report = ResourceDefinition(
    name: "report", uri: "reports://latest", isTemplate: false,
    listing: ResourceFragments(
      name: #""report""#, title: #""Report""#, description: #""The latest.""#, mimeType: #""text/plain""#,
      annotations: #"{"audience":["user"],"priority":0.5,"lastModified":"2026-01-02T03:04:05Z"}"#, size: "12",
      icons: icons, meta: meta),
    mimeType: "text/plain", isWatchable: true, cache: CacheHint(time: .seconds(60), isShared: true)
  ) { _ in { _ in ResourceOutput(text: "a report") } }

  static let page = ResourceDefinition(
    name: "page", uri: "pages://{slug}", isTemplate: true,
    listing: ResourceFragments(
      name: #""page""#, title: #""Page""#, description: #""A page.""#, mimeType: #""text/plain""#,
      annotations: #"{"priority":1}"#, size: "12", icons: icons, meta: meta),
    mimeType: "text/plain",
    variables: TextArguments(
      schema: #"{"type":"object","properties":{"slug":{"type":"string"}},"required":["slug"]}"#,
      kinds: [("slug", .string)]),
    list: { _, _ in ListedResources(Page([ResourceListing(PageURI(), name: "home", title: "Home", description: "It.")]))
    },
    completions: [("slug", .values(["home", "help"]))]
  ) { variables in
    let slug: String = try variables.required("slug")
    return { _ in ResourceOutput(text: slug) }
  }

  private struct PageURI: ResourceURI {
    static let template: StaticString = "pages://{slug}"
    var variables: [(String, String)] { [("slug", "home")] }
  }

  static let greeting = PromptDefinition(
    name: "greeting",
    listing: PromptFragments(
      name: #""greeting""#, title: #""Greeting""#, description: #""Greets.""#,
      arguments: #"[{"name":"whom","required":false}]"#, icons: icons, meta: meta),
    arguments: TextArguments(
      schema: #"{"type":"object","properties":{"whom":{"type":"string"}},"additionalProperties":false}"#,
      kinds: [("whom", .string)])
  ) { _ in { _ in PromptOutput(messages: [.user("Hello.")]) } }

  static func server(_ change: (inout ServerOptions) -> Void = { _ in }) -> Server {
    var server = Server(
      definition: ServerDefinition(
        name: "rich", version: "1.2.3", info: info, instructions: #""Ask.""#,
        handlers: HandlerBox { Sample.Handlers() }, tools: [numbers, point], resources: [report, page],
        prompts: [greeting]))
    server.options.logger.logLevel = .critical
    change(&server.options)
    return server
  }
}

// A small server written by hand in the form that emit writes, and a client to ask it with. Each tool shows one thing
// that a handler can do.

import Logging
import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

enum Sample {
  struct Input: WireStruct {
    var text: String
    var count: Int

    init(_ object: WireObject) throws {
      text = try object.required("text")
      count = try object.optional("count") ?? 1
    }
  }

  struct Output: WireEncodable {
    var text: String
    var size: Double

    func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member(#""text":"#, text)
      writer.member(#""size":"#, size)
      writer.endObject()
    }
  }

  enum Failure: DeclaredError {
    case slowDown(after: Duration)

    var code: String { "slow_down" }
    var message: TemplateText {
      switch self {
      case .slowDown(let after): "Too fast. Wait \(after)."
      }
    }
    var suggestion: TemplateText? { "Wait, then try again." }
    var isRetryable: Bool { true }
    var retryAfter: Duration? {
      switch self {
      case .slowDown(let after): after
      }
    }
  }

  struct Undeclared: Error {
    let secret = "password=hunter2"
  }

  static let inputSchema: StaticString = #"""
    {"type":"object","properties":{"text":{"type":"string","maxLength":20},"count":{"type":"integer","minimum":1,"maximum":1000}},"required":["text"],"additionalProperties":false}
    """#
  static let outputSchema: StaticString = #"""
    {"type":"object","properties":{"text":{"type":"string","minLength":2},"size":{"type":"number"}},"required":["text","size"]}
    """#

  static func tool(
    _ name: String, _ baked: StaticString, _ result: ToolDefinition.Result = .structured(.checked),
    risk: Risk = .read, timeout: Duration? = nil, maximumResultBytes: Int? = nil,
    _ handler: @escaping @Sendable (Input, CallContext) async throws -> ToolOutput
  ) -> ToolDefinition {
    let isStructured = if case .structured = result { true } else { false }
    return ToolDefinition(
      name: name,
      listing: ToolListing(
        name: baked, title: nil, description: #""A tool.""#, inputSchema: inputSchema,
        outputSchema: isStructured ? outputSchema : nil, annotations: #"{"readOnlyHint":true}"#, icons: nil),
      risk: risk, result: result, errors: name == "declared" ? ["slow_down"] : [], timeout: timeout,
      maximumResultBytes: maximumResultBytes
    ) { arguments in
      let input = try Input(arguments)
      return { context in try await handler(input, context) }
    }
  }

  static let tools: [ToolDefinition] = [
    tool("repeat", #""repeat""#, maximumResultBytes: 200) { input, _ in
      let text = String(repeating: input.text, count: input.count)
      return ToolOutput(Output(text: text, size: Double(text.utf8.count)))
    },
    tool("say", #""say""#, .content, maximumResultBytes: 200) { input, _ in
      ToolOutput(content: .text(String(repeating: input.text, count: input.count)))
    },
    tool("nothing", #""nothing""#, .none, risk: .write) { _, _ in ToolOutput.nothing },
    tool("infinite", #""infinite""#) { input, _ in ToolOutput(Output(text: input.text, size: .infinity)) },
    tool("declared", #""declared""#) { _, _ in throw Failure.slowDown(after: .milliseconds(1500)) },
    tool("forgotten", #""forgotten""#) { _, _ in throw Failure.slowDown(after: .zero) },
    tool("undeclared", #""undeclared""#) { _, _ in throw Undeclared() },
    tool("stub", #""stub""#) { _, _ in throw NotImplemented("stub") },
    tool("hang", #""hang""#, timeout: .milliseconds(50)) { _, _ in
      try await Task.sleep(for: .seconds(60))
      return ToolOutput.nothing
    },
    tool("block", #""block""#, .none, timeout: .milliseconds(50)) { _, _ in
      blocked.withLock { $0 += 1 }
      blocker.wait()
      return ToolOutput.nothing
    },
    tool("wait", #""wait""#, .none) { _, _ in
      try await Task.sleep(for: .seconds(60))
      return ToolOutput.nothing
    },
    tool("steps", #""steps""#, .none) { _, context in
      for step in [1, 2, 2, 3] as [Double] { context.progress(step, of: 3, message: "step") }
      context.log(.debug, "unheard")
      context.log(.warning, "heard")
      return ToolOutput.nothing
    },
  ]

  /// How often a handler was blocked.
  static let blocked = Locked(0)

  /// What the tool `block` hangs on until a test lets go.
  static let blocker = Blocker()

  static let note = ResourceDefinition(
    name: "note", uri: "notes://{year}/{slug}", isTemplate: true,
    listing: ResourceFragments(
      name: #""note""#, title: nil, description: nil, mimeType: #""text/plain""#, icons: nil),
    mimeType: "text/plain",
    variables: TextArguments(
      schema: #"""
        {"type":"object","properties":{"year":{"type":"integer","minimum":2000},"slug":{"type":"string"}},"required":["year","slug"],"additionalProperties":false}
        """#,
      kinds: [("year", .integer), ("slug", .string)]),
    list: { page, _ in
      let start = page.cursor.flatMap(Int.init) ?? 0
      let end = min(5, start + min(2, page.limit))
      return ListedResources(
        Page(
          (start..<end).map { ResourceListing(NoteURI(slug: "n\($0)"), name: "Note \($0)") },
          next: end < 5 ? "\(end)" : nil))
    },
    completions: [
      ("slug", .handler { request, _ in Completions(["\(request.value)-a", "\(request.value)-b"], total: 500) }),
      ("year", .values(["2024", "2025", "1999"])),
    ]
  ) { variables in
    let (year, slug): (Int, String) = (try variables.required("year"), try variables.required("slug"))
    return { _ in ResourceOutput(text: slug == "missing" ? nil : "\(year): \(slug)") }
  }

  struct NoteURI: ResourceURI {
    var slug: String
    static let template: StaticString = "notes://{year}/{slug}"
    var variables: [(String, String)] { [("year", "2024"), ("slug", slug)] }
  }

  static let logo = ResourceDefinition(
    name: "logo", uri: "files://logo", isTemplate: false,
    listing: ResourceFragments(name: #""logo""#, title: nil, description: nil, mimeType: #""image/png""#, icons: nil),
    mimeType: "image/png"
  ) { _ in { _ in ResourceOutput(bytes: [0x89, 0x50, 0x4E, 0x47]) } }

  /// A number that its own schema bounds; the handler says what the URI's variable does.
  static let gauge = ResourceDefinition(
    name: "gauge", uri: "gauges://{value}", isTemplate: true,
    listing: ResourceFragments(name: #""gauge""#, title: nil, description: nil, mimeType: nil, icons: nil),
    mimeType: "application/json", contentSchema: #"{"type":"number","maximum":3}"#,
    variables: TextArguments(
      schema: #"{"type":"object","properties":{"value":{"type":"string"}},"required":["value"]}"#,
      kinds: [("value", .string)])
  ) { variables in
    let text: String = try variables.required("value")
    return { _ in ResourceOutput(json: Double(text) ?? .nan) }
  }

  static let greeting = PromptDefinition(
    name: "greeting",
    listing: PromptFragments(
      name: #""greeting""#, title: nil, description: #""Greets.""#,
      arguments: #"[{"name":"times","required":true}]"#, icons: nil),
    arguments: TextArguments(
      schema: #"""
        {"type":"object","properties":{"times":{"type":"integer","maximum":3}},"required":["times"],"additionalProperties":false}
        """#, kinds: [("times", .integer)])
  ) { arguments in
    let times: Int = try arguments.required("times")
    return { _ in
      PromptOutput(messages: [
        .user("Say hello \(times) times."), .assistant("Hello."), .user(resource: "notes://2024/hi"),
        .user(resource: "notes://1990/old"), .user(resource: "files://logo"),
      ])
    }
  }

  /// Handlers that need no beginning and no end.
  struct Handlers: ServerLifecycle {}

  static func server(
    environment: EnvironmentDefinition = .none, handlers: HandlerBox<some ServerLifecycle> = HandlerBox { Handlers() },
    _ change: (inout ServerOptions) -> Void = { _ in }
  ) -> Server {
    var server = Server(
      definition: ServerDefinition(
        name: "sample", version: "1.0.0", info: #"{"name":"sample","version":"1.0.0"}"#, instructions: #""Be kind.""#,
        environment: environment, handlers: handlers, tools: tools, resources: [logo, note, gauge], prompts: [greeting])
    )
    server.options.logger.logLevel = .critical
    change(&server.options)
    return server
  }
}

/// Something that handlers block on.
final class Blocker: Sendable {
  private let isOpen = Locked(false)

  func wait() { while !isOpen.withLock({ $0 }) { pause(milliseconds: 2) } }
  func open() { isOpen.withLock { $0 = true } }
  func shut() { isOpen.withLock { $0 = false } }
}

/// A client in memory that has said hello.
final class SampleClient {
  let transport: InMemoryTransport
  private var messages: AsyncStream<String>.Iterator
  private var lastID = 0

  init(_ server: Server = Sample.server(), initializes: Bool = true) async throws {
    transport = try await InMemoryTransport(server)
    messages = transport.messages.makeAsyncIterator()
    guard initializes else { return }
    _ = try await ask(
      "initialize", #"{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}"#)
    transport.send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
  }

  /// Sends a line and answers the next message.
  func exchange(_ line: String) async throws -> JSON {
    transport.send(line)
    return try await next()
  }

  /// The next message.
  func next() async throws -> JSON { try JSON.parse(try #require(await messages.next())) }

  /// Sends a request without waiting.
  @discardableResult
  func send(_ method: String, _ params: String = "{}") -> Int {
    lastID += 1
    transport.send(#"{"jsonrpc":"2.0","id":\#(lastID),"method":"\#(method)","params":\#(params)}"#)
    return lastID
  }

  /// Sends a request and answers the next message, which must be its answer.
  func ask(_ method: String, _ params: String = "{}") async throws -> JSON {
    let id = send(method, params)
    let answer = try await next()
    #expect(answer["id"] == .integer(Int64(id)), "\(answer.text)")
    return answer
  }

  /// Calls a tool and answers the result.
  func call(_ tool: String, _ arguments: String = #"{"text":"ab"}"#) async throws -> JSON {
    try #require(try await ask("tools/call", #"{"name":"\#(tool)","arguments":\#(arguments)}"#)["result"])
  }
}

extension JSON {
  /// The text of the first content block.
  var firstText: String? { self["content"]?.arrayValue?.first?["text"]?.stringValue }
  /// The error that a tool's result carries.
  var toolError: JSON? { self["_meta"]?["mcpgen/error"] }
  /// The code of a protocol error.
  var errorCode: Int64? { if case .integer(let code)? = self["error"]?["code"] { code } else { nil } }
  /// The message of a protocol error.
  var errorMessage: String? { self["error"]?["message"]?.stringValue }
}

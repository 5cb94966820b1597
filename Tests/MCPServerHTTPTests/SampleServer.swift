// A small server written by hand in the form that emit writes, listening on a port that is free, and requests to it.

#if HTTP
  import Foundation
  import Logging
  import MCPCore
  import Testing

  @_spi(Generated) @testable import MCPServer
  @testable import MCPServerHTTP

  enum Sample {
    struct Input: WireStruct {
      var text: String?
      var count: Int

      init(_ object: WireObject) throws {
        text = try object.optional("text")
        count = try object.optional("count") ?? 1
      }
    }

    static let schema: StaticString = #"""
      {"type":"object","properties":{"text":{"type":"string"},"count":{"type":"integer"}},"additionalProperties":false}
      """#

    static let routedSchema: StaticString = #"""
      {"type":"object","properties":{"text":{"type":"string","x-mcp-header":"Text"},"count":{"type":"integer","x-mcp-header":"Count"}}}
      """#

    static func tool(
      _ name: String, _ baked: StaticString, schema: StaticString = schema, timeout: Duration? = nil,
      _ handler: @escaping @Sendable (Input, CallContext) async throws -> String
    ) -> ToolDefinition {
      ToolDefinition(
        name: name,
        listing: ToolListing(
          name: baked, title: nil, description: #""A tool.""#, inputSchema: schema, outputSchema: nil,
          annotations: "{}", icons: nil),
        risk: .read, result: .content, errors: [], timeout: timeout, maximumResultBytes: 8 << 20
      ) { arguments in
        let input = try Input(arguments)
        return { context in ToolOutput(content: .text(try await handler(input, context))) }
      }
    }

    static func tools(_ journal: Journal) -> [ToolDefinition] {
      [
        tool("echo", #""echo""#) { input, _ in String(repeating: input.text ?? "", count: input.count) },
        tool("routed", #""routed""#, schema: routedSchema) { input, _ in input.text ?? "" },
        tool("steps", #""steps""#) { input, context in
          for step in 0..<input.count {
            context.progress(Double(step + 1), of: Double(input.count), message: input.text)
          }
          return "done"
        },
        tool("wait", #""wait""#) { input, _ in
          journal.note("began")
          do {
            try await Task.sleep(for: .milliseconds(input.count))
          } catch {
            journal.note("cancelled")
            throw error
          }
          journal.note("ended")
          return "waited"
        },
        tool("hold", #""hold""#) { _, _ in
          journal.note("began")
          while !journal.notes.contains("let go") { try await Task.sleep(for: .milliseconds(5)) }
          return "held"
        },
        tool("step-then-wait", #""step-then-wait""#) { input, context in
          context.progress(1, of: 2)
          try await Task.sleep(for: .milliseconds(input.count))
          context.progress(2, of: 2)
          return "done"
        },
        tool("poll", #""poll""#) { input, context in
          context.releaseStream(retryAfter: .milliseconds(10))
          try await Task.sleep(for: .milliseconds(input.count))
          return "polled"
        },
        tool("ask", #""ask""#) { _, context in
          let answer = try await context.elicit("Who?", ElicitationForm([.text("name")]))
          return answer.content?["name"]?.stringValue ?? "nobody"
        },
      ]
    }

    static let clock = ResourceDefinition(
      name: "clock", uri: "clock://now", isTemplate: false,
      listing: ResourceFragments(name: #""clock""#, title: nil, description: nil, mimeType: nil, icons: nil),
      mimeType: nil, isWatchable: true
    ) { _ in { _ in ResourceOutput(text: "noon") } }

    struct Handlers: ServerLifecycle {
      let journal: Journal
      func isReady() async -> Bool { !journal.notes.contains("unready") }
    }
  }

  /// What handlers have done.
  final class Journal: Sendable {
    private let entries = Locked<[String]>([])

    func note(_ entry: String) { entries.withLock { $0.append(entry) } }
    var notes: [String] { entries.withLock { $0 } }

    /// Waits until something was noted so often.
    func wait(for entry: String, count: Int = 1) async throws {
      let deadline = ContinuousClock.now + .seconds(20)
      while notes.count(where: { $0 == entry }) < count {
        try #require(ContinuousClock.now < deadline, "'\(entry)' was noted \(notes.count) times")
        try await Task.sleep(for: .milliseconds(2))
      }
    }
  }

  /// A server that listens on 127.0.0.1.
  final class TestServer: Sendable {
    let services: Services
    let http: HTTPServer
    let journal = Journal()

    init(
      options change: (inout ServerOptions) -> Void = { _ in }, _ settings: (inout HTTPSettings) -> Void = { _ in }
    ) async throws {
      var options = ServerOptions()
      options.logger.logLevel = .critical
      change(&options)
      let journal = self.journal
      let definition = ServerDefinition(
        name: "sample", version: "1.0.0", info: #"{"name":"sample","version":"1.0.0"}"#, instructions: nil,
        handlers: HandlerBox { Sample.Handlers(journal: journal) }, tools: Sample.tools(journal),
        resources: [Sample.clock], prompts: [])
      var http = HTTPSettings()
      http.port = 0
      settings(&http)
      services = Services(definition, options)
      try await services.start()
      self.http = try await HTTPServer.start(services, http)
    }

    var port: Int { http.address.port ?? 0 }

    func stop() async {
      await http.shutDown()
      services.end()
    }

    /// Waits until this many connections are open.
    func waitForConnections(_ count: Int) async throws { try await waitUntil { self.http.openConnections == count } }

    /// Waits until something is so.
    func waitUntil(_ isSo: () -> Bool) async throws {
      let deadline = ContinuousClock.now + .seconds(20)
      while !isSo() {
        try #require(ContinuousClock.now < deadline)
        try await Task.sleep(for: .milliseconds(2))
      }
    }

    /// Runs a test against a server and stops it whatever happens.
    static func run(
      _ settings: (inout HTTPSettings) -> Void = { _ in }, options: (inout ServerOptions) -> Void = { _ in },
      _ body: (TestServer) async throws -> Void
    ) async throws {
      let server = try await TestServer(options: options, settings)
      do {
        try await body(server)
      } catch {
        await server.stop()
        throw error
      }
      await server.stop()
    }

    /// A new connection.
    func connect() throws -> RawClient { try RawClient(port: port) }

    /// The text of a request.
    func request(_ method: String, _ path: String, _ headers: [String: String] = [:], _ body: String? = nil) -> String {
      var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)"]
      lines += headers.map { "\($0.key): \($0.value)" }
      if let body { lines.append("Content-Length: \(body.utf8.count)") }
      return lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")
    }

    /// The text of a POST of a message.
    func post(_ body: String, _ headers: [String: String] = [:], path: String = "/mcp") -> String {
      let standard = ["Content-Type": "application/json", "Accept": "application/json, text/event-stream"]
      return request("POST", path, standard.merging(headers) { $1 }, body)
    }

    /// Sends a request on a connection of its own and reads the response.
    func exchange(_ text: String) async throws -> RawResponse {
      let client = try connect()
      try await client.send(text)
      return try await client.response()
    }

    /// The status of the answer to a POST.
    func status(_ body: String, _ headers: [String: String] = [:]) async throws -> Int {
      try await exchange(post(body, headers)).status
    }

    /// The status of the answer to a POST, and the code of the error that it is.
    func outcome(_ body: String, _ headers: [String: String] = [:]) async throws -> String {
      let answer = try await exchange(post(body, headers))
      return "\(answer.status) \(try answer.json()["error"]?["code"]?.text ?? "")"
    }

    /// Opens a session and answers its id.
    func openSession(_ revision: String = "2025-11-25", capabilities: String = "{}") async throws -> String {
      let response = try await exchange(
        post(
          #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(revision)","capabilities":\#(capabilities),"clientInfo":{"name":"t","version":"1"}}}"#
        ))
      let id = try #require(response["mcp-session-id"])
      let ready = try await exchange(
        post(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, ["Mcp-Session-Id": id]))
      #expect(ready.status == 202)
      return id
    }
  }

  /// A call of a tool.
  func call(_ tool: String, _ arguments: String = "{}", id: Int = 1, progress: Bool = false) -> String {
    let meta = progress ? #","_meta":{"progressToken":"p"}"# : ""
    return
      #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)\#(meta)}}"#
  }

  /// A request of 2026-07-28.
  func stateless(_ method: String, _ params: String = "", id: Int = 1, capabilities: String = "{}") -> String {
    let meta =
      #""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":\#(capabilities),"progressToken":"p"}"#
    return
      #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":{\#(params.isEmpty ? "" : params + ",")\#(meta)}}"#
  }

  /// The headers of a request of 2026-07-28.
  func statelessHeaders(_ method: String, _ name: String? = nil) -> [String: String] {
    var headers = ["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": method]
    headers["Mcp-Name"] = name
    return headers
  }
#endif

// The client that the tests of a server use: requests in, answers out, over the same connection and through the same
// gates and filters as any other client's. It decodes nothing that it does not have to, so a test sees what is sent.

import MCPCore

/// A client of a server in the same process.
///
/// ```swift
/// let client = try await InMemoryClient(Server.greeter(Handlers()))
/// let answer = try await client.call("greet", ["name": "Ada"])
/// #expect(answer.structured?["greeting"] == "Hello, Ada!")
/// ```
public final class InMemoryClient: Sendable {
  private let transport: InMemoryTransport
  private let state = Locked(State())
  private let reader: Task<Void, Never>
  private let revision: Revision
  private let capabilities: ClientCapabilities
  private let answer: AnswerQuestion?

  /// Answers a question of the server's: its method and parameters in, the result out.
  public typealias AnswerQuestion = @Sendable (_ method: String, _ params: JSON) async throws -> JSON

  private struct State {
    var lastID: Int64 = 0
    var waiting: [Int64: CheckedContinuation<JSON, any Error>] = [:]
    var notifications: [JSON] = []
    var hasEnded = false
  }

  /// Starts the server, without its command line and without a look at the environment, and says hello.
  /// - Parameters:
  ///   - identity: who calls; `nil`: the user of the local process as the spec has it where no variable is set.
  ///   - protocolVersion: the revision that the client speaks, a stateless one too.
  ///   - capabilities: what the client can do for the server.
  ///   - answer: answers what the server asks; an error that it throws is answered as one. `nil`: nothing is answered.
  /// - Throws: what the server's start throws, or `ProtocolError` where it refuses the client.
  public init(
    _ server: Server, as identity: Identity? = nil, protocolVersion: String = "2025-11-25",
    capabilities: ClientCapabilities = [], answer: AnswerQuestion? = nil
  ) async throws {
    guard let revision = Revision.named(protocolVersion) else {
      throw ProtocolError(["code": -32022, "message": "Unsupported protocol version"])
    }
    self.revision = revision
    self.capabilities = capabilities
    self.answer = answer
    transport = try await InMemoryTransport(server, as: identity)
    reader = Task { [transport, state] in
      for await line in transport.messages { InMemoryClient.receive(line, state, transport, answer) }
      InMemoryClient.end(state)
    }
    if revision.isStateless { return }
    let hello: JSON = [
      "protocolVersion": .string(protocolVersion), "capabilities": capabilities.json,
      "clientInfo": ["name": "InMemoryClient", "version": "1.0.0"],
    ]
    _ = try await request("initialize", hello)
    notify("notifications/initialized")
  }

  deinit { reader.cancel() }

  /// Ends the connection: what is still asked for is an error, and the handlers shut down.
  public func close() async { await transport.close() }

  // MARK: Requests

  /// Calls a tool.
  /// - Parameter arguments: a JSON object.
  /// - Throws: `ProtocolError` where there is no such tool. What a tool itself refuses is an answer.
  public func call(_ tool: String, _ arguments: JSON = [:]) async throws -> ToolAnswer {
    ToolAnswer(result: try await rounds("tools/call", ["name": .string(tool), "arguments": arguments]))
  }

  /// All tools, as clients see them.
  /// - Throws: `ProtocolError`.
  public func tools() async throws -> [JSON] { try await list("tools/list", "tools") }

  /// All resources that have a URI of their own.
  /// - Throws: `ProtocolError`.
  public func resources() async throws -> [JSON] { try await list("resources/list", "resources") }

  /// All templates of resources.
  /// - Throws: `ProtocolError`.
  public func resourceTemplates() async throws -> [JSON] {
    try await list("resources/templates/list", "resourceTemplates")
  }

  /// All prompts.
  /// - Throws: `ProtocolError`.
  public func prompts() async throws -> [JSON] { try await list("prompts/list", "prompts") }

  /// The contents of a resource: objects with `uri`, `mimeType`, and `text` or `blob`.
  /// - Throws: `ProtocolError` where there is none.
  public func read(_ uri: String) async throws -> [JSON] {
    try await rounds("resources/read", ["uri": .string(uri)])["contents"]?.arrayValue ?? []
  }

  /// The messages of a prompt: objects with `role` and `content`.
  /// - Throws: `ProtocolError` where there is none, or an argument is wrong.
  public func prompt(_ name: String, _ arguments: [String: String] = [:]) async throws -> [JSON] {
    let members = arguments.sorted { $0.key < $1.key }.map { JSON.Member(key: $0.key, value: .string($0.value)) }
    let result = try await rounds("prompts/get", ["name": .string(name), "arguments": .object(members)])
    return result["messages"]?.arrayValue ?? []
  }

  /// Rounds of one request that are answered.
  private static let mostRounds = 10

  /// Sends a request, answers what the server asks in its result, and sends it again, until it is done.
  private func rounds(_ method: String, _ params: JSON) async throws -> JSON {
    var result = try await request(method, params)
    for _ in 0..<InMemoryClient.mostRounds {
      guard result["resultType"] == "input_required", let answer else { break }
      var responses: [JSON.Member] = []
      for question in result["inputRequests"]?.objectValue ?? [] {
        let asked = question.value["method"]?.stringValue ?? ""
        let response = try await answer(asked, question.value["params"] ?? [:])
        responses.append(JSON.Member(key: question.key, value: response))
      }
      let more = JSON.object(["inputResponses": .object(responses), "requestState": result["requestState"]])
      result = try await request(method, .object((params.objectValue ?? []) + (more.objectValue ?? [])))
    }
    return result
  }

  /// A stateless client says with each request who it is.
  private func described(_ params: JSON) -> JSON {
    guard revision.isStateless, case .object(let members) = params else { return params }
    let own = JSON.object([
      "io.modelcontextprotocol/protocolVersion": .string("\(revision.name)"),
      "io.modelcontextprotocol/clientCapabilities": capabilities.json,
      "io.modelcontextprotocol/clientInfo": ["name": "InMemoryClient", "version": "1.0.0"],
    ])
    let meta = (params["_meta"]?.objectValue ?? []) + (own.objectValue ?? [])
    return .object(members.filter { $0.key != "_meta" } + [JSON.Member(key: "_meta", value: .object(meta))])
  }

  /// Sends any request and answers its result.
  /// - Throws: `ProtocolError` where the server answers with an error, `CancellationError` where the task is cancelled,
  ///   which also cancels the request.
  public func request(_ method: String, _ params: JSON = [:]) async throws -> JSON {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let hasEnded = state.withLock { state in
          if !state.hasEnded { state.waiting[id] = continuation }
          return state.hasEnded
        }
        if hasEnded { return continuation.resume(throwing: ProtocolError.ended) }
        send(["jsonrpc": "2.0", "id": .integer(id), "method": .string(method), "params": described(params)])
        if Task.isCancelled { cancel(id) }
      }
    } onCancel: {
      cancel(id)
    }
  }

  /// Sends a notification.
  public func notify(_ method: String, _ params: JSON = [:]) {
    send(["jsonrpc": "2.0", "method": .string(method), "params": params])
  }

  /// What the server has sent without being asked, progress and log messages among it.
  public var notifications: [JSON] { state.withLock { $0.notifications } }

  // MARK: Messages

  private func list(_ method: String, _ name: String) async throws -> [JSON] {
    var entries: [JSON] = []
    var params: JSON = [:]
    while true {
      let page = try await request(method, params)
      entries += page[name]?.arrayValue ?? []
      guard let cursor = page["nextCursor"] else { return entries }
      params = ["cursor": cursor]
    }
  }

  private func send(_ message: JSON) { transport.send(message.text) }

  private func cancel(_ id: Int64) {
    guard let continuation = state.withLock({ $0.waiting.removeValue(forKey: id) }) else { return }
    notify("notifications/cancelled", ["requestId": .integer(id)])
    continuation.resume(throwing: CancellationError())
  }

  private static func receive(
    _ line: String, _ state: Locked<State>, _ transport: InMemoryTransport, _ answer: AnswerQuestion?
  ) {
    guard let message = try? JSON.parse(line) else { return }
    if let method = message["method"]?.stringValue, let id = message["id"] {
      if let answer { Task { await respond(id, method, message["params"] ?? [:], transport, answer) } }
      return
    }
    guard message["method"] == nil, case .integer(let id)? = message["id"] else {
      return state.withLock { $0.notifications.append(message) }
    }
    let continuation = state.withLock { $0.waiting.removeValue(forKey: id) }
    if let result = message["result"] {
      continuation?.resume(returning: result)
    } else {
      continuation?.resume(throwing: ProtocolError(message["error"] ?? [:]))
    }
  }

  private static func respond(
    _ id: JSON, _ method: String, _ params: JSON, _ transport: InMemoryTransport, _ answer: AnswerQuestion
  ) async {
    let outcome: JSON.Member
    do {
      outcome = JSON.Member(key: "result", value: try await answer(method, params))
    } catch {
      outcome = JSON.Member(key: "error", value: ["code": -32603, "message": "The client failed"])
    }
    transport.send(
      JSON.object([
        JSON.Member(key: "jsonrpc", value: "2.0"), JSON.Member(key: "id", value: id), outcome,
      ]).text)
  }

  private static func end(_ state: Locked<State>) {
    let waiting = state.withLock { state in
      state.hasEnded = true
      defer { state.waiting = [:] }
      return state.waiting.values
    }
    for continuation in waiting { continuation.resume(throwing: ProtocolError.ended) }
  }
}

/// What a tool answered, its own errors included.
public struct ToolAnswer: Sendable {
  /// The result as it was sent.
  public let result: JSON

  /// Whether the tool refused or failed.
  public var isError: Bool { result["isError"] == true }
  /// The structured content.
  public var structured: JSON? { result["structuredContent"] }
  /// The texts of the content blocks, one line each.
  public var text: String {
    (result["content"]?.arrayValue ?? []).compactMap { $0["text"]?.stringValue }.joined(separator: "\n")
  }
  /// The code of the error, `account_not_found` for example; `nil` where there is none.
  public var errorCode: String? { isError ? result["_meta"]?[ErrorReport.metaKey]?["error"]?.stringValue : nil }
}

/// An error that a server answers in place of a result.
public struct ProtocolError: Error, Sendable, CustomStringConvertible {
  /// The code, -32602 for invalid parameters.
  public let code: Int
  /// What is wrong, in words.
  public let message: String
  /// More about it.
  public let data: JSON?

  init(_ error: JSON) {
    code = if case .integer(let code)? = error["code"] { Int(code) } else { 0 }
    message = error["message"]?.stringValue ?? ""
    data = error["data"]
  }

  private init(code: Int, message: String) {
    self.code = code
    self.message = message
    data = nil
  }

  /// The connection was over before the answer came.
  static let ended = ProtocolError(code: 0, message: "the server ended the connection")

  /// The message and the code.
  public var description: String { "\(message) (\(code))" }
}

// A small server of generated definitions with a policy, and clients that bring an identity: what the tests of this
// folder ask. Definitions are written as emit writes them, but for arguments, which are trees here.

import Logging
import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

enum Guarded {
  typealias Handler = @Sendable (_ arguments: JSON, _ context: CallContext) async throws -> ToolOutput

  static let anything: StaticString = #"{"type":"object"}"#

  /// A tool that takes any object, unless a schema says otherwise.
  /// - Parameter baked: its name as JSON text.
  static func tool(
    _ baked: StaticString, _ risk: Risk = .read, result: ToolDefinition.Result = .content,
    schema: StaticString = anything, output: StaticString? = nil, errors: [String] = [], maximumResultBytes: Int? = nil,
    tasks: ToolDefinition.TaskSupport = .forbidden, access: AccessDefinition = .open,
    content: ContentDefinition = .plain, safeguards: SafeguardDefinition = .none,
    _ handler: @escaping Handler = { arguments, _ in ToolOutput(content: .text("done \(arguments.text)")) }
  ) -> ToolDefinition {
    ToolDefinition(
      name: name(baked),
      listing: ToolListing(
        name: baked, title: nil, description: #""A tool.""#, inputSchema: schema, outputSchema: output,
        annotations: #"{"readOnlyHint":true}"#, icons: nil),
      risk: risk, result: result, errors: errors, timeout: nil, maximumResultBytes: maximumResultBytes, tasks: tasks,
      access: access, content: content, safeguards: safeguards
    ) { arguments in
      let arguments = arguments.json
      return { context in try await handler(arguments, context) }
    }
  }

  /// A tool that answers with a value that an output schema describes.
  static func valueTool(
    _ baked: StaticString, content: ContentDefinition = .plain, maximumResultBytes: Int? = nil,
    _ value: @escaping @Sendable (JSON) -> JSON
  ) -> ToolDefinition {
    tool(
      baked, result: .structured(.guaranteed), output: anything, maximumResultBytes: maximumResultBytes,
      content: content
    ) { arguments, _ in ToolOutput(value(arguments)) }
  }

  /// A resource with one URI, its name's.
  static func resource(
    _ baked: StaticString, access: AccessDefinition = .open, content: ContentDefinition = .plain,
    isWatchable: Bool = false, _ output: @escaping @Sendable () -> ResourceOutput
  ) -> ResourceDefinition {
    ResourceDefinition(
      name: name(baked), uri: "text://\(name(baked))", isTemplate: false,
      listing: ResourceFragments(name: baked, title: nil, description: nil, mimeType: nil, icons: nil),
      mimeType: nil, isWatchable: isWatchable, access: access, content: content
    ) { _ in { _ in output() } }
  }

  /// A prompt without arguments.
  static func prompt(
    _ baked: StaticString, access: AccessDefinition = .open, completions: [(String, CompletionSource)] = [],
    _ output: @escaping @Sendable () -> PromptOutput = { PromptOutput(messages: [.user("Hello.")]) }
  ) -> PromptDefinition {
    PromptDefinition(
      name: name(baked),
      listing: PromptFragments(name: baked, title: nil, description: nil, arguments: nil, icons: nil),
      arguments: TextArguments(
        schema: #"{"type":"object","properties":{"who":{"type":"string"}}}"#, kinds: [("who", .string)]),
      completions: completions, access: access
    ) { _ in { _ in output() } }
  }

  static func name(_ baked: StaticString) -> String { String("\(baked)".dropFirst().dropLast()) }

  static func definition(
    _ tools: [ToolDefinition], resources: [ResourceDefinition] = [], prompts: [PromptDefinition] = [],
    policy: PolicyDefinition = PolicyDefinition()
  ) -> ServerDefinition {
    ServerDefinition(
      name: "guarded", version: "1.0.0", info: #"{"name":"guarded","version":"1.0.0"}"#, instructions: nil,
      policy: policy, handlers: HandlerBox { Sample.Handlers() }, tools: tools, resources: resources, prompts: prompts)
  }

  /// Somebody with these permissions.
  static func caller(_ permissions: [String]) -> Identity {
    Identity(user: "ada", permissions: permissions, method: .bearer)
  }

  /// Somebody without any.
  static func caller(_ user: String = "ada", tenant: String? = nil) -> Identity {
    Identity(user: user, tenant: tenant, method: .bearer)
  }
}

/// A guarded server that runs, with its log and, where a test wants one, its audit file.
final class GuardedServer: Sendable {
  let services: Services
  let journal: Journal
  let shop: AuditWorkshop?

  /// - Parameters:
  ///   - shop: where the audit file lies; the definition must name an audit log, too.
  ///   - change: what differs from the default options.
  ///   - audit: what differs from the default settings of the file.
  init(
    _ definition: ServerDefinition, shop: AuditWorkshop? = nil, _ change: (inout ServerOptions) -> Void = { _ in },
    audit: (inout AuditSettings) -> Void = { _ in }
  ) async throws {
    let journal = Journal()
    self.journal = journal
    var options = ServerOptions()
    options.logger = journal.logger
    change(&options)
    let settings = try PolicySettings(definition, overNetwork: false, environment: { _ in nil })
    let log = try shop.map { try AuditLog($0.settings(audit), logger: journal.logger) }
    self.shop = shop
    services = Services(definition, options, settings, audit: log)
    try await services.start()
  }

  deinit {
    services.end()
    services.audit?.close()
  }

  /// A client of this caller that has said hello where its revision has that.
  func client(
    _ identity: Identity = Guarded.caller(), _ revision: String = "2025-11-25", capabilities: JSON = [:],
    channel: (any Channel)? = nil
  ) async throws -> PolicyClient {
    try await PolicyClient(services, identity, revision, capabilities, channel)
  }

  /// The records of calls so far.
  func records() throws -> [JSON] { try (shop?.records() ?? []).filter { $0["event"] == "call" } }

  /// What Prometheus reads.
  func metric(_ series: String) throws -> Double? { try MetricsPage(services.metrics.text()).values[series] }
}

/// One client with an identity.
final class PolicyClient: Sendable {
  let channel = KeepingChannel()
  let revision: String
  let capabilities: JSON
  private let connection: Locked<Confined>
  private let lastID = Locked<Int64>(0)
  private let questionsRead = Locked(0)

  private struct Confined: @unchecked Sendable {
    let connection: StreamConnection
  }

  init(
    _ services: Services, _ identity: Identity, _ revision: String, _ capabilities: JSON, _ other: (any Channel)?
  ) async throws {
    self.revision = revision
    self.capabilities = capabilities
    connection = Locked(
      Confined(
        connection: StreamConnection(
          services: services, channel: other ?? channel, caller: services.policy.caller(identity))))
    guard revision != Revisions.stateless else { return }
    let hello: JSON = [
      "protocolVersion": .string(revision), "capabilities": capabilities, "clientInfo": ["name": "t", "version": "1"],
    ]
    receive((["jsonrpc": "2.0", "id": "hello", "method": "initialize", "params": hello] as JSON).text)
    if other == nil { _ = try await channel.first { $0["id"] == "hello" } }
    receive(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
  }

  func receive(_ line: String) {
    var copy = line
    copy.withUTF8 { bytes in connection.withLock { $0.connection.receive(bytes) } }
  }

  /// Sends a request and answers its id.
  @discardableResult
  func send(_ method: String, _ params: JSON = [:], meta: JSON = [:]) -> JSON {
    let id = lastID.withLock { last in
      last += 1
      return JSON.integer(last)
    }
    var own = meta.objectValue ?? []
    if revision == Revisions.stateless { own += RawClient.description(capabilities) }
    let described = own.isEmpty ? [] : [JSON.Member(key: "_meta", value: .object(own))]
    receive(
      ([
        "jsonrpc": "2.0", "id": id, "method": .string(method),
        "params": .object((params.objectValue ?? []) + described),
      ] as JSON).text)
    return id
  }

  func answer(to id: JSON) async throws -> JSON {
    try await channel.first { $0["id"] == id && $0["method"] == nil }
  }

  /// Sends a request and waits for its whole answer.
  func ask(_ method: String, _ params: JSON = [:], meta: JSON = [:]) async throws -> JSON {
    try await answer(to: send(method, params, meta: meta))
  }

  /// Begins a call of a tool.
  /// - Parameter more: further members of its parameters.
  func begin(_ tool: String, _ arguments: JSON = [:], more: JSON = [:], meta: JSON = [:]) -> JSON {
    let params: [JSON.Member] = [
      JSON.Member(key: "name", value: .string(tool)), JSON.Member(key: "arguments", value: arguments),
    ]
    return send("tools/call", .object(params + (more.objectValue ?? [])), meta: meta)
  }

  /// Calls a tool and waits for its whole answer.
  func call(_ tool: String, _ arguments: JSON = [:], more: JSON = [:], meta: JSON = [:]) async throws -> JSON {
    try await answer(to: begin(tool, arguments, more: more, meta: meta))
  }

  /// The code of the error that a tool's call answers with; `nil`: it went well.
  func code(_ tool: String, _ arguments: JSON = [:], more: JSON = [:]) async throws -> String? {
    try await call(tool, arguments, more: more)["result"]?.toolError?["error"]?.stringValue
  }

  /// The next request of the server's.
  func question() async throws -> JSON {
    let read = questionsRead.withLock { read in
      read += 1
      return read
    }
    let deadline = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < deadline {
      let questions = channel.messages.filter { $0["id"] != nil && $0["method"] != nil }
      if questions.count >= read { return questions[read - 1] }
      try await Task.sleep(for: .milliseconds(2))
    }
    throw Missing(messages: channel.messages)
  }

  /// Answers a request of the server's.
  func respond(to question: JSON, _ result: JSON) {
    receive((["jsonrpc": "2.0", "id": question["id"] ?? .null, "result": result] as JSON).text)
  }

  /// The names of a list, over all its pages.
  func names(_ method: String, _ member: String) async throws -> [String] {
    var names: [String] = []
    var cursor: JSON?
    repeat {
      let result = try #require(try await ask(method, .object(["cursor": cursor]))["result"])
      names += result[member]?.arrayValue?.compactMap { $0["name"]?.stringValue } ?? []
      cursor = result["nextCursor"]
    } while cursor != nil
    return names
  }
}

extension JSON {
  /// What a user who agrees, or does not, answers to a confirmation.
  static func confirming(_ agrees: Bool) -> JSON { .accepting(["confirm": .bool(agrees)]) }
}

/// How often something happened.
final class Tally: Sendable {
  private let number = Locked(0)
  var count: Int { number.withLock { $0 } }
  func add() { number.withLock { $0 += 1 } }
}

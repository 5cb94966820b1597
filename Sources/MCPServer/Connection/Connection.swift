// One client: its messages come in here, on one thread, and everything that needs no handler is answered on that thread
// at once, so that a ping is quick whatever the handlers do.

import MCPCore

/// One client of a server.
final class Connection {
  let services: Services
  private let server: ServerDefinition
  private var tape: JSONTape
  private let noArguments = EmptyObject()
  /// The revision agreed on in `initialize`; `nil` before.
  private var revision: Revision?

  init(services: Services) {
    self.services = services
    server = services.catalog.definition
    tape = JSONTape(maximumDepth: services.options.limits.messageDepth)
  }

  /// Takes one line of the transport's.
  func receive(_ line: LineReader.Line) {
    switch line {
    case .tooLong:
      let limit = services.options.limits.messageBytes
      reply(RPCError(.invalidRequest, "The message is longer than \(limit) bytes, the most that is read"))
    case .text(let bytes):
      do {
        try receive(try Message(parse(bytes)), size: bytes.count)
      } catch let error as RPCError {
        reply(error)
      } catch {
        reply(RPCError(.internalError, services.report(error, in: .list(of: "message")).message))
      }
    }
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(RPCError) -> JSONView {
    do throws(JSONError) {
      return try tape.parse(bytes)
    } catch {
      let isDeep = error.reason == .tooDeep
      throw RPCError(isDeep ? .invalidRequest : .parseError, "Not a message that can be read: \(error)")
    }
  }

  private func receive(_ message: Message, size: Int) throws {
    switch message {
    case .request(let id, let name, let params):
      do throws(RPCError) {
        guard let method = Method(name), (revision ?? .v2025_11_25).methods.contains(method) else {
          throw unknownMethod(name)
        }
        try answer(method, params, id: id, size: size)
      } catch {
        var error = error
        error.id = id
        throw error
      }
    case .notification(let name, let params):
      if name.equals("notifications/cancelled"), let id = params?["requestId"].flatMap(RequestID.init) {
        services.cancel(id)
      }
    // The server asks the client nothing yet, so there is nothing that could be answered.
    case .response: break
    }
  }

  private func unknownMethod(_ name: JSONView) -> RPCError {
    if revision == nil { return beforeInitialize(name) }
    let known = Method.allCases.map { "\($0.name)" }
    let nearest = EditDistance.nearest(String(name.string.prefix(64)), in: known)
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
    return RPCError(.methodNotFound, "Method not found: '\(name.string.prefix(64))'\(hint)")
  }

  private func beforeInitialize(_ name: JSONView) -> RPCError {
    RPCError(.invalidRequest, "'\(name.string.prefix(64))' came before 'initialize': send that first")
  }

  // MARK: Requests

  private func answer(_ method: Method, _ params: JSONView?, id: RequestID, size: Int) throws(RPCError) {
    if revision == nil && method != .ping && method != .initialize {
      throw RPCError(.invalidRequest, "'\(method.name)' came before 'initialize': send that first")
    }
    let context = RequestContext(id: id, params: params, size: size)
    switch method {
    case .toolsCall: try callTool(context)
    case .toolsList: try list(services.catalog.toolList, .tools, context)
    case .promptsList: try list(services.catalog.promptList, .prompts, context)
    case .resourcesTemplatesList: try list(services.catalog.templateList, .resourceTemplates, context)
    case .resourcesList: try listResources(context)
    case .resourcesRead: try readResource(context)
    case .promptsGet: try getPrompt(context)
    case .completionComplete: try complete(context)
    case .loggingSetLevel: try setLevel(context)
    case .ping: reply(id) { $0.raw(#""result":{}"#) }
    case .initialize: try initialize(context)
    }
  }

  private func initialize(_ request: RequestContext) throws(RPCError) {
    guard revision == nil else { throw RPCError(.invalidRequest, "'initialize' came before: a session has one") }
    let asked = try request.text("protocolVersion")
    let agreed = Revision.negotiated(asked: asked)
    revision = agreed
    reply(request.id) { writer in
      writer.raw(#""result":{"protocolVersion":""#)
      writer.raw(agreed.name)
      writer.raw(#"","capabilities":"#)
      writer.json(capabilities)
      writer.raw(#","serverInfo":"#)
      writer.raw(server.info)
      if let instructions = server.instructions {
        writer.raw(#","instructions":"#)
        writer.raw(instructions)
      }
      writer.endObject()
    }
  }

  private var capabilities: JSON {
    let catalog = services.catalog
    let completes =
      catalog.prompts.contains { !$0.definition.completions.isEmpty }
      || catalog.resources.contains { !$0.definition.completions.isEmpty }
    let none = JSON.object([])
    return .object([
      "completions": completes ? none : nil, "logging": none, "prompts": catalog.prompts.isEmpty ? nil : none,
      "resources": catalog.resources.isEmpty ? nil : none, "tools": catalog.tools.isEmpty ? nil : none,
    ])
  }

  private func callTool(_ request: RequestContext) throws(RPCError) {
    let name = try request.text("name").string
    guard let tool = services.catalog.tool(name) else {
      throw .unknown("tool", name, nearest: services.catalog.nearestTool(to: name))
    }
    let arguments = try request.object("arguments") ?? noArguments.view
    let call = try begin(.tool(tool), request)
    let gated = CallRequest(
      target: call.target, arguments: arguments, schema: tool.inputSchema, calls: services.calls)
    services.begin(call, Gates.admit(gated) { .tool(try tool.definition.body($0)) })
  }

  private func readResource(_ request: RequestContext) throws(RPCError) {
    let uri = try request.text("uri").string
    guard let reading = services.catalog.reading(uri) else {
      throw RPCError(.resourceNotFound, "Resource not found", data: .object(["uri": .string(uri)]))
    }
    services.begin(try begin(reading.target, request), reading.admit(services))
  }

  private func getPrompt(_ request: RequestContext) throws(RPCError) {
    let name = try request.text("name").string
    guard let prompt = services.catalog.prompt(name) else {
      throw .unknown("prompt", name, nearest: services.catalog.nearestPrompt(to: name))
    }
    let texts = try request.texts("arguments")
    let definition = prompt.definition
    let call = try begin(.prompt(prompt), request)
    services.begin(
      call,
      services.admitTexts(texts, as: definition.arguments, target: call.target) { .prompt(try definition.body($0)) })
  }

  private func listResources(_ request: RequestContext) throws(RPCError) {
    guard !services.catalog.listedTemplates.isEmpty else {
      return try list(services.catalog.resourceList, .resources, request)
    }
    let cursor = try request.cursor(.resources, services.cursorKey)
    let lister = ResourceLister(services: services)
    let call = try begin(.list(of: "resources"), request)
    services.begin(
      call,
      services.admitTexts([], as: .none, target: call.target) { _ in .list { try await lister.page(from: cursor, $0) } }
    )
  }

  private func list(_ list: BakedList, _ kind: Cursor.List, _ request: RequestContext) throws(RPCError) {
    let start = try request.cursor(kind, services.cursorKey)?.index ?? 0
    let page = list.page(at: start, key: services.cursorKey)
    reply(request.id) { writer in page.withBytes { writer.raw($0) } }
  }

  private func complete(_ request: RequestContext) throws(RPCError) {
    let wanted = try CompletionLookup(request, services.catalog)
    guard let source = wanted.source else {
      return reply(request.id) { ResultEncoding.completions(Completions([]), to: &$0) }
    }
    let call = try begin(.completion(of: wanted.name), request)
    let question = wanted.request
    services.begin(
      call,
      services.admitTexts([], as: .none, target: call.target) { _ in
        switch source {
        case .values(let values):
          .completion { _ in Completions(values.filter { startsWith($0, question.value) }) }
        case .handler(let handler): .completion { try await handler(question, $0) }
        }
      })
  }

  private func setLevel(_ request: RequestContext) throws(RPCError) {
    let name = try request.text("level").string
    guard let level = LogLevel(rawValue: name) else {
      let levels = LogLevel.allCases.map(\.rawValue)
      throw .unknown("level", name, nearest: EditDistance.nearest(String(name.prefix(32)), in: levels))
    }
    services.notifier.setLevel(level)
    reply(request.id) { $0.raw(#""result":{}"#) }
  }

  // MARK: Answers

  private func begin(_ target: CallTarget, _ request: RequestContext) throws(RPCError) -> ActiveCall {
    guard services.calls.find(request.id) == nil else {
      throw RPCError(.invalidRequest, "The id is that of a call that is still running")
    }
    return ActiveCall(
      id: request.id, target: target, progressToken: request.progressToken, size: request.size,
      timeout: target.timeout ?? services.options.limits.timeout, services: services)
  }

  private func reply(_ id: RequestID, _ body: (inout JSONWriter) -> Void) {
    services.outbox.send { writer in
      writer.raw(#"{"jsonrpc":"2.0","id":"#)
      id.write(to: &writer)
      writer.raw(",")
      body(&writer)
      writer.raw("}\n")
    }
  }

  private func reply(_ error: RPCError) {
    services.outbox.send { writer in
      writer.raw(#"{"jsonrpc":"2.0","id":"#)
      if let id = error.id { id.write(to: &writer) } else { writer.null() }
      writer.raw(",")
      error.write(to: &writer)
      writer.raw("}\n")
    }
  }
}

/// A view of `{}`, which stands for arguments that are absent.
private final class EmptyObject {
  let view: JSONView
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var tape = JSONTape()

  init() {
    bytes = .allocate(capacity: 2)
    bytes[0] = UInt8(ascii: "{")
    bytes[1] = UInt8(ascii: "}")
    guard let view = try? tape.parse(UnsafeBufferPointer(bytes)) else { preconditionFailure("{} is JSON") }
    self.view = view
  }

  deinit { bytes.deallocate() }
}

/// Whether a value continues what was typed, whatever the case.
private func startsWith(_ value: String, _ typed: String) -> Bool {
  value.lowercased().hasPrefix(typed.lowercased())
}

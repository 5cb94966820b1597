// What a message asks for is begun here, whatever transport it came by. Everything that needs no handler is answered at
// once, on the thread that reads, so that a ping is quick whatever the handlers do.

import MCPCore

/// Begins what messages ask for.
package struct Dispatcher: Sendable {
  package let services: Services
  private let noArguments = EmptyObject()

  /// A dispatcher.
  package init(services: Services) { self.services = services }

  private var catalog: Catalog { services.catalog }

  /// Takes a message.
  /// - Parameter size: bytes of the message.
  package func dispatch(_ message: Message, from origin: Origin, size: Int) {
    switch message {
    case .request(let id, let name, let params):
      do throws(RPCError) {
        guard let method = Method(name), isServed(method, origin.client) else {
          throw unknown(name, origin.client.revision)
        }
        try answer(method, RequestContext(id: id, params: params, size: size), origin)
      } catch {
        var error = error
        error.id = id
        if let denial = error.denial, let method = Method(name) {
          services.record(denial, method, params, id, from: origin)
        }
        reply(error, to: origin)
      }
    case .notification(let name, let params): receive(name, params, origin)
    case .response(let id, let result, let error):
      origin.client.session?.requests.receive(id, result: result, error: error)
    }
  }

  private func receive(_ name: JSONView, _ params: JSONView?, _ origin: Origin) {
    if name.equals("notifications/cancelled") {
      if let id = params?["requestId"].flatMap(RequestID.init) { services.cancel(id, in: origin.scope) }
    } else if name.equals("notifications/initialized"), let session = origin.client.session, !session.isReady {
      session.begin()
      services.changes.enter(session)
    }
  }

  /// Answers a message that is none.
  package func reply(_ error: RPCError, to origin: Origin) {
    let revision = origin.client.revision
    // It may repeat what the client sent, and a client's words are shown to a model.
    var error = error
    error.message = services.policy.shown(error.message)
    origin.channel.answer(revision.status(of: error)) { error.writeMessage(to: &$0, for: revision) }
  }

  private func isServed(_ method: Method, _ client: Client) -> Bool {
    guard client.revision.methods.contains(method) else { return false }
    switch method {
    case .tasksGet, .tasksUpdate, .tasksCancel, .tasksResult, .tasksList: return catalog.hasTasks
    default: return true
    }
  }

  private func unknown(_ name: JSONView, _ revision: Revision) -> RPCError {
    let known = Method.allCases.filter { revision.methods.contains($0) }.map { "\($0.name)" }
    let nearest = EditDistance.nearest(String(name.string.prefix(64)), in: known)
    let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
    return RPCError(.methodNotFound, "Method not found: '\(name.string.prefix(64))'\(hint)")
  }

  private func answer(_ method: Method, _ request: RequestContext, _ origin: Origin) throws(RPCError) {
    switch method {
    case .toolsCall: try callTool(request, origin)
    case .toolsList: try list(catalog.toolList, .tools, request, origin, versions: versions(request))
    case .promptsList: try list(catalog.promptList, .prompts, request, origin)
    case .resourcesTemplatesList: try list(catalog.templateList, .resourceTemplates, request, origin)
    case .resourcesList: try listResources(request, origin)
    case .resourcesRead: try readResource(request, origin)
    case .promptsGet: try getPrompt(request, origin)
    case .completionComplete: try complete(request, origin)
    case .ping: reply(request.id, origin) { _ in }
    case .initialize: throw RPCError(.invalidRequest, "'initialize' came before: a session has one")
    case .loggingSetLevel: try setLevel(request, origin)
    case .resourcesSubscribe: try watch(request, origin)
    case .resourcesUnsubscribe: try unwatch(request, origin)
    case .discover: discover(request, origin)
    case .subscriptionsListen: try listen(request, origin)
    case .tasksGet: try getTask(request, origin)
    case .tasksUpdate: try updateTask(request, origin)
    case .tasksCancel: try cancelTask(request, origin)
    case .tasksResult: try awaitTask(request, origin)
    case .tasksList: try listTasks(request, origin)
    }
  }

  // MARK: Calls

  private func callTool(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let name = try request.text("name").string
    guard let tool = catalog.tool(name) else {
      throw .unknown("tool", name, nearest: catalog.nearestTool(to: name, for: origin.caller))
        .denied(.notFound, "there is no such tool, or it is not offered")
    }
    if isHidden(.tool(tool), request, origin) { return }
    let arguments = try request.object("arguments") ?? noArguments.view
    let (version, problem) = catalog.chosen(tool, by: arguments)
    try checkTask(tool, request, origin.client)
    let replay = try replay(.toolsCall, name, request, origin) { Array(arguments.sourceText) }
    let call = try begin(.tool(version), request, origin, replay)
    var gated = CallRequest(
      target: call.target, arguments: arguments, schema: version.inputSchema, caller: origin.caller,
      services: services, call: call)
    gated.versionProblem = problem
    services.open(call, arguments)
    services.begin(call, Gates.admit(gated) { .tool(try tool.definition.body($0)) })
  }

  /// Whether the caller is to believe that there is no such thing; then it is told so, before anything else of the request
  /// is looked at, and the record says what it was.
  private func isHidden(_ target: CallTarget, _ request: RequestContext, _ origin: Origin) -> Bool {
    guard target.access.isHidden, !origin.caller.has(target.access.permissions) else { return false }
    let call = ActiveCall(
      target: target, origin: origin, request: request, replay: nil, timeout: services.options.limits.timeout,
      services: services)
    services.open(call, [])
    services.begin(call, .denied(.missing(origin.caller, for: target)))
    return true
  }

  private func checkTask(_ tool: ToolEntry, _ request: RequestContext, _ client: Client) throws(RPCError) {
    let support = tool.definition.tasks
    if client.revision.members.contains(.coreTasks), catalog.hasTasks {
      let wantsTask = request.wantedTask != nil
      if wantsTask && support == .forbidden {
        throw RPCError(.methodNotFound, "'\(tool.definition.name)' cannot run as a task: call it without `task`")
      }
      if !wantsTask && support == .required {
        throw RPCError(.methodNotFound, "'\(tool.definition.name)' runs as a task alone: call it with `task`")
      }
    } else if support == .required, client.revision.isStateless, !client.can(.tasks) {
      throw ClientRequestError.unsupported(.tasks).rpcError ?? RPCError(.internalError, "Tasks are required")
    }
  }

  private func readResource(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let uri = try request.text("uri").string
    guard let reading = catalog.reading(uri) else {
      throw RPCError(
        origin.client.revision.resourceNotFound, "Resource not found", data: .object(["uri": .string(uri)]))
    }
    if isHidden(reading.target, request, origin) { return }
    let replay = try replay(.resourcesRead, uri, request, origin) { [] }
    let call = try begin(reading.target, request, origin, replay)
    services.open(call, reading.variables)
    services.begin(call, reading.admit(services, for: origin.caller, in: call))
  }

  private func getPrompt(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let name = try request.text("name").string
    guard let prompt = catalog.prompt(name) else {
      throw .unknown("prompt", name, nearest: catalog.nearestPrompt(to: name, for: origin.caller))
        .denied(.notFound, "there is no such prompt, or it is not offered")
    }
    if isHidden(.prompt(prompt), request, origin) { return }
    let texts = try request.texts("arguments")
    let definition = prompt.definition
    let replay = try replay(.promptsGet, name, request, origin) {
      texts.sorted { $0.name < $1.name }.flatMap { Array("\($0.name)\u{0}\($0.text)\u{0}".utf8) }
    }
    let call = try begin(.prompt(prompt), request, origin, replay)
    services.open(call, texts)
    services.begin(
      call,
      services.admitTexts(texts, as: definition.arguments, target: call.target, for: origin.caller, in: call) {
        .prompt(try definition.body($0))
      })
  }

  private func listResources(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    guard !catalog.listedTemplates.isEmpty else {
      return try list(catalog.resourceList, .resources, request, origin)
    }
    let cursor = try request.cursor(.resources, services.cursorKey)
    let lister = ResourceLister(services: services)
    let call = try begin(.list(of: "resources"), request, origin)
    services.open(call, [])
    services.begin(
      call,
      services.admitTexts([], as: .none, target: call.target, for: origin.caller, in: call) { _ in
        .list { try await lister.page(from: cursor, $0) }
      })
  }

  private func list(
    _ list: BakedList, _ kind: Cursor.List, _ request: RequestContext, _ origin: Origin,
    versions: VersionSelection? = nil
  ) throws(RPCError) {
    let start = try request.cursor(kind, services.cursorKey)?.index ?? 0
    let page = list.page(at: start, key: services.cursorKey, origin.client.revision, for: origin.caller, versions)
    reply(request.id, origin, cache: list.differs || request.wantedVersions != nil ? .ownLists : .lists) { writer in
      page.withBytes { writer.raw($0) }
    }
  }

  /// Which versions of tools a list shows: as the client says, or else the operator. Calls are not limited by it.
  private func versions(_ request: RequestContext) throws(RPCError) -> VersionSelection? {
    guard let wanted = request.wantedVersions else { return services.settings.listsOlderVersions ? nil : .current }
    let text = wanted.kind == .string ? wanted.string : ""
    if text == "current" { return .current }
    if text == "all" { return nil }
    if catalog.versionLabels.contains(text) { return .label(text) }
    let known = (["current", "all"] + catalog.versionLabels).map { "'\($0)'" }.joined(separator: ", ")
    throw RPCError(.invalidParams, "Expected params._meta['\(VersionSelection.metaKey)'] to be one of \(known)")
  }

  private func complete(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let wanted = try CompletionLookup(request, catalog, origin.caller)
    guard let source = wanted.source else {
      return reply(request.id, origin) { ResultEncoding.completions(Completions([]), to: &$0) }
    }
    let call = try begin(.completion(of: wanted.name, wanted.access), request, origin)
    let question = wanted.request
    services.open(call, [])
    services.begin(
      call,
      services.admitTexts([], as: .none, target: call.target, for: origin.caller, in: call) { _ in
        switch source {
        case .values(let values):
          .completion { _ in Completions(values.filter { startsWith($0, question.value) }) }
        case .handler(let handler): .completion { try await handler(question, $0) }
        }
      })
  }

  private func begin(
    _ target: CallTarget, _ request: RequestContext, _ origin: Origin, _ replay: Replay? = nil
  ) throws(RPCError) -> ActiveCall {
    try checkID(request.id, origin)
    return ActiveCall(
      target: target, origin: origin, request: request, replay: replay,
      timeout: target.timeout ?? services.options.limits.timeout, services: services)
  }

  /// No two requests that run have one id.
  func checkID(_ id: RequestID, _ origin: Origin) throws(RPCError) {
    let listens = origin.client.revision.isStateless && services.changes.listens(id, in: origin.scope)
    guard !listens, services.calls.find(id, in: origin.scope) == nil else {
      throw RPCError(.invalidRequest, "The id is that of a request that is still running")
    }
  }

  /// What a stateless client brings of earlier rounds, and may be asked in this one; `nil` where it can answer nothing.
  private func replay(
    _ method: Method, _ name: String, _ request: RequestContext, _ origin: Origin, _ arguments: () -> [UInt8]
  ) throws(RPCError) -> Replay? {
    let client = origin.client
    guard client.revision.isStateless, !client.capabilities.isEmpty || request.continues else { return nil }
    let binding = Replay.Binding(method: method, name: name, caller: origin.caller.key, arguments: arguments())
    return try Replay(request, binding, services.seal)
  }

  // MARK: Answers

  /// Answers a request with the members of its result.
  func reply(
    _ id: RequestID, _ origin: Origin, cache: CacheHint? = nil, _ members: (inout JSONWriter) -> Void
  ) {
    let frame = ResultFrame(revision: origin.client.revision, server: catalog.identity.short, cache: cache)
    reply(id, origin, frame, members)
  }

  /// Answers a request with the members of its result, and what stands around them.
  func reply(_ id: RequestID, _ origin: Origin, _ frame: ResultFrame, _ members: (inout JSONWriter) -> Void) {
    origin.channel.answer(.ok) { writer in
      writer.raw(#"{"jsonrpc":"2.0","id":"#)
      id.write(to: &writer)
      writer.raw(",")
      frame.write(to: &writer, members: members)
      writer.endObject()
    }
  }
}

/// A view of `{}`, which stands for arguments that are absent.
private final class EmptyObject: @unchecked Sendable {
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

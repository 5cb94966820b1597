// Requests of revisions that have sessions.

import MCPCore

extension Dispatcher {
  /// Opens a session as `initialize` asks, and answers it.
  /// - Parameters:
  ///   - sessionID: what the transport names the session by.
  ///   - outlet: where messages go that belong to no request of the client's.
  /// - Throws: `RPCError` where the request is none that can be understood.
  package func initialize(
    _ id: RequestID, _ params: JSONView?, size: Int, sessionID: String, outlet: any Channel, over channel: any Channel,
    for caller: Caller
  ) throws(RPCError) -> Session {
    let request = RequestContext(id: id, params: params, size: size)
    let revision: Revision
    let session: Session
    do throws(RPCError) {
      revision = Revision.negotiated(asked: try request.text("protocolVersion"))
      let capabilities = try request.object("capabilities").map { ClientCapabilities($0) } ?? []
      session = Session(
        id: sessionID, revision: revision, capabilities: capabilities.intersection(revision.questions), outlet: outlet,
        caller: caller, program: ClientProgram(try request.object("clientInfo")))
    } catch {
      var error = error
      error.id = id
      throw error
    }
    let origin = Origin(client: session.client, channel: channel, scope: session, caller: caller)
    let catalog = services.catalog
    reply(id, origin) { writer in
      writer.raw(#""protocolVersion":""#)
      writer.raw(revision.name)
      writer.raw(#"","capabilities":"#)
      writer.json(catalog.capabilities(revision.members))
      writer.raw(#","serverInfo":"#)
      writer.json(catalog.identity.info(revision.members))
      if let instructions = catalog.definition.instructions {
        writer.raw(#","instructions":"#)
        writer.raw(instructions)
      }
    }
    return session
  }

  func setLevel(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let name = try request.text("level").string
    guard let level = LogLevel(rawValue: name) else {
      let levels = LogLevel.allCases.map(\.rawValue)
      throw .unknown("level", name, nearest: EditDistance.nearest(String(name.prefix(32)), in: levels))
    }
    origin.client.session?.setLevel(level)
    reply(request.id, origin) { _ in }
  }

  func watch(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let uri = try watchable(request, origin)
    if origin.client.session?.watch(uri) == false {
      throw RPCError(.invalidRequest, "A session may watch \(Session.mostWatched) resources; unsubscribe from others")
    }
    reply(request.id, origin) { _ in }
  }

  func unwatch(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    origin.client.session?.unwatch(try request.text("uri").string)
    reply(request.id, origin) { _ in }
  }

  private func watchable(_ request: RequestContext, _ origin: Origin) throws(RPCError) -> String {
    let uri = try request.text("uri").string
    var missing = RPCError(
      origin.client.revision.resourceNotFound, "Resource not found", data: .object(["uri": .string(uri)]))
    guard let reading = services.catalog.reading(uri) else { throw missing }
    guard origin.caller.has(reading.entry.definition.access.permissions) else {
      missing.denial = Denial(watching: reading.entry, origin.caller)
      throw missing
    }
    guard reading.entry.definition.isWatchable else {
      throw RPCError(.invalidParams, "This resource cannot be watched: its server does not tell of changes")
    }
    return uri
  }
}

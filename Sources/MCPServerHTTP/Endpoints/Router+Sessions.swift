// Messages within a session, the one that opens it, and the request that ends it. An id that is not known says nothing
// but that: neither whether there was such a session nor whose it was.

#if HTTP
  import MCPCore
  import MCPServer
  import NIOCore

  extension Router {
    /// Takes a message of a client that has a session, or wants one.
    func takeInSession(_ message: Message, _ post: Post) throws(Refusal) {
      if case .request(let id, let method, let params) = message, method.equals(Method.initialize.name),
        post.request.fields.session.value == nil
      {
        return try open(id, params, post)
      }
      let session = try session(post.request, post.connection, post.visitor)
      guard case .request = message else {
        dispatcher.dispatch(message, from: origin(session.outlet, session, post), size: post.size)
        return post.response.respond(.accepted)
      }
      let exchange = Exchange(server, post.response, session, post.visitor)
      post.connection.assign(post.response, to: exchange)
      dispatcher.dispatch(message, from: origin(exchange, session, post), size: post.size)
    }

    private func open(_ id: RequestID, _ params: JSONView?, _ post: Post) throws(Refusal) {
      guard server.sessions.hasRoom() else {
        throw Refusal(.unavailable, "The server has as many sessions as it may", lines: "Retry-After: 30\r\n")
      }
      let exchange = Exchange(server, post.response, nil, post.visitor)
      let outlet = Outlet(server.services.options.limits, server.settings.limits)
      let sessionID = Sessions.newID()
      exchange.name(session: sessionID)
      do throws(RPCError) {
        let session = try dispatcher.initialize(
          id, params, size: post.size, sessionID: sessionID, outlet: outlet, over: exchange,
          for: post.visitor.caller)
        // The answer leaves when this function has returned, so nobody can ask for the session before it is there.
        server.sessions.enter(HTTPSession(session, outlet, server.sessions))
      } catch {
        throw Refusal(.badRequest, error)
      }
    }

    /// The session that a request names. One that somebody else has opened is none.
    func session(
      _ request: Request, _ connection: ConnectionHandler, _ visitor: Visitor
    ) throws(Refusal) -> HTTPSession {
      if let version = request.fields.version.value {
        guard !request.fields.version.isRepeated, let revision = namedRevision(request), !revision.isStateless else {
          throw Refusal(.badRequest, RequestMeta.unsupported(version))
        }
      }
      guard let id = request.fields.session.value else {
        throw Refusal(.badRequest, "Mcp-Session-Id is missing: send 'initialize' first, and then the id that it brings")
      }
      let named = server.sessions.find(id)
      guard let session = named, visitor.isSame(as: session.session.caller) else {
        if named != nil { reportForeignSession(request, connection, visitor) }
        throw Refusal(.notFound, "There is no such session (any more): send 'initialize' again")
      }
      session.touch(connection.loop.now)
      return session
    }

    /// Ends a session.
    func delete(_ request: Request, _ response: Response, _ connection: ConnectionHandler, _ visitor: Visitor) {
      if namedRevision(request)?.isStateless == true { return refuseMethod(response, "POST, OPTIONS") }
      do throws(Refusal) {
        server.sessions.end(try session(request, connection, visitor))
        response.respond(.noContent)
      } catch {
        response.refuse(error)
      }
    }
  }
#endif

// A POST: one message, or a batch where the session has those. What kind of client it comes from is decided here: one
// whose requests stand for themselves says so in a header or in the message; all others belong to a session.

#if HTTP
  import MCPCore
  import MCPServer
  import NIOCore

  /// A POST that is being answered.
  struct Post {
    let request: Request
    let response: Response
    let connection: ConnectionHandler
    let visitor: Visitor
    /// Bytes of the body.
    var size: Int { request.body.readableBytes }
  }

  extension Router {
    /// Answers a POST.
    func post(_ request: Request, _ response: Response, _ connection: ConnectionHandler, _ visitor: Visitor) {
      let post = Post(request: request, response: response, connection: connection, visitor: visitor)
      let revision = namedRevision(request)
      guard MediaTypes.isJSON(request.fields.contentType.value) else {
        return response.refuse(
          Refusal(.unsupportedMediaType, "Content-Type must be application/json"), for: revision ?? .newest)
      }
      guard MediaTypes.accepted(request.fields.accept.value) == .both else {
        return response.refuse(
          Refusal(.notAcceptable, "Accept must allow application/json and text/event-stream"), for: revision ?? .newest)
      }
      let refusal = request.body.withUnsafeReadableBytes { bytes -> Refusal? in
        do throws(Refusal) {
          try take(bytes.bindMemory(to: UInt8.self), post, revision)
          return nil
        } catch {
          return error
        }
      }
      if let refusal { response.refuse(refusal, for: revision) }
    }

    /// The served revision that a header names.
    func namedRevision(_ request: Request) -> Revision? {
      request.fields.version.value.flatMap { ServedRevisions.byName[$0] }
    }

    private func take(_ bytes: UnsafeBufferPointer<UInt8>, _ post: Post, _ named: Revision?) throws(Refusal) {
      let view: JSONView
      let message: Message
      do throws(RPCError) {
        view = try reader.parse(bytes)
        if view.kind == .array { return try takeBatch(view, post, named) }
        message = try Message(view)
      } catch {
        throw Refusal(.badRequest, error)
      }
      do throws(Refusal) {
        let meta = RequestMeta(params: message.params)
        if meta != nil || named?.isStateless == true || isForNoSession(message, post) {
          try takeStateless(message, meta ?? RequestMeta(), post)
        } else {
          try takeInSession(message, post)
        }
      } catch {
        if case .request(let id, _, _) = message { throw error.naming(id) }
        throw error
      }
    }

    /// Whether this is a request that no session has, from a client that names none.
    private func isForNoSession(_ message: Message, _ post: Post) -> Bool {
      guard case .request(_, let method, _) = message, post.request.fields.session.value == nil else { return false }
      return method.equals(Method.discover.name) || method.equals(Method.subscriptionsListen.name)
    }

    private func takeBatch(_ view: JSONView, _ post: Post, _ named: Revision?) throws(RPCError) {
      // As a function of its own it throws what the caller maps; the session's refusals have statuses of their own.
      guard named?.isStateless != true else {
        throw RPCError(.invalidRequest, "Batches are not part of this protocol revision: send one message at a time")
      }
      let session: HTTPSession
      do throws(Refusal) {
        session = try self.session(post.request, post.connection, post.visitor)
      } catch {
        return post.response.refuse(error, for: named)
      }
      let exchange = Exchange(server, post.response, session, post.visitor)
      post.connection.assign(post.response, to: exchange)
      let origin = origin(exchange, session, post)
      if try !dispatcher.dispatchBatch(view, from: origin, size: post.size) { post.response.respond(.accepted) }
    }
  }

  extension Router {
    /// Where a message within a session came from: the session's client, and the caller of this very request.
    func origin(_ channel: any MCPServer.Channel, _ session: HTTPSession, _ post: Post) -> Origin {
      origin(session.session.client, channel, session.session, post)
    }

    /// Where a message came from.
    func origin(
      _ client: Client, _ channel: any MCPServer.Channel, _ scope: any AnyObject & Sendable, _ post: Post
    ) -> Origin {
      var origin = Origin(client: client, channel: channel, scope: scope, caller: post.visitor.caller)
      origin.subject = post.visitor.subject
      return origin
    }
  }

  /// The revisions by their names.
  enum ServedRevisions {
    static let byName = Dictionary(Revision.served.map { ("\($0.name)", $0) }) { first, _ in first }
  }
#endif

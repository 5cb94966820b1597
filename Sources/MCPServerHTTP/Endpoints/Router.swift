// Which endpoint answers a request, and whether any does: the name that the request was sent to and the page that sent it
// are looked at before anything else. On one screen, because an endpoint that forgot to ask would be a hole.

#if HTTP
  import Logging
  import MCPServer
  import NIOHTTP1

  /// Answers the requests of one event loop.
  struct Router {
    let server: ServerContext
    let dispatcher: Dispatcher
    let reader: MessageReader
    let callers = KnownCallers()
    private let latest = Latest()

    /// The host that was last found to be one that is answered: nearly all requests name the same one.
    private final class Latest {
      var host: String?
    }

    init(_ server: ServerContext) {
      self.server = server
      dispatcher = Dispatcher(services: server.services)
      reader = MessageReader(limits: server.services.options.limits)
    }

    /// Answers a request, now or later.
    func answer(_ request: Request, on connection: ConnectionHandler) {
      var shape = ResponseShape(
        isHTTP11: request.isHTTP11, keepsAlive: request.keepsAlive, isHeadOnly: request.method == .HEAD)
      let refusal = refusal(request, connection)
      if refusal == nil, let origin = request.fields.origin.value { shape.corsLines = CORS.lines(origin) }
      let response = connection.respond(shape)
      if answerHealth(request, response) { return }
      if let refusal { return response.refuse(refusal, for: .newest) }
      guard !server.isDraining else { return refuseDraining(response) }
      if answerMetadata(request, response, connection) { return }
      route(request, response, connection)
    }

    /// Answers that nothing is begun any more.
    func refuseDraining(_ response: Response) {
      response.respond(.unavailable, text: "The server is stopping\n", lines: "Retry-After: 1\r\n")
    }

    private func route(_ request: Request, _ response: Response, _ connection: ConnectionHandler) {
      if request.path == server.settings.path {
        switch request.method {
        case .POST: admit(request, response, connection, to: .post)
        case .GET: admit(request, response, connection, to: .get)
        case .DELETE: admit(request, response, connection, to: .delete)
        case .OPTIONS: preflight(request, response, "POST, GET, DELETE, OPTIONS")
        default: refuseMethod(response, "POST, GET, DELETE, OPTIONS")
        }
      } else if server.settings.servesSSE && request.path == Router.ssePath {
        switch request.method {
        case .GET: admit(request, response, connection, to: .openSSE)
        case .OPTIONS: preflight(request, response, "GET, OPTIONS")
        default: refuseMethod(response, "GET, OPTIONS")
        }
      } else if server.settings.servesSSE && request.path == Router.messagesPath {
        switch request.method {
        case .POST: admit(request, response, connection, to: .postToSSE)
        case .OPTIONS: preflight(request, response, "POST, OPTIONS")
        default: refuseMethod(response, "POST, OPTIONS")
        }
      } else if request.path == Router.metricsPath {
        switch request.method {
        case .GET, .HEAD: admit(request, response, connection, to: .metrics)
        default: refuseMethod(response, "GET, HEAD")
        }
      } else {
        response.respond(.notFound, text: "Not found\n")
      }
    }

    /// The path of the figures. Names of tools and how often they fail are not for everybody: where callers must prove who
    /// they are, whoever reads these must, too.
    static let metricsPath = "/metrics"
    /// The path of the stream of 2024-11-05.
    static let ssePath = "/sse"
    /// The path that its clients send messages to.
    static let messagesPath = "/messages"

    /// Answers that the path has other methods.
    func refuseMethod(_ response: Response, _ methods: String) {
      response.respond(.methodNotAllowed, text: "Method not allowed\n", lines: "Allow: \(methods)\r\n")
    }

    // MARK: Who may ask

    /// Why nobody may ask this; `nil`: somebody may.
    private func refusal(_ request: Request, _ connection: ConnectionHandler) -> Refusal? {
      let host = clientHost(request, connection)
      if host == nil && request.isHTTP11 { return Refusal(.badRequest, "Host is missing") }
      guard host == latest.host || server.policy.answers(host: host) else {
        return refused("for another host", host, "This server does not answer to that Host", request, connection)
      }
      latest.host = host
      guard let origin = request.fields.origin.value, !server.policy.allows(origin: origin, port: server.port) else {
        return nil
      }
      return refused(
        "of another origin", origin, "This server does not answer to pages of that Origin", request, connection)
    }

    /// The host that the client named, to us or to a trusted proxy; `nil`: none.
    func clientHost(_ request: Request, _ connection: ConnectionHandler) -> String? {
      let proxied = request.fields.forwardedHost.value == nil ? nil : trustedHost(request, connection)
      return proxied ?? request.fields.host.value
    }

    /// The address of the client, for logs and records.
    func clientAddress(_ request: Request, _ connection: ConnectionHandler) -> String {
      let forwarded = isTrusted(connection) ? request.fields.forwardedFor.value : nil
      return String((forwarded ?? connection.peer?.ipAddress ?? "unknown").prefix(200))
    }

    /// The host that a trusted proxy was asked for.
    private func trustedHost(_ request: Request, _ connection: ConnectionHandler) -> String? {
      let field = request.fields.forwardedHost
      return !field.isRepeated && isTrusted(connection) ? field.value : nil
    }

    private func isTrusted(_ connection: ConnectionHandler) -> Bool {
      guard !server.settings.trustedProxies.isEmpty, let peer = connection.peer else { return false }
      return server.settings.trustedProxies.contains { $0.contains(peer) }
    }

    private func refused(
      _ what: String, _ name: String?, _ message: String, _ request: Request, _ connection: ConnectionHandler
    ) -> Refusal {
      server.services.options.logger.info(
        "refused a request \(what)",
        metadata: ["name": "\(name?.prefix(200) ?? "")", "client": "\(clientAddress(request, connection))"])
      return Refusal(.forbidden, message)
    }
  }
#endif

// Who sent a request, before anything of it is parsed. Nearly always that is known at once; where keys of an issuer have
// to be had first, the connection waits and its event loop goes on with others.

#if HTTP
  import Logging
  import MCPCore
  import MCPServer
  import NIOCore

  extension Router {
    /// What only callers get.
    enum Endpoint {
      case post, get, delete, openSSE, postToSSE, metrics
    }

    /// A request that is being looked at.
    private struct Visit {
      let endpoint: Endpoint
      let request: Request
      let response: Response
      let connection: ConnectionHandler
    }

    /// Leads a request to its endpoint, if its sender may come in.
    func admit(_ request: Request, _ response: Response, _ connection: ConnectionHandler, to endpoint: Endpoint) {
      let visit = Visit(endpoint: endpoint, request: request, response: response, connection: connection)
      guard let authentication = server.authentication else { return serve(visit, Visitor(caller: server.anonymous)) }
      let credentials = Credentials(
        authorization: request.fields.authorization, isSigned: request.fields.isSigned,
        request: { signedRequest(visit, authentication.scheme) })
      settle(authentication.authenticator.authenticate(credentials), visit, authentication)
    }

    private func settle(_ outcome: Authentication, _ visit: Visit, _ authentication: ServerAuthentication) {
      switch outcome {
      case .caller(let identity):
        let caller = callers.caller(identity, server.services.policy)
        serve(
          visit,
          Visitor(
            caller: caller, scopes: identity.permissions, authority: authority(visit.request, visit.connection),
            subject: subject(of: visit.request, identity)))
      case .absent: refuse(nil, visit, authentication)
      case .refused(let failure): refuse(failure, visit, authentication)
      case .later(let rest): wait(for: rest, visit, authentication)
      }
    }

    /// The token, where there is somebody to exchange it.
    private func subject(of request: Request, _ identity: Identity) -> Secret? {
      guard identity.method == .bearer, server.services.options.tokenExchange != nil else { return nil }
      return BearerToken(request.fields.authorization)?.subject
    }

    private func serve(_ visit: Visit, _ visitor: Visitor) {
      let (request, response, connection) = (visit.request, visit.response, visit.connection)
      switch visit.endpoint {
      case .post: post(request, response, connection, visitor)
      case .get: get(request, response, connection, visitor)
      case .delete: delete(request, response, connection, visitor)
      case .openSSE: openSSE(request, response, connection, visitor)
      case .postToSSE: postToSSE(request, response, connection, visitor)
      case .metrics: server.services.metricsText.withUnsafeBufferPointer { response.respond(.ok, .metrics, $0) }
      }
    }

    private func wait(
      for rest: @escaping @Sendable () async -> Authentication, _ visit: Visit, _ authentication: ServerAuthentication
    ) {
      let eventLoop = visit.connection.loop.eventLoop
      let bound = NIOLoopBound((router: self, visit: visit), eventLoop: eventLoop)
      Task {
        let outcome = await rest()
        eventLoop.execute { bound.value.router.resume(outcome, bound.value.visit, authentication) }
      }
    }

    private func resume(_ outcome: Authentication, _ visit: Visit, _ authentication: ServerAuthentication) {
      // The client may have gone meanwhile.
      guard visit.connection.current?.response === visit.response else { return }
      visit.connection.isCorked = true
      if server.isDraining { refuseDraining(visit.response) } else { settle(outcome, visit, authentication) }
      visit.connection.uncork()
    }

    // MARK: Nobody that is known

    /// Says what was expected, and remembers who failed.
    private func refuse(_ failure: CredentialFailure?, _ visit: Visit, _ authentication: ServerAuthentication) {
      let challenge = authentication.challenge(authority(visit.request, visit.connection))
      report(failure, visit)
      let status = failure.map { Status(rawValue: $0.status) ?? .unauthorized } ?? .unauthorized
      var lines = challenge.lines(failure)
      if status == .unavailable { lines += "Retry-After: 10\r\n" }
      let message = failure?.description ?? "This server wants to know who calls: send credentials"
      visit.response.refuse(Refusal(status, message, lines: lines), for: namedRevision(visit.request) ?? .newest)
    }

    private func report(_ failure: CredentialFailure?, _ visit: Visit) {
      let client = clientAddress(visit.request, visit.connection)
      let reason = failure?.rawValue ?? CredentialFailure.missing
      server.services.countDenial(reason)
      server.services.options.logger.info(
        "refused credentials", metadata: ["reason": "\(reason)", "client": "\(client)"])
      guard let audit = server.services.audit, let unrecorded = server.failures.next() else { return }
      var record = AuditRecord(.authentication)
      record.authentication = (failure?.method ?? .none).rawValue
      record.peer = client
      record.verdict = .denied
      record.reason = reason
      record.detail = (failure?.description ?? "no credentials were sent") + FailureRecords.note(unrecorded)
      record.outcome = .denied
      audit.write(record)
    }

    /// Remembers who has named the session of another caller, with good credentials of their own.
    func reportForeignSession(_ request: Request, _ connection: ConnectionHandler, _ visitor: Visitor) {
      let reason = ReservedError.permissionDenied.rawValue
      server.services.countDenial(reason)
      guard let audit = server.services.audit, let unrecorded = server.failures.next() else { return }
      var record = AuditRecord(.session)
      record.user = visitor.caller.user
      record.tenant = visitor.caller.tenant?.id
      record.roles = visitor.caller.roles
      record.authentication = visitor.caller.method.rawValue
      record.peer = clientAddress(request, connection)
      record.verdict = .denied
      record.reason = reason
      record.detail = "the session of another caller" + FailureRecords.note(unrecorded)
      record.outcome = .denied
      audit.write(record)
    }

    // MARK: What signatures and URLs say of a request

    /// The host that the client named.
    func authority(_ request: Request, _ connection: ConnectionHandler) -> String {
      if let host = clientHost(request, connection) { return host }
      let host = server.settings.host
      return "\(host.contains(":") ? "[\(host)]" : host):\(server.port)"
    }

    private func signedRequest(_ visit: Visit, _ scheme: String) -> SignedRequest {
      let request = visit.request
      return SignedRequest(
        method: request.method.rawValue, scheme: scheme, authority: authority(request, visit.connection),
        path: String(request.path), query: request.query.map(String.init),
        fields: request.headers.map { ($0.name, $0.value) }, body: Array(request.body.readableBytesView))
    }
  }

  // MARK: The metadata

  extension Router {
    /// Answers what clients read before they ask an issuer for a token. Answers whether it was asked for.
    func answerMetadata(_ request: Request, _ response: Response, _ connection: ConnectionHandler) -> Bool {
      guard request.path.hasPrefix(ResourceMetadata.path),
        ResourceMetadata.paths(of: server.settings.path).contains(String(request.path)),
        let metadata = server.authentication?.metadata(authority(request, connection))
      else { return false }
      switch request.method {
      case .GET, .HEAD:
        metadata.bytes.withUnsafeBufferPointer {
          response.respond(.ok, .json, lines: "Cache-Control: max-age=300\r\n", $0)
        }
      case .OPTIONS: preflight(request, response, "GET, HEAD, OPTIONS")
      default: refuseMethod(response, "GET, HEAD, OPTIONS")
      }
      return true
    }
  }
#endif

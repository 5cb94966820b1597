// Messages that stand for themselves. Headers and body must agree; then the request has an exchange of its own, which is
// all that there is to cancel when the client goes.

#if HTTP
  import MCPCore
  import MCPServer

  extension Router {
    /// Takes a message of a stateless client.
    func takeStateless(_ message: Message, _ meta: RequestMeta, _ post: Post) throws(Refusal) {
      do throws(RPCError) {
        switch message {
        case .request(_, let method, let params):
          let client = try check(method, params, meta, post.request)
          let exchange = Exchange(server, post.response, nil, post.visitor)
          post.connection.assign(post.response, to: exchange)
          dispatcher.dispatch(
            message, from: origin(client, exchange, exchange, post),
            size: post.size)
        case .notification:
          try HeaderChecks(post.request).checkVersion(meta.protocolVersion)
          // None that there is means anything here: a client cancels by closing.
          post.response.respond(.accepted)
        case .response:
          throw RPCError(.invalidRequest, "A client without a session is asked nothing: this answers no question")
        }
      } catch {
        throw Refusal(.badRequest, error)
      }
    }

    /// The client of a request whose headers say what its body does.
    private func check(
      _ method: JSONView, _ params: JSONView?, _ meta: RequestMeta, _ request: Request
    ) throws(RPCError) -> Client {
      let checks = HeaderChecks(request)
      try checks.checkVersion(meta.protocolVersion)
      let client = try meta.client()
      try checks.checkTarget(method, params)
      if method.equals(Method.toolsCall.name), let name = params?["name"], name.kind == .string,
        let parameters = server.services.catalog.tool(name.string)?.headerParameters.all, !parameters.isEmpty
      {
        try checks.checkParameters(parameters, params?["arguments"])
      }
      return client
    }
  }
#endif

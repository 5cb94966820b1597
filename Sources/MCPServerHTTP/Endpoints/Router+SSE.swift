// The two endpoints of 2024-11-05: the stream, and the requests that carry what its client says.

#if HTTP
  import MCPServer
  import NIOCore

  extension Router {
    /// Opens a stream.
    func openSSE(_ request: Request, _ response: Response, _ connection: ConnectionHandler, _ visitor: Visitor) {
      guard MediaTypes.accepted(request.fields.accept.value).contains(.events) else {
        return response.refuse(Refusal(.notAcceptable, "Accept must allow text/event-stream"))
      }
      let client = SSEClient(
        server, connection.loop.eventLoop, response, endpoint: Router.messagesPath, for: visitor.caller)
      server.sseClients.enter(client)
      connection.assign(response, to: client)
    }

    /// Takes a message.
    func postToSSE(_ request: Request, _ response: Response, _ connection: ConnectionHandler, _ visitor: Visitor) {
      guard MediaTypes.isJSON(request.fields.contentType.value) else {
        return response.refuse(Refusal(.unsupportedMediaType, "Content-Type must be application/json"))
      }
      let named = request.parameter("session").flatMap { server.sseClients.find($0) }
      guard let client = named, visitor.isSame(as: client.caller) else {
        if named != nil { reportForeignSession(request, connection, visitor) }
        return response.refuse(Refusal(.notFound, "There is no such session (any more): open the stream again"))
      }
      client.receive(request.body)
      response.respond(.accepted)
    }
  }
#endif

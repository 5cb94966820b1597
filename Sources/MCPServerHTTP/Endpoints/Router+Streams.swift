// A GET opens the session's own stream, or goes on with a stream that has lost its response.

#if HTTP
  import MCPServer
  import NIOCore

  extension Router {
    /// Answers a GET.
    func get(_ request: Request, _ response: Response, _ connection: ConnectionHandler, _ visitor: Visitor) {
      if namedRevision(request)?.isStateless == true { return refuseMethod(response, "POST, OPTIONS") }
      do throws(Refusal) {
        guard MediaTypes.accepted(request.fields.accept.value).contains(.events) else {
          throw Refusal(.notAcceptable, "Accept must allow text/event-stream")
        }
        let session = try session(request, connection, visitor)
        let (stream, seen) = try stream(request.fields.lastEventID, session)
        connection.assign(response, to: StreamResponse(stream))
        stream.open(response, primes: session.revision.rules.contains(.primingEvents), after: seen)
      } catch {
        response.refuse(error)
      }
    }

    /// The stream that is asked for, and the last event of it that the client saw.
    private func stream(
      _ lastEventID: HeaderField, _ session: HTTPSession
    ) throws(Refusal) -> (MessageStream, seen: Int?) {
      guard let text = lastEventID.value else {
        let stream = session.outlet.stream
        guard !stream.isOpen else {
          throw Refusal(.conflict, "The session has its stream already: there is one at a time")
        }
        return (stream, nil)
      }
      guard !lastEventID.isRepeated, let id = EventID(text), let stream = session.stream(id.stream) else {
        throw Refusal(.badRequest, "Last-Event-ID names no event of a stream that is still kept")
      }
      return (stream, id.number)
    }
  }
#endif

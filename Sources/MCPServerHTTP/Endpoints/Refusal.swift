// Why a request is not answered as it wants to be: a status for HTTP and an error for JSON-RPC.

#if HTTP
  import MCPCore
  import MCPServer

  /// A request that is refused.
  struct Refusal: Error {
    let status: Status
    let error: RPCError
    /// Further headers, each with its line end.
    var lines = ""

    init(_ status: Status, _ error: RPCError, lines: String = "") {
      self.status = status
      self.error = error
      self.lines = lines
    }

    /// A refusal in words.
    init(_ status: Status, _ message: String, id: RequestID? = nil, lines: String = "") {
      self.init(status, RPCError(.invalidRequest, message, id: id), lines: lines)
    }

    /// The same for a request of this id.
    func naming(_ id: RequestID?) -> Refusal {
      var error = error
      error.id = error.id ?? id
      return Refusal(status, error, lines: lines)
    }
  }

  extension Response {
    /// Answers with an error.
    /// - Parameter revision: the client's, where it is known.
    func refuse(_ refusal: Refusal, for revision: Revision? = nil) {
      var writer = JSONWriter()
      refusal.error.writeMessage(to: &writer, for: revision)
      respond(refusal.status, .json, lines: refusal.lines, writer.bytes)
    }

    /// Answers with a line of text.
    func respond(_ status: Status, text: String, lines: String = "") {
      var text = text
      text.withUTF8 { respond(status, .text, lines: lines, $0) }
    }
  }
#endif

// What supervisors ask: whether the process runs, and whether it can work. Both are answered to whoever asks, under
// whatever name, and say nothing else.

#if HTTP
  import MCPServer
  import NIOHTTP1

  extension Router {
    /// Answers a question after the server's health. Answers whether it was one.
    func answerHealth(_ request: Request, _ response: Response) -> Bool {
      guard request.path == "/healthz" || request.path == "/readyz" else { return false }
      guard request.method == .GET || request.method == .HEAD else {
        refuseMethod(response, "GET, HEAD")
        return true
      }
      if request.path == "/healthz" {
        response.respond(.ok, text: "ok\n")
      } else if server.isDraining {
        response.respond(.unavailable, text: "stopping\n")
      } else {
        let services = server.services
        Task {
          let isReady = await services.isReady()
          response.respond(isReady ? .ok : .unavailable, text: isReady ? "ready\n" : "not ready\n")
        }
      }
      return true
    }
  }
#endif

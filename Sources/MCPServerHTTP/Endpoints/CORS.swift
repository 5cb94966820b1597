// What lets a web page of another origin use the server: the browser asks first, and then looks whether each answer says
// that the page may read it.

#if HTTP
  import NIOHTTP1

  /// Headers for web pages.
  enum CORS {
    /// The lines of an answer to a page of this origin, which may be answered.
    static func lines(_ origin: String) -> String {
      "Access-Control-Allow-Origin: \(origin)\r\nVary: Origin\r\n"
        + "Access-Control-Expose-Headers: Mcp-Session-Id, MCP-Protocol-Version, WWW-Authenticate\r\n"
    }

    /// The headers that a page may send.
    private static let headers =
      "Content-Type, Accept, Authorization, Mcp-Session-Id, MCP-Protocol-Version, Mcp-Method, Mcp-Name, Last-Event-ID"

    /// The lines of the answer to a browser that asks.
    /// - Parameter requested: the headers that the page wants to send.
    static func preflightLines(_ methods: String, requested: [String]) -> String {
      let parameters = requested.flatMap { $0.split(separator: ",") }.map { $0.drop { $0 == " " } }
        .filter { $0.lowercased().hasPrefix("mcp-param-") && $0.utf8.allSatisfy(isToken) }
      let allowed = ([headers] + parameters.map(String.init)).joined(separator: ", ")
      return "Access-Control-Allow-Methods: \(methods)\r\nAccess-Control-Allow-Headers: \(allowed)\r\n"
        + "Access-Control-Max-Age: 7200\r\n"
    }

    private static func isToken(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  extension Router {
    /// Answers what may be asked of a path.
    func preflight(_ request: Request, _ response: Response, _ methods: String) {
      let isAsked =
        request.fields.origin.value != nil && request.headers.contains(name: "access-control-request-method")
      let requested = request.headers["access-control-request-headers"]
      response.respond(
        .noContent,
        lines: isAsked ? CORS.preflightLines(methods, requested: requested) : "Allow: \(methods)\r\n")
    }
  }
#endif

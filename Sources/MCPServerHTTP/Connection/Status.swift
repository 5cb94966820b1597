// The statuses that this server answers with, and the kinds of its bodies.

#if HTTP
  import MCPServer

  /// A status of HTTP.
  enum Status: Int {
    case ok = 200
    case accepted = 202
    case noContent = 204
    case badRequest = 400
    case unauthorized = 401
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case notAcceptable = 406
    case requestTimeout = 408
    case conflict = 409
    case contentTooLarge = 413
    case unsupportedMediaType = 415
    case expectationFailed = 417
    case headersTooLarge = 431
    case unavailable = 503

    init(_ status: ReplyStatus) {
      switch status {
      case .ok: self = .ok
      case .badRequest: self = .badRequest
      case .notFound: self = .notFound
      case .forbidden: self = .forbidden
      }
    }

    /// The status line.
    var line: StaticString {
      switch self {
      case .ok: "HTTP/1.1 200 OK\r\n"
      case .accepted: "HTTP/1.1 202 Accepted\r\n"
      case .noContent: "HTTP/1.1 204 No Content\r\n"
      case .badRequest: "HTTP/1.1 400 Bad Request\r\n"
      case .unauthorized: "HTTP/1.1 401 Unauthorized\r\n"
      case .forbidden: "HTTP/1.1 403 Forbidden\r\n"
      case .notFound: "HTTP/1.1 404 Not Found\r\n"
      case .methodNotAllowed: "HTTP/1.1 405 Method Not Allowed\r\n"
      case .notAcceptable: "HTTP/1.1 406 Not Acceptable\r\n"
      case .requestTimeout: "HTTP/1.1 408 Request Timeout\r\n"
      case .conflict: "HTTP/1.1 409 Conflict\r\n"
      case .contentTooLarge: "HTTP/1.1 413 Content Too Large\r\n"
      case .unsupportedMediaType: "HTTP/1.1 415 Unsupported Media Type\r\n"
      case .expectationFailed: "HTTP/1.1 417 Expectation Failed\r\n"
      case .headersTooLarge: "HTTP/1.1 431 Request Header Fields Too Large\r\n"
      case .unavailable: "HTTP/1.1 503 Service Unavailable\r\n"
      }
    }
  }

  /// What a body is.
  enum ContentType {
    case json
    case text
    case events
    /// What Prometheus reads.
    case metrics

    /// The header.
    var line: StaticString {
      switch self {
      case .json: "Content-Type: application/json\r\n"
      case .text: "Content-Type: text/plain; charset=utf-8\r\n"
      case .metrics: "Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"
      case .events:
        "Content-Type: text/event-stream\r\nCache-Control: no-cache\r\nX-Accel-Buffering: no\r\n"
      }
    }
  }
#endif

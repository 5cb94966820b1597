// From the parts that the decoder gives to requests. What cannot become one is found as early as it can be: a body that is
// too long is not read to its end.

#if HTTP
  import NIOCore
  import NIOHTTP1

  /// Puts together one request after the other.
  struct RequestReader {
    /// What came of a part.
    enum Outcome {
      /// More is needed.
      case incomplete
      /// More is needed, and the client waits for leave to send it.
      case asksForLeave
      case complete(Request)
      /// - lingers: whether the client may still be sending.
      case refused(Status, reason: StaticString = "", lingers: Bool)
    }

    private let mostBytes: Int
    private var request: Request?

    /// - Parameter mostBytes: of a body.
    init(mostBytes: Int) { self.mostBytes = mostBytes }

    /// Takes a part.
    mutating func take(_ part: HTTPServerRequestPart) -> Outcome {
      switch part {
      case .head(let head): return begin(Request(head))
      case .body(let bytes): return add(bytes)
      case .end:
        guard let request else { return .incomplete }
        self.request = nil
        return .complete(request)
      }
    }

    /// Forgets what has come of a request.
    mutating func forget() { request = nil }

    private mutating func begin(_ request: Request) -> Outcome {
      if let reason = request.fields.ambiguity { return .refused(.badRequest, reason: reason, lingers: true) }
      if let count = request.announcedBytes, count > mostBytes { return tooLong }
      self.request = request
      guard let expectation = request.fields.expect.value else { return .incomplete }
      guard expectation.isHeader("100-continue") else { return .refused(.expectationFailed, lingers: true) }
      return request.isHTTP11 ? .asksForLeave : .incomplete
    }

    private var tooLong: Outcome {
      .refused(.contentTooLarge, reason: "The message is longer than what is read", lingers: true)
    }

    private func add(_ bytes: ByteBuffer) -> Outcome {
      guard let request else { return .incomplete }
      let count = request.body.readableBytes
      guard count + bytes.readableBytes <= mostBytes else { return tooLong }
      if count == 0 { request.body = bytes } else { request.body.writeImmutableBuffer(bytes) }
      return .incomplete
    }
  }
#endif

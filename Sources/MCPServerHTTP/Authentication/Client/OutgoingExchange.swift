// One request that this server sends, and its answer, on a connection of its own: an issuer is asked a few times an hour,
// so there is nothing to gain by keeping connections, and a pool would be one more thing that can go wrong.

#if HTTP
  import NIOCore
  import NIOHTTP1

  /// A request that this server sends.
  struct OutgoingRequest: Sendable {
    var method = HTTPMethod.GET
    let address: HTTPAddress
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []
    /// Bytes of the answer's body that are read.
    var mostBytes = 1 << 20
  }

  /// An answer that has come to its end.
  struct IncomingAnswer: Sendable {
    let status: Int
    let headers: HTTPHeaders
    var body: [UInt8] = []
  }

  /// Sends a request when the connection is there, and gathers the answer. It belongs to the connection's event loop.
  final class OutgoingExchange: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let request: OutgoingRequest
    private let promise: EventLoopPromise<IncomingAnswer>
    private var answer: IncomingAnswer?

    init(_ request: OutgoingRequest, _ promise: EventLoopPromise<IncomingAnswer>) {
      (self.request, self.promise) = (request, promise)
    }

    func channelActive(context: ChannelHandlerContext) {
      var headers = HTTPHeaders(request.headers)
      headers.add(name: "Host", value: request.address.authority)
      headers.add(name: "Connection", value: "close")
      if request.method != .GET { headers.add(name: "Content-Length", value: "\(request.body.count)") }
      let head = HTTPRequestHead(
        version: .http1_1, method: request.method, uri: request.address.target, headers: headers)
      context.write(wrapOutboundOut(.head(head)), promise: nil)
      if !request.body.isEmpty {
        context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: request.body)))), promise: nil)
      }
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head): answer = IncomingAnswer(status: Int(head.status.code), headers: head.headers)
      case .body(let bytes):
        answer?.body.append(contentsOf: bytes.readableBytesView)
        if let answer, answer.body.count > request.mostBytes {
          fail(context, "it answered with more than \(request.mostBytes) bytes")
        }
      case .end:
        if let answer { promise.succeed(answer) }
        context.close(promise: nil)
      }
    }

    func channelInactive(context: ChannelHandlerContext) {
      promise.fail(FetchFailure(description: "it closed the connection before its answer was complete"))
      context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      fail(context, "its answer cannot be read: \(error)")
    }

    private func fail(_ context: ChannelHandlerContext, _ reason: String) {
      promise.fail(FetchFailure(description: reason))
      context.close(promise: nil)
    }
  }
#endif

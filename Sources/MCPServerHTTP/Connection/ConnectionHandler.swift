// One connection: parts of requests in, bytes of responses out. One request is worked on at a time; what a client sends
// behind it waits, and while something waits nothing more is read. Everything here belongs to the connection's event loop.

#if HTTP
  import NIOCore
  import NIOHTTP1

  /// The last handler of a connection's pipeline.
  final class ConnectionHandler: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = ByteBuffer

    /// What the connection is doing.
    enum Phase {
      /// Nothing has come since the last response.
      case idle
      /// Part of a head has come.
      case head
      /// A head has come, and its body is coming.
      case body
      /// A request is being answered.
      case answering
      /// Nothing is answered any more.
      case closing
    }

    let loop: LoopContext
    private(set) var phase = Phase.idle
    /// When the phase must have ended; answering has no such time.
    private(set) var deadline: NIODeadline
    /// When something was last written.
    private(set) var lastWrite: NIODeadline
    /// Since when the client has not read what there is for it.
    private(set) var stalledSince: NIODeadline?
    private(set) var current: (response: Response, owner: (any ResponseOwner)?)?
    private var context: ChannelHandlerContext?
    private var request: Request?
    private var waiting: [HTTPServerRequestPart] = []
    private var isPaused = false
    private var isCorked = false
    private var isAdvancing = false
    private var lingers = false
    private var sawPart = false

    /// Links of `LoopContext`.
    var previous: ConnectionHandler?
    var next: ConnectionHandler?

    init(_ loop: LoopContext) {
      self.loop = loop
      lastWrite = loop.now
      deadline = loop.now + loop.server.settings.limits.headTime
    }

    var server: ServerContext { loop.server }
    private var limits: HTTPLimits { server.settings.limits }
    /// The address at the other end.
    var peer: SocketAddress? { context?.remoteAddress }

    // MARK: Events

    func channelActive(context: ChannelHandlerContext) {
      self.context = context
      loop.enter(self)
      context.read()
    }

    func channelInactive(context: ChannelHandlerContext) {
      phase = .closing
      loop.leave(self)
      self.context = nil
      waiting = []
      request = nil
      if let (response, owner) = current {
        current = nil
        response.lose()
        owner?.lost(response)
      }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      sawPart = true
      let part = unwrapInboundIn(data)
      if waiting.isEmpty && phase != .answering && !isAdvancing { return handle(part) }
      waiting.append(part)
      advance()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
      if phase == .idle && !sawPart {
        phase = .head
        deadline = min(deadline, loop.now + limits.headTime)
      }
      sawPart = false
      if waiting.isEmpty { context.read() } else { isPaused = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
      guard context.channel.isWritable else { return stalledSince = loop.now }
      stalledSince = nil
      guard let response = current?.response else { return }
      response.written()
      drain(response)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      guard let error = error as? HTTPParserError, current == nil, phase != .closing else { return close() }
      refuse(error == .headerOverflow ? .headersTooLarge : .badRequest)
    }

    // MARK: Requests

    /// Handles what has come, as long as no request is being answered.
    private func advance() {
      guard !isAdvancing else { return }
      isAdvancing = true
      var index = 0
      while index < waiting.count, phase != .answering {
        handle(waiting[index])
        index += 1
      }
      waiting.removeFirst(min(index, waiting.count))
      isAdvancing = false
      if waiting.count > ConnectionHandler.mostWaiting { close() }
    }

    /// Parts of requests that a client may send before it has the answers to those in front.
    private static let mostWaiting = 1_024

    private func handle(_ part: HTTPServerRequestPart) {
      switch (part, phase) {
      case (.head(let head), .idle), (.head(let head), .head): begin(Request(head))
      case (.body(let bytes), .body): take(bytes)
      case (.end, .body):
        guard let request else { return close() }
        self.request = nil
        isCorked = true
        loop.router.answer(request, on: self)
        isCorked = false
        if let response = current?.response { drain(response) }
      default: break
      }
    }

    private func begin(_ request: Request) {
      if let reason = request.fields.ambiguity { return refuse(.badRequest, "\(reason)\n") }
      if let count = request.announcedBytes, count > server.services.options.limits.messageBytes {
        return refuse(.contentTooLarge, lingers: true)
      }
      if let expect = request.fields.expect.value {
        guard expect.isHeader("100-continue") else { return refuse(.expectationFailed, lingers: true) }
        if request.isHTTP11 { write(ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n")) }
      }
      phase = .body
      deadline = loop.now + limits.bodyTime
      self.request = request
    }

    private func take(_ bytes: ByteBuffer) {
      guard let count = request?.body.readableBytes else { return }
      guard count + bytes.readableBytes <= server.services.options.limits.messageBytes else {
        return refuse(.contentTooLarge, lingers: true)
      }
      if count == 0 { request?.body = bytes } else { request?.body.writeImmutableBuffer(bytes) }
    }

    // MARK: Responses

    /// Begins the response to the request that has come.
    func respond(_ shape: ResponseShape) -> Response {
      phase = .answering
      let response = Response(self, shape)
      current = (response, nil)
      return response
    }

    /// Someone wants to know when nobody listens to the response any more.
    func assign(_ response: Response, to owner: any ResponseOwner) {
      if current?.response === response { current?.owner = owner }
    }

    /// Answers what is no request, or one that is not read to its end, and closes.
    /// - Parameter lingers: whether the client may still be sending.
    private func refuse(_ status: Status, _ text: String = "", lingers: Bool = false) {
      request = nil
      self.lingers = lingers
      let response = respond(ResponseShape(keepsAlive: false))
      isCorked = true
      var text = text
      text.withUTF8 { response.respond(status, $0.isEmpty ? nil : .text, $0) }
      isCorked = false
      drain(response)
    }

    /// There is something to write. Any thread.
    func wake(_ response: Response) {
      if loop.eventLoop.inEventLoop && isCorked && current?.response === response { return }
      loop.eventLoop.execute { self.drain(response) }
    }

    private func drain(_ response: Response) {
      guard let context, current?.response === response, context.channel.isWritable else { return }
      let piece = response.take()
      if piece.isLast { return writeLast(piece, of: response) }
      if piece.bytes.readableBytes > 0 { write(piece.bytes) }
      if context.channel.isWritable { response.written() }
    }

    private func write(_ bytes: ByteBuffer) {
      lastWrite = loop.now
      context?.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
    }

    private func writeLast(_ piece: Response.Piece, of response: Response) {
      current = nil
      response.written()
      guard piece.closes || server.isDraining, let context else {
        write(piece.bytes)
        phase = .idle
        deadline = loop.now + limits.idleTime
        return resume()
      }
      phase = .closing
      deadline = loop.now + limits.lingerTime
      context.writeAndFlush(wrapOutboundOut(piece.bytes)).whenComplete { _ in
        self.lingers ? self.linger() : self.close()
      }
    }

    /// Goes on with what has come in the meantime.
    private func resume() {
      advance()
      guard isPaused, waiting.isEmpty, let context else { return }
      isPaused = false
      context.read()
    }

    // MARK: The end

    /// Closes the connection.
    func close() {
      phase = .closing
      context?.close(promise: nil)
    }

    /// Says that nothing more comes, and reads on for a while: a socket that is closed with something unread resets the
    /// connection, and the client never sees the answer.
    private func linger() { context?.close(mode: .output, promise: nil) }

    /// Looks at the clock.
    func tick(_ now: NIODeadline) {
      if let stalledSince, now - stalledSince > limits.stalledTime { return close() }
      switch phase {
      case .idle, .closing: if now > deadline { close() }
      case .head: if now > deadline { refuse(.requestTimeout) }
      case .body: if now > deadline { refuse(.requestTimeout, lingers: true) }
      case .answering:
        if now - lastWrite > limits.keepAliveInterval { current?.response.add(ConnectionHandler.comment) }
      }
    }

    /// What a silent stream says, so that nobody in between takes it for dead.
    private static let comment = ByteBuffer(staticString: ": keep-alive\n\n")

    /// The server stops.
    func finish() {
      guard phase == .answering, let (response, owner) = current else { return close() }
      owner?.finish(response)
    }
  }
#endif

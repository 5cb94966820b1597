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
    var phase = Phase.idle
    /// When the phase must have ended; answering has no such time.
    var deadline: NIODeadline
    /// When something was last written.
    var lastWrite: NIODeadline
    /// Since when the client has not read what there is for it.
    var stalledSince: NIODeadline?
    /// The response to the request that is being answered, and who wants to know of its end.
    var current: (response: Response, owner: (any ResponseOwner)?)?
    /// Where the channel is open.
    var context: ChannelHandlerContext?
    /// Whether what is said now is written when the request has been looked at.
    var isCorked = false
    private var reader: RequestReader
    private var waiting: [HTTPServerRequestPart] = []
    private var isAdvancing = false
    private var isPaused = false
    private var sawPart = false
    private var isEntered = false

    /// Links of `LoopContext`.
    var previous: ConnectionHandler?
    var next: ConnectionHandler?

    init(_ loop: LoopContext) {
      self.loop = loop
      lastWrite = loop.now
      deadline = loop.now + loop.server.settings.limits.headTime
      reader = RequestReader(mostBytes: loop.server.services.options.limits.messageBytes)
    }

    var server: ServerContext { loop.server }
    var limits: HTTPLimits { _read { yield loop.server.settings.limits } }
    /// The address at the other end.
    var peer: SocketAddress? { context?.remoteAddress }

    // MARK: Events

    func channelActive(context: ChannelHandlerContext) {
      guard loop.hasRoom else { return context.close(promise: nil) }
      self.context = context
      isEntered = true
      loop.enter(self)
      context.read()
    }

    func channelInactive(context: ChannelHandlerContext) {
      phase = .closing
      if isEntered { loop.leave(self) }
      self.context = nil
      waiting = []
      reader.forget()
      guard let (response, owner) = current else { return }
      current = nil
      response.lose()
      owner?.lost(response)
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
        deadline = loop.now + limits.headTime
      }
      sawPart = false
      if waiting.isEmpty { context.read() } else { isPaused = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) { writabilityChanged(context.channel.isWritable) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      guard let error = error as? HTTPParserError, current == nil, phase != .closing else { return close() }
      refuse(error == .headerOverflow ? .headersTooLarge : .badRequest, lingers: true)
    }

    // MARK: Requests

    /// Goes on with what has come while a request was being answered.
    func resume() {
      advance()
      guard isPaused, waiting.isEmpty, let context else { return }
      isPaused = false
      context.read()
    }

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
      guard phase != .closing else { return }
      switch reader.take(part) {
      case .incomplete: expectBody()
      case .asksForLeave:
        expectBody()
        write(ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n"))
      case .complete(let request):
        isCorked = true
        loop.router.answer(request, on: self)
        uncork()
      case .refused(let status, let reason, let lingers):
        reader.forget()
        refuse(status, "\(reason)", lingers: lingers)
      }
    }

    private func expectBody() {
      guard phase != .body else { return }
      phase = .body
      deadline = loop.now + limits.bodyTime
    }
  }
#endif

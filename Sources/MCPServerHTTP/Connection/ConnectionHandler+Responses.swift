// What a connection sends, when it has waited long enough, and how it ends.

#if HTTP
  import NIOCore

  extension ConnectionHandler {
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
    func refuse(_ status: Status, _ reason: String = "", lingers: Bool) {
      let response = respond(ResponseShape(keepsAlive: false, lingers: lingers))
      isCorked = true
      if reason.isEmpty { response.respond(status) } else { response.respond(status, text: reason + "\n") }
      uncork()
    }

    /// What was said is written now.
    func uncork() {
      isCorked = false
      if let response = current?.response { drain(response) }
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

    /// Writes bytes.
    func write(_ bytes: ByteBuffer) {
      lastWrite = loop.now
      context?.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
    }

    private func writeLast(_ piece: Response.Piece, of response: Response) {
      current = nil
      response.written()
      guard !piece.shape.keepsAlive || server.isDraining, let context else {
        write(piece.bytes)
        phase = .idle
        deadline = loop.now + limits.idleTime
        return resume()
      }
      phase = .closing
      deadline = .distantFuture
      context.writeAndFlush(wrapOutboundOut(piece.bytes)).whenComplete { _ in
        piece.shape.lingers ? self.linger() : self.close()
      }
    }

    /// Whether the client reads has changed.
    func writabilityChanged(_ isWritable: Bool) {
      guard isWritable else { return stalledSince = loop.now }
      stalledSince = nil
      guard let response = current?.response else { return }
      response.written()
      drain(response)
    }

    // MARK: The end

    /// Closes the connection.
    func close() {
      phase = .closing
      context?.close(promise: nil)
    }

    /// Says that nothing more comes, and reads on for a while: a socket that is closed with something unread resets the
    /// connection, and the client never sees the answer.
    private func linger() {
      deadline = loop.now + limits.lingerTime
      context?.close(mode: .output, promise: nil)
    }

    /// Looks at the clock.
    func tick(_ now: NIODeadline) {
      if let stalledSince, now - stalledSince > limits.stalledTime { return close() }
      switch phase {
      case .idle, .closing: if now > deadline { close() }
      case .head: if now > deadline { refuse(.requestTimeout, lingers: true) }
      case .body: if now > deadline { refuse(.requestTimeout, lingers: true) }
      case .answering:
        if now - lastWrite > limits.keepAliveInterval { current?.response.add(ConnectionHandler.comment) }
      }
    }

    /// What a silent stream says, so that nobody in between takes it for dead.
    private static let comment = ByteBuffer(staticString: ": keep-alive\n\n")

    /// The server stops.
    func finish() {
      if phase == .answering, let (response, owner) = current {
        owner?.finish(response)
      } else if phase != .closing, let context {
        phase = .closing
        deadline = .distantFuture
        // Behind what the client has not read yet of earlier answers.
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in self.close() }
      }
    }
  }
#endif

// The socket that listens, the event loops behind it, and the end of both: nothing new is accepted, calls in flight have
// their grace, every answer and every stream is finished, and then all connections are closed.

#if HTTP
  import MCPServer
  import NIOCore
  import NIOHTTP1
  import NIOPosix

  /// A server that listens.
  package final class HTTPServer: Sendable {
    private let server: ServerContext
    private let group: MultiThreadedEventLoopGroup
    private let loops: [LoopContext]
    private let listening: [any NIOCore.Channel]
    /// Where it listens.
    package let address: SocketAddress

    private init(
      _ server: ServerContext, _ group: MultiThreadedEventLoopGroup, _ loops: [LoopContext],
      _ listening: [any NIOCore.Channel], _ address: SocketAddress
    ) {
      self.server = server
      self.group = group
      self.loops = loops
      self.listening = listening
      self.address = address
    }

    /// The URL of the endpoint.
    package var url: String {
      let host = server.settings.host
      let scheme = server.settings.tls == nil ? "http" : "https"
      return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(server.port)\(server.settings.path)"
    }

    /// Connections that are open.
    package var openConnections: Int { server.connections.load(ordering: .relaxed) }

    /// Whether it was told to stop.
    package var isStopping: Bool { server.isDraining }

    /// Listens and serves.
    /// - Throws: `ListenError` where a setting or a file of TLS is bad, or the address cannot be had.
    package static func start(_ services: Services, _ settings: HTTPSettings) async throws -> HTTPServer {
      try await start(services, settings, fetcher: nil)
    }

    /// The same.
    /// - Parameter fetcher: gets keys of issuers; `nil`: over the network.
    static func start(
      _ services: Services, _ settings: HTTPSettings, fetcher: (any DocumentFetcher)?
    ) async throws -> HTTPServer {
      let tls = try settings.tls.map { try TLSContext(certificate: $0.certificate, key: $0.key) }
      Platform.raiseDescriptorLimit()
      let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
      do {
        let authentication = try authentication(services, settings, fetcher, group)
        let server = ServerContext(services, settings, authentication)
        return try await listen(server, settings, tls, group)
      } catch {
        try? await group.shutdownGracefully()
        throw error
      }
    }

    private static func authentication(
      _ services: Services, _ settings: HTTPSettings, _ fetcher: (any DocumentFetcher)?, _ group: any EventLoopGroup
    ) throws -> ServerAuthentication? {
      do {
        return try ServerAuthentication(
          services.settings.authentication, name: services.serverName, path: settings.path,
          scopes: services.permissions, isTLS: settings.isTLS, try fetcher ?? OutgoingClient(on: group.next()),
          services.options.logger)
      } catch {
        throw ListenError("\(error)")
      }
    }

    private static func listen(
      _ server: ServerContext, _ settings: HTTPSettings, _ tls: TLSContext?, _ group: MultiThreadedEventLoopGroup
    ) async throws -> HTTPServer {
      let loops = group.makeIterator().map { LoopContext($0, server) }
      do {
        let listening = try await bootstrap(group, loops, settings, tls).bind(host: settings.host, port: settings.port)
          .get()
        guard let address = listening.localAddress else { throw ListenError("the system gave no address") }
        server.port = address.port ?? settings.port
        var all: [any NIOCore.Channel] = [listening]
        if settings.listensOnBothLoopbacks {
          // "localhost" may mean either; where the system has no IPv6, or the port is taken there, one is enough.
          let other = try? await bootstrap(group, loops, settings, tls).bind(host: "::1", port: server.port).get()
          if let other { all.append(other) }
        }
        for loop in loops { loop.start() }
        server.sessions.start(on: group.next())
        // Not before: the first request may ask for the port.
        for listening in all { try await listening.setOption(.autoRead, value: true).get() }
        return HTTPServer(server, group, loops, all, address)
      } catch {
        throw ListenError("cannot listen on \(settings.host):\(settings.port): \(reason(error))")
      }
    }

    private static func reason(_ error: any Error) -> String {
      guard let error = error as? IOError else { return "\(error)" }
      // EADDRINUSE of Linux and of Darwin.
      return error.errnoCode == 98 || error.errnoCode == 48 ? "another program listens there" : error.description
    }

    /// Connections that may wait to be accepted.
    private static let backlog: Int32 = 4_096

    private static func bootstrap(
      _ group: MultiThreadedEventLoopGroup, _ loops: [LoopContext], _ settings: HTTPSettings, _ tls: TLSContext?
    ) -> ServerBootstrap {
      var limits = NIOHTTPDecoderLimitConfiguration()
      limits.maxHeaderFieldSize = settings.limits.headerBytes
      limits.maxHeaderListSize = settings.limits.headBytes
      limits.maxHeaderFieldCount = settings.limits.headerCount
      let decoderLimits = limits
      return ServerBootstrap(group: group)
        .serverChannelOption(.backlog, value: backlog)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .serverChannelOption(.autoRead, value: false)
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        .childChannelOption(.socketOption(.so_keepalive), value: 1)
        .childChannelOption(.autoRead, value: false)
        .childChannelOption(.writeBufferWaterMark, value: .init(low: 32 << 10, high: 64 << 10))
        .childChannelOption(
          .recvAllocator, value: AdaptiveRecvByteBufferAllocator(minimum: 512, initial: 1_024, maximum: 64 << 10)
        )
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            guard let loop = loops.first(where: { $0.eventLoop === channel.eventLoop }) else { throw ForeignLoop() }
            let pipeline = channel.pipeline.syncOperations
            try tls?.add(to: pipeline)
            let decoder = HTTPRequestDecoder(
              leftOverBytesStrategy: .dropBytes, informationalResponseStrategy: .drop, limitConfiguration: decoderLimits
            )
            try pipeline.addHandler(ByteToMessageHandler(decoder))
            try pipeline.addHandler(ConnectionHandler(loop))
          }
        }
    }

    /// A connection came on an event loop that is none of this server's.
    private struct ForeignLoop: Error {}

    /// Stops: what is being answered is answered, within the grace, and all connections end.
    package func shutDown() async {
      server.drain()
      for listening in listening { try? await listening.close().get() }
      // What was being read when the draining began has begun its calls behind this line.
      for loop in loops { try? await loop.eventLoop.submit {}.get() }
      server.services.endSubscriptions()
      await wait(within: server.services.options.limits.shutdownGrace) { self.server.services.calls.isEmpty }
      for loop in loops { loop.finish() }
      let closeTime = Duration.nanoseconds(server.settings.limits.closeTime.nanoseconds)
      await wait(within: closeTime) { self.server.connections.load(ordering: .relaxed) == 0 }
      server.sessions.endAll()
      try? await group.shutdownGracefully()
    }

    /// Waits until something is so, for as long as this at most.
    private func wait(within time: Duration, _ isSo: () -> Bool) async {
      let deadline = ContinuousClock.now + time
      while !isSo() && ContinuousClock.now < deadline { try? await Task.sleep(for: .milliseconds(2)) }
    }
  }
#endif

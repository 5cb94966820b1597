// The few requests that authentication itself sends: for keys and metadata of an issuer, and for tokens. Built on the same
// HTTP/1.1 code as the server, because a client library would cost ten packages for one GET an hour.

#if HTTP
  import NIOCore
  import NIOHTTP1
  import NIOPosix

  /// Sends requests. Redirects are answers like any other: nothing is followed.
  struct OutgoingClient: Sendable {
    private let eventLoop: any EventLoop
    private let tls: ClientTLS
    /// How long an answer may take, from the name of the host to its last byte.
    private let timeout: TimeAmount

    /// - Throws: `SettingError` where TLS has no roots of trust.
    init(on eventLoop: any EventLoop, timeout: TimeAmount = .seconds(5)) throws(SettingError) {
      (self.eventLoop, self.timeout) = (eventLoop, timeout)
      tls = try ClientTLS()
    }

    /// Sends a request and waits for its answer.
    func send(_ request: OutgoingRequest) async throws(FetchFailure) -> IncomingAnswer {
      let address = request.address
      let promise = eventLoop.makePromise(of: IncomingAnswer.self)
      let limit = eventLoop.scheduleTask(in: timeout) {
        promise.fail(FetchFailure(description: "it did not answer within \(timeout.nanoseconds / 1_000_000) ms"))
      }
      let tls = tls
      ClientBootstrap(group: eventLoop)
        .connectTimeout(timeout)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            if address.isTLS { try tls.add(to: pipeline, host: address.host) }
            try pipeline.addHTTPClientHandlers()
            try pipeline.addHandler(OutgoingExchange(request, promise))
          }
        }
        .connect(host: address.host, port: address.port)
        .whenComplete { result in
          switch result {
          case .failure(let error): promise.fail(FetchFailure(description: "it cannot be reached: \(error)"))
          // Whatever ends the wait ends the connection, too.
          case .success(let channel): promise.futureResult.whenComplete { _ in channel.close(promise: nil) }
          }
        }
      do {
        let answer = try await promise.futureResult.get()
        limit.cancel()
        return answer
      } catch {
        limit.cancel()
        throw error as? FetchFailure ?? FetchFailure(description: "\(error)")
      }
    }
  }

  extension OutgoingClient: DocumentFetcher {
    var speaksTLS: Bool { ClientTLS.isAvailable }

    func get(_ address: HTTPAddress) async throws(FetchFailure) -> FetchedDocument {
      let answer = try await send(OutgoingRequest(address: address, headers: [("Accept", "application/json")]))
      guard answer.status == 200 else { throw FetchFailure(description: "it answered with status \(answer.status)") }
      let header = answer.headers["cache-control"].joined(separator: ",")
      return FetchedDocument(bytes: answer.body, maxAge: CacheControl.maxAge(header))
    }

    /// Sends a form, as `TokenEndpoint` wants it.
    func post(
      _ address: HTTPAddress, _ headers: [(name: String, value: String)], _ form: [UInt8]
    ) async throws -> TokenEndpoint.Answer {
      let answer = try await send(
        OutgoingRequest(method: .POST, address: address, headers: headers, body: form, mostBytes: 64 << 10))
      return (answer.status, answer.body)
    }
  }
#endif

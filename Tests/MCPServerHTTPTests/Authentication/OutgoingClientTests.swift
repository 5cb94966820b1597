// The requests that authentication itself sends, against sockets that answer as no good server would.

#if HTTP
  import MCPCore
  import NIOCore
  import NIOPosix
  import Testing

  @testable import MCPServerHTTP

  @Suite("Authentication: requests to issuers")
  struct OutgoingClientTests {
    /// Answers every connection with the same bytes, whatever it is asked, and keeps what it was asked.
    private final class Answering: ChannelInboundHandler, Sendable {
      typealias InboundIn = ByteBuffer
      typealias OutboundOut = ByteBuffer

      let answer: String
      let closes: Bool
      let asked: @Sendable (String) -> Void

      init(_ answer: String, closes: Bool, asked: @escaping @Sendable (String) -> Void) {
        (self.answer, self.closes, self.asked) = (answer, closes, asked)
      }

      func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        asked(String(buffer: unwrapInboundIn(data)))
        let closes = closes
        let written = context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer)))
        let channel = context.channel
        written.whenComplete { _ in if closes { channel.close(promise: nil) } }
      }
    }

    private func exchange<Result>(
      _ answer: String, closes: Bool = true, timeout: TimeAmount = .seconds(20),
      asked: @escaping @Sendable (String) -> Void = { _ in },
      _ body: (OutgoingClient, String) async throws -> Result
    ) async throws -> Result {
      let group = MultiThreadedEventLoopGroup.singleton
      let listening = try await ServerBootstrap(group: group)
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(Answering(answer, closes: closes, asked: asked))
          }
        }
        .bind(host: "127.0.0.1", port: 0).get()
      let client = try OutgoingClient(on: group.next(), timeout: timeout)
      let address = "http://127.0.0.1:\(listening.localAddress?.port ?? 0)/keys?x=1"
      let result: Swift.Result<Result, any Error>
      do { result = .success(try await body(client, address)) } catch { result = .failure(error) }
      try await listening.close().get()
      return try result.get()
    }

    private func get(_ answer: String, closes: Bool = true, timeout: TimeAmount = .seconds(20)) async throws -> String {
      try await exchange(answer, closes: closes, timeout: timeout) { client, address in
        let address = try #require(HTTPAddress(address))
        do throws(FetchFailure) {
          let document = try await client.get(address)
          return "\(String(decoding: document.bytes, as: UTF8.self)) \(document.maxAge.map { "\($0)" } ?? "-")"
        } catch {
          return error.description
        }
      }
    }

    @Test("A document comes with the time for which it may be kept")
    func document() async throws {
      let text = "HTTP/1.1 200 OK\r\nCache-Control: public, max-age=90\r\nContent-Length: 5\r\n\r\nhello"
      #expect(try await get(text) == "hello 90")
      #expect(try await get(text, closes: false) == "hello 90")
      #expect(try await get("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n") == "ab -")
    }

    @Test("What is asked is a plain GET of the address")
    func request() async throws {
      let asked = AsyncStream<String>.makeStream()
      _ = try await exchange("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", asked: { asked.continuation.yield($0) }) {
        client, address in
        try await client.get(try #require(HTTPAddress(address)))
      }
      var texts = asked.stream.makeAsyncIterator()
      let text = try #require(await texts.next())
      #expect(text.hasPrefix("GET /keys?x=1 HTTP/1.1\r\n"))
      #expect(
        text.contains("Host: 127.0.0.1:") && text.contains("Accept: application/json")
          && !text.contains("Content-Length"))
    }

    @Test(
      "Other statuses are no documents, and redirects are not followed", arguments: [204, 301, 302, 304, 307, 404, 500])
    func statuses(_ status: Int) async throws {
      let text = "HTTP/1.1 \(status) X\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n"
      #expect(try await get(text) == "it answered with status \(status)")
    }

    @Test("Answers that do not end, end too early or are too long are no documents")
    func broken() async throws {
      #expect(try await get("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello").contains("its answer"))
      #expect(
        try await get("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", closes: false, timeout: .milliseconds(50))
          .contains("did not answer"))
      #expect(try await !get("SSH-2.0-OpenSSH_9.6\r\n").contains("200"))
      let long = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + String(repeating: "x", count: (1 << 20) + 1)
      #expect(try await get(long).contains("more than 1048576 bytes"))
    }

    @Test("A form is posted as it is")
    func form() async throws {
      let answer = try await exchange("HTTP/1.1 400 Bad\r\nContent-Length: 2\r\n\r\n{}") { client, address in
        try await client.post(try #require(HTTPAddress(address)), [("X-A", "b")], Array("a=b".utf8))
      }
      #expect(answer.status == 400 && answer.body == Array("{}".utf8))
    }

    @Test("Nobody listens: that is said, and not waited for")
    func refused() async throws {
      let client = try OutgoingClient(on: MultiThreadedEventLoopGroup.singleton.next())
      let address = try #require(HTTPAddress("http://127.0.0.1:1/keys"))
      await #expect(throws: FetchFailure.self) { _ = try await client.get(address) }
    }
  }
#endif

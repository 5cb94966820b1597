// The end: nothing that was asked is lost, and nothing holds the process.

#if HTTP
  import MCPCore
  import Testing

  @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("HTTP: the end", .serialized)
  struct ShutdownTests {
    @Test("A hundred calls in flight are answered")
    func inFlight() async throws {
      let server = try await TestServer()
      let headers = statelessHeaders("tools/call", "hold")
      var clients: [RawClient] = []
      for id in 0..<100 {
        let client = try server.connect()
        try await client.send(server.post(stateless("tools/call", #""name":"hold""#, id: id), headers))
        clients.append(client)
      }
      try await server.journal.wait(for: "began", count: 100)
      let stopping = Task { await server.stop() }
      try await server.waitUntil { server.http.isStopping }
      server.journal.note("let go")
      for (id, client) in clients.enumerated() {
        let answer = try await client.response()
        #expect(answer.status == 200)
        #expect(answer["connection"] == "close")
        #expect(try answer.json()["id"] == .integer(Int64(id)))
        #expect(try await client.rest().isEmpty)
      }
      await stopping.value
      #expect(throws: (any Error).self) { try server.connect() }
    }

    @Test("Calls that take longer than the grace are told so")
    func tooLong() async throws {
      let server = try await TestServer(options: { $0.limits.shutdownGrace = .milliseconds(50) })
      let session = try await server.openSession()
      let waiting = try server.connect()
      try await waiting.send(server.post(call("wait", #"{"count":20000}"#), ["Mcp-Session-Id": session]))
      let streaming = try server.connect()
      let body = call("step-then-wait", #"{"count":20000}"#, id: 2, progress: true)
      try await streaming.send(server.post(body, ["Mcp-Session-Id": session]))
      _ = try await streaming.head()
      try await server.journal.wait(for: "began")
      let began = ContinuousClock.now
      await server.stop()
      #expect(ContinuousClock.now - began < .seconds(5))
      #expect(try await waiting.response().status == 503)
      #expect(try await streaming.message()?["method"] == "notifications/progress")
      #expect(try await streaming.message() == nil)
      #expect(try await streaming.rest().isEmpty)
    }

    @Test("What comes while the server stops is refused, and health says why")
    func refused() async throws {
      let server = try await TestServer()
      let session = try await server.openSession()
      let late = try server.connect()
      try await late.send(server.request("GET", "/readyz"))
      #expect(try await late.response().status == 200)
      let other = try server.connect()
      try await other.send(server.request("GET", "/healthz"))
      #expect(try await other.response().status == 200)
      let waiting = try server.connect()
      try await waiting.send(server.post(call("wait", #"{"count":700}"#), ["Mcp-Session-Id": session]))
      try await server.journal.wait(for: "began")
      let stopping = Task { await server.stop() }
      try await Task.sleep(for: .milliseconds(100))
      try await late.send(server.request("GET", "/readyz"))
      #expect(try await late.response().status == 503)
      try await other.send(server.post(stateless("tools/list"), statelessHeaders("tools/list")))
      let refusal = try await other.response()
      #expect(refusal.status == 503)
      #expect(refusal["retry-after"] != nil && refusal["connection"] == "close")
      #expect(try await waiting.response().status == 200)
      await stopping.value
    }

    @Test("Two thousand open streams end in good order, within the grace")
    func streams() async throws {
      let server = try await TestServer()
      let filter = #""notifications":{"toolsListChanged":true}"#
      var clients: [RawClient] = []
      for id in 0..<2_000 {
        let client = try server.connect()
        try await client.send(
          server.post(stateless("subscriptions/listen", filter, id: id), statelessHeaders("subscriptions/listen")))
        clients.append(client)
      }
      for client in clients { _ = try await client.head() }
      let began = ContinuousClock.now
      await server.stop()
      #expect(ContinuousClock.now - began < .seconds(5))
      for client in clients {
        #expect(try await client.message()?["method"] == "notifications/subscriptions/acknowledged")
        #expect(try await client.message()?["result"]?["resultType"] == "complete")
        #expect(try await client.message() == nil)
      }
    }

    @Test("An address that is taken is said in one line")
    func taken() async throws {
      try await TestServer.run { server throws in
        var settings = HTTPSettings()
        settings.port = server.port
        let taken = settings
        let error = await #expect(throws: ListenError.self) {
          _ = try await HTTPServer.start(server.services, taken)
        }
        #expect(error?.description == "cannot listen on 127.0.0.1:\(server.port): another program listens there")
      }
    }
  }
#endif

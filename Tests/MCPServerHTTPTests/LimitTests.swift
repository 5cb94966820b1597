// Clients that are slow, greedy, wrong or gone.

#if HTTP
  import MCPCore
  import Testing

  @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("HTTP: limits", .serialized)
  struct LimitTests {
    private let list = stateless("tools/list")
    private let headers = statelessHeaders("tools/list")

    @Test("Heads that come too slowly, and bodies")
    func slow() async throws {
      try await TestServer.run({
        $0.limits.tick = .milliseconds(10)
        $0.limits.headTime = .milliseconds(60)
        $0.limits.bodyTime = .milliseconds(60)
        $0.limits.idleTime = .milliseconds(60)
      }) { server throws in
        let head = try server.connect()
        try await head.send("POST /mcp HTTP/1.1\r\nHost: local")
        #expect(try await head.response().status == 408)
        #expect(try await head.rest().isEmpty)
        let body = try server.connect()
        try await body.send(server.post(list, headers).dropLast(10).description)
        #expect(try await body.response().status == 408)
        let silent = try server.connect()
        #expect(try await silent.rest().isEmpty)
        let idle = try server.connect()
        try await idle.send(server.post(list, headers))
        #expect(try await idle.response().status == 200)
        #expect(try await idle.rest().isEmpty)
      }
    }

    @Test("A head of one byte after the other is no different")
    func pieces() async throws {
      try await TestServer.run { server throws in
        let client = try server.connect()
        for character in server.post(list, headers) { try await client.send(String(character)) }
        #expect(try await client.response().status == 200)
      }
    }

    @Test("Heads that are too long, or have too many headers")
    func longHead() async throws {
      try await TestServer.run { server throws in
        let long = server.request("GET", "/healthz", ["X": String(repeating: "x", count: 20_000)])
        #expect(try await server.exchange(long).status == 431)
        let target = server.request("GET", "/" + String(repeating: "x", count: 20_000))
        #expect(try await server.exchange(target).status == 431)
        let many = (0..<200).map { ("X-\($0)", "x") }
        let crowded = server.request("GET", "/healthz", Dictionary(many) { $1 })
        #expect(try await server.exchange(crowded).status == 431)
      }
    }

    @Test(
      "What is no HTTP is refused, and the connection closed",
      arguments: [
        "GARBAGE\r\n\r\n", "GET / HTTP/2.0\r\n\r\n", "GET /\r\n\r\n",
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n b: c\r\n\r\n",
      ])
    func malformed(text: String) async throws {
      try await TestServer.run { server throws in
        let client = try server.connect()
        try await client.send(text)
        #expect(try await client.response().status == 400)
        #expect(try await client.rest().isEmpty)
      }
    }

    @Test("Requests that come at once are answered one after the other, in their order")
    func pipelining() async throws {
      try await TestServer.run { server throws in
        let client = try server.connect()
        let requests = (0..<50).map { index in
          let arguments = #""name":"echo","arguments":{"text":"\#(index)"}"#
          return server.post(stateless("tools/call", arguments, id: index), statelessHeaders("tools/call", "echo"))
        }
        try await client.send(requests.joined() + server.request("GET", "/healthz"))
        for index in 0..<50 {
          #expect(try await client.response().json()["id"] == .integer(Int64(index)))
        }
        #expect(try await client.response().body == "ok\n")
      }
    }

    @Test("More connections than there may be are closed")
    func connections() async throws {
      try await TestServer.run({ $0.limits.connections = 2 }) { server throws in
        let clients = try (0..<2).map { _ in try server.connect() }
        for client in clients {
          try await client.send(server.request("GET", "/healthz"))
          #expect(try await client.response().status == 200)
        }
        #expect(try await server.connect().rest().isEmpty)
        clients[0].hangUp()
        try await server.waitForConnections(1)
        #expect(try await server.exchange(server.request("GET", "/healthz")).status == 200)
      }
    }

    @Test("A connection is kept or closed as the client wants it")
    func keepAlive() async throws {
      try await TestServer.run { server throws in
        let closing = try server.connect()
        try await closing.send(server.request("GET", "/healthz", ["Connection": "close"]))
        #expect(try await closing.response()["connection"] == "close")
        #expect(try await closing.rest().isEmpty)
        let old = try server.connect()
        let request = server.request("GET", "/healthz", ["Connection": "keep-alive"])
        for _ in 0..<2 {
          try await old.send(request.replacing("HTTP/1.1", with: "HTTP/1.0"))
          #expect(try await old.response()["connection"] == "keep-alive")
        }
        // A client that would like another protocol is answered in this one.
        let upgrading = try server.connect()
        try await upgrading.send(
          server.post(list, headers.merging(["Connection": "Upgrade, HTTP2-Settings", "Upgrade": "h2c"]) { $1 }))
        #expect(try await upgrading.response().status == 200)
      }
    }

    @Test("A client that does not read loses its stream, and nobody else notices")
    func unread() async throws {
      try await TestServer.run({
        $0.limits.tick = .milliseconds(20)
        $0.limits.stalledTime = .milliseconds(300)
      }) { server throws in
        let client = try RawClient(port: server.port, receiveBuffer: 4_096)
        let text = String(repeating: "x", count: 1_000)
        let body = stateless(
          "tools/call", #""name":"echo","arguments":{"text":"\#(text)","count":7000}"#)
        try await client.send(server.post(body, statelessHeaders("tools/call", "echo")))
        for _ in 0..<5 { #expect(try await server.status(list, headers) == 200) }
        try await server.waitForConnections(0)
      }
    }

    @Test("Notices are left out where a client does not read, and the answer comes")
    func notices() async throws {
      try await TestServer.run(options: { $0.limits.unreadBytesForNotices = 200_000 }) { server throws in
        let client = try RawClient(port: server.port, receiveBuffer: 4_096)
        let arguments = #"{"text":"\#(String(repeating: "x", count: 2_000))","count":5000}"#
        let body = stateless("tools/call", #""name":"steps","arguments":\#(arguments)"#)
        try await client.send(server.post(body, statelessHeaders("tools/call", "steps")))
        // Time enough to say all of it to nobody.
        try await Task.sleep(for: .milliseconds(500))
        _ = try await client.head()
        var count = 0
        var last: JSON?
        while let message = try await client.message() {
          count += 1
          last = message
        }
        #expect(last?["result"] != nil)
        #expect(count > 10 && count < 5_000)
      }
    }

    @Test("A thousand streams that nobody reads, and one client that is answered")
    func manyStreams() async throws {
      try await TestServer.run { server throws in
        let filter = #""notifications":{"toolsListChanged":true}"#
        var clients: [RawClient] = []
        for id in 0..<1_000 {
          let client = try server.connect()
          try await client.send(
            server.post(stateless("subscriptions/listen", filter, id: id), statelessHeaders("subscriptions/listen")))
          clients.append(client)
        }
        try await server.waitForConnections(1_000)
        for _ in 0..<10 { server.services.changes.listChanged(.tools) }
        #expect(try await server.status(list, headers) == 200)
        _ = try await clients[999].head()
        #expect(try await clients[999].message()?["method"] == "notifications/subscriptions/acknowledged")
        #expect(try await clients[999].message()?["method"] == "notifications/tools/list_changed")
        for client in clients { client.hangUp() }
        try await server.waitForConnections(0)
        #expect(server.services.changes.takeSubscriptions().isEmpty)
      }
    }

    @Test("A client that closes its sending side is gone")
    func halfClosed() async throws {
      try await TestServer.run { server throws in
        let client = try server.connect()
        let body = stateless("tools/call", #""name":"wait","arguments":{"count":20000}"#)
        try await client.send(server.post(body, statelessHeaders("tools/call", "wait")))
        try await server.journal.wait(for: "began")
        client.hangUp(sendingOnly: true)
        try await server.journal.wait(for: "cancelled")
        try await server.waitForConnections(0)
      }
    }
  }
#endif

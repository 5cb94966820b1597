// Responses that become streams, streams that outlive their response, and clients that go.

#if HTTP
  import MCPCore
  import Testing

  @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("HTTP: streams of a session", .serialized)
  struct SessionStreamTests {
    @Test(
      "Progress before the answer makes the response a stream", arguments: ["2025-03-26", "2025-06-18", "2025-11-25"])
    func progress(revision: String) async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession(revision)]
        let client = try server.connect()
        try await client.send(server.post(call("steps", #"{"count":2}"#, progress: true), headers))
        let head = try await client.head()
        #expect(head.status == 200)
        #expect(head["content-type"] == "text/event-stream")
        #expect(head["cache-control"] == "no-cache")
        #expect(head["x-accel-buffering"] == "no")
        var events: [RawEvent] = []
        while let event = try await client.event() { events.append(event) }
        // A first event without data is what newer clients can come back with.
        let primes = revision == "2025-11-25"
        #expect(events.count == (primes ? 4 : 3))
        if primes {
          #expect(events[0].id != nil && events[0].data == "" && events[0].name == nil)
          events.removeFirst()
        }
        #expect(events.allSatisfy { $0.id != nil && $0.name == "message" })
        #expect(Set(events.compactMap(\.id)).count == 3)
        #expect(try JSON.parse(events[2].data ?? "")["id"] == 1)
        // The connection is as good as before.
        try await client.send(server.post(call("echo", #"{"text":"x"}"#), headers))
        #expect(try await client.response().status == 200)
      }
    }

    @Test("A client that goes does not cancel; it comes back for the rest of its stream")
    func resume() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        let client = try server.connect()
        try await client.send(server.post(call("step-then-wait", #"{"count":300}"#, progress: true), headers))
        _ = try await client.head()
        _ = try await client.event()
        let first = try #require(try await client.event())
        client.hangUp()
        let again = try server.connect()
        let lastEventID = ["Last-Event-ID": try #require(first.id)]
        try await again.send(server.request("GET", "/mcp", headers.merging(lastEventID) { $1 }))
        #expect(try await again.head()["content-type"] == "text/event-stream")
        #expect(try await again.message()?["params"]?["progress"] == 2)
        #expect(try await again.message()?["result"]?["content"]?.arrayValue?.first?["text"] == "done")
        #expect(try await again.message() == nil)
        // Once more, from the same place: what was sent is kept for a while.
        let once = try server.connect()
        try await once.send(server.request("GET", "/mcp", headers.merging(lastEventID) { $1 }))
        _ = try await once.head()
        #expect(try await once.message()?["params"]?["progress"] == 2)
      }
    }

    @Test("A stream is gone on with while it still flows elsewhere")
    func takeOver() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        let client = try server.connect()
        try await client.send(server.post(call("step-then-wait", #"{"count":300}"#, progress: true), headers))
        _ = try await client.head()
        let id = try #require(try await client.event()?.id)
        let again = try server.connect()
        try await again.send(server.request("GET", "/mcp", headers.merging(["Last-Event-ID": id]) { $1 }))
        _ = try await again.head()
        #expect(try await again.message()?["params"]?["progress"] == 1)
        while try await client.event() != nil {}
        #expect(try await again.message()?["params"]?["progress"] == 2)
        #expect(try await again.message()?["id"] == 1)
      }
    }

    @Test("Only events of this session can be named", arguments: ["1-0", "x", "0", "99-1"])
    func unknownEvent(id: String) async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession(), "Last-Event-ID": id]
        #expect(try await server.exchange(server.request("GET", "/mcp", headers)).status == 400)
      }
    }

    @Test("Streams that have ended are kept in bounds: by number, and by bytes", arguments: [(1, 1 << 20), (9, 0)])
    func kept(streams: Int, bytes: Int) async throws {
      try await TestServer.run({
        $0.limits.keptStreams = streams
        $0.limits.keptStreamBytes = bytes
      }) { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        var ids: [String] = []
        for _ in 0..<2 {
          let client = try server.connect()
          try await client.send(server.post(call("steps", #"{"count":1}"#, progress: true), headers))
          _ = try await client.head()
          ids.append(try #require(try await client.event()?.id))
          while try await client.event() != nil {}
        }
        var statuses: [Int] = []
        for id in ids {
          let request = server.request("GET", "/mcp", headers.merging(["Last-Event-ID": id]) { $1 })
          statuses.append(try await server.exchange(request).status)
        }
        #expect(statuses == [400, bytes == 0 ? 400 : 200])
      }
    }

    @Test("A handler lets go of the response, and the client asks again")
    func release() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        let client = try server.connect()
        try await client.send(server.post(call("poll", #"{"count":100}"#), headers))
        _ = try await client.head()
        let id = try #require(try await client.event()?.id)
        #expect(try await client.event()?.retry == "10")
        #expect(try await client.event() == nil)
        try await client.send(server.request("GET", "/mcp", headers.merging(["Last-Event-ID": id]) { $1 }))
        _ = try await client.head()
        #expect(try await client.message()?["result"]?["content"]?.arrayValue?.first?["text"] == "polled")
        #expect(try await client.message() == nil)
        // Older clients know nothing of it, and wait.
        let old = ["Mcp-Session-Id": try await server.openSession("2025-06-18")]
        let answer = try await server.exchange(server.post(call("poll", #"{"count":20}"#), old))
        #expect(answer["content-type"] == "application/json")
      }
    }

    @Test("A question goes to the client on the stream of its call, and its answer comes in a POST")
    func question() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession(capabilities: #"{"elicitation":{}}"#)]
        let client = try server.connect()
        try await client.send(server.post(call("ask"), headers))
        _ = try await client.head()
        let question = try #require(try await client.message())
        #expect(question["method"] == "elicitation/create")
        let answer =
          #"{"jsonrpc":"2.0","id":\#(try #require(question["id"]).text),"result":{"action":"accept","content":{"name":"Ada"}}}"#
        #expect(try await server.exchange(server.post(answer, headers)).status == 202)
        #expect(try await client.message()?["result"]?["content"]?.arrayValue?.first?["text"] == "Ada")
      }
    }

    @Test("The session's own stream: one at a time, with what is said outside calls")
    func ownStream() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        let client = try server.connect()
        try await client.send(server.request("GET", "/mcp", headers))
        #expect(try await client.head().status == 200)
        #expect(try await client.event()?.id == "0-0")
        #expect(try await server.exchange(server.request("GET", "/mcp", headers)).status == 409)
        server.services.changes.listChanged(.tools)
        let event = try #require(try await client.event())
        #expect(event.message?.contains("notifications/tools/list_changed") == true)
        // What is said while the client is away is kept for it.
        client.hangUp()
        try await server.waitForConnections(0)
        server.services.changes.listChanged(.prompts)
        let again = try server.connect()
        let lastEventID = ["Last-Event-ID": try #require(event.id)]
        try await again.send(server.request("GET", "/mcp", headers.merging(lastEventID) { $1 }))
        _ = try await again.head()
        #expect(try await again.message()?["method"] == "notifications/prompts/list_changed")
        // Ending the session ends its stream.
        #expect(try await server.exchange(server.request("DELETE", "/mcp", headers)).status == 204)
        #expect(try await again.message() == nil)
      }
    }

    @Test("What was said before the first stream is on it")
    func early() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        server.services.changes.listChanged(.tools)
        let client = try server.connect()
        try await client.send(server.request("GET", "/mcp", headers))
        _ = try await client.head()
        #expect(try await client.message()?["method"] == "notifications/tools/list_changed")
      }
    }

    @Test("A GET wants a stream, and a session")
    func get() async throws {
      try await TestServer.run { server throws in
        var headers = ["Mcp-Session-Id": try await server.openSession()]
        headers["Accept"] = "application/json"
        #expect(try await server.exchange(server.request("GET", "/mcp", headers)).status == 406)
        #expect(try await server.exchange(server.request("GET", "/mcp")).status == 400)
        #expect(try await server.exchange(server.request("GET", "/mcp", ["Mcp-Session-Id": "x"])).status == 404)
      }
    }

    @Test("Silent streams say that they are there")
    func keepAlive() async throws {
      try await TestServer.run({
        $0.limits.tick = .milliseconds(10)
        $0.limits.keepAliveInterval = .milliseconds(20)
      }) { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession("2025-06-18")]
        let client = try server.connect()
        try await client.send(server.request("GET", "/mcp", headers))
        _ = try await client.head()
        #expect(try await client.chunk()?.hasPrefix(":") == true)
        #expect(try await client.chunk()?.hasPrefix(":") == true)
      }
    }

    @Test("HTTP/1.0 knows no chunks: the stream ends with the connection")
    func http10() async throws {
      try await TestServer.run { server throws in
        let session = try await server.openSession()
        let client = try server.connect()
        let request = server.post(call("steps", #"{"count":1}"#, progress: true), ["Mcp-Session-Id": session])
        try await client.send(request.replacing("HTTP/1.1", with: "HTTP/1.0"))
        let head = try await client.head()
        #expect(head["transfer-encoding"] == nil)
        #expect(head["connection"] == "close")
        #expect(try await client.rest().contains("done"))
      }
    }
  }

  @Suite("HTTP: stateless streams", .serialized)
  struct StatelessStreamTests {
    @Test("Progress, without ids")
    func progress() async throws {
      try await TestServer.run { server throws in
        let client = try server.connect()
        let body = stateless("tools/call", #""name":"steps","arguments":{"count":2}"#)
        try await client.send(server.post(body, statelessHeaders("tools/call", "steps")))
        _ = try await client.head()
        var events: [RawEvent] = []
        while let event = try await client.event() { events.append(event) }
        #expect(events.count == 3)
        #expect(events.allSatisfy { $0.id == nil })
      }
    }

    @Test("A client that goes cancels, whether something was said or not", arguments: ["wait", "step-then-wait"])
    func cancel(tool: String) async throws {
      try await TestServer.run { server throws in
        let client = try server.connect()
        let body = stateless("tools/call", #""name":"\#(tool)","arguments":{"count":20000}"#)
        try await client.send(server.post(body, statelessHeaders("tools/call", tool)))
        if tool == "wait" { try await server.journal.wait(for: "began") } else { _ = try await client.head() }
        client.hangUp()
        try await server.waitUntil { server.services.calls.isEmpty }
        if tool == "wait" { try await server.journal.wait(for: "cancelled") }
      }
    }

    @Test("Within a session it does not")
    func noCancel() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        let client = try server.connect()
        try await client.send(server.post(call("wait", #"{"count":200}"#), headers))
        try await server.journal.wait(for: "began")
        client.hangUp()
        try await server.journal.wait(for: "ended")
        #expect(!server.journal.notes.contains("cancelled"))
      }
    }

    @Test("A subscription lives until its client goes")
    func listen() async throws {
      try await TestServer.run { server throws in
        let client = try server.connect()
        let filter =
          #""notifications":{"toolsListChanged":true,"resourceSubscriptions":["clock://now"]}"#
        try await client.send(
          server.post(stateless("subscriptions/listen", filter, id: 5), statelessHeaders("subscriptions/listen")))
        #expect(try await client.head()["content-type"] == "text/event-stream")
        #expect(try await client.message()?["method"] == "notifications/subscriptions/acknowledged")
        server.services.changes.listChanged(.tools)
        server.services.changes.resourceUpdated("clock://now")
        let change = try await client.message()
        #expect(change?["params"]?["_meta"]?["io.modelcontextprotocol/subscriptionId"] == 5)
        #expect(try await client.message()?["method"] == "notifications/resources/updated")
        client.hangUp()
        try await server.waitForConnections(0)
        #expect(server.services.changes.takeSubscriptions().isEmpty)
      }
    }

    @Test("A subscription is answered when the server stops")
    func stop() async throws {
      let server = try await TestServer()
      let client = try server.connect()
      try await client.send(
        server.post(
          stateless("subscriptions/listen", #""notifications":{"toolsListChanged":true}"#, id: 5),
          statelessHeaders("subscriptions/listen")))
      _ = try await client.head()
      _ = try await client.message()
      await server.stop()
      #expect(try await client.message()?["result"]?["resultType"] == "complete")
      #expect(try await client.message() == nil)
      #expect(try await client.rest().isEmpty)
    }
  }
#endif

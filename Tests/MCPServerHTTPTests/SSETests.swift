// Clients of 2024-11-05, whose stream and messages are two endpoints.

#if HTTP
  import MCPCore
  import Testing

  @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("HTTP: clients of 2024-11-05", .serialized)
  struct SSETests {
    private let hello =
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2024-11-05","capabilities":{}}}"#

    private func open(_ server: TestServer) async throws -> (client: RawClient, path: String) {
      let client = try server.connect()
      try await client.send(server.request("GET", "/sse"))
      #expect(try await client.head()["content-type"] == "text/event-stream")
      let endpoint = try #require(try await client.event())
      #expect(endpoint.name == "endpoint")
      return (client, try #require(endpoint.data))
    }

    @Test("Hello, a call with progress, a ping, and the end")
    func conversation() async throws {
      try await TestServer.run({ $0.servesSSE = true }) { server throws in
        let (client, path) = try await open(server)
        #expect(path.hasPrefix("/messages?session="))
        for message in [hello, #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#] {
          let answer = try await server.exchange(server.post(message, path: path))
          #expect(answer.status == 202 && answer.body.isEmpty)
        }
        let event = try #require(try await client.event())
        #expect(event.name == "message" && event.id == nil)
        #expect(try JSON.parse(event.data ?? "")["result"]?["protocolVersion"] == "2024-11-05")
        _ = try await server.exchange(server.post(call("steps", #"{"count":1}"#, id: 1, progress: true), path: path))
        #expect(try await client.message()?["method"] == "notifications/progress")
        #expect(try await client.message()?["id"] == 1)
        _ = try await server.exchange(server.post(#"{"jsonrpc":"2.0","id":2,"method":"ping"}"#, path: path))
        #expect(try await client.message()?["id"] == 2)
        server.services.changes.listChanged(.tools)
        #expect(try await client.message()?["method"] == "notifications/tools/list_changed")
        client.hangUp()
        try await server.waitForConnections(0)
        #expect(try await server.exchange(server.post(hello, path: path)).status == 404)
      }
    }

    @Test("When the client goes, its calls stop")
    func end() async throws {
      try await TestServer.run({ $0.servesSSE = true }) { server throws in
        let (client, path) = try await open(server)
        _ = try await server.exchange(server.post(hello, path: path))
        _ = try await server.exchange(server.post(call("wait", #"{"count":20000}"#), path: path))
        try await server.journal.wait(for: "began")
        client.hangUp()
        try await server.journal.wait(for: "cancelled")
      }
    }

    @Test("Messages must be right, and for somebody")
    func messages() async throws {
      try await TestServer.run({ $0.servesSSE = true }, options: { $0.limits.messageBytes = 1_000 }) { server throws in
        let (client, path) = try await open(server)
        #expect(try await server.exchange(server.post(hello, path: "/messages?session=x")).status == 404)
        #expect(try await server.exchange(server.post(hello, path: "/messages")).status == 404)
        #expect(try await server.exchange(server.post(hello, ["Content-Type": "text/plain"], path: path)).status == 415)
        let long = String(repeating: " ", count: 2_000)
        #expect(try await server.exchange(server.post(long, path: path)).status == 413)
        #expect(try await server.exchange(server.request("GET", path)).status == 405)
        #expect(try await server.exchange(server.request("POST", "/sse", [:], "")).status == 405)
        #expect(try await server.exchange(server.post("{", path: path)).status == 202)
        #expect(try await client.message()?["error"]?["code"] == -32700)
      }
    }

    @Test("The stream ends in good order when the server stops, behind the answers of calls in flight")
    func stop() async throws {
      let server = try await TestServer({ $0.servesSSE = true })
      let (client, path) = try await open(server)
      _ = try await server.exchange(server.post(hello, path: path))
      _ = try await client.message()
      _ = try await server.exchange(server.post(call("wait", #"{"count":200}"#, id: 9), path: path))
      try await server.journal.wait(for: "began")
      await server.stop()
      #expect(try await client.message()?["id"] == 9)
      #expect(try await client.message() == nil)
      #expect(try await client.rest().isEmpty)
    }
  }
#endif

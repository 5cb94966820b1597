// POSTs of both eras, from the bytes of the request to those of the answer.

#if HTTP
  import MCPCore
  import Testing

  @Suite("HTTP: a POST")
  struct PostTests {
    @Test("A session: initialize, call, list, end")
    func session() async throws {
      try await TestServer.run { server in
        let id = try await server.openSession()
        let answer = try await server.exchange(server.post(call("echo", #"{"text":"hi"}"#), ["Mcp-Session-Id": id]))
        #expect(answer.status == 200)
        #expect(answer["content-type"] == "application/json")
        #expect(answer["date"]?.hasSuffix(" GMT") == true)
        #expect(try answer.json()["result"]?["content"]?.arrayValue?.first?["text"] == "hi")
        let end = try await server.exchange(server.request("DELETE", "/mcp", ["Mcp-Session-Id": id]))
        #expect(end.status == 204)
        let after = try await server.exchange(server.post(call("echo"), ["Mcp-Session-Id": id]))
        #expect(after.status == 404)
        #expect(!after.body.contains(id))
      }
    }

    @Test("A stateless call")
    func statelessCall() async throws {
      try await TestServer.run { server in
        let answer = try await server.exchange(
          server.post(
            stateless("tools/call", #""name":"echo","arguments":{"text":"hi"}"#),
            statelessHeaders("tools/call", "echo")))
        #expect(answer.status == 200)
        #expect(try answer.json()["result"]?["content"]?.arrayValue?.first?["text"] == "hi")
        #expect(answer["mcp-session-id"] == nil)
      }
    }
  }
#endif

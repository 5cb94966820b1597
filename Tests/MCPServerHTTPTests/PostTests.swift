// POSTs of both eras, from the bytes of the request to those of the answer.

#if HTTP
  import MCPCore
  import Testing

  @testable import MCPServerHTTP

  @Suite("HTTP: a POST within a session", .serialized)
  struct SessionPostTests {
    @Test("A session: initialize, call, list, end")
    func session() async throws {
      try await TestServer.run { server throws in
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
        #expect(try after.json()["id"] == 1)
      }
    }

    @Test("Ids of sessions are long, visible and new each time")
    func ids() async throws {
      try await TestServer.run { server throws in
        let ids = [try await server.openSession(), try await server.openSession()]
        #expect(ids[0] != ids[1])
        #expect(ids.allSatisfy { $0.utf8.count == 32 && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
      }
    }

    @Test(
      "Without a session there is nothing but initialize",
      arguments: [
        call("echo"), #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#, #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
        #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, "[\(call("echo"))]",
      ])
    func noSession(body: String) async throws {
      try await TestServer.run { server throws in
        let answer = try await server.exchange(server.post(body))
        #expect(answer.status == 400)
        #expect(answer["mcp-session-id"] == nil)
        let unknown = try await server.exchange(server.post(body, ["Mcp-Session-Id": "nonsense"]))
        #expect(unknown.status == 404)
        #expect(!unknown.body.contains("nonsense"))
      }
    }

    @Test(
      "The header that names the revision is one of a session",
      arguments: [
        (nil, 200), ("2025-11-25", 200), ("2025-06-18", 200), ("2025-03-26", 200), ("2024-11-05", 200),
        ("2031-01-01", 400), ("x", 400), ("", 400),
      ] as [(String?, Int)])
    func version(header: String?, status: Int) async throws {
      try await TestServer.run { server throws in
        var headers = ["Mcp-Session-Id": try await server.openSession()]
        headers["MCP-Protocol-Version"] = header
        let answer = try await server.exchange(server.post(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#, headers))
        #expect(answer.status == status)
      }
    }

    @Test("An initialize that is wrong opens no session")
    func wrongInitialize() async throws {
      try await TestServer.run { server throws in
        let answer = try await server.exchange(
          server.post(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":1}}"#))
        #expect(answer.status == 400)
        #expect(answer["mcp-session-id"] == nil)
      }
    }

    @Test("An unknown method is an answer")
    func unknownMethod() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        let answer = try await server.exchange(server.post(#"{"jsonrpc":"2.0","id":1,"method":"tools/x"}"#, headers))
        #expect(answer.status == 200)
        #expect(try answer.json()["error"]?["code"] == -32601)
      }
    }

    @Test("A batch, where the revision has those")
    func batch() async throws {
      try await TestServer.run { server throws in
        let old = ["Mcp-Session-Id": try await server.openSession("2025-03-26")]
        let batch = "[\(call("echo", #"{"text":"a"}"#, id: 1)),\(call("echo", #"{"text":"b"}"#, id: 2))]"
        let answers = try await server.exchange(server.post(batch, old)).json()
        #expect(answers.arrayValue?.count == 2)
        let silent = try await server.exchange(server.post(#"[{"jsonrpc":"2.0","method":"x"}]"#, old))
        #expect(silent.status == 202)
        let new = ["Mcp-Session-Id": try await server.openSession()]
        #expect(try await server.status(batch, new) == 400)
        #expect(try await server.status("[]", old) == 400)
      }
    }

    @Test("A cancelled call is not answered")
    func cancel() async throws {
      try await TestServer.run { server throws in
        let headers = ["Mcp-Session-Id": try await server.openSession()]
        let client = try server.connect()
        try await client.send(server.post(call("wait", #"{"count":20000}"#, id: 7), headers))
        try await server.journal.wait(for: "began")
        let cancelled = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}"#
        #expect(try await server.exchange(server.post(cancelled, headers)).status == 202)
        let answer = try await client.response()
        #expect(answer.status == 200)
        #expect(answer["content-type"] == "text/event-stream" && answer.body.isEmpty)
        try await server.journal.wait(for: "cancelled")
      }
    }

    @Test("There are as many sessions as the limit says, and those that nobody uses end")
    func limits() async throws {
      try await TestServer.run({ $0.limits.sessions = 2 }) { server throws in
        let first = try await server.openSession()
        _ = try await server.openSession()
        let refused = try await server.exchange(
          server.post(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}"#))
        #expect(refused.status == 503)
        #expect(refused["retry-after"] != nil)
        _ = try await server.exchange(server.request("DELETE", "/mcp", ["Mcp-Session-Id": first]))
        _ = try await server.openSession()
      }
    }

    @Test("A session that nobody uses makes room")
    func expiry() async throws {
      try await TestServer.run({
        $0.limits.sessions = 1
        $0.limits.sessionLifetime = .milliseconds(1)
      }) { server throws in
        let first = try await server.openSession()
        try await Task.sleep(for: .milliseconds(20))
        _ = try await server.openSession()
        #expect(try await server.exchange(server.post(call("echo"), ["Mcp-Session-Id": first])).status == 404)
      }
    }
  }

  @Suite("HTTP: a stateless POST", .serialized)
  struct StatelessPostTests {
    @Test("A call")
    func statelessCall() async throws {
      try await TestServer.run { server throws in
        let body = stateless("tools/call", #""name":"echo","arguments":{"text":"hi"}"#)
        let answer = try await server.exchange(server.post(body, statelessHeaders("tools/call", "echo")))
        #expect(answer.status == 200)
        #expect(try answer.json()["result"]?["content"]?.arrayValue?.first?["text"] == "hi")
        #expect(answer["mcp-session-id"] == nil)
        var headers = statelessHeaders("tools/call", "echo")
        headers["Mcp-Session-Id"] = "ignored"
        #expect(try await server.exchange(server.post(body, headers)).status == 200)
      }
    }

    @Test(
      "Headers and body must agree",
      arguments: [
        (["Mcp-Method": "tools/call", "Mcp-Name": "echo"], -32020),
        (["MCP-Protocol-Version": "2025-11-25", "Mcp-Method": "tools/call", "Mcp-Name": "echo"], -32020),
        (["MCP-Protocol-Version": "2026-07-28", "Mcp-Name": "echo"], -32020),
        (["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/list", "Mcp-Name": "echo"], -32020),
        (["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call"], -32020),
        (["MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call", "Mcp-Name": "wait"], -32020),
      ] as [([String: String], Int64)])
    func mismatch(headers: [String: String], code: Int64) async throws {
      try await TestServer.run { server throws in
        let body = stateless("tools/call", #""name":"echo","arguments":{}"#)
        let answer = try await server.exchange(server.post(body, headers))
        #expect(answer.status == 400)
        #expect(try answer.json()["error"]?["code"] == .integer(code))
        #expect(try answer.json()["id"] == 1)
      }
    }

    @Test("Arguments that stand in headers must be the same there")
    func parameters() async throws {
      try await TestServer.run { server throws in
        let body = stateless("tools/call", #""name":"routed","arguments":{"text":"eu","count":7}"#)
        let headers = statelessHeaders("tools/call", "routed")
        let right = headers.merging(["Mcp-Param-Text": "eu", "Mcp-Param-Count": "7"]) { $1 }
        let wrong = headers.merging(["Mcp-Param-Text": "eu", "Mcp-Param-Count": "8"]) { $1 }
        #expect(try await server.status(body, headers) == 400)
        #expect(try await server.status(body, right) == 200)
        #expect(try await server.status(body, wrong) == 400)
      }
    }

    @Test("What is not served, missing or not there has a status of its own")
    func statuses() async throws {
      try await TestServer.run { server throws in
        let headers = statelessHeaders("tools/list")
        let incomplete =
          #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#
        #expect(try await server.outcome(incomplete, headers) == "400 -32602")
        #expect(try await server.outcome(#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#, headers) == "400 -32602")
        for method in ["tools/x", "ping", "initialize"] {
          #expect(try await server.outcome(stateless(method), statelessHeaders(method)) == "404 -32601")
        }
        let unserved = stateless("tools/list").replacing("2026-07-28", with: "2031-01-01")
        let unservedHeaders = headers.merging(["MCP-Protocol-Version": "2031-01-01"]) { $1 }
        #expect(try await server.outcome(unserved, unservedHeaders) == "400 -32022")
        #expect(try await server.outcome(#"{"jsonrpc":"2.0","id":1,"method":"server/discover"}"#, [:]) == "400 -32020")
        let unknown = stateless("tools/call", #""name":"nobody""#)
        #expect(try await server.outcome(unknown, statelessHeaders("tools/call", "nobody")) == "200 -32602")
      }
    }

    @Test("Notifications are taken, answers and batches are not")
    func others() async throws {
      try await TestServer.run { server throws in
        let headers = ["MCP-Protocol-Version": "2026-07-28"]
        #expect(
          try await server.status(
            #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#, headers) == 202)
        #expect(try await server.status(#"{"jsonrpc":"2.0","method":"notifications/x"}"#, headers) == 202)
        #expect(try await server.status(#"{"jsonrpc":"2.0","id":1,"result":{}}"#, headers) == 400)
        #expect(try await server.status("[\(stateless("tools/list"))]", headers) == 400)
        for method in ["GET", "DELETE"] {
          let answer = try await server.exchange(server.request(method, "/mcp", headers))
          #expect(answer.status == 405)
          #expect(answer["allow"]?.contains("POST") == true)
        }
      }
    }

    @Test("A question comes as the result, and its answer with the request that follows")
    func question() async throws {
      try await TestServer.run { server throws in
        let headers = statelessHeaders("tools/call", "ask")
        let asking = stateless("tools/call", #""name":"ask","arguments":{}"#, capabilities: #"{"elicitation":{}}"#)
        let question = try await server.exchange(server.post(asking, headers)).json()["result"]
        #expect(question?["resultType"] == "input_required")
        let key = try #require(question?["inputRequests"]?.objectValue?.first?.key)
        let state = try #require(question?["requestState"]?.stringValue)
        let params =
          #""name":"ask","arguments":{},"requestState":"\#(state)","inputResponses":{"\#(key)":{"action":"accept","content":{"name":"Ada"}}}"#
        let answering = stateless("tools/call", params, id: 2, capabilities: #"{"elicitation":{}}"#)
        let answer = try await server.exchange(server.post(answering, headers)).json()["result"]
        #expect(answer?["content"]?.arrayValue?.first?["text"] == "Ada")
      }
    }
  }

  @Suite("HTTP: bodies", .serialized)
  struct BodyTests {
    @Test(
      "What is no message is an error of JSON-RPC",
      arguments: [
        ("", -32700), ("{", -32700), ("1", -32600), (#"{"id":1}"#, -32600), (#"{"jsonrpc":"2.0","id":1}"#, -32600),
      ]
        as [(String, Int64)])
    func malformed(body: String, code: Int64) async throws {
      try await TestServer.run { server throws in
        let answer = try await server.exchange(server.post(body))
        #expect(answer.status == 400)
        #expect(try answer.json()["error"]?["code"] == .integer(code))
      }
    }

    @Test("The types of body and answer must be right")
    func types() async throws {
      try await TestServer.run { server throws in
        let headers = statelessHeaders("tools/list")
        func with(_ name: String, _ value: String) -> [String: String] { headers.merging([name: value]) { $1 } }
        let list = stateless("tools/list")
        #expect(try await server.status(list, with("Content-Type", "text/plain")) == 415)
        #expect(try await server.status(list, with("Content-Type", "application/json; charset=utf-8")) == 200)
        #expect(try await server.status(list, with("Accept", "application/json")) == 406)
        #expect(try await server.status(list, with("Accept", "text/event-stream")) == 406)
        #expect(try await server.status(list, with("Accept", "*/*")) == 200)
      }
    }

    @Test("A body in chunks, in any pieces, with a trailer")
    func chunks() async throws {
      try await TestServer.run { server throws in
        let client = try server.connect()
        var headers = statelessHeaders("tools/call", "echo")
        headers["Content-Type"] = "application/json"
        headers["Transfer-Encoding"] = "chunked"
        try await client.send(server.request("POST", "/mcp", headers))
        for character in stateless("tools/call", #""name":"echo","arguments":{"text":"piece"}"#) {
          try await client.send("1\r\n\(character)\r\n")
        }
        try await client.send("0\r\nX-Trailer: 1\r\n\r\n")
        #expect(try await client.response().body.contains("piece"))
      }
    }

    @Test("A body that is too long is refused before it is read, however its length is told")
    func tooLong() async throws {
      try await TestServer.run(options: { $0.limits.messageBytes = 1_000 }) { server throws in
        let long = stateless(
          "tools/call", #""name":"echo","arguments":{"text":"\#(String(repeating: "x", count: 1_000))"}"#)
        #expect(try await server.exchange(server.post(long, statelessHeaders("tools/call", "echo"))).status == 413)
        let client = try server.connect()
        try await client.send(
          server.request("POST", "/mcp", ["Content-Type": "application/json", "Transfer-Encoding": "chunked"])
            + "400\r\n\(String(repeating: "x", count: 1_024))\r\n")
        let answer = try await client.response()
        #expect(answer.status == 413)
        #expect(answer["connection"] == "close")
      }
    }

    @Test("Who waits for leave to send gets it, or is refused at once")
    func expectation() async throws {
      try await TestServer.run(options: { $0.limits.messageBytes = 1_000 }) { server throws in
        let client = try server.connect()
        let body = stateless("tools/list")
        var headers = statelessHeaders("tools/list")
        headers["Content-Type"] = "application/json"
        headers["Expect"] = "100-continue"
        headers["Content-Length"] = "\(body.utf8.count)"
        try await client.send(server.request("POST", "/mcp", headers))
        #expect(try await client.head().status == 100)
        try await client.send(body)
        #expect(try await client.response().status == 200)
        headers["Content-Length"] = "5000"
        #expect(try await server.exchange(server.request("POST", "/mcp", headers)).status == 413)
        headers["Expect"] = "something"
        headers["Content-Length"] = "5"
        #expect(try await server.exchange(server.request("POST", "/mcp", headers)).status == 417)
      }
    }
  }
#endif

// Who is answered, and what pages of other origins may do.

#if HTTP
  import MCPCore
  import Testing

  @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("HTTP: access", .serialized)
  struct AccessTests {
    private let list = stateless("tools/list")

    private func headers(_ more: [String: String]) -> [String: String] {
      statelessHeaders("tools/list").merging(more) { $1 }
    }

    @Test("Requests to another host are refused, whatever the path", arguments: ["/mcp", "/sse", "/messages", "/x"])
    func host(path: String) async throws {
      try await TestServer.run({ $0.servesSSE = true }) { server throws in
        let request = server.request("GET", path).replacing(
          "Host: 127.0.0.1:\(server.port)", with: "Host: evil.example")
        let answer = try await server.exchange(request)
        #expect(answer.status == 403)
        #expect(try answer.json()["error"]?["code"] == -32600)
        #expect(try answer.json()["id"] == nil)
        #expect(!answer.body.contains("evil"))
      }
    }

    @Test("A request without a host is none, but for HTTP/1.0")
    func noHost() async throws {
      try await TestServer.run { server throws in
        let request = server.request("GET", "/x").replacing("Host: 127.0.0.1:\(server.port)\r\n", with: "")
        #expect(try await server.exchange(request).status == 400)
        #expect(try await server.exchange(request.replacing("HTTP/1.1", with: "HTTP/1.0")).status == 404)
        let twice = server.request("GET", "/x", ["host": "localhost"])
        #expect(try await server.exchange(twice).status == 400)
      }
    }

    @Test("Pages of other origins are refused, and nothing happens")
    func origin() async throws {
      try await TestServer.run { server throws in
        for origin in ["https://evil.example", "null", "http://localhost:1"] {
          let answer = try await server.exchange(server.post(list, headers(["Origin": origin])))
          #expect(answer.status == 403)
          #expect(answer["access-control-allow-origin"] == nil)
          #expect(try answer.json()["id"] == nil)
        }
        let own = try await server.exchange(server.post(list, headers(["Origin": "http://localhost:\(server.port)"])))
        #expect(own.status == 200)
      }
    }

    @Test("Pages of listed origins may read answers, errors and streams")
    func cors() async throws {
      let origin = ["Origin": "https://app.example.com"]
      try await TestServer.run({
        $0.allowedOrigins = [try? WebOrigin(setting: "https://app.example.com")].compactMap { $0 }
      }) {
        server throws in
        for answer in [
          try await server.exchange(server.post(list, headers(origin))),
          try await server.exchange(server.post("{", origin)),
          try await server.exchange(server.post(call("echo"), origin)),
          try await server.exchange(server.request("GET", "/healthz", origin)),
          try await server.exchange(
            server.post(
              stateless("tools/call", #""name":"steps","arguments":{}"#),
              statelessHeaders("tools/call", "steps").merging(origin) { $1 })),
        ] {
          #expect(answer["access-control-allow-origin"] == "https://app.example.com")
          #expect(answer["vary"] == "Origin")
          #expect(answer["access-control-expose-headers"]?.contains("Mcp-Session-Id") == true)
        }
        let plain = try await server.exchange(server.post(list, headers([:])))
        #expect(plain["access-control-allow-origin"] == nil)
      }
    }

    @Test("A browser asks first")
    func preflight() async throws {
      try await TestServer.run { server throws in
        let asking = [
          "Origin": "http://localhost:\(server.port)", "Access-Control-Request-Method": "POST",
          "Access-Control-Request-Headers": "content-type, mcp-param-region",
        ]
        let answer = try await server.exchange(server.request("OPTIONS", "/mcp", asking))
        #expect(answer.status == 204)
        #expect(answer["access-control-allow-methods"]?.contains("DELETE") == true)
        #expect(answer["access-control-allow-headers"]?.contains("mcp-param-region") == true)
        #expect(answer["access-control-max-age"] != nil)
        let evil = asking.merging(["Origin": "https://evil.example"]) { $1 }
        #expect(try await server.exchange(server.request("OPTIONS", "/mcp", evil)).status == 403)
        let plain = try await server.exchange(server.request("OPTIONS", "/mcp"))
        #expect(plain.status == 204)
        #expect(plain["allow"]?.contains("POST") == true)
      }
    }

    @Test("Only a trusted proxy says which host was asked for")
    func proxy() async throws {
      let forwarded = ["X-Forwarded-Host": "app.example.com", "X-Forwarded-For": "203.0.113.1"]
      let evil = ["X-Forwarded-Host": "evil.example"]
      try await TestServer.run({
        $0.trustedProxies = [AddressRange("127.0.0.0/8")].compactMap { $0 }
        $0.allowedOrigins = [WebOrigin("https://app.example.com")].compactMap { $0 }
      }) { server throws in
        let request = server.post(list, headers(forwarded))
        #expect(try await server.exchange(request.replacing("Host: 127", with: "Host: inner.example")).status == 200)
        #expect(try await server.status(list, headers(evil)) == 403)
      }
      try await TestServer.run { server throws in
        #expect(try await server.status(list, headers(evil)) == 200)
      }
    }

    @Test("Paths and methods that there are not")
    func routes() async throws {
      try await TestServer.run { server throws in
        #expect(try await server.exchange(server.request("GET", "/")).status == 404)
        #expect(try await server.exchange(server.request("GET", "/mcp/")).status == 404)
        #expect(try await server.exchange(server.request("GET", "/sse")).status == 404)
        let put = try await server.exchange(server.request("PUT", "/mcp", [:], "x"))
        #expect(put.status == 405)
        #expect(put["allow"] == "POST, GET, DELETE, OPTIONS")
        let absolute = server.post(list, headers([:]), path: "http://localhost:\(server.port)/mcp?x=1")
        #expect(try await server.exchange(absolute).status == 200)
      }
    }

    @Test("Where nobody must prove who they are, figures are for whoever may ask at all")
    func metrics() async throws {
      try await TestServer.run { server throws in
        let page = try await server.exchange(server.request("GET", "/metrics"))
        #expect(page.status == 200 && page["content-type"] == "\(Metrics.contentType)")
        #expect(page.body.contains("mcp_tool_invocations_total{tool_name="))
        let strange = "GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n"
        #expect(try await server.exchange(strange).status == 403)
        #expect(try await server.exchange(server.request("POST", "/metrics", [:], "")).status == 405)
      }
    }

    @Test("Supervisors ask whether the server runs, and whether it can work")
    func health() async throws {
      try await TestServer.run { server throws in
        #expect(try await server.exchange(server.request("GET", "/healthz")).body == "ok\n")
        #expect(try await server.exchange(server.request("GET", "/readyz")).body == "ready\n")
        let client = try server.connect()
        try await client.send(server.request("HEAD", "/healthz"))
        #expect(try await client.head()["content-length"] == "3")
        try await client.send(server.request("GET", "/readyz?x"))
        #expect(try await client.response().status == 200)
        server.journal.note("unready")
        #expect(try await server.exchange(server.request("GET", "/readyz")).status == 503)
        #expect(try await server.exchange(server.request("GET", "/healthz")).status == 200)
        let post = try await server.exchange(server.request("POST", "/healthz", [:], ""))
        #expect(post.status == 405)
        #expect(post["allow"] == "GET, HEAD")
        // Whoever supervises names the host as it likes.
        let probe = server.request("GET", "/healthz").replacing("Host: 127.0.0.1:\(server.port)", with: "Host: pod")
        #expect(try await server.exchange(probe).status == 200)
      }
    }
  }
#endif

// Authentication as clients meet it: statuses, headers, sessions that belong to somebody, and audit records.

#if HTTP
  import Foundation
  import Logging
  import MCPCore
  import NIOCore
  import Testing

  @_spi(Generated) @testable import MCPServer
  @testable import MCPServerHTTP

  /// A server whose callers prove who they are.
  enum AuthServer {
    static let secrets = [
      "batch": "0123456789abcdef0123456789abcdef", "other": "ABCDEF0123456789ABCDEF0123456789",
    ]

    static let signatures = AuthenticationDefinition.signature(
      SignatureDefinition(keys: [
        .init(id: "batch", secret: "${BATCH}", user: "batch", tenant: "acme"),
        .init(id: "other", secret: "${OTHER}", user: "other"),
      ]))

    /// Runs a test against a server.
    /// - Parameter fetcher: gets the keys of issuers.
    static func run(
      _ methods: [AuthenticationDefinition], fetcher: (any DocumentFetcher)? = nil, servesSSE: Bool = false,
      audit: AuditLog? = nil, tools: [ToolDefinition] = [], options change: (inout ServerOptions) -> Void = { _ in },
      _ body: (AuthServer.Running) async throws -> Void
    ) async throws {
      let journal = Journal()
      var options = ServerOptions()
      options.logger.logLevel = .critical
      change(&options)
      let policy = PolicyDefinition(
        authentication: methods, users: ["batch": ["agent"]], roles: ["agent": ["read:note"]])
      let definition = ServerDefinition(
        name: "sample", version: "1.0.0", info: #"{"name":"sample","version":"1.0.0"}"#, instructions: nil,
        policy: policy, handlers: HandlerBox { Sample.Handlers(journal: journal) },
        tools: Sample.tools(journal) + [note] + tools, resources: [Sample.clock], prompts: [])
      let settings = try PolicySettings(definition, overNetwork: true) { secrets[$0.lowercased()] }
      let services = Services(definition, options, settings, audit: audit)
      try await services.start()
      var http = HTTPSettings()
      http.port = 0
      http.servesSSE = servesSSE
      let server = try await HTTPServer.start(services, http, fetcher: fetcher)
      let running = Running(http: server, journal: journal)
      let result: Result<Void, any Error>
      do { result = .success(try await body(running)) } catch { result = .failure(error) }
      await server.shutDown()
      services.end()
      try result.get()
    }

    /// A tool that not everybody may use.
    private static let note = ToolDefinition(
      name: "note",
      listing: ToolListing(
        name: #""note""#, title: nil, description: #""A note.""#, inputSchema: Sample.schema, outputSchema: nil,
        annotations: "{}", icons: nil),
      risk: .read, result: .content, errors: [], timeout: nil, maximumResultBytes: nil,
      access: AccessDefinition(permissions: ["read:note"])
    ) { _ in { context in ToolOutput(content: .text("for \(context.call.caller.user)")) } }

    /// A server that runs.
    struct Running {
      let http: HTTPServer
      let journal: Journal

      var port: Int { http.address.port ?? 0 }
      var authority: String { "127.0.0.1:\(port)" }

      func text(
        _ method: String, _ path: String, _ headers: [(String, String)] = [], _ body: String? = nil
      ) -> String {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: \(authority)"] + headers.map { "\($0): \($1)" }
        if let body { lines.append("Content-Length: \(body.utf8.count)") }
        return lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")
      }

      static let types = [("Content-Type", "application/json"), ("Accept", "application/json, text/event-stream")]

      func post(_ body: String, _ headers: [(String, String)] = [], path: String = "/mcp") -> String {
        text("POST", path, Running.types + headers, body)
      }

      func send(_ text: String) async throws -> RawResponse {
        let client = try RawClient(port: port)
        try await client.send(text)
        return try await client.response()
      }

      /// The headers of a signature over a request of this server.
      func signature(
        _ method: String, _ path: String, _ body: String = "", key: String = "batch",
        nonce: String = "\(UInt64.random(in: 0 ... .max))"
      ) -> [(String, String)] {
        var signer = Signer()
        (signer.keyID, signer.secret) = (key, Array((secrets[key] ?? "").utf8))
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        let request = SignedRequest(
          method: method, scheme: "http", authority: authority, path: parts[0], query: parts.count > 1 ? parts[1] : nil,
          fields: [], body: Array(body.utf8))
        return signer.sign(request, created: Platform.secondsSince1970, nonce: nonce).fields.map { ($0.name, $0.value) }
      }

      /// A POST that a key has signed.
      func signedPost(_ body: String, key: String = "batch", path: String = "/mcp", _ more: [(String, String)] = [])
        -> String
      {
        post(body, signature("POST", path, body, key: key) + more, path: path)
      }
    }

    static let hello =
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#
    static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    static let useNote = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"note","arguments":{}}}"#
  }

  @Suite("Authentication: endpoints", .serialized)
  struct EndpointTests {
    @Test("Without credentials nothing is answered but health and how to be let in")
    func closed() async throws {
      try await AuthServer.run([AuthServer.signatures], servesSSE: true) { server in
        for (method, path) in [
          ("POST", "/mcp"), ("GET", "/mcp"), ("DELETE", "/mcp"), ("GET", "/sse"), ("POST", "/messages?session=x"),
          ("GET", "/metrics"),
        ] {
          // Neither the body nor any header but the credentials has been looked at.
          let answer = try await server.send(
            server.text(method, path, [("Mcp-Session-Id", "x")], method == "POST" ? "{" : nil))
          #expect(answer.status == 401, "\(method) \(path)")
          #expect(answer["accept-signature"]?.hasPrefix("sig=(") == true && answer["www-authenticate"] == nil)
          #expect(try answer.json()["error"]?["code"] == -32600)
        }
        #expect(try await server.send(server.text("GET", "/healthz")).status == 200)
        #expect(try await server.send(server.text("GET", "/readyz")).status == 200)
        #expect(try await server.send(server.text("OPTIONS", "/mcp")).status == 204)
        #expect(try await server.send(server.text("PUT", "/mcp")).status == 405)
        #expect(try await server.send(server.text("GET", "/other")).status == 404)
        // There is no issuer to speak of.
        #expect(try await server.send(server.text("GET", ResourceMetadata.path)).status == 404)
      }
    }

    @Test("A signed request is let in once, and what it may do is its user's")
    func signed() async throws {
      try await AuthServer.run([AuthServer.signatures]) { server in
        let request = server.signedPost(AuthServer.hello)
        let answer = try await server.send(request)
        #expect(answer.status == 200)
        let session = [("Mcp-Session-Id", try #require(answer["mcp-session-id"]))]
        #expect(try await server.send(request).status == 401)
        let note = try await server.send(server.signedPost(AuthServer.useNote, session))
        #expect(note.body.contains("for batch"))
        // The body of another request under this signature.
        let headers = server.signature("POST", "/mcp", AuthServer.ping)
        #expect(try await server.send(server.post(AuthServer.useNote, headers + session)).status == 401)
        #expect(try await server.send(server.post(AuthServer.ping, headers + session)).status == 200)
      }
    }

    @Test("A session is its opener's alone")
    func sessions() async throws {
      try await AuthServer.run([AuthServer.signatures]) { server in
        let opened = try await server.send(server.signedPost(AuthServer.hello))
        let session = [("Mcp-Session-Id", try #require(opened["mcp-session-id"]))]
        #expect(try await server.send(server.signedPost(AuthServer.ping, session)).status == 200)
        let stranger = try await server.send(server.signedPost(AuthServer.ping, key: "other", session))
        let unknown = try await server.send(
          server.signedPost(AuthServer.ping, key: "other", [("Mcp-Session-Id", "none")]))
        #expect(stranger.status == 404 && stranger.body == unknown.body)
        for method in ["GET", "DELETE"] {
          let headers = server.signature(method, "/mcp", key: "other") + session + [("Accept", "text/event-stream")]
          #expect(try await server.send(server.text(method, "/mcp", headers)).status == 404)
        }
        #expect(try await server.send(server.signedPost(AuthServer.ping, session)).status == 200)
        let end = server.signature("DELETE", "/mcp") + session
        #expect(try await server.send(server.text("DELETE", "/mcp", end)).status == 204)
      }
    }

    @Test("So is the stream of a client of 2024-11-05")
    func sse() async throws {
      try await AuthServer.run([AuthServer.signatures], servesSSE: true) { server in
        let client = try RawClient(port: server.port)
        let headers = server.signature("GET", "/sse") + [("Accept", "text/event-stream")]
        try await client.send(server.text("GET", "/sse", headers))
        #expect(try await client.head().status == 200)
        let path = try #require(try await client.event()?.data)
        #expect(try await server.send(server.signedPost(AuthServer.ping, key: "other", path: path)).status == 404)
        #expect(try await server.send(server.post(AuthServer.ping, path: path)).status == 401)
        #expect(try await server.send(server.signedPost(AuthServer.hello, path: path)).status == 202)
        #expect(try await client.message()?["id"] == 0)
      }
    }

    @Test("Failures are recorded, with their reason and without what was sent")
    func audit() async throws {
      let path = "\(NSTemporaryDirectory())/mcp-auth-\(UInt64.random(in: 0 ... .max)).jsonl"
      defer { try? FileManager.default.removeItem(atPath: path) }
      let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      let log = try AuditLog(AuditSettings(sink: .file(path)), logger: logger)
      try await AuthServer.run([AuthServer.signatures], audit: log) { server throws in
        var headers = server.signature("POST", "/mcp", AuthServer.ping)
        headers[2].1 = "sig1=:\(Base64.encode(Array("the-forged-signature-of-32-bytes".utf8))):"
        #expect(try await server.send(server.post(AuthServer.ping, headers)).status == 401)
        #expect(try await server.send(server.post(AuthServer.ping)).status == 401)
      }
      log.close()
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        .filter { $0.contains(#""event":"authentication""#) }
      #expect(lines.count == 2)
      #expect(lines.last?.contains(#""reason":"credentials_missing""#) == true)
      let line = try #require(lines.first)
      #expect(line.contains(#""reason":"signature_wrong""#) && line.contains("127.0.0.1"))
      #expect(!line.contains(Base64.encode(Array("the-forged-signature-of-32-bytes".utf8))))
    }

    @Test("Who names the session of another caller is recorded")
    func foreignSessions() async throws {
      let path = "\(NSTemporaryDirectory())/mcp-auth-\(UInt64.random(in: 0 ... .max)).jsonl"
      defer { try? FileManager.default.removeItem(atPath: path) }
      let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      let log = try AuditLog(AuditSettings(sink: .file(path)), logger: logger)
      try await AuthServer.run([AuthServer.signatures], servesSSE: true, audit: log) { server throws in
        let opened = try await server.send(server.signedPost(AuthServer.hello))
        let session = [("Mcp-Session-Id", try #require(opened["mcp-session-id"]))]
        #expect(try await server.send(server.signedPost(AuthServer.ping, session)).status == 200)
        #expect(try await server.send(server.signedPost(AuthServer.ping, key: "other", session)).status == 404)
        let nobodys = [("Mcp-Session-Id", "none")]
        #expect(try await server.send(server.signedPost(AuthServer.ping, key: "other", nobodys)).status == 404)
        let client = try RawClient(port: server.port)
        let headers = server.signature("GET", "/sse") + [("Accept", "text/event-stream")]
        try await client.send(server.text("GET", "/sse", headers))
        #expect(try await client.head().status == 200)
        let stream = try #require(try await client.event()?.data)
        #expect(try await server.send(server.signedPost(AuthServer.ping, key: "other", path: stream)).status == 404)
      }
      log.close()
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        .filter { $0.contains(#""event":"session""#) }
      #expect(lines.count == 2, "\(lines)")
      for line in lines {
        #expect(line.contains(#""user":"other""#) && line.contains(#""verdict":"denied","reason":"permission_denied""#))
        #expect(line.contains(#""detail":"the session of another caller""#) && line.contains("127.0.0.1"))
      }
    }

    @Test("Settings that cannot work stop the start")
    func settings() async throws {
      let short = AuthenticationDefinition.signature(
        SignatureDefinition(keys: [.init(id: "k", secret: "${NONE:-}", user: "u")]))
      await #expect(throws: (any Error).self) { try await AuthServer.run([short]) { _ in } }
    }
  }

  #if OAuth
    @Suite("Authentication: endpoints that take tokens", .serialized)
    struct TokenEndpointTests {
      private func bearer(_ audience: String = "crm", jwks: String = Issuer.address) -> AuthenticationDefinition {
        .bearer(BearerDefinition(issuer: Issuer.name, audience: audience, jwks: jwks, tenantClaim: "tenant"))
      }

      /// A token that is valid by the clock of this machine.
      private func token(_ issuer: Issuer, user: String = "ann", scope: String = "") throws -> (String, String) {
        let claims =
          #"{"iss":"\#(Issuer.name)","aud":"crm","sub":"\#(user)","exp":\#(Platform.secondsSince1970 + 600),"#
          + #""scope":"\#(scope)","jti":"\#(UInt64.random(in: 0 ... .max))"}"#
        return ("Authorization", "Bearer \(try issuer.token(nil, claims))")
      }

      @Test("A token lets in; without one the answer says where to get one")
      func tokens() async throws {
        let issuer = try Issuer()
        try await AuthServer.run([bearer()], fetcher: issuer.fetcher) { server in
          let metadata = "http://\(server.authority)/.well-known/oauth-protected-resource/mcp"
          let none = try await server.send(server.post(AuthServer.hello))
          #expect(none.status == 401 && none["www-authenticate"] == "Bearer resource_metadata=\"\(metadata)\"")
          let bad = try await server.send(server.post(AuthServer.hello, [("Authorization", "Bearer x")]))
          #expect(bad.status == 401 && bad["www-authenticate"]?.contains("error=\"invalid_token\"") == true)
          let twice = try await server.send(
            server.post(AuthServer.hello, [("Authorization", "Bearer x"), ("Authorization", "Bearer x")]))
          #expect(twice.status == 400)
          for path in ["/.well-known/oauth-protected-resource/mcp", "/.well-known/oauth-protected-resource"] {
            let answer = try await server.send(server.text("GET", path))
            #expect(answer.status == 200 && answer["content-type"] == "application/json")
            #expect(try answer.json()["resource"]?.stringValue == "http://\(server.authority)/mcp")
            #expect(try answer.json()["authorization_servers"] == .array([.string(Issuer.name)]))
            #expect(try await server.send(server.text("POST", path, [], "{}")).status == 405)
          }
          let query = server.text(
            "POST", "/mcp?access_token=\(try token(issuer).1.dropFirst(7))", AuthServer.Running.types, AuthServer.hello)
          #expect(try await server.send(query).status == 401)
          #expect(try await server.send(server.post(AuthServer.hello, [token(issuer)])).status == 200)
        }
      }

      @Test("A caller that lacks a permission is told to come back with it")
      func stepUp() async throws {
        let issuer = try Issuer()
        try await AuthServer.run([bearer()], fetcher: issuer.fetcher) { server in
          let first = try token(issuer, scope: "profile")
          let opened = try await server.send(server.post(AuthServer.hello, [first]))
          let session = ("Mcp-Session-Id", try #require(opened["mcp-session-id"]))
          let denied = try await server.send(server.post(AuthServer.useNote, [first, session]))
          #expect(denied.status == 403)
          let challenge = try #require(denied["www-authenticate"])
          #expect(challenge.hasPrefix("Bearer error=\"insufficient_scope\", resource_metadata=\"http://"))
          #expect(challenge.hasSuffix("scope=\"profile read:note\""))
          // The same user, in the same session, with a token that permits more.
          let more = try token(issuer, scope: "profile read:note")
          #expect(try await server.send(server.post(AuthServer.useNote, [more, session])).body.contains("for ann"))
          let bob = try token(issuer, user: "bob", scope: "read:note")
          #expect(try await server.send(server.post(AuthServer.useNote, [bob, session])).status == 404)
        }
      }

      @Test("While keys are had, the connection waits and others are served")
      func waiting() async throws {
        let issuer = try Issuer()
        let gate = Gate()
        issuer.fetcher.hold(gate)
        try await AuthServer.run([bearer(), AuthServer.signatures], fetcher: issuer.fetcher) { server in
          let waiting = try RawClient(port: server.port)
          let leaving = try RawClient(port: server.port)
          try await waiting.send(server.post(AuthServer.hello, [token(issuer)]))
          try await leaving.send(server.post(AuthServer.hello, [token(issuer)]))
          while issuer.fetcher.questions.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
          #expect(try await server.send(server.signedPost(AuthServer.hello)).status == 200)
          leaving.hangUp()
          await gate.open()
          #expect(try await waiting.response().status == 200)
          #expect(issuer.fetcher.questions == [Issuer.address])
        }
      }

      @Test("Where no keys can be had the answer is to try again later")
      func unavailable() async throws {
        let issuer = try Issuer()
        issuer.fetcher.serve(Issuer.address, nil)
        try await AuthServer.run([bearer()], fetcher: issuer.fetcher) { server in
          let answer = try await server.send(server.post(AuthServer.hello, [token(issuer)]))
          #expect(answer.status == 503 && answer["retry-after"] == "10")
        }
      }

      @Test("An audience that is a URL is the resource")
      func resource() async throws {
        let issuer = try Issuer()
        try await AuthServer.run([bearer("https://crm.example.com/mcp")], fetcher: issuer.fetcher) { server in
          let answer = try await server.send(server.text("GET", ResourceMetadata.path))
          #expect(try answer.json()["resource"] == "https://crm.example.com/mcp")
        }
      }
    }
  #endif
#endif

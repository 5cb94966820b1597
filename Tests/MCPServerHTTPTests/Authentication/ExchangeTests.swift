// Handlers get tokens for other services, and never see the one that they are exchanged for.

#if OAuth
  import MCPCore
  import Testing

  @_spi(Generated) @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("Authentication: tokens for other services", .serialized)
  struct ExchangeTests {
    /// Gives a token that says what it was asked for.
    private struct Exchange: TokenExchange {
      func token(for audience: String, scopes: [String], inExchangeFor subject: Secret) async throws -> Secret {
        Secret("\(audience) \(scopes.joined()) \(subject.value.utf8.count) \(subject)")
      }
    }

    private let tool = Sample.tool("upstream", #""upstream""#) { _, context in
      try await context.exchangeToken(for: "https://up.example", scopes: ["read"]).value
    }

    private func call(_ isStateless: Bool, exchange: (any TokenExchange)?) async throws -> String {
      let issuer = try Issuer()
      var text = ""
      let bearer = AuthenticationDefinition.bearer(
        BearerDefinition(issuer: Issuer.name, audience: "crm", jwks: Issuer.address))
      try await AuthServer.run(
        [bearer, AuthServer.signatures], fetcher: issuer.fetcher, tools: [tool],
        options: { $0.tokenExchange = exchange }
      ) { server in
        let claims =
          #"{"iss":"\#(Issuer.name)","aud":"crm","sub":"ann","exp":\#(Platform.secondsSince1970 + 600)}"#
        let token = ("Authorization", "Bearer \(try issuer.token(nil, claims))")
        let meta =
          #","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/clientInfo":{"name":"t","version":"1"}}"#
        let body =
          #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"upstream","arguments":{}\#(isStateless ? meta : "")}}"#
        var headers = [token]
        if isStateless {
          headers += [("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/call"), ("Mcp-Name", "upstream")]
        } else {
          let opened = try await server.send(server.post(AuthServer.hello, [token]))
          headers.append(("Mcp-Session-Id", try #require(opened["mcp-session-id"])))
        }
        text = try await server.send(server.post(body, headers)).body
        #expect(!text.contains(token.1.dropFirst(7)))
      }
      return text
    }

    @Test("A handler names the service, and the issuer gives the token", arguments: [true, false])
    func exchange(_ isStateless: Bool) async throws {
      let answer = try await call(isStateless, exchange: Exchange())
      #expect(answer.contains("https://up.example read 2") && answer.contains("***"), "\(answer)")
    }

    @Test("Where nobody exchanges tokens, that is an error of the handler's")
    func unavailable() async throws {
      #expect(try await call(false, exchange: nil).contains("internal"))
    }
  }
#endif

// Where a server listens: command line before environment before spec, and what is said where that does not work.

#if HTTP
  import Testing

  @testable import MCPServer
  @_spi(Generated) @testable import MCPServerHTTP

  @Suite("HTTP: settings")
  struct SettingsTests {
    private func settings(
      _ texts: HTTPTexts = HTTPTexts(), _ environment: [String: String] = [:],
      _ change: (inout ListenOptions) -> Void = { _ in }
    ) throws(ListenError) -> HTTPSettings {
      var options = ListenOptions()
      change(&options)
      return try HTTPSettings(texts, options) { environment[$0] }
    }

    @Test("Where nothing is said, it is 127.0.0.1:8080/mcp")
    func defaults() throws {
      let settings = try settings()
      #expect(settings.host == "127.0.0.1" && settings.port == 8080 && settings.path == "/mcp")
      #expect(!settings.servesSSE && settings.tls == nil && settings.allowedOrigins.isEmpty)
    }

    @Test("The flag goes before PORT, and PORT before the spec")
    func order() throws {
      let texts = HTTPTexts(host: "::1", port: "1")
      #expect(try settings(texts).port == 1)
      #expect(try settings(texts, ["PORT": "2"]).port == 2)
      #expect(try settings(texts, ["PORT": ""]).port == 1)
      #expect(try settings(texts, ["PORT": "2"]) { $0.port = 3 }.port == 3)
      #expect(try settings(texts).host == "::1")
      #expect(try settings(texts) { $0.host = "LOCALHOST" }.host == "127.0.0.1")
    }

    @Test("Variables are filled in, and lists have commas")
    func variables() throws {
      let texts = HTTPTexts(
        host: "${HOST:-}", port: "${P:-9000}", path: "/${NAME}/mcp",
        allowedOrigins: ["${ORIGINS:-}", "https://c.example"],
        trustedProxies: ["${PROXIES:-127.0.0.1}"])
      let settings = try settings(texts, ["NAME": "crm", "ORIGINS": "https://a.example, https://b.example:1"])
      #expect(settings.host == "127.0.0.1" && settings.port == 9000 && settings.path == "/crm/mcp")
      #expect(settings.allowedOrigins.map(\.host) == ["a.example", "b.example", "c.example"])
      #expect(settings.trustedProxies == [try AddressRange(setting: "127.0.0.1")])
    }

    #if TLS
      @Test("Every variable that is missing is named")
      func missing() {
        let texts = HTTPTexts(
          host: "${HOST}", port: "${P:?the port behind the proxy}", path: "/${HOST}",
          tls: TLSFiles(certificate: "${CERT}", key: "k"))
        #expect(
          throws: ListenError(
            "HOST is not set; P is not set: the port behind the proxy; CERT is not set")
        ) { try settings(texts, ["P": ""]) }
      }
    #endif

    @Test(
      "Addresses that others can reach are refused", arguments: ["0.0.0.0", "::", "192.168.1.1", "example.com", ""])
    func reachable(host: String) {
      let error = #expect(throws: ListenError.self) { try settings { $0.host = host } }
      #expect(error?.description.contains("reverse proxy") == true)
      #expect(error?.description.contains("\n") == false)
    }

    @Test("What is no port is refused", arguments: ["http", "-1", "65536", "8080 "])
    func port(text: String) {
      #expect(throws: ListenError.self) { try settings(HTTPTexts(port: text)) }
      #expect(throws: ListenError.self) { try settings(HTTPTexts(), ["PORT": text]) }
    }

    @Test(
      "What is no path, or is taken, is refused",
      arguments: ["mcp", "/a b", "/a?b", "/a#b", "/ä", "/healthz", "/readyz"])
    func path(text: String) { #expect(throws: ListenError.self) { try settings(HTTPTexts(path: text)) } }

    @Test("The paths of 2024-11-05 are taken where its clients are served")
    func ssePaths() throws {
      #expect(try settings(HTTPTexts(path: "/sse")).path == "/sse")
      #expect(throws: ListenError.self) { try settings(HTTPTexts(path: "/sse", servesSSE: true)) }
    }

    @Test("What is no origin is refused", arguments: ["app.example.com", "https://", "https://a/b", "*"])
    func origin(text: String) { #expect(throws: ListenError.self) { try settings(HTTPTexts(allowedOrigins: [text])) } }

    @Test(
      "The notation of variables",
      arguments: [
        ("a${X}b", "a1b"), ("${X}${X}", "11"), ("${Y:-two}", "two"), ("${Y:-}", nil), ("${X:-two}", "1"),
        ("$X", "$X"), ("${", "${"), ("${X", "${X"), ("${1}", "${1}"), ("${X-two}", "${X-two}"), ("", nil),
        ("${Y:-a b:c}", "a b:c"),
      ] as [(String, String?)])
    func notation(text: String, expected: String?) {
      var environment = EnvironmentText { $0 == "X" ? "1" : nil }
      #expect(environment.expand(text) == expected)
      #expect(environment.missing.isEmpty)
    }
  }
#endif

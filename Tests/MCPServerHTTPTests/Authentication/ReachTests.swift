// Addresses that other machines can reach: what they need, and by which names they may then be asked for.

#if HTTP
  import Testing

  @_spi(Generated) @testable import MCPServer
  @testable import MCPServerHTTP

  @Suite("Authentication: addresses that others can reach")
  struct ReachTests {
    private func settings(
      _ host: String, authentication: Bool = true, upstream: Bool = true
    ) throws(ListenError) -> HTTPSettings {
      var options = ListenOptions()
      (options.host, options.isTLSTerminatedUpstream) = (host, upstream)
      return try HTTPSettings(HTTPTexts(), options, hasAuthentication: authentication) { _ in nil }
    }

    @Test("They need authentication, and TLS", arguments: ["0.0.0.0", "::", "192.168.1.1", "fe80::1"])
    func needs(_ host: String) throws {
      #expect(try settings(host).host == host)
      let open = #expect(throws: ListenError.self) { try settings(host, authentication: false) }
      #expect(open?.description.contains("needs authentication") == true)
      let clear = #expect(throws: ListenError.self) { try settings(host, upstream: false) }
      #expect(clear?.description.contains("--tls-terminated-upstream") == true)
    }

    @Test("Loopback addresses need neither", arguments: ["127.0.0.1", "::1", "localhost"])
    func loopback(_ host: String) throws {
      #expect(try !settings(host, authentication: false, upstream: false).isTLS)
      #expect(try settings(host, authentication: false).isTLS)
    }

    @Test("Names are no addresses", arguments: ["example.com", "", "0.0.0.0:80", "256.0.0.1"])
    func names(_ host: String) {
      #expect(throws: ListenError.self) { try settings(host) }
    }

    @Test("Who listens for others answers to any name; who does not, to its own and that of its resource")
    func hosts() throws {
      let reachable = AccessPolicy(try settings("0.0.0.0"))
      #expect(reachable.answers(host: "crm.example.com") && !reachable.answers(host: "a b"))
      let local = try settings("127.0.0.1")
      #expect(!AccessPolicy(local).answers(host: "crm.example.com"))
      let named = AccessPolicy(local, resource: HTTPAddress("https://crm.example.com/mcp"))
      #expect(named.answers(host: "crm.example.com") && named.answers(host: "CRM.example.com:8443"))
      #expect(!named.answers(host: "evil.example.com"))
    }
  }
#endif

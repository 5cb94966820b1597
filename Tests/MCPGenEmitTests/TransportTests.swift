// How clients reach a server, in what is emitted: the definition, the manifest, and the README's words for each client.

import MCPGenSpec
import Testing

@testable import MCPGenEmit

@Suite("Transports")
struct TransportTests {
  private func emission(_ transports: String) throws -> Emission {
    let text = """
      mcpgen: 1
      server: {name: sample, version: 1.0.0, description: A sample., transports: \(transports)}
      tools: {t: {description: Does it. Returns nothing., risk: read, public: true}}

      """
    return try MCPGenEmitTests.emission(ofSpec: text, named: "sample.mcp.yaml")
  }

  private func wire(_ transports: String) throws -> String {
    try emission(transports).text("Sources/Sample/Generated/Wire.mcp.swift")
  }

  @Test(
    "A definition names its transports in their order, and only what the spec says of them",
    arguments: [
      ("{http: {}}", "transports: [.http()]"), ("{stdio: {}, http: {}}", "transports: [.stdio, .http()]"),
      ("{http: {port: 0}, stdio: {}}", #"transports: [.http(port: "0"), .stdio]"#),
      ("{http: {legacySSE: false, allowedOrigins: [], trustedProxies: []}}", "transports: [.http()]"),
      ("{http: {port: '${PORT:-8080}', path: /x}}", ##"transports: [.http(port: "${PORT:-8080}", path: "/x")]"##),
    ])
  func definitions(transports: String, argument: String) throws {
    let text = try wire(transports)
    #expect(text.contains("        \(argument),\n        handlers: handlers,\n"), "\(text.prefix(1500))")
    #expect(text.contains("@_spi(Generated) import MCPServerHTTP\n"))
  }

  @Test("A server over stdio alone says nothing, and imports nothing for it", arguments: ["{}", "{stdio: {}}"])
  func stdioAlone(transports: String) throws {
    let emission = try emission(transports)
    let text = emission.text("Sources/Sample/Generated/Wire.mcp.swift")
    #expect(!text.contains("transports:") && !text.contains("MCPServerHTTP"))
    #expect(emission.needs.products == ["MCPServer"] && emission.needs.traits.isEmpty)
    #expect(!emission.text("Package.swift").contains("traits:"))
  }

  @Test("The manifest of a server over HTTP has the trait and the product, wherever mcpgen is")
  func manifests() throws {
    let text = try emission("{http: {}}").text("Package.swift")
    #expect(text.contains(#"from: "1.0.0", traits: ["HTTP"])"#), "\(text)")
    #expect(text.contains(#".product(name: "MCPServerHTTP", package: "mcpgen")"#), "\(text)")
  }

  @Test(
    "Tokens need a trait of their own, where HTTP is served",
    arguments: [
      ("{http: {}}", "bearer: {issuer: 'https://a.example', audience: b}", ["OAuth"]),
      ("{http: {tls: {certificate: c, key: k}}}", "bearer: {issuer: '${A}', audience: b}", ["OAuth", "TLS"]),
      ("{http: {}}", "signature: {keys: {a: {secret: '${B}', user: c}}}", ["HTTP"]),
      ("{stdio: {}}", "bearer: {issuer: 'https://a.example', audience: b}", []),
    ])
  func traits(transports: String, method: String, traits: [String]) throws {
    let text = """
      mcpgen: 1
      server: {name: sample, version: 1.0.0, description: A sample., transports: \(transports)}
      auth: [{\(method)}]
      tools: {t: {description: Does it. Returns nothing., risk: read, public: true}}

      """
    let emission = try MCPGenEmitTests.emission(ofSpec: text, named: "sample.mcp.yaml")
    #expect(emission.needs.traits == traits)
    let names = traits.map { "\"\($0)\"" }.joined(separator: ", ")
    #expect(emission.text("Package.swift").contains("traits: [\(names)]") == !traits.isEmpty)
  }

  @Test("A server that is reached over HTTP alone has a URL in its README, and no client starts it")
  func readme() throws {
    let text = try emission("{http: {host: '${HOST:-::1}', port: '${PORT}'}}").text("README.md")
    #expect(text.contains("claude mcp add --transport http sample http://[::1]:…/mcp\n"), "\(text)")
    #expect(text.contains(#""url": "http://[::1]:…/mcp""#) && text.contains(#""type": "http""#))
    #expect(text.contains("**Cursor**") && !text.contains("Claude Desktop") && !text.contains("/path/to"))
  }

  @Test("A server that is also reached over HTTP is started over stdio by clients, and says how to start it else")
  func bothInReadme() throws {
    let text = try emission("{stdio: {}, http: {}}").text("README.md")
    #expect(
      text.contains("`.build/release/sample --transport http` serves many clients at `http://127.0.0.1:8080/mcp`"))
    #expect(text.contains("claude mcp add sample -- /path/to/sample/.build/release/sample\n"))
  }
}

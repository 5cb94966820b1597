// A folder is a test: `Cases/NAME/server.mcp.yaml` locks to `expected/mcpgen.lock`, byte for byte. A golden that changes
// is a promise that is broken, for clients pin these digests: UPDATE_GOLDEN=1 rewrites it and still fails the run.

import Foundation
import MCPCore
import MCPGenContract
import MCPGenSpec
import Testing

@Suite("Golden locks")
struct LockGoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("There are cases")
  func cases() { #expect(!Self.names.isEmpty) }

  @Test("A spec has the lock that is expected", arguments: names)
  func golden(name: String) throws {
    let (lock, _) = try Self.lock(name)
    let path = "\(name)/expected/mcpgen.lock"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try lock.text.write(to: Self.folder.appendingPathComponent(path), atomically: true, encoding: .utf8)
      Issue.record("rewrote \(path); review it and run without UPDATE_GOLDEN")
    }
    #expect(try Self.text(path) == lock.text, "digests that clients pinned are others now")
  }

  @Test("The expected lock reads back and fits its spec", arguments: names)
  func reading(name: String) throws {
    let (_, contract) = try Self.lock(name)
    let source = SourceText(path: "mcpgen.lock", text: try Self.text("\(name)/expected/mcpgen.lock"))
    let verification = LockVerification(try Lock(reading: source), with: contract)
    #expect(verification.isFresh && verification.findings.isEmpty)
  }

  @Test("What a server shows in its lists is what the lock says", arguments: names)
  func pins(name: String) throws {
    let (lock, _) = try Self.lock(name)
    let server = try Self.server(name).server
    let pins = ContractPins(of: server)
    for tool in server.tools {
      #expect(pins.tool(named: tool.name.value) == lock.digests.parts["tools"]?[tool.name.value])
    }
    for resource in server.resources {
      #expect(pins.resource(named: resource.name.value) == lock.digests.parts["resources"]?[resource.name.value])
    }
    for prompt in server.prompts {
      #expect(pins.prompt(named: prompt.name.value) == lock.digests.parts["prompts"]?[prompt.name.value])
    }
    #expect(pins.tool(named: "nobody") == nil && pins.resource(named: "nobody") == nil)
  }

  private static func server(_ name: String) throws -> (server: Server, spec: ServerSpec) {
    let source = SourceText(path: "server.mcp.yaml", text: try text("\(name)/server.mcp.yaml"))
    let (spec, problems) = parse(source)
    let (server, more) = try resolve(#require(spec))
    let found = DiagnosticRenderer.concise((problems + more).filter { $0.severity == .error })
    return (try #require(server, "\(found)"), try #require(spec))
  }

  private static func lock(_ name: String) throws -> (Lock, Contract) {
    let (server, spec) = try server(name)
    let contract = Contract(server, from: spec)
    return (Lock(contract), contract)
  }
}

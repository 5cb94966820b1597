// What a lock holds, that the same contract gives the same bytes, and that nothing can be changed in one unnoticed.

import MCPCore
import MCPGenContract
import MCPGenSpec
import Testing

@Suite("Locks")
struct LockTests {
  @Test("A lock reads back as what it was, and is the same bytes then")
  func roundTrip() throws {
    let lock = Lock(try LockSample.contract())
    let read = try Lock(reading: LockSample.source(lock.text))
    #expect(read.text == lock.text)
    #expect(read.digests == lock.digests)
    #expect(LockVerification(read, with: try LockSample.contract()).isFresh)
    #expect(LockVerification(read, with: try LockSample.contract()).findings.isEmpty)
  }

  @Test("Every tool, resource and prompt has a line, and keys stand in their order")
  func layout() throws {
    let text = Lock(try LockSample.contract()).text
    #expect(text.hasSuffix("}\n") && !text.hasSuffix("\n\n"))
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.contains(#""family":"get_order""#) } == 1)
    #expect(lines.count { $0.hasPrefix(#"      "get_order": "sha256:"#) } == 1)
    #expect(lines.count { $0.contains(#""name":"terms""#) } == 1)
    let keys = lines.filter { $0.hasPrefix("  \"") }.map { $0.prefix { $0 != ":" } }
    #expect(keys == keys.sorted() && keys.count == 5)
    #expect(text.contains("orders:read"), "permissions are part of it")
  }

  @Test("Order, comments and notation of the spec change nothing; a word does")
  func neutrality() throws {
    let lock = Lock(try LockSample.contract())
    let tools = LockSample.tools.split(separator: "\n  cancel_order:")
    let turned = "  cancel_order:\(tools[1])\n  # first\n\(tools[0])\n"
    #expect(Lock(try LockSample.contract(tools: turned)).text == lock.text)
    let other = Lock(try LockSample.contract(tools: LockSample.tools.replacing("one order", with: "an order")))
    #expect(other.digests.whole != lock.digests.whole)
    #expect(other.digests.parts["tools"]?["get_order"] != lock.digests.parts["tools"]?["get_order"])
    #expect(other.digests.parts["tools"]?["cancel_order"] == lock.digests.parts["tools"]?["cancel_order"])
    #expect(other.digests.parts["prompts"] == lock.digests.parts["prompts"])
  }

  @Test("Versions have digests of their own")
  func versions() throws {
    let versions = "    versions: {style: suffix, current: v2, older: {v1: {withoutParams: [note]}}}\n"
    let lock = Lock(try LockSample.contract(tools: LockSample.tools + versions))
    let digests = try #require(lock.digests.parts["tools"])
    #expect(Set(digests.keys) == ["cancel_order@v1", "cancel_order@v2", "get_order"])
    #expect(digests["cancel_order@v1"] != digests["cancel_order@v2"])
  }

  @Test("What differs is told entry by entry, at its place")
  func stale() throws {
    let lock = try Lock(reading: LockSample.source(Lock(try LockSample.contract()).text))
    let changed = LockSample.tools.replacing("one order", with: "an order").replacing(
      "cancel_order", with: "stop_order")
    let findings = LockVerification(lock, with: try LockSample.contract(tools: changed)).findings
    #expect(
      findings.map(\.message) == [
        "the tool `cancel_order` is in the lock and no longer in the spec",
        "the tool `get_order` is not what was locked: the description of `get_order` was Get one order by its number. "
          + "and is Get an order by its number. (model)",
        "the tool `stop_order` is not in the lock",
      ])
    #expect(findings.allSatisfy { $0.rule == .staleLock && $0.severity == .error && $0.help != nil })
    #expect(findings.map(\.span.path) == ["mcpgen.lock", "test.mcp.yaml", "test.mcp.yaml"])
    let gone = try #require(findings.first)
    let line = LockSample.source(lock.text).line(gone.span.start.line)
    #expect(String(decoding: line, as: UTF8.self).contains(#""family":"cancel_order""#), "the place in the lock")
  }

  @Test("What holds for the server, its errors and flows is part of the lock, too")
  func server() throws {
    let lock = Lock(try LockSample.contract())
    let tenancy = try LockSample.contract(server: "tenancy: optional, ")
    let found = LockVerification(lock, with: tenancy).findings.map(\.message)
    #expect(
      found.count == 1 && found.first?.hasPrefix("what holds for the server is not what was locked: ") == true,
      "\(found)")
    #expect(found.first?.contains("tenan") == true, "\(found)")
    let errors = try LockSample.contract(more: "errors:\n  gone: {message: It is gone., retryable: false}\n")
    #expect(LockVerification(lock, with: errors).findings.map(\.message) == ["the error `gone` is not in the lock"])
    #expect(LockVerification(lock, with: try LockSample.contract(), language: 2).findings.count == 1)
  }
}

/// Contracts and texts for tests of locks.
enum LockSample {
  static let tools = """
      get_order:
        description: Get one order by its number.
        risk: read
        permissions: ["orders:read"]
        params: {id: {type: string, maxLength: 20}}
        returns: {properties: {id: string, total: number}}
      cancel_order:
        description: Cancel an order.
        risk: write
        permissions: ["orders:write"]
        params: {id: {type: string, maxLength: 20}, note: {type: string, maxLength: 200, optional: true}}

    """

  /// The contract of a small spec.
  static func contract(server: String = "", tools: String = tools, more: String = "") throws -> Contract {
    let text = """
      mcpgen: 1
      server: {name: shop, version: 1.2.0, \(server)description: Orders of a shop., transports: {stdio: {}}}
      \(more)tools:
      \(tools)resources:
        terms: {uri: "shop://terms", description: The terms., public: true, text: Pay first.}
      prompts:
        greet: {description: Greet., public: true, messages: [{user: Say hello.}]}

      """
    let source = SourceText(path: "test.mcp.yaml", text: text)
    let (spec, problems) = parse(source)
    let (server, more) = try resolve(#require(spec))
    let found = DiagnosticRenderer.concise((problems + more).filter { $0.severity == .error })
    return Contract(try #require(server, "\(found)"), from: try #require(spec))
  }

  /// A lock as a file.
  static func source(_ text: String) -> SourceText { SourceText(path: "mcpgen.lock", text: text) }
}

// Requests that stand for themselves: what they must say, what each result says of itself, and that nothing is
// remembered from one to the next.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct StatelessTests {
  private static let version = "io.modelcontextprotocol/protocolVersion"
  private static let capabilities = "io.modelcontextprotocol/clientCapabilities"
  private static let serverInfo = "io.modelcontextprotocol/serverInfo"

  /// Requests of all kinds that have a result, and whether that may be kept.
  private static let requests: [(method: String, params: JSON, isCacheable: Bool)] = [
    ("tools/list", [:], true), ("resources/list", [:], true), ("resources/templates/list", [:], true),
    ("prompts/list", [:], true), ("resources/read", ["uri": "reports://latest"], true),
    ("resources/read", ["uri": "pages://home"], true), ("prompts/get", ["name": "greeting"], false),
    ("tools/call", ["name": "point"], false), ("tools/call", ["name": "numbers", "arguments": ["to": 9]], false),
    ("tools/call", ["name": "numbers", "arguments": ["to": "x"]], false),
    (
      "completion/complete",
      ["ref": ["type": "ref/resource", "uri": "pages://{slug}"], "argument": ["name": "slug", "value": "h"]], false
    ),
    (
      "completion/complete",
      ["ref": ["type": "ref/prompt", "name": "greeting"], "argument": ["name": "whom", "value": ""]], false
    ),
  ]

  @Test func everyResultSaysWhatItIsAndWhoSentIt() async throws {
    let client = try await RawClient(Rich.server(), Revisions.stateless)
    for (method, params, isCacheable) in Self.requests + [("server/discover", [:], true)] {
      let answer = try await client.ask(method, params)
      let result = try #require(answer["result"], "\(method): \(answer.text)")
      #expect(result["resultType"] == "complete", "\(method)")
      // In full where the server describes itself, and short in all others.
      let server = try method == "server/discover" ? JSON.parse("\(Rich.info)") : ["name": "rich", "version": "1.2.3"]
      #expect(result["_meta"]?[Self.serverInfo] == server, "\(method)")
      let time = result["ttlMs"]?.intValue
      let scope = result["cacheScope"]?.stringValue
      #expect((time != nil) == isCacheable && (scope != nil) == isCacheable, "\(method): \(answer.text)")
      if isCacheable { #expect(time ?? -1 >= 0 && ["public", "private"].contains(scope)) }
    }
  }

  @Test(arguments: Revisions.sessions)
  func noResultWithinASessionSaysAnyOfThat(_ revision: String) async throws {
    let client = try await RawClient(Rich.server(), revision)
    for (method, params, _) in Self.requests {
      let result = try #require(try await client.ask(method, params)["result"])
      for member in ["resultType", "ttlMs", "cacheScope"] { #expect(result[member] == nil, "\(method)") }
      #expect(result["_meta"]?[Self.serverInfo] == nil, "\(method)")
    }
  }

  @Test func aResourceSaysHowLongItMayBeKept() async throws {
    let client = try await RawClient(Rich.server(), Revisions.stateless)
    let kept = try await client.ask("resources/read", ["uri": "reports://latest"])["result"]
    #expect(kept?["ttlMs"] == 60_000 && kept?["cacheScope"] == "public")
    let other = try await client.ask("resources/read", ["uri": "pages://home"])["result"]
    #expect(other?["ttlMs"] == 0 && other?["cacheScope"] == "private")
  }

  @Test func allPagesOfAListHaveTheSameScope() async throws {
    let client = try await RawClient(Rich.server { $0.limits.pageEntries = 1 }, Revisions.stateless)
    let first = try #require(try await client.ask("tools/list")["result"])
    let second = try await client.ask("tools/list", ["cursor": try #require(first["nextCursor"])])["result"]
    #expect(first["cacheScope"] == second?["cacheScope"] && second?["cacheScope"] != nil)
  }

  @Test func discoverNamesRevisionsCapabilitiesAndInstructions() async throws {
    let result = try await RawClient(Rich.server(), Revisions.stateless).ask("server/discover")["result"]
    #expect(result?["supportedVersions"] == .array(Revisions.all.reversed().map(JSON.string)))
    #expect(result?["instructions"] == "Ask.")
    #expect(result?["capabilities"]?["tools"] != nil)
  }

  // MARK: What a request must say

  @Test(
    arguments: [
      [capabilities: [:]], [version: "2026-07-28"], [version: 7, capabilities: [:]],
      [version: "2026-07-28", capabilities: []], [version: "2026-07-28", capabilities: .null],
      [version: "2026-07-28", capabilities: [:], "io.modelcontextprotocol/logLevel": "loud"],
      [version: "2026-07-28", capabilities: [:], "io.modelcontextprotocol/logLevel": 3],
    ] as [JSON])
  func aRequestThatDescribesItselfHalfIsRefused(_ meta: JSON) async throws {
    let client = try await RawClient(Rich.server(), begins: false)
    let answer = try await client.ask("tools/list", [:], meta: meta)
    #expect(answer.errorCode == -32602, "\(answer.text)")
  }

  @Test(arguments: ["2025-11-25", "2024-11-05", "2026-07-29", "", "1.0"])
  func aRevisionThatIsNotServedIsToldWithThoseThatAre(_ revision: String) async throws {
    let client = try await RawClient(Rich.server(), begins: false)
    let answer = try await client.ask(
      "tools/list", [:], meta: .object(RawClient.description([:], revision: revision)))
    #expect(answer.errorCode == -32022, "\(answer.text)")
    #expect(answer["error"]?["data"]?["requested"] == .string(revision))
    let discovered = try await RawClient(Rich.server(), Revisions.stateless).ask("server/discover")
    #expect(answer["error"]?["data"]?["supported"] == discovered["result"]?["supportedVersions"])
  }

  @Test(
    arguments: [
      ["progressToken": 1], ["example.com/x": "y"], [:], 7, ["io.modelcontextprotocol/clientInfo": ["name": "x"]],
      ["io.modelcontextprotocol/related-task": ["taskId": "x"]],
    ] as [JSON])
  func otherMembersOfMetaDescribeNothing(_ meta: JSON) async throws {
    let client = try await RawClient(Rich.server())
    let params: JSON = ["_meta": meta]
    #expect(try await client.ask("tools/list", params)["result"]?["resultType"] == nil)
  }

  // MARK: Nothing is remembered

  @Test func capabilitiesAreThoseOfTheRequestAlone() async throws {
    let client = try await RawClient(Asking.server(), Revisions.stateless, capabilities: ["elicitation": [:]])
    #expect(try await client.call("book")["result"]?["resultType"] == "input_required")
    let params: JSON = ["name": "book"]
    let answer = try await client.ask("tools/call", params, capabilities: [:])
    #expect(answer.errorCode == -32021, "\(answer.text)")
    #expect(answer["error"]?["data"] == ["requiredCapabilities": ["elicitation": [:]]])
    #expect(try await client.call("book")["result"]?["resultType"] == "input_required")
  }

  @Test func errorsOfToolsAndOfTheProtocolAreTheSameAsEver() async throws {
    let client = try await RawClient(Rich.server(), Revisions.stateless)
    #expect(try await client.ask("tools/call", ["name": "nombers"]).errorCode == -32602)
    #expect(try await client.ask("prompts/get", ["name": "x"]).errorCode == -32602)
    #expect(try await client.ask("tools/list", ["cursor": "x"]).errorCode == -32602)
    let refused = try await client.call("numbers", ["to": "x"])["result"]
    #expect(refused?["isError"] == true && refused?.toolError?["error"] == "invalid_arguments")
  }
}

// What the entries of lists and the server's description of itself hold in each revision: no less than it has, and
// nothing that came later.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ListMembersTests {
  /// The members that a revision added to a thing: all of those before it are there, too.
  private static func members(_ revision: String, _ added: [(since: String, names: [String])]) -> Set<String> {
    Set(added.filter { $0.since <= revision }.flatMap(\.names))
  }

  private static func entry(_ client: RawClient, _ method: String, _ list: String) async throws -> JSON {
    try #require(try await client.ask(method)["result"]?[list]?[0])
  }

  private static func names(_ object: JSON?) -> Set<String> { Set((object?.objectValue ?? []).map(\.key)) }

  @Test(arguments: Revisions.all)
  func toolsHaveTheMembersOfTheRevision(_ revision: String) async throws {
    let tool = try await Self.entry(RawClient(Rich.server(), revision), "tools/list", "tools")
    var expected = Self.members(
      revision,
      [
        ("2024-11-05", ["name", "description", "inputSchema"]), ("2025-03-26", ["annotations"]),
        ("2025-06-18", ["title", "outputSchema", "_meta"]), ("2025-11-25", ["icons", "execution"]),
      ])
    if revision == Revisions.stateless { expected.remove("execution") }
    #expect(Self.names(tool) == expected)
    #expect(tool["execution"] == (revision == "2025-11-25" ? ["taskSupport": "optional"] : nil))
  }

  @Test(arguments: Revisions.all)
  func resourcesHaveTheMembersOfTheRevision(_ revision: String) async throws {
    let client = try await RawClient(Rich.server(), revision)
    let added: [(String, [String])] = [
      ("2024-11-05", ["name", "description", "mimeType", "annotations"]), ("2025-06-18", ["title", "_meta"]),
      ("2025-11-25", ["icons"]),
    ]
    let resource = try await Self.entry(client, "resources/list", "resources")
    #expect(Self.names(resource) == Self.members(revision, added).union(["uri", "size"]))
    let template = try await Self.entry(client, "resources/templates/list", "resourceTemplates")
    #expect(Self.names(template) == Self.members(revision, added).union(["uriTemplate"]))
  }

  @Test(arguments: Revisions.all)
  func annotationsOfResourcesHaveTheMembersOfTheRevision(_ revision: String) async throws {
    let resource = try await Self.entry(RawClient(Rich.server(), revision), "resources/list", "resources")
    let expected = Self.members(
      revision, [("2024-11-05", ["audience", "priority"]), ("2025-06-18", ["lastModified"])])
    #expect(Self.names(resource["annotations"]) == expected)
  }

  @Test(arguments: Revisions.all)
  func resourcesThatAHandlerListsHaveTheMembersOfTheRevision(_ revision: String) async throws {
    let client = try await RawClient(Rich.server(), revision)
    let listed = try await client.ask("resources/list")["result"]?["resources"]?[1]
    let expected = Self.members(
      revision, [("2024-11-05", ["uri", "name", "description", "mimeType"]), ("2025-06-18", ["title"])])
    #expect(Self.names(listed) == expected)
    #expect(listed?["uri"] == "pages://home")
  }

  @Test(arguments: Revisions.all)
  func promptsHaveTheMembersOfTheRevision(_ revision: String) async throws {
    let prompt = try await Self.entry(RawClient(Rich.server(), revision), "prompts/list", "prompts")
    let expected = Self.members(
      revision,
      [
        ("2024-11-05", ["name", "description", "arguments"]), ("2025-06-18", ["title", "_meta"]),
        ("2025-11-25", ["icons"]),
      ])
    #expect(Self.names(prompt) == expected)
  }

  @Test(arguments: Revisions.all.filter { $0 >= "2025-06-18" })
  func entriesSayWhichContractTheyAre(_ revision: String) async throws {
    let client = try await RawClient(Rich.server(), revision)
    for (method, list) in [
      ("tools/list", "tools"), ("resources/list", "resources"), ("resources/templates/list", "resourceTemplates"),
      ("prompts/list", "prompts"),
    ] {
      let entry = try await Self.entry(client, method, list)
      #expect(entry["_meta"] == ["mcpgen/digest": "sha256:00", "mcpgen/version": "1.2.3"], "\(method)")
    }
    // The one prefix: what stands here begins as the key of errors does.
    #expect(
      [MetaKey.digest, MetaKey.version].allSatisfy { $0.hasPrefix("mcpgen/") } && MetaKey.error == "mcpgen/error")
  }

  @Test(arguments: Revisions.sessions)
  func theServerDescribesItselfInTheMembersOfTheRevision(_ revision: String) async throws {
    let client = try await RawClient(Rich.server(), revision)
    let result = client.hello["result"]
    let expected = Self.members(
      revision,
      [
        ("2024-11-05", ["name", "version"]), ("2025-06-18", ["title"]),
        ("2025-11-25", ["description", "icons", "websiteUrl"]),
      ])
    #expect(Self.names(result?["serverInfo"]) == expected)
    #expect(result?["instructions"] == "Ask.")
  }

  @Test(arguments: Revisions.all)
  func capabilitiesAreThoseOfTheRevision(_ revision: String) async throws {
    let client = try await RawClient(Rich.server(), revision)
    let described = client.isStateless ? try await client.ask("server/discover") : client.hello
    let capabilities = described["result"]?["capabilities"]
    var expected = Self.members(
      revision,
      [
        ("2024-11-05", ["tools", "resources", "prompts", "logging"]), ("2025-03-26", ["completions"]),
        ("2025-11-25", ["tasks"]), ("2026-07-28", ["extensions"]),
      ])
    if client.isStateless { expected.remove("tasks") }
    #expect(Self.names(capabilities) == expected)
    #expect(capabilities?["tools"] == ["listChanged": true])
    #expect(capabilities?["prompts"] == ["listChanged": true])
    #expect(capabilities?["resources"] == ["subscribe": true, "listChanged": true])
    if revision == "2025-11-25" {
      #expect(capabilities?["tasks"] == ["list": [:], "cancel": [:], "requests": ["tools": ["call": [:]]]])
    }
    if client.isStateless { #expect(capabilities?["extensions"] == ["io.modelcontextprotocol/tasks": [:]]) }
  }

  @Test func whatAServerDoesNotHaveItDoesNotDeclare() async throws {
    let server = Asking.server([], prompts: [Asking.prompt(#""p""#) { _ in [] }])
    let client = try await RawClient(server)
    #expect(client.hello["result"]?["capabilities"] == ["logging": [:], "prompts": ["listChanged": true]])
  }

  @Test(arguments: Revisions.all)
  func anOutputSchemaIsAnObjectsInSessionsAndAnyElsewhere(_ revision: String) async throws {
    let tool = try await Self.entry(RawClient(Rich.server(), revision), "tools/list", "tools")
    let type = tool["outputSchema"]?["type"]
    switch revision {
    case "2024-11-05", "2025-03-26": #expect(type == nil)
    case Revisions.stateless: #expect(type == "array")
    default: #expect(type == "object")
    }
  }
}

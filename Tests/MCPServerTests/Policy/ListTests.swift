// Lists show each caller what that caller may use, page by page, and say whether what was listed may be shared.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct PolicyListTests {
  private static func needing(_ permission: String, isHidden: Bool = false) -> AccessDefinition {
    AccessDefinition(permissions: [permission], isHidden: isHidden)
  }

  private struct FileURI: ResourceURI {
    var name: String
    static let template: StaticString = "files://{name}"
    var variables: [(String, String)] { [("name", name)] }
  }

  private static let files = ResourceDefinition(
    name: "file", uri: "files://{name}", isTemplate: true,
    listing: ResourceFragments(name: #""file""#, title: nil, description: nil, mimeType: nil, icons: nil),
    mimeType: nil,
    variables: TextArguments(
      schema: #"{"type":"object","properties":{"name":{"type":"string"}}}"#, kinds: [("name", .string)]),
    list: { _, _ in
      ListedResources(Page(["a", "b"].map { ResourceListing(FileURI(name: $0), name: "file of ada@example.com") }))
    },
    access: needing("files")
  ) { _ in { _ in ResourceOutput(text: "x") } }

  private static func definition(listsFiles: Bool = false, isOpen: Bool = false) -> ServerDefinition {
    let (a, b) = (
      isOpen ? AccessDefinition.open : needing("a"), isOpen ? AccessDefinition.open : needing("b", isHidden: true)
    )
    return Guarded.definition(
      [
        Guarded.tool(#""t1""#), Guarded.tool(#""t2""#, access: a), Guarded.tool(#""t3""#, access: b),
        Guarded.tool(#""t4""#),
      ],
      resources: [
        Guarded.resource(#""r1""#) { ResourceOutput(text: "x") },
        Guarded.resource(#""r2""#, access: a) { ResourceOutput(text: "x") },
      ] + (listsFiles ? [files] : []),
      prompts: [Guarded.prompt(#""p1""#, access: a), Guarded.prompt(#""p2""#, access: b)],
      policy: PolicyDefinition(personalData: PersonalDataDefinition()))
  }

  @Test(arguments: Revisions.all) func eachCallerSeesWhatItMayUse(_ revision: String) async throws {
    let server = try await GuardedServer(Self.definition())
    for (permissions, tools, resources, prompts) in [
      ([], ["t1", "t4"], ["r1"], []), (["a"], ["t1", "t2", "t4"], ["r1", "r2"], ["p1"]),
      (["b"], ["t1", "t3", "t4"], ["r1"], ["p2"]),
      (["a", "b"], ["t1", "t2", "t3", "t4"], ["r1", "r2"], ["p1", "p2"]),
    ] as [([String], [String], [String], [String])] {
      let client = try await server.client(Guarded.caller(permissions), revision)
      #expect(try await client.names("tools/list", "tools") == tools)
      #expect(try await client.names("resources/list", "resources") == resources)
      #expect(try await client.names("prompts/list", "prompts") == prompts)
    }
  }

  @Test(arguments: Revisions.all) func pagesAreEachCallersOwn(_ revision: String) async throws {
    let server = try await GuardedServer(Self.definition()) { $0.limits.pageEntries = 1 }
    let (nobody, both) = (
      try await server.client(Guarded.caller(), revision),
      try await server.client(Guarded.caller(["a", "b"]), revision)
    )
    for _ in 0..<2 {
      #expect(try await nobody.names("tools/list", "tools") == ["t1", "t4"])
      #expect(try await both.names("tools/list", "tools") == ["t1", "t2", "t3", "t4"])
    }
  }

  @Test func whatDiffersIsPrivateToItsCaller() async throws {
    for (isOpen, scope) in [(false, "private"), (true, "public")] {
      let server = try await GuardedServer(Self.definition(isOpen: isOpen))
      let client = try await server.client(Guarded.caller(["a"]), Revisions.stateless)
      for method in ["tools/list", "resources/list", "prompts/list"] {
        let result = try #require(try await client.ask(method)["result"])
        #expect(result["cacheScope"] == .string(scope), "\(method) \(result.text)")
      }
    }
  }

  @Test func whatAHandlerListsIsPrivateToItsCaller() async throws {
    let server = try await GuardedServer(Self.definition(listsFiles: true))
    let client = try await server.client(Guarded.caller(["files"]), Revisions.stateless)
    let result = try #require(try await client.ask("resources/list")["result"])
    #expect(result["cacheScope"] == "private", "the list depends on who asks")
  }

  @Test(arguments: Revisions.all) func instancesAreListedForThoseWhoMayReadThem(_ revision: String) async throws {
    let server = try await GuardedServer(Self.definition(listsFiles: true))
    let nobody = try await server.client(Guarded.caller(), revision)
    #expect(try await nobody.names("resources/list", "resources") == ["r1"])
    #expect(try await nobody.names("resources/templates/list", "resourceTemplates") == [])
    let reader = try await server.client(Guarded.caller(["files"]), revision)
    let names = try await reader.names("resources/list", "resources")
    #expect(names.count == 3 && names[0] == "r1")
    #expect(names[1] == "file of [REDACTED_EMAIL]", "what handlers list is looked through")
    #expect(try await reader.names("resources/templates/list", "resourceTemplates") == ["file"])
  }
}

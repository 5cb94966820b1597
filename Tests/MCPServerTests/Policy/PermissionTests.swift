// Who may use what: tenants, permissions and hidden things, for everything that can be called, and what each refusal
// says.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct PolicyPermissionTests {
  private static let reading = AccessDefinition(permissions: ["read:vault"])
  private static let secret = AccessDefinition(permissions: ["admin:vault"], isHidden: true)

  private static let definition = Guarded.definition(
    [
      Guarded.tool(#""open""#), Guarded.tool(#""vault""#, access: reading),
      Guarded.tool(#""valve""#, access: secret), Guarded.tool(#""vaults""#),
    ],
    resources: [
      Guarded.resource(#""sheet""#, access: reading, isWatchable: true) { ResourceOutput(text: "the sheet") },
      Guarded.resource(#""crypt""#, access: secret, isWatchable: true) { ResourceOutput(text: "the crypt") },
    ],
    prompts: [
      Guarded.prompt(
        #""tour""#, access: reading, completions: [("who", .values(["ada", "bob"]))]),
      Guarded.prompt(#""plot""#, access: secret),
      Guarded.prompt(#""walk""#) {
        PromptOutput(messages: [.user(resource: "text://sheet"), .user(resource: "text://crypt")])
      },
    ],
    policy: PolicyDefinition(
      users: ["eve": ["clerk"]], roles: ["clerk": ["read:vault"], "chief": ["read:vault", "admin:vault"]]))

  private func client(_ permissions: [String] = [], _ revision: String = "2025-11-25") async throws -> PolicyClient {
    try await GuardedServer(Self.definition).client(Guarded.caller(permissions), revision)
  }

  // MARK: Permissions

  @Test(arguments: Revisions.all) func aToolNeedsItsPermission(_ revision: String) async throws {
    let nobody = try await client([], revision)
    let answer = try await nobody.call("vault")
    let error = try #require(answer["result"]?.toolError, "\(answer.text)")
    #expect(error["error"] == "permission_denied" && error["retryable"] == false)
    #expect(error["message"]?.stringValue?.contains("'read:vault'") == true)
    #expect(nobody.channel.statuses.last.map { "\($0)" }?.contains("read:vault") == true, "transports can ask for more")
    #expect(try await client(["read:vault"], revision).code("vault") == nil)
    #expect(try await nobody.code("open") == nil)
  }

  @Test func resourcesPromptsAndCompletionsNeedTheirs() async throws {
    let (nobody, reader) = (try await client(), try await client(["read:vault"]))
    for (method, params) in [
      ("resources/read", ["uri": "text://sheet"]), ("prompts/get", ["name": "tour"]),
      (
        "completion/complete",
        ["ref": ["type": "ref/prompt", "name": "tour"], "argument": ["name": "who", "value": "a"]]
      ),
    ] as [(String, JSON)] {
      let denied = try await nobody.ask(method, params)
      #expect(denied["error"]?["data"]?["error"] == "permission_denied", "\(denied.text)")
      #expect(try await reader.ask(method, params)["result"] != nil)
    }
  }

  @Test func rolesComeFromTheCredentialsOrElseFromTheTable() async throws {
    let server = try await GuardedServer(Self.definition)
    let byTable = try await server.client(Identity(user: "eve", method: .bearer))
    #expect(try await byTable.code("vault") == nil)
    let byToken = try await server.client(Identity(user: "eve", roles: [], method: .bearer))
    #expect(try await byToken.code("vault") == "permission_denied", "what the token says stands above the table")
    let chief = try await server.client(Identity(user: "zoe", roles: ["chief"], method: .bearer))
    #expect(try await chief.code("valve") == nil)
    let impostor = try await server.client(Identity(user: "eve", method: .none))
    #expect(try await impostor.code("vault") == "permission_denied", "whoever has proved nothing is in no table")
  }

  @Test func watchingNeedsWhatReadingNeeds() async throws {
    let (nobody, reader) = (try await client(), try await client(["read:vault"]))
    #expect(try await nobody.ask("resources/subscribe", ["uri": "text://sheet"])["error"]?["code"] == -32002)
    #expect(try await reader.ask("resources/subscribe", ["uri": "text://sheet"])["result"] != nil)
    let stateless = try await client([], Revisions.stateless)
    let wanted: JSON = ["notifications": ["resourceSubscriptions": ["text://sheet", "text://crypt"]]]
    stateless.send("subscriptions/listen", wanted)
    let agreed = try await stateless.channel.first { $0["method"] == "notifications/subscriptions/acknowledged" }
    #expect(agreed["params"]?["notifications"]?["resourceSubscriptions"] == nil)
  }

  @Test func aResourceInAPromptPassesItsOwnGates() async throws {
    let messages = try await client().ask("prompts/get", ["name": "walk"])["result"]?["messages"]?.arrayValue
    let texts = try #require(messages).map { $0["content"]?["text"]?.stringValue ?? "" }
    #expect(texts.count == 2 && texts[0].contains("not part of this prompt") && texts[0].contains("read:vault"))
    #expect(texts[1].contains("there is no such resource"))
    let allowed = try await client(["read:vault"]).ask("prompts/get", ["name": "walk"])["result"]
    #expect(allowed?.text.contains("the sheet") == true && allowed?.text.contains("the crypt") == false)
  }

  // MARK: Hidden things

  /// What a call answers, without its id and with the name taken out.
  private func shape(_ answer: JSON, _ name: String) -> String {
    (answer["error"] ?? .null).text.split(separator: name).joined(separator: "?")
  }

  @Test(arguments: Revisions.all) func hiddenIsAnsweredAsUnknown(_ revision: String) async throws {
    let client = try await client([], revision)
    let (hidden, unknown) = (try await client.call("valve"), try await client.call("valvx"))
    #expect(hidden["error"]?["message"]?.stringValue?.hasPrefix("Unknown tool: 'valve'") == true, "\(hidden.text)")
    #expect(hidden["error"]?["code"] == unknown["error"]?["code"] && hidden["error"]?["data"] == nil)
    let statuses = client.channel.statuses.suffix(2)
    #expect(statuses.count == 2 && statuses.first == statuses.last)
    let pairs: [(String, JSON, JSON, String, String)] = [
      ("prompts/get", ["name": "plot"], ["name": "plox"], "plot", "plox"),
      ("resources/read", ["uri": "text://crypt"], ["uri": "text://crypx"], "crypt", "crypx"),
    ]
    for (method, one, other, first, second) in pairs {
      let (hidden, unknown) = (try await client.ask(method, one), try await client.ask(method, other))
      #expect(shape(hidden, first) == shape(unknown, second), "\(hidden.text) \(unknown.text)")
    }
  }

  @Test func nearestNamesAreThoseThatTheCallerMayUse() async throws {
    let nobody = try await client().call("vauls")["error"]?["message"]?.stringValue
    #expect(nobody == "Unknown tool: 'vauls'; did you mean 'vaults'?")
    let chief = try await client(["read:vault", "admin:vault"]).call("valv")["error"]?["message"]?.stringValue
    #expect(chief?.contains("'valve'") == true)
    #expect(try await client().call("valv")["error"]?["message"]?.stringValue?.contains("'valve'") == false)
  }

  @Test func aHiddenToolWithASillyCallIsStillUnknown() async throws {
    let calls: [JSON] = [
      ["name": "valve", "arguments": [:], "task": [:]], ["name": "valve", "arguments": 5],
      ["name": "valve", "arguments": [:], "requestState": "junk"],
    ]
    for revision in ["2025-11-25", Revisions.stateless] {
      let client = try await client([], revision)
      for params in calls {
        let other = JSON.object(
          (params.objectValue ?? []).map { $0.key == "name" ? JSON.Member(key: "name", value: "valvx") : $0 })
        let (hidden, unknown) = (try await client.ask("tools/call", params), try await client.ask("tools/call", other))
        #expect(hidden["error"]?["code"] == unknown["error"]?["code"], "\(params.text): \(hidden.text)")
        let message = hidden["error"]?["message"]?.stringValue
        #expect(message?.hasPrefix("Unknown tool: 'valve'") == true, "\(params.text): \(hidden.text)")
      }
    }
  }

  @Test func completionsOfAHiddenPromptAreThoseOfAnUnknownOne() async throws {
    let client = try await client()
    func ask(_ name: String) async throws -> JSON {
      try await client.ask(
        "completion/complete",
        ["ref": ["type": "ref/prompt", "name": .string(name)], "argument": ["name": "who", "value": ""]])
    }
    let (hidden, unknown) = (try await ask("plot"), try await ask("plox"))
    #expect(shape(hidden, "plot") == shape(unknown, "plox"), "\(hidden.text) \(unknown.text)")
  }

  // MARK: Tenants

  private func tenancy(_ tenancy: PolicyDefinition.Tenancy) async throws -> GuardedServer {
    let tool = Guarded.tool(#""mine""#) { _, context in
      ToolOutput(content: .text((try? context.tenant.id) ?? "none"))
    }
    return try await GuardedServer(
      Guarded.definition(
        [tool, Guarded.tool(#""deep""#, access: Self.secret)],
        resources: [Guarded.resource(#""sheet""#) { ResourceOutput(text: "x") }], prompts: [Guarded.prompt(#""tour""#)],
        policy: PolicyDefinition(tenancy: tenancy)))
  }

  @Test func withoutATenantNothingIsCalledWhereOneIsRequired() async throws {
    let server = try await tenancy(.required)
    let nobody = try await server.client()
    #expect(try await nobody.code("mine") == "permission_denied")
    for (method, params) in [
      ("resources/read", ["uri": "text://sheet"]), ("prompts/get", ["name": "tour"]),
    ] as [(String, JSON)] {
      #expect(try await nobody.ask(method, params)["error"]?["data"]?["error"] == "permission_denied")
    }
    let empty = try await server.client(Guarded.caller(tenant: ""))
    #expect(try await empty.code("mine") == "permission_denied", "an empty name is none")
    let member = try await server.client(Guarded.caller(tenant: "acme"))
    #expect(try await member.call("mine")["result"]?.firstText == "acme")
  }

  @Test func aHiddenToolIsUnknownToACallerWithoutATenantToo() async throws {
    let answer = try await tenancy(.required).client().call("deep")
    #expect(answer["error"]?["message"]?.stringValue?.hasPrefix("Unknown tool") == true, "\(answer.text)")
  }

  @Test func aTenantReachesHandlersOnlyWhereTheSpecHasTenants() async throws {
    let caller = Guarded.caller(tenant: "acme")
    #expect(try await tenancy(.optional).client(caller).call("mine")["result"]?.firstText == "acme")
    #expect(try await tenancy(.none).client(caller).call("mine")["result"]?.firstText == "none")
  }
}

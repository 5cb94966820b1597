// What one caller was given is of no use to another: tasks, states of requests, cursors of lists.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct PolicyBindingTests {
  private static let definition = Guarded.definition([
    Guarded.tool(#""long""#, tasks: .required),
    Guarded.tool(#""asks""#) { _, context in
      let seats = try await context.elicit("How many?", Asking.form)["seats"]?.text ?? "none"
      return ToolOutput(content: .text("\(context.caller.user) \(seats)"))
    },
  ])

  @Test func aTaskIsItsCallers() async throws {
    let server = try await GuardedServer(Self.definition)
    func client(_ identity: Identity) async throws -> PolicyClient {
      try await server.client(identity, Revisions.stateless, capabilities: TaskServer.capabilities)
    }
    let ada = try await client(Guarded.caller("ada", tenant: "x"))
    let id = try #require(try await ada.call("long")["result"]?["taskId"])
    for stranger in [Guarded.caller("bob", tenant: "x"), Guarded.caller("ada", tenant: "y"), Guarded.caller("ada")] {
      let other = try await client(stranger)
      for method in ["tasks/get", "tasks/cancel"] {
        #expect(try await other.ask(method, ["taskId": id])["error"]?["code"] == -32602, "\(method)")
      }
    }
    #expect(try await client(Guarded.caller("ada", tenant: "x")).ask("tasks/get", ["taskId": id])["result"] != nil)
  }

  @Test func aStateIsItsCallers() async throws {
    let server = try await GuardedServer(Self.definition)
    func client(_ identity: Identity) async throws -> PolicyClient {
      try await server.client(identity, Revisions.stateless, capabilities: ["elicitation": [:]])
    }
    let ada = try await client(Guarded.caller("ada", tenant: "x"))
    let state = try #require(try await ada.call("asks")["result"]?["requestState"])
    let more: JSON = ["requestState": state, "inputResponses": ["elicitation_1": .accepting(["seats": 3])]]
    for stranger in [Guarded.caller("bob", tenant: "x"), Guarded.caller("ada", tenant: "y")] {
      #expect(try await client(stranger).call("asks", more: more)["error"]?["code"] == -32602)
    }
    #expect(try await ada.call("asks", more: more)["result"]?.firstText == "ada 3")
  }

  @Test func theSessionOfOneCallerKnowsNothingOfAnothers() async throws {
    let server = try await GuardedServer(Self.definition)
    let (ada, bob) = (
      try await server.client(Guarded.caller("ada"), capabilities: ["elicitation": [:]]),
      try await server.client(Guarded.caller("bob"), capabilities: ["elicitation": [:]])
    )
    let id = ada.begin("asks")
    let question = try await ada.question()
    bob.respond(to: question, .accepting(["seats": 9]))
    ada.respond(to: question, .accepting(["seats": 2]))
    #expect(try await ada.answer(to: id)["result"]?.firstText == "ada 2")
    #expect(!bob.channel.messages.contains { $0["method"] == "elicitation/create" })
  }
}

// What handlers can do wrong, or unusually, when they are run again for each round, and what else than tools may ask.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ReplayHandlerTests {
  private func client(
    _ server: Server, _ answer: @escaping InMemoryClient.AnswerQuestion = { _, _ in .accepting(["seats": 1]) }
  ) async throws -> InMemoryClient {
    try await InMemoryClient(
      server, protocolVersion: Revisions.stateless, capabilities: [.elicitation, .sampling, .roots], answer: answer)
  }

  @Test(arguments: ["2025-11-25", "2026-07-28"])
  func aKeyThatStandsTwiceIsTheServersMistake(_ revision: String) async throws {
    let journal = Journal()
    let server = Asking.server([
      Asking.tool(#""same""#) { _, context in
        _ = try await context.elicit("?", Asking.form, as: "k")
        _ = try await context.elicit("?", Asking.form, as: "k")
        return ToolOutput.nothing
      },
      Asking.tool(#""once""#) { _, context in
        _ = try await context.once("k") { 1 }
        _ = try await context.once("k") { 2 }
        return ToolOutput.nothing
      },
    ]) { $0.logger = journal.logger }
    let client = try await InMemoryClient(server, protocolVersion: revision, capabilities: .elicitation) { _, _ in
      .accepting(["seats": 1])
    }
    for tool in ["same", "once"] {
      let answer = try await client.call(tool)
      #expect(answer.errorCode == "internal", "\(answer.text)")
    }
    for key in ["k", "once:k"] {
      #expect(journal.all.count { $0.contains("the key '\(key)' stands twice") } == 1, "\(journal.all)")
    }
  }

  @Test func aQuestionAndAnEffectMayHaveTheSameKey() async throws {
    let server = Asking.server([
      Asking.tool(#""same""#) { _, context in
        let number = try await context.once("k") { 7 }
        _ = try await context.elicit("?", Asking.form, as: "k")
        return ToolOutput(content: .text("\(number)"))
      }
    ])
    #expect(try await client(server).call("same").text == "7")
  }

  @Test func questionsWithoutAKeyAreNumberedByKind() async throws {
    let keys = Locked<[[String]]>([])
    let server = Asking.server([
      Asking.tool(#""three""#) { _, context in
        for _ in 0..<2 { _ = try await context.elicit("?", Asking.form) }
        _ = try await context.roots()
        return ToolOutput.nothing
      }
    ])
    let raw = try await RawClient(server, Revisions.stateless, capabilities: ["elicitation": [:], "roots": [:]])
    var params: JSON = ["name": "three"]
    for _ in 0..<3 {
      let result = try #require(try await raw.ask("tools/call", params)["result"])
      let asked = result["inputRequests"]?.objectValue ?? []
      keys.withLock { $0.append(asked.map(\.key)) }
      let responses = asked.map { question in
        JSON.Member(
          key: question.key,
          value: question.value["method"] == "roots/list" ? ["roots": []] : .accepting(["seats": 1]))
      }
      params = [
        "name": "three", "inputResponses": .object(responses), "requestState": try #require(result["requestState"]),
      ]
    }
    #expect(keys.withLock { $0 } == [["elicitation_1"], ["elicitation_2"], ["roots_1"]])
    #expect(try await raw.ask("tools/call", params)["result"]?.firstText == "Done.")
  }

  @Test func aHandlerThatCatchesEverythingIsStillAskedFor() async throws {
    let server = Asking.server([
      Asking.tool(#""calm""#) { _, context in
        let answer = try? await context.elicit("?", Asking.form)
        return ToolOutput(content: .text(answer?.content?.text ?? "nothing"))
      }
    ])
    #expect(try await client(server).call("calm").text == #"{"seats":1}"#)
  }

  @Test func questionsOfSeveralTasksAreAskedTogether() async throws {
    let rounds = Locked(0)
    let server = Asking.server([
      Asking.tool(#""abreast""#) { _, context in
        rounds.withLock { $0 += 1 }
        async let first = context.elicit("a", Asking.form, as: "a")
        async let second = context.elicit("b", Asking.form, as: "b")
        let (left, right) = (try? await first, try? await second)
        return ToolOutput(content: .text("\(left?.content?.text ?? "-") \(right?.content?.text ?? "-")"))
      }
    ])
    #expect(try await client(server).call("abreast").text == #"{"seats":1} {"seats":1}"#)
    #expect(rounds.withLock { $0 } == 2)
  }

  @Test func anEffectThatFailsIsNotKept() async throws {
    struct Failure: Error {}
    let tries = Locked(0)
    let server = Asking.server([
      Asking.tool(#""shaky""#) { _, context in
        let number = try? await context.once("effect") { () throws -> Int in
          let count = tries.withLock { tries in
            tries += 1
            return tries
          }
          if count == 1 { throw Failure() }
          return count
        }
        _ = try await context.elicit("?", Asking.form)
        return ToolOutput(content: .text("\(number ?? 0)"))
      }
    ])
    #expect(try await client(server).call("shaky").text == "2")
  }

  @Test func whatIsKeptComesBackAsItWas() async throws {
    let server = Asking.server([
      Asking.tool(#""keep""#) { _, context in
        let kept: [JSON] = [
          try await context.once("text") { "é\n\"\u{2028}" }.wireJSON,
          try await context.once("list") { [1.5, -2] }.wireJSON,
          try await context.once("tree") { ["a": [.null, true, ["b": 9_007_199_254_740_993]]] as JSON },
          try await context.once("nothing") { nil as String? }.wireJSON,
        ]
        _ = try await context.elicit("?", Asking.form)
        return ToolOutput(content: .text(JSON.array(kept).text))
      }
    ])
    let expected: JSON = ["é\n\"\u{2028}", [1.5, -2], ["a": [.null, true, ["b": 9_007_199_254_740_993]]], .null]
    #expect(try JSON.parse(try await client(server).call("keep").text) == expected)
  }

  // MARK: What else may ask

  @Test func promptsAndResourcesMayAskToo() async throws {
    let server = Asking.server(
      [],
      resources: [
        Asking.resource(#""seats""#) { context in try await context.elicit("?", Asking.form).content?["seats"]?.text }
      ],
      prompts: [
        Asking.prompt(#""seats""#) { context in
          [.user(.text(try await context.elicit("?", Asking.form).content?["seats"]?.text ?? ""))]
        }
      ])
    let client = try await client(server)
    #expect(try await client.read("text://seats").first?["text"] == "1")
    #expect(try await client.prompt("seats").first?["content"]?["text"] == "1")
  }

  @Test func aPromptsResourceMayAskForThePrompt() async throws {
    let journal = Journal()
    let resource = Asking.resource(#""seats""#) { context in
      try await context.elicit("?", Asking.form).content?["seats"]?.text
    }
    let prompt = PromptDefinition(
      name: "embeds",
      listing: PromptFragments(name: #""embeds""#, title: nil, description: nil, arguments: nil, icons: nil)
    ) { _ in { _ in PromptOutput(messages: [.user(resource: "text://seats")]) } }
    let server = Asking.server([], resources: [resource], prompts: [prompt]) { $0.logger = journal.logger }
    let messages = try await client(server).prompt("embeds")
    #expect(messages.first?["content"]?["resource"]?["text"] == "1", "\(messages)")
    #expect(journal.all.filter { $0.hasPrefix("error") } == [], "a question is no failure")
  }
}

extension WireEncodable {
  fileprivate var wireJSON: JSON { WireText.json(self) }
}

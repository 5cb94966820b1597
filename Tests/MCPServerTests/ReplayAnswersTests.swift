// The answers that a client without a session brings in its next round: those that are missing are asked for again,
// those that nobody wants are passed over, and those that do not fit are refused.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ReplayAnswersTests {
  private static let everything: JSON = [
    "elicitation": ["form": [:], "url": [:]], "sampling": ["tools": [:]], "roots": [:],
  ]

  /// Asks two things at once.
  private static let both = Asking.tool(#""both""#) { _, context in
    let answers = try await context.ask([("form", .form("?", Asking.form)), ("where", .roots)])
    return ToolOutput(content: .text("\(answers["form"]?.json.text ?? "") \(answers["where"]?.json.text ?? "")"))
  }

  private func bothClient() async throws -> (RawClient, state: JSON) {
    let client = try await RawClient(Asking.server([Self.both]), Revisions.stateless, capabilities: Self.everything)
    let result = try await client.call("both")["result"]
    #expect(result?["inputRequests"]?.objectValue?.map(\.key) == ["form", "where"])
    return (client, try #require(result?["requestState"]))
  }

  private func again(_ client: RawClient, _ responses: JSON, _ state: JSON) async throws -> JSON {
    try await client.ask("tools/call", ["name": "both", "inputResponses": responses, "requestState": state])
  }

  @Test func whatIsMissingIsAskedAgainAndAlone() async throws {
    let (client, state) = try await bothClient()
    let second = try await again(client, ["where": ["roots": []]], state)["result"]
    #expect(second?["resultType"] == "input_required")
    #expect(second?["inputRequests"]?.objectValue?.map(\.key) == ["form"])
    let third = try await again(client, ["form": ["action": "cancel"]], try #require(second?["requestState"]))
    #expect(third["result"]?.firstText == #"{"action":"cancel"} {"roots":[]}"#)
  }

  @Test func withoutAnyAnswerEverythingIsAskedAgain() async throws {
    let (client, state) = try await bothClient()
    for params in [["requestState": state], [:], ["requestState": state, "inputResponses": [:]]] as [JSON] {
      let call = JSON.object([JSON.Member(key: "name", value: "both")] + (params.objectValue ?? []))
      let result = try await client.ask("tools/call", call)["result"]
      #expect(result?["inputRequests"]?.objectValue?.map(\.key) == ["form", "where"])
    }
  }

  @Test func answersThatNobodyAskedForArePassedOver() async throws {
    let (client, state) = try await bothClient()
    let responses: JSON = [
      "form": ["action": "decline"], "where": ["roots": []], "other": ["x": 1], "once:charge": [:], "": [:],
    ]
    #expect(
      try await again(client, responses, state)["result"]?.firstText == #"{"action":"decline"} {"roots":[]}"#)
  }

  @Test(
    arguments: [
      ["form": 7, "where": ["roots": []]], ["form": .null], ["form": "accept"], ["form": [["action": "accept"]]], 7, [],
      .null,
    ] as [JSON])
  func answersOfTheWrongKindAreRefused(_ responses: JSON) async throws {
    let (client, state) = try await bothClient()
    #expect(try await again(client, responses, state).errorCode == -32602)
  }

  @Test(
    arguments: [
      ["form": .accepting(["seats": 10]), "where": ["roots": []]], ["form": [:], "where": ["roots": []]],
      ["form": ["action": "cancel"], "where": ["roots": [["uri": "http://x"]]]],
    ] as [JSON])
  func answersThatDoNotFitAreRefused(_ responses: JSON) async throws {
    let (client, state) = try await bothClient()
    let answer = try await again(client, responses, state)
    #expect(answer.errorCode == -32602, "\(answer.text)")
    #expect(answer.errorMessage?.hasPrefix("Malformed inputResponses") == true)
    // A client can mend it with the same state.
    let mended = try await again(client, ["form": ["action": "cancel"], "where": ["roots": []]], state)
    #expect(mended["result"]?.firstText == #"{"action":"cancel"} {"roots":[]}"#)
  }

  @Test(
    arguments: [
      ("book", ["roots": [:]], ["elicitation": [:]]), ("sample", ["roots": [:]], ["sampling": [:]]),
      ("roots", ["sampling": [:]], ["roots": [:]]), ("book", ["elicitation": ["url": [:]]], ["elicitation": [:]]),
      ("open", ["elicitation": [:]], ["elicitation": ["url": [:]]]),
      ("use-tools", ["sampling": [:]], ["sampling": ["tools": [:]]]),
    ] as [(String, JSON, JSON)])
  func whatIsNotDeclaredIsNotAsked(_ tool: String, _ declared: JSON, _ required: JSON) async throws {
    let open = Asking.tool(#""open""#) { _, context in
      _ = try await context.elicit(url: "https://example.com", "?", elicitationID: "e")
      return ToolOutput.nothing
    }
    let useTools = Asking.tool(#""use-tools""#) { _, context in
      var request = SamplingRequest("x", maxTokens: 1)
      request.tools = [.init(name: "t", inputSchema: ["type": "object"])]
      return ToolOutput(content: .text(try await context.sample(request).text))
    }
    let server = Asking.server(Asking.tools + [open, useTools])
    let answer = try await RawClient(server, Revisions.stateless, capabilities: declared).call(tool)
    #expect(answer.errorCode == -32021, "\(answer.text)")
    #expect(answer["error"]?["data"] == ["requiredCapabilities": required])
  }
}

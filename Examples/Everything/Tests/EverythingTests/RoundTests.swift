// What a client without a session sees of questions: keys, the sealed state, and what happens to answers that do not
// fit.

import MCPCore
import MCPServer
import Testing

@testable import Everything

@Suite struct RoundTests {
  private let all: ClientCapabilities = [.elicitation, .sampling, .roots]

  @Test(
    arguments: [
      ("test_input_required_result_elicitation", ["user_name"]),
      ("test_input_required_result_sampling", ["capital_question"]),
      ("test_input_required_result_list_roots", ["client_roots"]),
      ("test_input_required_result_request_state", ["confirm"]),
      ("test_input_required_result_multiple_inputs", ["user_name", "greeting", "client_roots"]),
      ("test_input_required_result_multi_round", ["step1"]), ("test_tool_with_task", ["user_name"]),
    ])
  func questionsHaveTheirKeys(_ tool: String, _ keys: [String]) async throws {
    let result = try await connect(stateless, all.union(.tasks)).send(tool)
    #expect(result["resultType"] == "input_required" && result["requestState"]?.stringValue != nil)
    #expect(result["inputRequests"]?.objectValue?.map(\.key) == keys)
  }

  @Test func theNumberStaysTheSame() async throws {
    let client = try await connect(stateless, all)
    let tool = "test_input_required_result_request_state"
    let first = try await client.send(tool)
    let message = first["inputRequests"]?["confirm"]?["params"]?["message"]?.stringValue ?? ""
    let number = message.filter(\.isNumber)
    let again = try await client.send(tool, answers(["confirm": accept(["ok": true])], to: first))
    let text = ToolAnswer.texts(again).joined()
    #expect(!number.isEmpty && text == #"state-ok: number \#(number), action=accept, content={"ok":true}"#)
  }

  @Test func eachRoundHasAStateOfItsOwn() async throws {
    let client = try await connect(stateless, all)
    let tool = "test_input_required_result_multi_round"
    let first = try await client.send(tool)
    let second = try await client.send(tool, answers(["step1": accept(["name": "Ada"])], to: first))
    #expect(second["inputRequests"]?.objectValue?.map(\.key) == ["step2"])
    #expect(second["requestState"] != first["requestState"])
    let third = try await client.send(tool, answers(["step2": accept(["color": "blue"])], to: second))
    #expect(ToolAnswer.texts(third) == ["Ada likes blue"])
  }

  @Test func aForgedStateIsAnError() async throws {
    let client = try await connect(stateless, all)
    let tool = "test_input_required_result_tampered_state"
    let state = try await client.send(tool)["requestState"]?.stringValue ?? ""
    let forged: JSON = ["requestState": .string(state + "-TAMPERED")]
    let more = answers(["confirm": accept(["ok": true])], to: forged)
    await #expect(throws: ProtocolError.self) { try await client.send(tool, more) }
  }

  @Test func anAnswerUnderAnotherKeyIsNone() async throws {
    let client = try await connect(stateless, all)
    let tool = "test_input_required_result_elicitation"
    let first = try await client.send(tool)
    let wrong = try await client.send(tool, answers(["somebody": accept(["name": "Ada"])], to: first))
    #expect(wrong["inputRequests"]?["user_name"] != nil)
    let bad = answers(["user_name": 12345], to: first)
    await #expect(throws: ProtocolError.self) { try await client.send(tool, bad) }
  }

  @Test func whatTheClientLacksIsNamed() async throws {
    let client = try await connect(stateless)
    let error = await #expect(throws: ProtocolError.self) { try await client.send("test_missing_capability") }
    #expect(error?.code == -32021 && error?.data?["requiredCapabilities"]?["sampling"] != nil)
    let session = try await connect("2025-11-25").call("test_missing_capability")
    #expect(session.isError && session.text.contains("sampling"))
  }

  private func accept(_ content: JSON) -> JSON { ["action": "accept", "content": content] }

  private func answers(_ responses: JSON, to result: JSON) -> JSON {
    .object(["inputResponses": responses, "requestState": result["requestState"]])
  }
}

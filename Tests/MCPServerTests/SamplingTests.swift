// Conversations for the client's model, and what it says.

import MCPCore
import Testing

@testable import MCPServer

@Suite struct SamplingTests {
  @Test func aConversationIsWrittenAsItIs() {
    var request = SamplingRequest(
      [
        .user(.text("a"), .image([1], mimeType: "image/png")),
        .assistant(.toolUse(id: "u", name: "t", input: ["x": 1])),
        .user(.toolResult(id: "u", [.text("r")], isError: false)), .user(.audio([2], mimeType: "audio/wav")),
      ], maxTokens: 5)
    request.systemPrompt = "Be brief."
    request.temperature = 0.5
    request.stopSequences = ["."]
    request.tools = [.init(name: "t", description: "T", inputSchema: ["type": "object"])]
    request.toolChoice = "auto"
    request.modelHints = ["m"]
    let messages: JSON = [
      [
        "role": "user",
        "content": [["type": "text", "text": "a"], ["type": "image", "data": "AQ==", "mimeType": "image/png"]],
      ],
      ["role": "assistant", "content": ["type": "tool_use", "id": "u", "name": "t", "input": ["x": 1]]],
      [
        "role": "user",
        "content": [
          "type": "tool_result", "toolUseId": "u", "content": [["type": "text", "text": "r"]], "isError": false,
        ],
      ], ["role": "user", "content": ["type": "audio", "data": "Ag==", "mimeType": "audio/wav"]],
    ]
    #expect(
      request.params == [
        "messages": messages, "maxTokens": 5, "systemPrompt": "Be brief.", "temperature": 0.5, "stopSequences": ["."],
        "modelPreferences": ["hints": [["name": "m"]]],
        "tools": [["name": "t", "description": "T", "inputSchema": ["type": "object"]]],
        "toolChoice": ["mode": "auto"],
      ])
  }

  @Test func aModelsAnswerMayHoldSeveralParts() throws {
    let answer = try #require(
      SamplingAnswer([
        "role": "assistant", "model": "m", "stopReason": "toolUse",
        "content": [
          ["type": "text", "text": "a"], ["type": "tool_use", "id": "1", "name": "t", "input": ["x": 1]],
          ["type": "text", "text": "b"], ["type": "tool_use", "id": "2"],
        ],
      ]))
    #expect(answer.text == "a\nb" && answer.stopReason == "toolUse")
    #expect(answer.toolUses.count == 1 && answer.toolUses.first?.input == ["x": 1])
  }
}

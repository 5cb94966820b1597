// The client's model. A client that has none is refused by the runtime: an error that a question throws goes through,
// and the client learns what it lacks.

import MCPServer

extension Handlers {
  func testSampling(_ input: TestSampling.Input, _ context: CallContext) async throws -> ToolContent {
    let answer = try await context.sample(SamplingRequest(input.prompt, maxTokens: 100))
    return .text("LLM response: \(answer.text)")
  }

  func testMissingCapability(_ input: TestMissingCapability.Input, _ context: CallContext) async throws -> ToolContent {
    let answer = try await context.sample(SamplingRequest("Say that you are there.", maxTokens: 20))
    return .text("The model is there: \(answer.text)")
  }
}

// One question each. A client without a session gets it as the call's result and calls again with the answer under the
// question's key; the handler then runs from its beginning and finds the answer. Within a session it simply waits.

import MCPServer

extension Handlers {
  func testInputRequiredResultElicitation(
    _ input: TestInputRequiredResultElicitation.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let answer = try await context.elicit("What is your name?", .name, as: "user_name")
    return .text(answer.text("name").map { "Hello, \($0)!" } ?? "Hello, whoever you are!")
  }

  func testInputRequiredResultSampling(
    _ input: TestInputRequiredResultSampling.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let question = SamplingRequest("What is the capital of France?", maxTokens: 100)
    return .text("LLM response: \(try await context.sample(question, as: "capital_question").text)")
  }

  func testInputRequiredResultListRoots(
    _ input: TestInputRequiredResultListRoots.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let roots = try await context.roots(as: "client_roots")
    return .text("Roots: \(roots.map(\.words).joined(separator: ", "))")
  }

  /// The number stands for work that must not be done again with each round: `once` keeps it in the sealed state.
  func testInputRequiredResultRequestState(
    _ input: TestInputRequiredResultRequestState.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let number = try await context.once("number") { Int.random(in: 1...1_000_000) }
    let answer = try await context.elicit("Please confirm number \(number)", .ok, as: "confirm")
    return .text("state-ok: number \(number), \(answer.words)")
  }

  /// Nothing here looks at the state: the runtime refuses one that was changed before any handler runs.
  func testInputRequiredResultTamperedState(
    _ input: TestInputRequiredResultTamperedState.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let answer = try await context.elicit("Please confirm", .ok, as: "confirm")
    return .text("The state came back as it was sent: \(answer.words)")
  }
}

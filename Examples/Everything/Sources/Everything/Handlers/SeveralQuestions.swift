// More than one question: all in one round, one round after the other, and those alone that the client can answer. Keys
// tell the answers apart, so the order of questions may change.

import MCPServer

extension Handlers {
  func testInputRequiredResultMultipleInputs(
    _ input: TestInputRequiredResultMultipleInputs.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let answers = try await context.ask([
      ("user_name", .form("What is your name?", .name)),
      ("greeting", .sample(SamplingRequest("Generate a greeting", maxTokens: 50))),
      ("client_roots", .roots),
    ])
    let lines = answers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.words)" }
    return .text(lines.joined(separator: "\n"))
  }

  func testInputRequiredResultMultiRound(
    _ input: TestInputRequiredResultMultiRound.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let name = try await context.elicit("Step 1: What is your name?", .name, as: "step1")
    let color = ElicitationForm([.text("color", title: "Color", maxLength: 200)])
    let favourite = try await context.elicit("Step 2: What is your favorite color?", color, as: "step2")
    return .text("\(name.text("name") ?? "Somebody") likes \(favourite.text("color") ?? "no color in particular")")
  }

  func testInputRequiredResultCapabilities(
    _ input: TestInputRequiredResultCapabilities.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let questions: [(key: String, question: Question)] = [
      ("user_name", .form("What is your name?", .name)),
      ("capital_question", .sample(SamplingRequest("What is the capital of France?", maxTokens: 100))),
      ("client_roots", .roots),
    ]
    let possible = questions.filter { context.client.can($0.question.capability) }
    guard !possible.isEmpty else { return .text("This client can be asked nothing") }
    let answers = try await context.ask(possible)
    let lines = possible.compactMap { question in answers[question.key].map { "\(question.key): \($0.words)" } }
    return .text(lines.joined(separator: "\n"))
  }
}

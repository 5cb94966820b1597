// Calls that outlive their request. The spec says which calls may be tasks; a handler is written the same either way,
// except where it decides itself (`continueAsTask`). A cancelled task is a cancelled Swift task: `sleep` ends at once.

import MCPServer

extension Handlers {
  func greet(_ input: Greet.Input, _ context: CallContext) -> ToolContent { .text("Hello, \(input.name)!") }

  func slowCompute(_ input: SlowCompute.Input, _ context: CallContext) async throws -> ToolContent {
    var passed = 0.0
    while passed < input.seconds {
      let step = min(1, input.seconds - passed)
      try await Task.sleep(for: .seconds(step))
      passed += step
      context.progress(passed, of: input.seconds)
    }
    return .text("\(input.label ?? "The computation") took \(input.seconds) s")
  }

  func failingJob(_ input: FailingJob.Input, _ context: CallContext) async throws -> ToolContent {
    try await Task.sleep(for: .seconds(1))
    return ToolContent([.text("The job failed, as it always does")], isError: true)
  }

  func protocolErrorJob(_ input: ProtocolErrorJob.Input, _ context: CallContext) throws -> ToolContent {
    throw ProtocolFailure("The job ended without a result, as it always does")
  }

  func confirmDelete(_ input: ConfirmDelete.Input, _ context: CallContext) async throws -> ToolContent {
    let answer = try await context.elicit("Delete \(input.filename)?", .consent, as: "confirm")
    return .text(answer.isChecked("confirm") ? "Deleted \(input.filename), or so it seems" : "Kept \(input.filename)")
  }

  func multiInput(_ input: MultiInput.Input, _ context: CallContext) async throws -> ToolContent {
    let answers = try await context.ask([
      ("user_name", .form("What is your name?", .name)), ("confirm", .form("Shall this go on?", .consent)),
    ])
    let name = answers["user_name"]?.elicitation?.text("name") ?? "Somebody"
    let isAgreed = answers["confirm"]?.elicitation?.isChecked("confirm") ?? false
    return .text("\(name) \(isAgreed ? "agreed" : "did not agree")")
  }

  func testToolWithTask(_ input: TestToolWithTask.Input, _ context: CallContext) async throws -> ToolContent {
    let answer = try await context.elicit("What is your name?", .name, as: "user_name")
    try context.continueAsTask()
    try await Task.sleep(for: .milliseconds(200))
    return .text("Hello, \(answer.text("name") ?? "whoever you are")! This took a task.")
  }
}

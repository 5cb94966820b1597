// Prompts whose messages are more than text with values in it, and the completion of an argument. Where a list of
// values is enough, the spec has it: so it is with the prompt's other argument.

import MCPServer

extension Handlers {
  func testPromptWithEmbeddedResourceMessages(
    _ arguments: TestPromptWithEmbeddedResourcePrompt.Arguments, _ context: CallContext
  ) -> [PromptMessage] {
    let text = "Embedded resource content for testing."
    return [
      .user(.resource(uri: arguments.resourceURI, mimeType: "text/plain", text: text)),
      .user(.text("Please process the embedded resource above.")),
    ]
  }

  func testPromptWithImageMessages(_ context: CallContext) -> [PromptMessage] {
    [
      .user(.image(SampleMedia.png, mimeType: "image/png")), .user(.text("Please analyze the image above.")),
    ]
  }

  func testInputRequiredResultPromptMessages(_ context: CallContext) async throws -> [PromptMessage] {
    let form = ElicitationForm([.text("context", title: "Context", maxLength: 1_000)])
    let answer = try await context.elicit("What is the prompt to be about?", form, as: "user_context")
    return [.user(.text("Answer with this in mind: \(answer.text("context") ?? "nothing in particular")"))]
  }

  func completeTestPromptWithArgumentsArg2(_ request: CompletionRequest, _ context: CallContext) -> Completions {
    Completions(["paris", "park", "parliament", "party", "piano"].filter { $0.hasPrefix(request.value) })
  }
}

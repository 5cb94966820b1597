// Forms for the client's user: plain fields, fields with defaults, and every kind of menu that clients know. Where a
// user may leave a field as it is, it is optional.

import MCPServer

extension Handlers {
  func testElicitation(_ input: TestElicitation.Input, _ context: CallContext) async throws -> ToolContent {
    let form = ElicitationForm([
      .text("username", title: "User name", maxLength: 200), .text("email", title: "Email address", format: "email"),
    ])
    return .text("User response: \(try await context.elicit(input.message, form).words)")
  }

  func testElicitationSep1034Defaults(
    _ input: TestElicitationSep1034Defaults.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let form = ElicitationForm([
      .text("name", default: "John Doe").optional(), .integer("age", default: 30).optional(),
      .number("score", default: 95.5).optional(),
      .choice("status", ["active", "inactive", "pending"], default: "active").optional(),
      .boolean("verified", default: true).optional(),
    ])
    let answer = try await context.elicit("Is this you? Change what is wrong.", form)
    return .text("Elicitation completed: \(answer.words)")
  }

  func testElicitationSep1330Enums(
    _ input: TestElicitationSep1330Enums.Input, _ context: CallContext
  ) async throws -> ToolContent {
    let plain: [ElicitationForm.Option] = ["option1", "option2", "option3"]
    let form = ElicitationForm([
      .choice("untitledSingle", plain).optional(), .choice("titledSingle", options("value", "Option")).optional(),
      .namedChoice("legacyEnum", named).optional(), .choices("untitledMulti", plain).optional(),
      .choices("titledMulti", options("value", "Choice")).optional(),
    ])
    let answer = try await context.elicit("Choose in each menu.", form)
    return .text("Elicitation completed: \(answer.words)")
  }

  private var named: [ElicitationForm.Option] {
    [.init("opt1", title: "Option One"), .init("opt2", title: "Option Two"), .init("opt3", title: "Option Three")]
  }

  private func options(_ value: String, _ word: String) -> [ElicitationForm.Option] {
    zip(1..., ["First", "Second", "Third"]).map { .init("\(value)\($0)", title: "\($1) \(word)") }
  }

  func testStreamingElicitation(
    _ input: TestStreamingElicitation.Input, _ context: CallContext
  ) async throws -> ToolContent {
    context.progress(1, of: 2, message: "about to ask")
    let answer = try await context.elicit("May this tool go on?", .consent)
    return .text(answer.isChecked("confirm") ? "The user agreed" : "The user did not agree")
  }
}

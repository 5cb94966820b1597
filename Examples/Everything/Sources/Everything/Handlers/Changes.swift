// Lists that change while clients look at them, and a resource that they watch. Whom to tell, and how, is the
// runtime's.

import MCPServer

extension Handlers {
  /// Also changes the watched resource: no tool is there for that alone.
  func testTriggerToolChange(_ input: TestTriggerToolChange.Input, _ context: CallContext) -> ToolContent {
    changes.revise(on: context.server)
    let isOffered = changes.toggleTool(of: context.server)
    return .text("test_dynamic_tool is \(isOffered ? "listed now" : "no longer listed")")
  }

  func testTriggerPromptChange(_ input: TestTriggerPromptChange.Input, _ context: CallContext) -> ToolContent {
    let isOffered = changes.togglePrompt(of: context.server)
    return .text("test_dynamic_prompt is \(isOffered ? "listed now" : "no longer listed")")
  }

  func testDynamicTool(_ input: TestDynamicTool.Input, _ context: CallContext) -> ToolContent {
    .text("test_dynamic_tool is listed at the moment")
  }

  func readWatchedResource(_ context: CallContext) -> String { "Revision \(changes.revision)" }
}

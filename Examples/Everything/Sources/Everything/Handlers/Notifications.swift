// What a call sends before its answer. Progress goes out where the client gave a token, log messages from the level on
// that it named; the handlers need not know.

import MCPServer

extension Handlers {
  func testToolWithProgress(_ input: TestToolWithProgress.Input, _ context: CallContext) async throws -> ToolContent {
    context.progress(0, of: 100)
    for done in [50.0, 100] {
      try await Task.sleep(for: .milliseconds(50))
      context.progress(done, of: 100)
    }
    return .text("Tool with progress completed")
  }

  func testToolWithLogging(_ input: TestToolWithLogging.Input, _ context: CallContext) async throws -> ToolContent {
    context.log(.info, "Tool execution started")
    try await Task.sleep(for: .milliseconds(50))
    context.log(.info, "Tool processing data")
    try await Task.sleep(for: .milliseconds(50))
    context.log(.info, "Tool execution completed")
    return .text("Tool with logging completed")
  }

  func testLoggingTool(_ input: TestLoggingTool.Input, _ context: CallContext) -> ToolContent {
    context.log(.info, "The logging tool was called")
    return .text("One message was logged, for those who asked for it")
  }

  func testReconnection(_ input: TestReconnection.Input, _ context: CallContext) async throws -> ToolContent {
    context.releaseStream(retryAfter: .milliseconds(500))
    try await Task.sleep(for: .milliseconds(100))
    return .text("The answer came after the stream was let go of")
  }
}

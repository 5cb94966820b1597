// The handler of the tool test_elicitation_sep1034_defaults. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testElicitationSep1034Defaults(
    _ input: TestElicitationSep1034Defaults.Input,
    _ context: CallContext
  ) async throws -> ToolContent {
    throw NotImplemented("test_elicitation_sep1034_defaults")
  }
}

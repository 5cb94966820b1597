// The handler of the tool test_elicitation_sep1330_enums. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func testElicitationSep1330Enums(
    _ input: TestElicitationSep1330Enums.Input,
    _ context: CallContext
  ) async throws -> ToolContent {
    throw NotImplemented("test_elicitation_sep1330_enums")
  }
}

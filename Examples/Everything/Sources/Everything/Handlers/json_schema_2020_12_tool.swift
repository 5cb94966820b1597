// The handler of the tool json_schema_2020_12_tool. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func jsonSchema202012Tool(_ input: JSON, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("json_schema_2020_12_tool")
  }
}

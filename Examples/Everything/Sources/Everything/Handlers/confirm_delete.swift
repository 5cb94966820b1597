// The handler of the tool confirm_delete. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func confirmDelete(_ input: ConfirmDelete.Input, _ context: CallContext) async throws -> ToolContent {
    throw NotImplemented("confirm_delete")
  }
}

// The handler of the resource static_binary. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readStaticBinary(_ context: CallContext) async throws -> [UInt8] {
    throw NotImplemented("static_binary")
  }
}

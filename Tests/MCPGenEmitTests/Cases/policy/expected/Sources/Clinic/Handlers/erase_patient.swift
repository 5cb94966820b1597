// The handler of the tool erase_patient. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func erasePatient(_ input: ErasePatient.Input, _ context: CallContext) async throws {
    #warning("erasePatient is not implemented yet")
    throw NotImplemented("erase_patient")
  }

  func checkErasePatient(_ input: ErasePatient.Input, _ context: CallContext) async throws {
    #warning("checkErasePatient is not implemented yet")
    throw NotImplemented("erase_patient")
  }
}

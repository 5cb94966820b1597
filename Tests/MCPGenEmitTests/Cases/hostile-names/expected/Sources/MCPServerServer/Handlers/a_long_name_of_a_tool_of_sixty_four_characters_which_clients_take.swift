// The handler of the tool a_long_name_of_a_tool_of_sixty_four_characters_which_clients_take. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func aLongNameOfAToolOfSixtyFourCharactersWhichClientsTake(
    _ input: ALongNameOfAToolOfSixtyFourCharactersWhichClientsTake.Input,
    _ context: CallContext
  ) async throws -> ALongNameOfAToolOfSixtyFourCharactersWhichClientsTake.Output {
    #warning("aLongNameOfAToolOfSixtyFourCharactersWhichClientsTake is not implemented yet")
    throw NotImplemented("a_long_name_of_a_tool_of_sixty_four_characters_which_clients_take")
  }
}

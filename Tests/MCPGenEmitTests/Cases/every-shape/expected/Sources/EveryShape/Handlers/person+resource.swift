// The handler of the resource person. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readPerson(_ person: PersonResource.URI, _ context: CallContext) async throws -> Person? {
    #warning("readPerson is not implemented yet")
    throw NotImplemented("person")
  }

  func listPerson(
    _ page: PageRequest,
    _ context: CallContext
  ) async throws -> Page<ResourceListing<PersonResource.URI>> {
    #warning("listPerson is not implemented yet")
    throw NotImplemented("person")
  }
}

// The handler of the resource photo. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readPhoto(_ photo: PhotoResource.URI, _ context: CallContext) async throws -> [UInt8]? {
    #warning("readPhoto is not implemented yet")
    throw NotImplemented("photo")
  }

  func completePhotoID(_ request: CompletionRequest, _ context: CallContext) async throws -> Completions {
    #warning("completePhotoID is not implemented yet")
    throw NotImplemented("photo")
  }
}

// The logo: bytes.

import MCPServer

extension Handlers {
  func readLogo(_ context: CallContext) async throws -> [UInt8] { SampleMedia.png }
}

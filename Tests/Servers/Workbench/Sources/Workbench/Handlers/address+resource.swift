// The address of an account, as JSON.

import MCPServer

extension Handlers {
  func readAddress(_ address: AddressResource.URI, _ context: CallContext) async throws -> Address? {
    desk.account(address.accountID)?.address
  }
}

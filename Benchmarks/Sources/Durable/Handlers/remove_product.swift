// The handler of the tool remove_product, which nobody may call here.

import MCPServer

extension Handlers {
  func removeProduct(_ input: RemoveProduct.Input, _ context: CallContext) async throws {}
}

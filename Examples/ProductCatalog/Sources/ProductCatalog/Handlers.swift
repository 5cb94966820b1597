// What the server stands on: the store that all handlers share.

import MCPServer

/// The handlers of the server; each file in `Handlers/` adds one.
struct Handlers: ProductCatalogHandlers {
  let store = ProductStore()
}

// What the server everything stands on: the lists that change while it runs. Everything else is answered from nothing,
// so there is no state to share but that.

import MCPServer

/// The handlers of the server; each file in `Handlers/` adds those of one part of the protocol.
struct Handlers: EverythingHandlers {
  let changes = ListChanges()
}

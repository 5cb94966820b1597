// What the workbench stands on: one desk that all handlers share.

import MCPServer

/// The handlers of the server; each file in `Handlers/` adds one.
struct Handlers: WorkbenchHandlers {
  let desk: Desk
}

// What the server shop stands on. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

/// The handlers of the server; each file in `Handlers/` adds one.
struct Handlers: ShopHandlers {
  // Stored properties go here: databases, HTTP clients, caches. Give `Handlers` an initialiser that opens them and
  // call it in `main.swift`. Handlers run at the same time, so what they share must be `Sendable`.
}

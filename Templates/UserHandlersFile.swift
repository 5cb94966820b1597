// Where the user keeps what handlers share. The struct is theirs, so that it can have stored properties; the protocol
// it conforms to is the compiler's.

extension Template {
  /// `Handlers.swift`.
  public static let userHandlers = Template(
    holes: ["name", "protocol", "environment"],
    text: #"""
      // What the server {{name}} stands on. This file is yours: mcpgen wrote it once and leaves it alone.

      import MCPServer

      /// The handlers of the server; each file in `Handlers/` adds one.
      struct Handlers: {{protocol}} {
        // Stored properties go here: databases, HTTP clients, caches. Give `Handlers` an initialiser that opens them and
        // call it in `main.swift`. Handlers run at the same time, so what they share must be `Sendable`.
        {{environment}}
      }

      """#)
}

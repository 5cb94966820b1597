// The first version of a handler: it compiles, says so in a warning, and answers that it is not there yet.

extension Template {
  /// `Handlers/NAME.swift`.
  public static let handlerStub = Template(
    holes: ["subject", "methods"],
    text: #"""
      // The handler of {{subject}}. This file is yours: mcpgen wrote it once and leaves it alone.

      import MCPCore
      import MCPServer

      extension Handlers {
        {{methods}}
      }

      """#)
}

// The entry point of a new package: two statements that the user may put anything around.

extension Template {
  /// `main.swift`.
  public static let main = Template(
    holes: ["name", "function", "handlers"],
    text: #"""
      // Starts the server {{name}}. This file is yours: mcpgen wrote it once and leaves it alone.

      import MCPServer

      try await Server.{{function}}({{handlers}}).run()

      """#)
}

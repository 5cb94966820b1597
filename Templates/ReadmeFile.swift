// The first page of a new package: how to run the server and how each client is told of it, its environment filled in.

extension Template {
  /// `README.md`.
  public static let readme = Template(
    holes: [
      "title", "description", "spec", "product", "environment", "transports", "claude", "desktopTitle", "desktop",
      "code",
    ],
    text: #"""
      # {{title}}

      {{description}}

      An MCP server, described by `{{spec}}` and compiled by mcpgen.

      ```sh
      swift build -c release
      .build/release/{{product}} --print-tools
      ```

      {{environment}}

      ## Clients

      {{transports}}

      **Claude Code**

      ```sh
      {{claude}}
      ```

      {{desktopTitle}}

      ```json
      {{desktop}}
      ```

      **VS Code** (`.vscode/mcp.json`)

      ```json
      {{code}}
      ```

      """#)
}

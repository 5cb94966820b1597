// The first page of a new package: how to run the server and how each client is told of it, its environment filled in.

extension Template {
  /// `README.md`.
  public static let readme = Template(
    holes: ["title", "description", "spec", "product", "environment", "desktop", "claude", "code"],
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

      The server speaks MCP over stdin and stdout: a client starts it by its path. Put the folder of this package in
      place of `/path/to`.

      **Claude Code**

      ```sh
      {{claude}}
      ```

      **Claude Desktop** (`claude_desktop_config.json`) and **Cursor** (`.cursor/mcp.json`)

      ```json
      {{desktop}}
      ```

      **VS Code** (`.vscode/mcp.json`)

      ```json
      {{code}}
      ```

      """#)
}

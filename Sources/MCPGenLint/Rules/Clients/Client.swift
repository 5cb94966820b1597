// What known clients of MCP take of names and numbers. Limits are facts about those programs, each with its source (a
// repository with an issue, a pull request or a file); they change with releases, which is why nothing is asked of a
// client that the run does not name.

/// A client whose limits are known.
public enum Client: String, Sendable, CaseIterable {
  /// Claude Code and Claude Desktop.
  case claude
  /// OpenAI's APIs and the clients built on their function calling.
  case openai
  /// Cursor.
  case cursor
  /// GitHub Copilot in VS Code.
  case vscode
  /// Gemini's function calling and its command line.
  case gemini

  /// The name for people.
  var title: String {
    switch self {
    case .claude: "Claude"
    case .openai: "OpenAI"
    case .cursor: "Cursor"
    case .vscode: "VS Code"
    case .gemini: "Gemini"
    }
  }

  /// What a client takes.
  struct Limits: Sendable {
    /// Most characters of a name, with what is put before it.
    var nameLength: Int
    /// What counts with a tool's name, `{server}` standing for the server's; empty where nothing is put before names.
    var prefix: String
    /// Most characters of the prefix; longer ones are cut.
    var prefixLength: Int?
    /// Whether dots may stand in a name.
    var allowsDots: Bool
    /// Most tools of all servers together, where there is a limit.
    var tools: Int?
  }

  /// The limits.
  var limits: Limits {
    switch self {
    case .claude: Self.claudeLimits
    case .openai: Self.openaiLimits
    case .cursor: Self.cursorLimits
    case .vscode: Self.vscodeLimits
    case .gemini: Self.geminiLimits
    }
  }

  // Claude Code calls tools `mcp__server__tool`, and 65 characters are one too many: mims-harvard/ToolUniverse issue
  // 65, anthropics/claude-code issues 2326 and 22327. Claude Desktop puts nothing before a name and refuses all tools
  // for one with a dot, which Claude Code rewrites: evoila/meho issue 2745, barryw/ImmichMCP pull request 8.
  private static let claudeLimits = Limits(
    nameLength: 64, prefix: "mcp__{server}__", prefixLength: nil, allowsDots: false, tools: nil)

  // At most 64 characters: nanbingxyz/5ire issue 403; letters, digits, `_` and `-`, and no dots: openai/codex issue
  // 8174. At most 128 tools: openai/openai-openapi pull request 76, zed-industries/zed issue 32946. The Agents SDK puts
  // nothing before names and fails where two are the same: openai/openai-agents-python issue 464. (Codex does:
  // openai/codex pull request 5309.)
  private static let openaiLimits = Limits(
    nameLength: 64, prefix: "", prefixLength: nil, allowsDots: false, tools: 128)

  // The model sees `mcp_server_tool`, but what is counted is server and tool alone, and 60 are refused already ("length
  // (60) exceeds 60"): ComposioHQ/composio issue 2788. Dots are refused: webstudio-is/webstudio issue 5960,
  // bavix/gripmock issue 875. 80 tools, 40 before the autumn of 2025: Snowflake-Labs/mcp issue 77.
  private static let cursorLimits = Limits(
    nameLength: 59, prefix: "{server}", prefixLength: nil, allowsDots: false, tools: 80)

  // `mcp_server_tool`, the prefix cut to 18 characters and the whole to 64, dots written as `_`: microsoft/vscode,
  // src/vs/workbench/contrib/mcp/common/mcpTypes.ts (`McpToolName`) and mcpServer.ts (`McpTool`). Beyond 128 tools,
  // those of a server are hidden behind groups that the model must open first: microsoft/vscode issues 248021 and
  // 258360.
  private static let vscodeLimits = Limits(
    nameLength: 64, prefix: "mcp_{server}_", prefixLength: 18, allowsDots: true, tools: 128)

  // The API takes 64 characters, dots among them; the command line sends `mcp_server_tool` and cuts out the middle of
  // what has more than 63: google-gemini/gemini-cli pull requests 20987 and 21425. At most 512 tools:
  // google-gemini/gemini-cli issues 19083 and 25440.
  private static let geminiLimits = Limits(
    nameLength: 63, prefix: "mcp_{server}_", prefixLength: nil, allowsDots: true, tools: 512)

  /// Whether tools of the same name in two servers stay apart.
  var putsServerBeforeNames: Bool { !limits.prefix.isEmpty }

  /// How many characters of a name count.
  func countedLength(of tool: String, in server: String) -> Int {
    let prefix = limits.prefix.replacing("{server}", with: server).unicodeScalars.count
    return min(prefix, limits.prefixLength ?? prefix) + tool.unicodeScalars.count
  }
}

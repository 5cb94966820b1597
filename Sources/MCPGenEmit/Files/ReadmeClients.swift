// How each client is told of the server, for a new package's README: by the path of the executable where it speaks over
// stdio, by its URL where it is reached over HTTP alone. VS Code asks for secrets.

import MCPCore
import MCPGenSpec

/// Fills the section on clients.
struct ReadmeClients {
  let model: ServerModel

  /// Where whoever reads has to put a folder of theirs.
  private static let folder = "/path/to/"

  private var transports: [Transport] { model.server.transports }

  private var http: HTTPTransport? {
    for case .http(let http) in transports { return http }
    return nil
  }

  /// The URL, where clients cannot start the server.
  private var onlyURL: String? { transports.contains(.stdio) ? nil : http?.url }

  /// What follows the executable, where it would not begin with stdio.
  private var options: [String] { transports.first == .stdio ? [] : ["--transport", "stdio"] }

  /// What a client must set; the rest is in the table.
  private var required: [EnvironmentVariable] { model.server.environment.filter(\.isRequired) }

  // MARK: Values

  /// How the server is reached.
  var introduction: Code {
    let stdio = """
      The server speaks MCP over stdin and stdout: a client starts it by its path. Put the folder of this package in
      place of `/path/to`.
      """
    guard let http else { return Code(stdio) }
    guard onlyURL == nil else {
      return Code(
        "The server speaks MCP over HTTP: start `.build/release/\(model.product)`, and tell clients `\(http.url)`.")
    }
    let command = ".build/release/\(model.product)" + (transports.first == .stdio ? " --transport http" : "")
    return Code(stdio + "\n\nOver HTTP, `\(command)` serves many clients at `\(http.url)`.")
  }

  /// The command that tells Claude Code.
  var claude: String {
    if let onlyURL { return "claude mcp add --transport http \(model.product) \(onlyURL)" }
    let variables = required.map { "--env \($0.property.name.value)=… " }.joined()
    let command = [executable(in: Self.folder + model.product)] + options
    return "claude mcp add \(model.product) \(variables)-- \(command.joined(separator: " "))"
  }

  /// The clients that read `desktop`: Claude Desktop takes no URL in its file.
  var desktopTitle: Code {
    let cursor: Code = "**Cursor** (`.cursor/mcp.json`)"
    return onlyURL == nil ? cursor.prepending("**Claude Desktop** (`claude_desktop_config.json`) and ") : cursor
  }

  /// The file of Claude Desktop and Cursor.
  var desktop: JSON {
    if let onlyURL { return .object(["mcpServers": named(["url": .string(onlyURL)])]) }
    return .object(["mcpServers": named(program(in: Self.folder + model.product) { _ in "…" })])
  }

  /// The file of VS Code.
  var code: JSON {
    if let onlyURL { return .object(["servers": named(["type": "http", "url": .string(onlyURL)])]) }
    let inputs = required.filter(\.isSecret).map { variable -> JSON in
      let name = variable.property.name.value
      return [
        "type": "promptString", "id": .string(name), "description": .string(variable.property.description ?? name),
        "password": true,
      ]
    }
    let server = program(in: "${workspaceFolder}") { $0.isSecret ? "${input:\($0.property.name.value)}" : "…" }
    return .object(["inputs": inputs.isEmpty ? nil : .array(inputs), "servers": named(server)])
  }

  /// How a client starts the server.
  private func program(in folder: String, _ value: (EnvironmentVariable) -> String) -> JSON {
    let members = required.map { JSON.Member(key: $0.property.name.value, value: .string(value($0))) }
    return .object([
      "command": .string(executable(in: folder)), "args": options.isEmpty ? nil : .array(options.map(JSON.string)),
      "env": members.isEmpty ? nil : .object(members),
    ])
  }

  private func named(_ entry: JSON) -> JSON { .object([JSON.Member(key: model.product, value: entry)]) }

  private func executable(in folder: String) -> String { "\(folder)/.build/release/\(model.product)" }
}

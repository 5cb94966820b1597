// The values of a new package's README: what the server needs of its environment, and how each client is told of it.
// The values of variables are left to whoever reads; VS Code asks for the secret ones.

import MCPCore
import MCPGenSpec
import MCPGenTemplates

/// Fills the README.
struct ReadmePage {
  let model: ServerModel
  /// The spec, as the page names it.
  let spec: String

  /// The values of the template's holes.
  var values: KeyValuePairs<String, Code> {
    let server = model.server
    return [
      "title": Code(line(server.title ?? server.name.value)), "description": Code(line(server.description ?? "")),
      "spec": Code(spec), "product": Code(model.product), "environment": environment, "claude": Code(claude),
      "desktop": Code(
        JSON.object(["mcpServers": named(program(in: ReadmePage.folder + model.product) { _ in "…" })]).indentedText),
      "code": Code(code.indentedText),
    ]
  }

  /// Where whoever reads has to put a folder of theirs.
  private static let folder = "/path/to/"

  private var variables: [EnvironmentVariable] { model.server.environment }

  /// What a client must set; the rest is in the table.
  private var required: [EnvironmentVariable] { variables.filter(\.isRequired) }

  private var environment: Code {
    guard !variables.isEmpty else { return .empty }
    let rows = variables.map { variable in
      let words = [
        variable.property.description.map(line), variable.isSecret ? "secret" : nil,
        variable.isRequired ? nil : "optional",
        variable.property.defaultValue.map { "default `\(line($0.stringValue ?? $0.text))`" },
      ]
      return "| `\(variable.property.name.value)` | \(words.compactMap { $0 }.joined(separator: "; ")) |"
    }
    return Code((["## Environment", "", "| variable | what it is |", "|---|---|"] + rows).joined(separator: "\n"))
  }

  private var claude: String {
    let options = required.map { "--env \($0.property.name.value)=… " }.joined()
    return "claude mcp add \(model.product) \(options)-- \(executable(in: ReadmePage.folder + model.product))"
  }

  private var code: JSON {
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
    return .object(["command": .string(executable(in: folder)), "env": members.isEmpty ? nil : .object(members)])
  }

  private func named(_ entry: JSON) -> JSON { .object([JSON.Member(key: model.product, value: entry)]) }

  private func executable(in folder: String) -> String { "\(folder)/.build/release/\(model.product)" }

  /// A text on one line, as a cell of a table may hold it.
  private func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return DocComment.shown(words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|"))
  }
}

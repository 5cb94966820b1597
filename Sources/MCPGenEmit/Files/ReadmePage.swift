// The values of a new package's README: what the server is, what it needs of its environment, and how clients reach it.
// The values of variables are left to whoever reads.

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
    let clients = ReadmeClients(model: model)
    return [
      "title": Code(line(server.title ?? server.name.value)), "description": Code(line(server.description ?? "")),
      "spec": Code(spec), "product": Code(model.product), "environment": environment,
      "transports": clients.introduction, "claude": Code(clients.claude), "desktopTitle": clients.desktopTitle,
      "desktop": Code(clients.desktop.indentedText), "code": Code(clients.code.indentedText),
    ]
  }

  private var variables: [EnvironmentVariable] { model.server.environment }

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

  /// A text on one line, as a cell of a table may hold it.
  private func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return DocComment.shown(words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|"))
  }
}

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
    let rows = variables.map(row) + model.server.policyVariables.map(row)
    guard !rows.isEmpty else { return .empty }
    return Code((["## Environment", "", "| variable | what it is |", "|---|---|"] + rows).joined(separator: "\n"))
  }

  private func row(_ variable: EnvironmentVariable) -> String {
    let value = variable.property.defaultValue.map { $0.stringValue ?? $0.text }
    return row(
      variable.property.name.value, variable.property.description, isSecret: variable.isSecret,
      isOptional: !variable.isRequired, value)
  }

  /// An empty fallback stands for no value at all.
  private func row(_ policy: PolicyVariable) -> String {
    let fallback = policy.variable.fallback
    return row(
      policy.variable.name, policy.meaning, isSecret: policy.isSecret, isOptional: fallback != nil,
      fallback.flatMap { $0.isEmpty ? nil : $0 })
  }

  private func row(
    _ name: String, _ meaning: String?, isSecret: Bool, isOptional: Bool, _ value: String?
  ) -> String {
    let words = [
      meaning.map(line), isSecret ? "secret" : nil, isOptional ? "optional" : nil,
      value.map { "default `\(line($0))`" },
    ]
    return "| `\(name)` | \(words.compactMap { $0 }.joined(separator: "; ")) |"
  }

  /// A text on one line, as a cell of a table may hold it.
  private func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return DocComment.shown(words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|"))
  }
}

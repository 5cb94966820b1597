// What the command line prints: built from the definition alone, so that it needs neither handlers nor environment.

import MCPCore

/// The texts that a server's command line prints.
struct CommandLineText {
  let definition: ServerDefinition
  /// What the program was called.
  let program: String

  /// The name and the version of the contract.
  var version: String { "\(definition.name) \(definition.version)\n" }

  /// The usage, the options and the environment.
  var help: String {
    let about = (try? JSON.parse("\(definition.info)"))?["description"]?.stringValue
    var text = "\(definition.name) \(definition.version)" + (about.map { ": \(firstLine($0))" } ?? "") + "\n\n"
    text += "Usage: \(program) [options]\n"
    text += "       \(program) \(ApproveCommand.usage)\n\n"
    text += "Speaks the Model Context Protocol \(ways).\n\n"
    text += "Options:\n"
    text += table(
      CommandLineRequest.Option.offered(transports).map { option in
        let value = option == .help ? ", -h" : option.value(transports).map { " \($0)" } ?? ""
        return (option.rawValue + value, option.meaning)
      })
    let variables: [(name: String, meaning: String)] =
      definition.environment.variables.map { ($0.name, meaning(of: $0)) }
      + definition.policyVariables.map { ($0.name, meaning(of: $0)) }
    if !variables.isEmpty { text += "\nEnvironment:\n" + table(variables) }
    return text
  }

  private var transports: [String] { definition.transports.map(\.name) }

  /// How clients reach the server, the default first.
  private var ways: String {
    transports.map { name in
      name == "stdio"
        ? "over standard input and output until the client closes its end" : "over HTTP until it is told to end"
    }.joined(separator: ", or ")
  }

  /// What `tools/list` answers, over all pages, with a line per member.
  var tools: String {
    let entries = ToolFamily.all(definition.tools).flatMap(\.entries).map { BakedList.Entry.tool($0) }
    let list = BakedList("tools", .tools, entries.count, entries)
    var writer = JSONWriter()
    writer.raw(#"{"tools":["#)
    list.writeEntries(0..<entries.count, Revision.newest.members, for: nil, to: &writer)
    writer.raw("]}")
    guard let tools = try? JSON.parse(writer.text) else { preconditionFailure("the compiler bakes JSON alone") }
    return tools.indentedText + "\n"
  }

  private func meaning(of variable: EnvironmentVariable) -> String {
    let schema = try? JSON.parse("\(variable.schema.text)")
    let choice = schema?["enum"]?.arrayValue.map { "one of \($0.map(plain).joined(separator: ", "))" }
    return meaning(
      variable.description.map(firstLine),
      [
        variable.isRequired ? "required" : nil, variable.isSecret ? "secret" : nil, choice,
        schema?["default"].map { "default \(plain($0))" },
      ])
  }

  private func meaning(of variable: PolicyVariable) -> String {
    meaning(
      variable.meaning,
      [
        variable.isRequired ? "required" : nil, variable.isSecret ? "secret" : nil,
        variable.fallback.map { "default \(firstLine($0))" },
      ])
  }

  private func meaning(_ words: String?, _ marks: [String?]) -> String {
    let marks = marks.compactMap { $0 }
    return [words, marks.isEmpty ? nil : "(\(marks.joined(separator: ", ")))"].compactMap { $0 }.joined(separator: " ")
  }

  /// A value as the environment has it: texts without quotes.
  private func plain(_ value: JSON) -> String { value.stringValue ?? value.text }

  private func table(_ rows: [(name: String, meaning: String)]) -> String {
    let width = rows.reduce(0) { max($0, $1.name.count) }
    return rows.reduce(into: "") { text, row in
      let space = String(repeating: " ", count: width - row.name.count)
      text += row.meaning.isEmpty ? "  \(row.name)\n" : "  \(row.name)\(space)  \(row.meaning)\n"
    }
  }

  private func firstLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}

// `mcpgen schema`: what editors need to help with specs.

import ArgumentParser
import MCPGenSpec

/// `mcpgen schema [--shared]`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of specs, for editors.",
    discussion: """
      Editors with the YAML language server find it through the first line of a spec:
      # yaml-language-server: $schema=mcpgen.schema.json

      EXAMPLES:
        mcpgen schema > mcpgen.schema.json
        mcpgen schema --shared > mcpgen-shared.schema.json  # for files that specs include
      """)

  @Flag(help: "Of files that specs include.")
  var shared = false

  func run() { Output.out.write(editorSchema(of: shared ? .shared : .root).indentedText + "\n") }
}

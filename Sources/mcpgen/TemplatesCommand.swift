// `mcpgen templates`: the texts that a team may replace by its own.

import ArgumentParser
import MCPGenEmit
import MCPGenTemplates

/// `mcpgen templates [--write DIR]`.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Lists or writes the templates of the files that are written once.",
    discussion: """
      A template is a text with {{holes}}; one alone on its line takes many lines. Change what was written, leave out \
      what you do not change, and give the folder to `mcpgen build --templates`. Generated files have no such \
      templates: what a server guarantees stands in them.

      EXAMPLES:
        mcpgen templates                    # their names and holes
        mcpgen templates --write templates  # as files
      """)

  @Option(help: "A folder to write them to; files that are there already stay as they are.")
  var write: String?

  func validate() throws {
    if write?.isEmpty == true { throw ValidationError("--write names no folder: it is empty.") }
  }

  func run() throws {
    guard let write else {
      for file in UserTemplates.File.allCases {
        let holes = UserTemplates()[file].holes.map { "{{\($0)}}" }.joined(separator: " ")
        Output.out.write("\(file.templateName)  \(holes)\n")
      }
      return
    }
    for file in TemplateFolder.files(in: write) {
      if DiskFile.exists(file.path) {
        Output.error.write("kept \(file.path)\n")
      } else {
        try file.apply()
        Output.error.write(file.done + "\n")
      }
    }
  }
}

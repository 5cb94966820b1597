// What the build-tool plugin runs. It differs from `build` in three ways: output names are fixed beforehand, so every
// file is written; the user's files are none of its business; findings have the one-line form that build logs show.

import ArgumentParser
import MCPGenEmit
import MCPGenSpec

/// `mcpgen plugin-build SPEC --output DIR`.
struct PluginBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugin-build", abstract: "Writes the generated sources of one target.", shouldDisplay: false)

  @Argument(help: "The spec.")
  var spec: String

  @Option(help: "The folder for the sources.")
  var output: String

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output names no folder: it is empty.") }
  }

  func run() throws {
    let source = try SpecFile.read(spec)
    // The manifest is not written here, so where it would find the runtime does not matter.
    let options = EmitOptions(specName: Path.name(spec), runtime: .path("."))
    let outcome = try Compiler().compile(source, options: options)
    Output.error.write(FindingFormat.concise.text(outcome, colour: false))
    guard let package = outcome.package else { throw Failure.findings }
    for file in package.files where file.owner == .compiler {
      let bytes = Array(file.text.utf8)
      let path = output + "/" + Path.name(file.path)
      if DiskFile.bytes(path) != bytes { try DiskFile.replace(path, with: bytes) }
    }
  }
}

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

  @Option(name: .customLong("input"), help: "A file whose changes the build sees.")
  var inputs: [String] = []

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output names no folder: it is empty.") }
  }

  func run() throws {
    let source = try SpecFile.read(spec)
    // The manifest is not written here, so where it would find the runtime does not matter.
    let options = EmitOptions(specName: Path.name(spec), runtime: .path("."))
    let known = Set(inputs.compactMap(Path.real))
    let compiler = Compiler { path, spec in
      let file = try SpecFile.readInclude(path, of: spec)
      guard known.isEmpty || Path.real(file.path).map(known.contains) ?? false else {
        throw Failure.unusable(
          "the build would not see its changes; put it among the sources of the target, with a name that ends in .yaml")
      }
      return file
    }
    let outcome = try compiler.compile(source, options: options)
    Output.error.write(DiagnosticRenderer.concise(outcome.diagnostics, withHelp: true))
    guard let package = outcome.package else { throw Failure.findings }
    for file in package.files where file.owner == .compiler {
      let bytes = Array(file.text.utf8)
      let path = output + "/" + Path.name(file.path)
      if DiskFile.bytes(path) != bytes { try DiskFile.replace(path, with: bytes) }
    }
  }
}

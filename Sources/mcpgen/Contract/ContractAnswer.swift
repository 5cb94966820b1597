// What the commands that compare contracts print, in the forms that `mcpgen lint` prints.

import ArgumentParser
import MCPGenSpec

/// How findings about contracts look.
struct ContractAnswerArguments: ParsableArguments {
  @Option(
    help: """
      full: with the lines of the spec; concise: path:line:column, one line each; json, sarif, github, gitlab, junit: \
      for programs.
      """)
  var format: FindingFormat = .full

  @Option(help: "Write the answer to this file, not to standard output.")
  var outputFile: String?

  func validate() throws {
    if outputFile?.isEmpty == true { throw ValidationError("--output-file names no file: it is empty.") }
  }

  /// Writes findings to where they were asked for.
  func write(_ findings: [Diagnostic], sources: [SourceText]) throws {
    let colour = outputFile == nil && Output.out.usesColour
    let text = format.text(findings, sources: sources, colour: colour)
    guard let outputFile else { return Output.out.write(text) }
    try DiskFile.rewrite(outputFile, with: Array(text.utf8))
  }
}

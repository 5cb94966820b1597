// How findings are answered, whatever command has them: in which form, and to where.

import ArgumentParser
import MCPGenSpec

/// The form of an answer and its file.
struct FindingAnswerArguments: ParsableArguments {
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

  /// Whether the answer is for eyes that see colours.
  var usesColour: Bool { outputFile == nil && Output.out.usesColour }

  /// Writes an answer to where it was asked for.
  func write(_ text: String) throws {
    guard let outputFile else { return Output.out.write(text) }
    try DiskFile.rewrite(outputFile, with: Array(text.utf8))
  }

  /// Writes findings in the form that was asked for.
  func write(_ findings: [Diagnostic], sources: [SourceText]) throws {
    try write(format.text(findings, sources: sources, colour: usesColour))
  }
}

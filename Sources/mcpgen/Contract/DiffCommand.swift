// `mcpgen diff`: what changed between two contracts, told for people. It judges nothing: the gate is `mcpgen breaking`.

import ArgumentParser
import MCPGenContract
import MCPGenSpec

/// `mcpgen diff A [B]`.
struct DiffCommand: ParsableCommand {
  /// How a difference looks.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Says what changed between two contracts, by whom it breaks.",
    discussion: """
      A side is a spec, a folder with one spec, a `mcpgen.lock`, an answer to `tools/list` (*.json), REVISION:PATH (the \
      path from here), or a revision alone, which means the file on the other side as it was then. Of a list of tools \
      only what clients see is compared.

      EXAMPLES:
        mcpgen diff main crm.mcp.yaml
        mcpgen diff v1.2.0:crm.mcp.yaml v1.3.0:crm.mcp.yaml --format markdown   # for release notes
        mcpgen diff mcpgen.lock crm.mcp.yaml                                    # what is not approved yet
        mcpgen diff main                                                        # the one spec of this folder

      EXIT CODES: 0 compared, whatever differs; 2 usage, or a side that cannot be read. `mcpgen breaking` is for CI.
      """)

  @Argument(help: "The old side.")
  var old: String

  @Argument(help: "The new side (default: the one spec below the current folder).")
  var new: String?

  @Option(help: "text: for a terminal; markdown: for release notes and pull requests.")
  var format: Format = .text

  @Option(help: "Write the answer to this file, not to standard output.")
  var outputFile: String?

  func validate() throws {
    if outputFile?.isEmpty == true { throw ValidationError("--output-file names no file: it is empty.") }
  }

  func run() throws {
    let pair = try ContractPair.read(old, new)
    try pair.check(outputFile)
    let report = pair.report
    let text = format == .text ? report.text : report.markdown
    guard let outputFile else { return Output.out.write(text) }
    try DiskFile.rewrite(outputFile, with: Array(text.utf8))
  }
}

/// Two sides, read and compared.
struct ContractPair {
  /// What was.
  var old: ContractSide
  /// What is.
  var new: ContractSide

  /// Reads both sides, and says on standard error how they were found where that is not obvious.
  /// - Parameter new: the new side; `nil`: the one spec below the current folder.
  static func read(_ old: String, _ new: String?) throws -> ContractPair {
    let current = try new ?? ContractPlace.onlySpec(in: ".")
    // A folder on one side stands for its spec on the other side, too.
    let path = DiskFile.isFolder(current) ? try ContractPlace.onlySpec(in: current) : current
    let oldPath = DiskFile.isFolder(old) ? try ContractPlace.onlySpec(in: old) : old
    let file = [path, oldPath].first(where: DiskFile.exists)
    let pair = ContractPair(
      old: try ContractPlace.side(oldPath, like: file), new: try ContractPlace.side(path, like: file))
    for notice in [pair.old.notice, pair.new.notice].compactMap(\.self) { Output.error.write("mcpgen: \(notice)\n") }
    return pair
  }

  /// Checks that the answer would take the place of neither side.
  func check(_ outputFile: String?) throws {
    try OutputPlaces.check(
      [("output-file", outputFile)], inputs: (old.sources + new.sources).map(\.path), role: "is one of the sides")
  }

  /// What changed.
  var report: ChangeReport {
    ChangeReport(
      from: .init(name: old.name, contract: old.contract), to: .init(name: new.name, contract: new.contract),
      changes: changes(from: old.contract, to: new.contract))
  }
}

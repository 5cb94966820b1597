// `mcpgen changelog`: the section of a changelog that the changes of a contract make. It is a draft: whoever publishes it
// adds why.

import ArgumentParser
import MCPCore
import MCPGenContract
import MCPGenSpec

/// `mcpgen changelog [SPEC] --against REF`.
struct ChangelogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changelog", abstract: "Writes the section of a changelog for what changed in a contract.",
    discussion: """
      The section has the form of Keep a Changelog: the version of the spec (Unreleased where that is the old one), \
      and what was added, changed, deprecated and removed, and what allows more than before under Security.

      EXAMPLES:
        mcpgen changelog crm.mcp.yaml --against v1.2.0
        mcpgen changelog --against mcpgen.lock --date 2026-09-30

      EXIT CODES: 0 written, 2 usage, or a side that cannot be read
      """)

  @Argument(help: "The spec (default: the one spec below the current folder).")
  var spec: String?

  @Option(help: "What it is compared with: a revision, REVISION:PATH, a spec, a folder, a lock or a list of tools.")
  var against: String

  @Option(help: "The day of the release, YYYY-MM-DD (default: none is written).")
  var date: String?

  func validate() throws {
    if let date, !Format.date.matches(date) {
      throw ValidationError("--date must be a day, YYYY-MM-DD, such as 2026-09-30.")
    }
  }

  func run() throws { Output.out.write(try ContractPair.read(against, spec).report.changelog(date: date)) }
}

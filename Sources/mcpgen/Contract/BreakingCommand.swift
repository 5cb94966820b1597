// `mcpgen breaking`: the gate. Whom do the changes since a state that others rely on break, and does the version say so?
// The comparison is in MCPGenContract; here it is decided what counts, and what is printed.

import ArgumentParser
import MCPCore
import MCPGenContract
import MCPGenSpec

/// From which class on changes count.
enum ChangeLevel: String, ExpressibleByArgument, CaseIterable {
  case wire
  case security
  case model
  case all

  /// The weakest class that counts.
  var least: ChangeClass {
    switch self {
    case .wire: .wire
    case .security: .security
    case .model: .model
    case .all: .compatible
    }
  }
}

/// `mcpgen breaking [SPEC] --against …`.
struct BreakingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaking", abstract: "Says whom the changes of a contract break, and whether its version says so.",
    discussion: """
      Every change has a class. wire: a call or the reading of an answer fails. security: more is exposed or allowed. \
      model: a model may choose or fill in differently. compatible: nobody is broken. Versions of a tool are compared \
      one by one: a change that comes as a new version breaks nobody. Of a list of tools only what clients see is \
      compared. `server.version` must rise as far as the changes ask: the first number for wire (below 1.0.0 the \
      middle one), the middle one for all others, the last one for texts.

      EXAMPLES:
        mcpgen breaking crm.mcp.yaml --against main
        mcpgen breaking crm.mcp.yaml --against v1.2.0 --level model
        mcpgen breaking crm.mcp.yaml --against mcpgen.lock --format sarif
        mcpgen breaking crm.mcp.yaml --against tools.json    # a saved answer to tools/list
        mcpgen breaking crm.mcp.yaml --against main --semver # breaks may be, and must show in the version
        mcpgen breaking crm.mcp.yaml --against main --fix    # writes the version that the changes ask for

      EXIT CODES: 0 nothing that counts, 1 changes that count or a version that does not say them, 2 usage or a side \
      that cannot be read, 70 a fault of mcpgen
      """)

  @Argument(help: "The spec (default: the one spec below the current folder).")
  var spec: String?

  @Option(help: "What it is compared with: a revision, REVISION:PATH, a spec, a folder, a lock or a list of tools.")
  var against: String

  @Option(help: "What counts: wire; security: and wire; model: and those two; all.")
  var level: ChangeLevel = .security

  @Flag(help: "Changes do not fail the run by themselves; a version that does not say them does.")
  var semver = false

  @Flag(help: "Write the version that the changes ask for into the spec.")
  var fix = false

  @OptionGroup(title: "What is printed")
  var answer: FindingAnswerArguments

  func run() throws {
    let pair = try ContractPair.read(against, spec)
    try pair.check(answer.outputFile)
    let all = changes(from: pair.old.contract, to: pair.new.contract)
    let counted = all.filter { $0.strongest >= level.least }
    var findings = counted.map(\.finding)
    // Whoever asks for the version alone is told of changes, and fails by none of them.
    if semver {
      for index in findings.indices where findings[index].severity == .error { findings[index].severity = .warning }
    }
    var isRaised = true
    if let bump = VersionBump(all, from: pair.old.contract, to: pair.new.contract) {
      let source = pair.new.sources.first { DiskFile.exists($0.path) }
      let place = pair.new.contract.places.span(at: "server/version")
      if let finding = bump.finding(at: place, in: source) {
        isRaised = try fix && write(finding, source)
        if !isRaised { findings.insert(finding, at: 0) }
      }
    }
    try write(findings, counted, sources: pair.new.sources + pair.old.sources)
    if answer.format.isForPeople { tell(all, counted) }
    if !isRaised || !semver && !counted.isEmpty { throw Failure.findings }
  }

  /// Makes the fix of a finding; whether there was one.
  private func write(_ finding: Diagnostic, _ source: SourceText?) throws -> Bool {
    guard let source, let fix = finding.fix else { return false }
    let (bytes, count) = source.applying([fix])
    guard count > 0 else { return false }
    try DiskFile.rewrite(source.path, with: bytes)
    Output.error.write("mcpgen: \(source.path): \(fix.title)\n")
    return true
  }

  private func write(_ findings: [Diagnostic], _ changes: [Change], sources: [SourceText]) throws {
    let text = answer.format.text(
      findings, sources: sources, colour: answer.usesColour,
      more: [.init(key: "changes", value: .array(changes.map(\.json)))])
    try answer.write(text)
  }

  /// How many changes there were, and how many of them count.
  private func tell(_ all: [Change], _ counted: [Change]) {
    let counts = ChangeClass.allCases.sorted(by: >).compactMap { kind -> String? in
      let count = all.count { $0.strongest == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    guard !counts.isEmpty else { return Output.error.write("mcpgen: nothing changed\n") }
    let hidden = all.count - counted.count
    let hint = hidden == 0 ? "" : "; \(hidden) not shown, --level all shows them"
    Output.error.write("mcpgen: \(counts.joined(separator: ", "))\(hint)\n")
  }
}

// The options of `mcpgen lint`, in the groups in which its help shows them.

import ArgumentParser
import MCPCore
import MCPGenLint
import MCPGenSpec

/// From which severity on a run fails.
enum FailLevel: String, ExpressibleByArgument, CaseIterable {
  case error
  case warning
  case note

  /// The severity.
  var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

/// Which findings count.
struct LintRuleArguments: ParsableArguments {
  @Option(help: "Only these rules: names, groups (words, choice, contract, security, clients, settings) or all.")
  var select: [String] = []

  @Option(help: "Not these rules.")
  var ignore: [String] = []

  @Option(help: "These rules too.")
  var extendSelect: [String] = []

  @Flag(help: "Show notes, which are advice.")
  var notes = false

  @Option(help: "From which severity on the exit code is 1 (default: error).")
  var failOn: FailLevel?

  @Option(help: "How many warnings there may be; with more the exit code is 1.")
  var maxWarnings: Int?

  @Option(name: .customLong("client"), help: "The clients whose limits count: claude, openai, cursor, vscode, gemini.")
  var clients: [String] = []

  @Option(help: "The day that sunsets of versions are held against, YYYY-MM-DD (default: today, in UTC).")
  var today: String?

  @Option(help: "A file of known findings, which are not shown.")
  var baseline: String?

  @Option(help: "Write today's findings down as known, to this file.")
  var writeBaseline: String?

  @Option(help: "The settings file (default: the nearest .mcpgen.yaml, from here upwards).")
  var config: String?

  @Flag(help: "Read no settings file.")
  var noConfig = false

  func validate() throws {
    if let maxWarnings, maxWarnings < 0 { throw ValidationError("--max-warnings must not be negative.") }
    if let today, !Format.date.matches(today) {
      throw ValidationError("--today is a day such as 2027-06-30, not '\(today.prefix(40))'.")
    }
    if config != nil, noConfig { throw ValidationError("--config and --no-config exclude each other.") }
    for (option, names) in [("select", select), ("ignore", ignore), ("extend-select", extendSelect)] {
      // A variable that is not set must not select everything.
      guard names.allSatisfy({ $0.contains { $0 != " " && $0 != "," } }) else {
        throw ValidationError("--\(option) names no rule: it is empty.")
      }
    }
    for (option, path) in [("baseline", baseline), ("write-baseline", writeBaseline), ("config", config)] {
      if path?.isEmpty == true { throw ValidationError("--\(option) names no file: it is empty.") }
    }
  }
}

/// What is done about findings.
struct LintFixArguments: ParsableArguments {
  @Flag(help: "Mend what can be mended without changing what a model or a caller sees.")
  var fix = false

  @Flag(help: "Mend what changes a meaning, too; look at the result.")
  var unsafeFixes = false

  @Flag(help: "Print the changes as a unified diff and write nothing; the exit code is 1 where there are any.")
  var diff = false

  /// Whether fixes are made at all.
  var isAsked: Bool { fix || unsafeFixes || diff }
  /// Whether files are written.
  var writes: Bool { isAsked && !diff }
}

/// How the answer looks.
struct LintAnswerArguments: ParsableArguments {
  @OptionGroup var form: FindingAnswerArguments

  @Flag(help: "Count the findings by rule.")
  var statistics = false

  @Flag(help: "Print a score from 0 to 100 for each server and each tool.")
  var score = false

  @Option(help: "Write a report for people, one HTML page, to this file.")
  var report: String?

  func validate() throws {
    if report?.isEmpty == true { throw ValidationError("--report names no file: it is empty.") }
  }
}

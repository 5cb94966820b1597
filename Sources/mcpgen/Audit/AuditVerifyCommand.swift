// `mcpgen audit verify`: whether a log is as it was written, and where not.

import ArgumentParser
import MCPCore
import MCPGenSpec

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `mcpgen audit verify FILE…`.
struct AuditVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Says which lines of an audit log are changed, missing or out of order.",
    discussion: """
      Give all files of a log, those set aside (FILE.000000000001 …) and the one in use, in any order. Without a key \
      the log proves that nobody changed it without computing all later hashes anew; with the key, that nobody did who \
      has not got it. That the end was not cut off is proved by a head that the server published in its own log.

      EXAMPLES:
        mcpgen audit verify audit.jsonl.* audit.jsonl
        mcpgen audit verify audit.jsonl --key-env CRM_AUDIT_KEY
        mcpgen audit verify audit.jsonl --head 1042:9f86d0…
        zcat audit.jsonl.gz | mcpgen audit verify -

      EXIT CODES: 0 intact, 1 not, 2 usage or unreadable input
      """)

  @Argument(help: "The files of the log, or - for standard input.")
  var files: [String]

  @Option(help: "The environment variable that holds the key; give it again for each key that the log had in turn.")
  var keyEnv: [String] = []

  @Option(help: "A published head, SEQ:HASH: the log must still hold that record. Give it again for more of them.")
  var head: [String] = []

  @Flag(
    help: "The files are what a server wrote to standard error: other lines may stand between, and runs begin anew.")
  var capture = false

  @Option(help: "text: for people; json: for programs.")
  var format: AuditFormat = .text

  func run() throws {
    var verifier = AuditVerifier(keys: try keys(), heads: try heads(), isCapture: capture)
    let paths = try AuditFiles(files).paths
    for path in paths {
      verifier.beginFile()
      try AuditFiles.read(path) { verifier.feed($0) }
    }
    let report = verifier.finish()
    if report.lines == 0 { throw Failure.unusable("no lines in \(paths.joined(separator: ", "))") }
    let answer = AuditAnswer(report: report, paths: paths)
    Output.out.write(format == .json ? answer.json.indentedText + "\n" : answer.text)
    if !report.isIntact { throw Failure.findings }
  }

  private func keys() throws -> [[UInt8]] {
    try keyEnv.map { name in
      guard let value = getenv(name), value.pointee != 0 else {
        throw Failure.unusable("the variable \(name) of --key-env is not set, or empty; it must hold the log's key")
      }
      return Array(String(cString: value).utf8)
    }
  }

  private func heads() throws -> [AuditHead] {
    try head.map { text in
      guard let head = AuditHead(text) else {
        throw Failure.unusable(
          "\(SafeText.quoted(text)) is no head; expected SEQ:HASH with 64 hexadecimal digits, as the server logs it"
        )
      }
      return head
    }
  }
}

/// The result of a verification as it is printed.
struct AuditAnswer {
  let report: AuditReport
  let paths: [String]

  /// For people: a line for each problem, and what came of all.
  var text: String {
    var text = report.problems.map { "\(place($0))\($0.kind.isNote ? "note: " : "")\($0.text)\n" }.joined()
    if report.furtherProblems > 0 { text += "… and \(report.furtherProblems) more problems\n" }
    return SafeText.escapedLines(text) + summary + "\n"
  }

  private func place(_ problem: AuditProblem) -> String {
    guard paths.indices.contains(problem.file), problem.lines.lowerBound > 0 else { return "" }
    let lines = problem.lines
    return
      "\(paths[problem.file]):\(lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"): "
  }

  private var summary: String {
    let problems = report.problems.count { !$0.kind.isNote } + report.furtherProblems
    let count = "\(report.intactRecords) \(report.intactRecords == 1 ? "record" : "records")"
    guard let first = report.first, let last = report.last else { return "no record in \(report.lines) lines" }
    let span = "\(count), \(first.seq) to \(last.seq); head \(last)"
    let seal = report.seal.map { " (\(SafeText.escaped($0)))" } ?? ""
    return problems == 0
      ? "intact\(seal): \(span)" : "NOT intact\(seal), \(problems) \(problems == 1 ? "problem" : "problems"): \(span)"
  }

  /// For programs.
  var json: JSON {
    .object([
      "intact": .bool(report.isIntact), "files": .array(paths.map(JSON.string)), "lines": .integer(Int64(report.lines)),
      "intact_records": .integer(Int64(report.intactRecords)), "first": report.first.map { .string($0.description) },
      "head": report.last.map { .string($0.description) }, "chain": report.seal.map(JSON.string),
      "problems": .array(report.problems.map(json)), "further_problems": .integer(Int64(report.furtherProblems)),
    ])
  }

  private func json(_ problem: AuditProblem) -> JSON {
    .object([
      "kind": .string(problem.kind.rawValue), "note": .bool(problem.kind.isNote),
      "file": paths.indices.contains(problem.file) ? .string(paths[problem.file]) : nil,
      "first_line": .integer(Int64(problem.lines.lowerBound)), "last_line": .integer(Int64(problem.lines.upperBound)),
      "first_record": problem.records.map { .integer($0.lowerBound) },
      "last_record": problem.records.map { .integer($0.upperBound) }, "text": .string(problem.text),
    ])
  }
}

extension SafeText {
  /// A text of many lines with everything but the ends of lines escaped.
  fileprivate static func escapedLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }.joined(separator: "\n")
  }
}

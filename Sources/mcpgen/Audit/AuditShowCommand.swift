// `mcpgen audit show`: the records that somebody asks for, in the order of the files. Nothing is verified here; a line
// that is no record is counted and passed over.

import ArgumentParser
import MCPCore
import MCPGenSpec

/// `mcpgen audit show FILE…`.
struct AuditShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows records of an audit log.",
    discussion: """
      An option given twice asks for either; different options must all hold. Times are UTC: a day, or a time as exact \
      as you like. With --format json the lines come as they stand in the log.

      EXAMPLES:
        mcpgen audit show audit.jsonl --user alice --since 2026-07-28
        mcpgen audit show audit.jsonl.* audit.jsonl --verdict denied --tool delete_contact
        mcpgen audit show audit.jsonl --errors --format json | jq .error_code

      EXIT CODES: 0 shown, 2 usage or unreadable input
      """)

  @Argument(help: "The files of the log, or - for standard input.")
  var files: [String]

  @Option(help: "Whose calls.")
  var user: [String] = []

  @Option(help: "Calls for which tenant.")
  var tenant: [String] = []

  @Option(help: "Calls of which tool, resource or prompt, by its name in the spec.")
  var tool: [String] = []

  @Option(help: "allowed, denied, confirmed or replayed.")
  var verdict: [String] = []

  @Option(help: "success, error, denied, timeout, cancelled, task or input_required.")
  var outcome: [String] = []

  @Option(help: "call, authentication, session, or audit for what the log says of itself.")
  var event: [String] = []

  @Option(help: "The first moment, as 2026-07-28 or 2026-07-28T09:30.")
  var since: String?

  @Option(help: "The last moment; a day means the whole day.")
  var until: String?

  @Flag(help: "Errors, denials, timeouts and what was flagged.")
  var errors = false

  @Option(help: "What must stand somewhere in the line.")
  var text: String?

  @Option(help: "text: for people; json: the lines as they are.")
  var format: AuditFormat = .text

  func run() throws {
    let filter = try filter()
    var strangers = 0
    var page = ""
    for path in try AuditFiles(files).paths {
      var splitter = AuditLineSplitter()
      var tape = JSONTape()
      let show = { (line: UnsafeRawBufferPointer) in
        guard AuditLine.seq(of: line) != nil, let view = try? tape.parse(line.bindMemory(to: UInt8.self)) else {
          return strangers += 1
        }
        if filter.matches(view, in: line) { page += text(of: view, line) }
        if page.utf8.count > 65_536 {
          Output.out.write(page)
          page = ""
        }
      }
      try AuditFiles.read(path) { splitter.feed($0, show) }
      splitter.finish(show)
    }
    Output.out.write(page)
    if strangers > 0 {
      Output.error.write(
        "mcpgen: \(strangers) \(strangers == 1 ? "line is" : "lines are") no records; see mcpgen audit verify\n")
    }
  }

  private func filter() throws -> AuditFilter {
    var filter = AuditFilter()
    (filter.users, filter.tenants, filter.names) = (user, tenant, tool)
    filter.verdicts = try known(verdict, "--verdict", AuditRecord.Verdict.allCases.map(\.rawValue))
    filter.outcomes = try known(outcome, "--outcome", AuditRecord.Outcome.allCases.map(\.rawValue))
    filter.events = try known(event, "--event", AuditRecord.Event.allCases.map(\.rawValue) + ["audit"])
    filter.since = try since.map { try moment($0, "--since") }
    filter.until = try until.map { try moment($0, "--until") }
    filter.onlyTrouble = errors
    filter.text = Array((text ?? "").utf8)
    return filter
  }

  /// The words, which must be of these: another one would choose everything away, as if there was nothing to see.
  private func known(_ words: [String], _ option: String, _ names: [String]) throws -> [String] {
    for word in words where !names.contains(word) {
      throw Failure.unusable("\(option) has no \(SafeText.quoted(word)); expected \(names.joined(separator: ", "))")
    }
    return words
  }

  private func moment(_ text: String, _ option: String) throws -> AuditFilter.Moment {
    guard let moment = AuditFilter.Moment(text) else {
      throw Failure.unusable(
        "\(option) \(SafeText.quoted(text)) is no time; expected UTC, as 2026-07-28 or 2026-07-28T09:30:15"
      )
    }
    return moment
  }

  private func text(of record: JSONView, _ line: UnsafeRawBufferPointer) -> String {
    format == .json ? String(decoding: line, as: UTF8.self) + "\n" : AuditEntryText(record).text
  }
}

// Which series a server has, and which cell each is counted in. Label sets are rendered once, here, because they never
// change; names that stand twice (two versions of one tool) share a series, for a scraper refuses a page with two
// alike.

/// A counter, with a series for each set of labels.
struct CounterFamily: Sendable {
  /// Its name.
  let name: StaticString
  /// What it counts, in a line.
  let help: StaticString
  /// The labels of each series as they are printed, braces included; empty: no labels.
  let series: [String]
  /// The cell of the first series; the others follow.
  let firstCell: Int
}

/// The names of one kind of thing, each once.
struct MetricNames: Sendable {
  /// Each name once, in the order of their first places.
  let names: [String]
  private let slots: [Int]

  /// - Parameter names: the names by index, some of them perhaps twice.
  init(_ names: [String]) {
    var found: [String: Int] = [:]
    var distinct: [String] = []
    slots = names.map { name in
      if let slot = found[name] { return slot }
      found[name] = distinct.count
      distinct.append(name)
      return distinct.count - 1
    }
    self.names = distinct
  }

  /// Where the name of this index stands among the distinct ones; `nil`: there is no such index.
  @inline(__always)
  func slot(_ index: Int) -> Int? { index >= 0 && index < slots.count ? slots[index] : nil }
}

/// All series of a server.
struct MetricCatalog: Sendable {
  /// Cells that they take.
  private(set) var cellCount = 0
  /// The labels of the server's own line.
  let server: String

  let tools: MetricNames
  let resources: MetricNames
  let prompts: MetricNames
  let flows: MetricNames
  let deprecated: MetricNames
  let denialSlots: [String: Int]

  let toolCalls: CounterFamily
  let toolDurations: HistogramFamily
  let resourceReads: CounterFamily
  let resourceFailures: CounterFamily
  let promptGets: CounterFamily
  let denials: CounterFamily
  let flowMatches: CounterFamily
  let deprecatedCalls: CounterFamily
  /// In the order of `Metrics.Counter`.
  let plain: [CounterFamily]

  /// The series of a server with these names.
  init(
    server: (name: String, version: String), tools: [String], resources: [String], prompts: [String],
    deprecated: [(tool: String, version: String)], flows: [(name: String, action: String)], denials: [String]
  ) {
    let status = Metrics.Status.allCases.map(\.text)
    var nextCell = 0
    func family(_ name: StaticString, _ help: StaticString, _ series: [String]) -> CounterFamily {
      defer { nextCell += series.count }
      return CounterFamily(name: name, help: help, series: series, firstCell: nextCell)
    }
    self.server = labels(("name", server.name), ("version", server.version))
    self.tools = MetricNames(tools)
    self.resources = MetricNames(resources)
    self.prompts = MetricNames(prompts)
    self.flows = MetricNames(flows.map { labels(("flow", $0.name), ("action", $0.action)) })
    self.deprecated = MetricNames(
      deprecated.map { labels(("tool_name", $0.tool), ("version", $0.version)) })
    let reasons = MetricNames(denials).names
    denialSlots = Dictionary(reasons.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

    toolCalls = family(
      "mcp_tool_invocations_total", "Calls of tools that ended, by how they ended.",
      self.tools.names.flatMap { name in status.map { labels(("tool_name", name), ("status", $0)) } })
    toolDurations = HistogramFamily(
      name: "mcp_tool_duration_seconds", help: "Time from a call's arrival to its answer; refused calls are left out.",
      series: self.tools.names.map { label("tool_name", $0) }, firstCell: nextCell)
    nextCell += toolDurations.cellCount
    resourceReads = family(
      "mcp_resource_reads_total", "Reads of resources, by the URI or URI template in the spec.",
      self.resources.names.map { labels(("resource_uri", $0)) })
    resourceFailures = family(
      "mcp_resource_read_failures_total", "Reads of resources that brought no contents, by how they ended.",
      self.resources.names.flatMap { uri in status.dropFirst().map { labels(("resource_uri", uri), ("status", $0)) } })
    promptGets = family(
      "mcp_prompt_gets_total", "Prompts that were asked for, by how that ended.",
      self.prompts.names.flatMap { name in status.map { labels(("prompt_name", name), ("status", $0)) } })
    self.denials = family(
      "mcp_denials_total", "Callers and calls that were refused, by the code of the reason.",
      reasons.map { labels(("reason", $0)) })
    flowMatches = family("mcp_flow_matches_total", "Sequences of calls that a flow rule matched.", self.flows.names)
    deprecatedCalls = family(
      "mcp_deprecated_calls_total", "Calls of deprecated versions of tools that ended, however that was.",
      self.deprecated.names)
    plain = Metrics.Counter.allCases.map { family($0.name, $0.help, [""]) }
    cellCount = nextCell
  }
}

extension Metrics.Counter {
  /// Its name on the page.
  fileprivate var name: StaticString {
    switch self {
    case .auditRecords: "mcp_audit_records_total"
    case .auditFailures: "mcp_audit_failures_total"
    case .redactions: "mcp_redactions_total"
    case .injectionFindings: "mcp_injection_findings_total"
    }
  }

  /// What it counts.
  fileprivate var help: StaticString {
    switch self {
    case .auditRecords: "Audit records that were written."
    case .auditFailures: "Audit records that could not be written."
    case .redactions: "Personal data that was replaced in results."
    case .injectionFindings: "Texts in results that look like instructions to the model."
    }
  }
}

/// One label: the value escaped as the text format wants it, which is less than JSON does.
private func label(_ name: String, _ value: String) -> String {
  var text = name + "=\""
  for scalar in value.unicodeScalars {
    switch scalar {
    case "\\": text += "\\\\"
    case "\"": text += "\\\""
    case "\n": text += "\\n"
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}

/// A set of labels in braces.
private func labels(_ pairs: (name: String, value: String)...) -> String {
  "{" + pairs.map { label($0.name, $0.value) }.joined(separator: ",") + "}"
}

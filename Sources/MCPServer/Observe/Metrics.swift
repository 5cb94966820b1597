// What a server counts, for Prometheus. Every label is known when the server starts (names from the spec and fixed
// words), so each series is one cell in one block of atomic numbers: to count is to add, without a lock, a lookup or an
// allocation, and no client can make a series. `Metrics+Text.swift` prints them.

import MCPCore

/// The counters of a server.
final class Metrics: Sendable {
  /// How a call ended, as the label `status`.
  enum Status: Int, CaseIterable {
    case success
    case error
    case denied
    case timeout
    case cancelled

    /// The label for an outcome; `nil` where the call has not ended: it asks the client, or goes on as a task.
    init?(_ outcome: CallRecord.Outcome) {
      switch outcome {
      case .success: self = .success
      case .error: self = .error
      case .denied: self = .denied
      case .timeout: self = .timeout
      case .cancelled: self = .cancelled
      case .inputRequired, .task: return nil
      }
    }

    /// As the label has it.
    var text: String { "\(self)" }
  }

  /// Counters without labels.
  enum Counter: Int, CaseIterable {
    /// Audit records that were written.
    case auditRecords
    /// Audit records that could not be written.
    case auditFailures
    /// Personal data that was replaced in results.
    case redactions
    /// Texts in results that look like instructions to the model.
    case injectionFindings
  }

  /// What is looked up when the metrics are read.
  struct Gauges: Sendable {
    /// Calls that are worked on.
    var callsInFlight: @Sendable () -> Int = { 0 }
    /// Handlers that run on past their deadline.
    var stuckHandlers: @Sendable () -> Int = { 0 }
  }

  let catalog: MetricCatalog
  let cells: MetricCells
  /// When this was made, in seconds since 1970: as good as the start of the process.
  let startTime: Double
  private let gauges = Locked(Gauges())

  /// Counters that all stand at zero.
  /// - Parameters:
  ///   - tools: their names, in the order of the indices that calls are counted by; a name that stands twice is one
  ///     series.
  ///   - resources: their URIs or URI templates, likewise; never a URI that a template was expanded to.
  ///   - deprecated: the deprecated versions of tools, likewise.
  ///   - flows: each rule with what it does: flag, confirm or block.
  ///   - authenticationReasons: why a caller may be refused before a tool is known; any other reason is `other`.
  init(
    server: (name: String, version: String), tools: [String], resources: [String], prompts: [String],
    deprecated: [(tool: String, version: String)] = [], flows: [(name: String, action: String)] = [],
    authenticationReasons: [String] = Metrics.authenticationReasons
  ) {
    catalog = MetricCatalog(
      server: server, tools: tools, resources: resources, prompts: prompts,
      deprecated: deprecated, flows: flows,
      denials: ReservedError.allCases.map(\.rawValue) + authenticationReasons + [Metrics.otherReason])
    cells = MetricCells(count: catalog.cellCount)
    startTime = ProcessFigures.secondsSince1970
  }

  /// Why callers are not let in: what transports over the network say, whose module has a test that all of it is here.
  static let authenticationReasons = [
    "credentials_missing", "repeated_authorization", "malformed_authorization", "token_too_long", "token_malformed",
    "token_type", "token_algorithm", "token_critical_header", "token_key_missing", "token_key_unknown",
    "token_key_unfit", "token_signature", "bad_issuer", "bad_audience", "token_expired", "token_not_yet_valid",
    "token_claim_missing", "token_claim_malformed", "token_keys_unavailable", "signature_malformed",
    "signature_ambiguous", "signature_component_missing", "signature_component_unsupported",
    "signature_parameter_missing", "signature_algorithm", "signature_key_unknown", "signature_stale",
    "signature_before_start", "signature_wrong", "digest_wrong", "signature_replayed", "signature_nonces_full",
  ]
  /// The label of reasons that are not in the list.
  static let otherReason = "other"

  /// A call of a tool ended.
  /// - Parameter index: the tool's place among those that this was made with.
  func tool(_ index: Int, _ status: Status, _ duration: Duration) {
    guard let slot = catalog.tools.slot(index) else { return }
    cells.add(1, at: catalog.toolCalls.firstCell + slot * Status.allCases.count + status.rawValue)
    // A refusal is quick whatever the tool does: it would make slow tools look fast.
    if status != .denied { catalog.toolDurations.observe(duration, at: slot, in: cells) }
  }

  /// A call of a deprecated version of a tool ended, however that was.
  /// - Parameter index: the version's place among those that this was made with.
  func deprecatedCall(_ index: Int) {
    guard let slot = catalog.deprecated.slot(index) else { return }
    cells.add(1, at: catalog.deprecatedCalls.firstCell + slot)
  }

  /// A resource was read, or was to be read.
  /// - Parameter index: the resource's place among those that this was made with.
  func resource(_ index: Int, _ status: Status) {
    guard let slot = catalog.resources.slot(index) else { return }
    cells.add(1, at: catalog.resourceReads.firstCell + slot)
    guard status != .success else { return }
    cells.add(1, at: catalog.resourceFailures.firstCell + slot * (Status.allCases.count - 1) + status.rawValue - 1)
  }

  /// A prompt was asked for.
  /// - Parameter index: the prompt's place among those that this was made with.
  func prompt(_ index: Int, _ status: Status) {
    guard let slot = catalog.prompts.slot(index) else { return }
    cells.add(1, at: catalog.promptGets.firstCell + slot * Status.allCases.count + status.rawValue)
  }

  /// A caller or a call was refused.
  /// - Parameter reason: a reserved error's code, or a reason of authentication.
  func denial(_ reason: String) {
    let slot = catalog.denialSlots[reason] ?? catalog.denials.series.count - 1
    cells.add(1, at: catalog.denials.firstCell + slot)
  }

  /// A flow was recognised.
  /// - Parameter index: the rule's place among those that this was made with.
  func flow(_ index: Int) {
    guard let slot = catalog.flows.slot(index) else { return }
    cells.add(1, at: catalog.flowMatches.firstCell + slot)
  }

  /// Counts so many more.
  func add(_ count: Int = 1, to counter: Counter) { cells.add(count, at: catalog.plain[counter.rawValue].firstCell) }

  /// How much was counted so far.
  func count(of counter: Counter) -> Int { cells.value(at: catalog.plain[counter.rawValue].firstCell) }

  /// From now on, gauges are read by these closures. They run on the thread that reads the metrics, and must be quick.
  func setGauges(_ gauges: Gauges) { self.gauges.withLock { $0 = gauges } }

  /// The gauges as they are.
  var currentGauges: Gauges { gauges.withLock { $0 } }
}

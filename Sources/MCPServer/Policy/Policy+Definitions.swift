// From the words of generated code to what judges calls. What a spec leaves open about harmful tools is settled here: a
// runaway agent is stopped at some point even where nobody thought of a limit.

import Logging
import MCPCore

extension RateLimiter {
  /// The limits of a server; `nil`: none applies to anything.
  convenience init?(_ definition: ServerDefinition, logger: Logger) {
    let written = definition.policy.limits.compactMap { try? Limit($0) }
    let limits = written + RateLimiter.defaults(beside: written, for: definition.tools)
    guard !limits.isEmpty else { return nil }
    let tools = definition.tools.map { ToolFacts(name: $0.name, risk: $0.risk, tags: $0.access.tags) }
    self.init(limits: limits, tools: tools) { logger.error("too_many_callers", metadata: ["reason": "\($0)"]) }
  }

  /// The limits of tools that do more than read, for servers whose specs name none that covers them.
  private static func defaults(beside written: [Limit], for tools: [ToolDefinition]) -> [Limit] {
    let isCovered = written.contains { $0.scope == .caller && $0.target == nil }
    guard !isCovered else { return [] }
    let texts: [(Risk, String)] = [
      (.write, "600/min per caller on risk write"), (.delete, "60/min per caller on risk delete"),
      (.admin, "30/min per caller on risk admin"),
    ]
    return texts.compactMap { risk, text in
      let isNamed = written.contains { $0.target == .risk(risk) }
      return isNamed || !tools.contains { $0.risk == risk } ? nil : try? Limit(text)
    }
  }
}

extension FlowWatch {
  /// The flows of a server; `nil`: it has none.
  convenience init?(_ definition: ServerDefinition, logger: Logger) {
    let rules = definition.policy.flows.map(FlowRule.init)
    guard !rules.isEmpty else { return nil }
    do throws(TooManySteps) {
      try self.init(rules: rules, targets: FlowWatch.targets(definition)) {
        logger.error("too_many_callers", metadata: ["reason": "\($0)"])
      }
    } catch {
      // `PolicySettings` lets no server start with such a rule.
      logger.critical("\(error)")
      return nil
    }
  }

  /// Everything that can be called, in the order of `CallTarget.flowIndex`.
  private static func targets(_ definition: ServerDefinition) -> [FlowTarget] {
    func target(
      _ kind: FlowTarget.Kind, _ name: String, _ access: AccessDefinition, _ risk: Risk? = nil
    ) -> FlowTarget {
      FlowTarget(kind: kind, name: name, risk: risk, reads: access.reads, tags: access.tags)
    }
    return definition.tools.map { target(.tool, $0.name, $0.access, $0.risk) }
      + definition.resources.map { target(.resource, $0.name, $0.access) }
      + definition.prompts.map { target(.prompt, $0.name, $0.access) }
  }
}

extension FlowRule {
  fileprivate init(_ flow: FlowDefinition) {
    self.init(
      name: flow.name,
      steps: flow.steps.map {
        FlowStep(tool: $0.tool, resource: $0.resource, prompt: $0.prompt, risk: $0.risk, reads: $0.reads, tag: $0.tag)
      },
      isOrdered: flow.isOrdered, calls: flow.calls, time: flow.time, callWindow: flow.callWindow,
      action: Action(rawValue: flow.action.rawValue) ?? .block, severity: Severity(rawValue: flow.severity) ?? .medium)
  }
}

extension PersonalDataScanner {
  init(_ definition: PersonalDataDefinition) {
    // `PolicySettings` lets no server start with a pattern that is none.
    let patterns = definition.patterns.compactMap { name, text in
      (try? Pattern(text)).map { (name: name, pattern: $0) }
    }
    self.init(kinds: definition.kinds.compactMap { Kind(rawValue: $0.rawValue) }, patterns: patterns)
  }
}

extension Metrics {
  /// The counters of a server.
  convenience init(_ definition: ServerDefinition) {
    self.init(
      server: (definition.name, definition.version), tools: definition.tools.map(\.name),
      resources: definition.resources.map(\.uri), prompts: definition.prompts.map(\.name),
      deprecated: definition.tools.flatMap { tool in
        (tool.versions?.older ?? []).filter(\.isDeprecated).map { (tool.name, $0.label) }
      },
      flows: definition.policy.flows.map { ($0.name, $0.action.rawValue) })
  }
}

extension IdempotencyStore<KeptAnswer> {
  /// The answers that a server keeps; on disk, that there was a call, but not what it answered.
  convenience init(_ definition: ServerDefinition, _ options: ServerOptions) {
    let hasKeys = definition.tools.contains { $0.safeguards.replaysByKey }
    let folder = hasKeys ? options.stateFolder : nil
    if let folder { StateLocation.make(folder) }
    let logger = options.logger
    self.init(journal: folder.map { IdempotencyJournal($0 + "/keys") }) { logger.warning("\($0)") }
  }
}

extension PolicySettings.Audit {
  /// How the log is kept.
  func settings(of definition: ServerDefinition) -> AuditSettings {
    var settings = AuditSettings(sink: sink == "stderr" ? .standardError : .file(sink))
    settings.isDurable = self.definition.isDurable
    settings.onFull = self.definition.refusesWhenFull ? .refuse : .drop
    settings.rotateBytes = self.definition.rotateBytes
    settings.key = key
    settings.server = "\(definition.name)/\(definition.version)"
    return settings
  }
}

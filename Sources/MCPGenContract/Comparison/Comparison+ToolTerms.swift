// Changes of what is declared of a tool beside what clients see: risk, guards, times and sizes, what stands before and
// behind its handler.

import MCPCore
import MCPGenSpec

extension Comparison {
  /// Compares what is declared of two tools.
  mutating func terms(_ before: ToolTerms, _ after: ToolTerms, _ old: ToolContract, _ new: ToolContract) {
    if before == after { return }
    let (path, oldPath, owner) = (new.path, old.path, new.called)
    risk(before, after, old, new)
    access(before.access, after.access, owner, at: path, from: oldPath)
    let fields = (old.outputSchema ?? true, new.outputSchema ?? true)
    content(before.content, after.content, owner, at: path, from: oldPath) { field in
      fields.0.hasField(field) && fields.1.hasField(field)
    }
    sets(
      before.errors, after.errors, at: path + "/errors", from: oldPath + "/errors", .toolErrorAdded, .toolErrorRemoved
    ) { code, isAdded in
      isAdded ? "\(owner) may answer with the error `\(code)`" : "\(owner) no longer answers with the error `\(code)`"
    }
    guards(before, after, old, new)
    reach(before, after, old, new)
    bounds(before, after, old, new)
    switches(before, after, old, new)
    offer(before.offer, after.offer, owner, at: path, from: oldPath)
    if before.cache != after.cache {
      cached(before.cache?["scope"] == "shared", after.cache?["scope"] == "shared", new, old)
    }
    if before.examples != after.examples {
      add(.examplesChanged, at: path + "/examples", from: oldPath + "/examples", "the examples of \(owner) changed")
    }
  }

  private mutating func cached(_ wasShared: Bool, _ isShared: Bool, _ new: ToolContract, _ old: ToolContract) {
    let isMore = isShared && !wasShared
    add(
      isMore ? .cacheShared : .cacheChanged, at: new.path + "/cache", from: old.path + "/cache",
      isMore
        ? "callers may share answers of \(new.called)" : "clients may keep answers of \(new.called) for another time")
  }

  private mutating func risk(_ before: ToolTerms, _ after: ToolTerms, _ old: ToolContract, _ new: ToolContract) {
    if before.risk != after.risk {
      moved(
        after.risk < before.risk ? .riskLowered : .riskRaised, at: new.path + "/risk", from: old.path + "/risk",
        "the risk of \(new.called)", before.risk.rawValue, after.risk.rawValue,
        // Nobody calls what is for administrators before the operator has approved it.
        classes: after.risk == .admin ? [.wire, .model] : nil)
    }
    let path = new.path + "/confirm"
    if before.asksHuman != after.asksHuman {
      add(
        after.asksHuman ? .confirmationAdded : .confirmationRemoved, at: path, from: old.path + "/confirm",
        after.asksHuman
          ? "a human is asked before every call of \(new.called)" : "no human is asked before calls of \(new.called)",
        old: before.confirmation, new: after.confirmation)
    } else if before.confirmation != after.confirmation {
      moved(
        .confirmationChanged, at: path, from: old.path + "/confirm", "what a human is asked before \(new.called)",
        before.confirmation, after.confirmation)
    }
  }

  private mutating func guards(_ before: ToolTerms, _ after: ToolTerms, _ old: ToolContract, _ new: ToolContract) {
    let names = Set(before.guards.keys).union(after.guards.keys).union(before.personalArguments.keys)
      .union(after.personalArguments.keys)
    let renamed = renamedParameters(of: new)
    for (name, rule) in before.guards.sorted(by: { $0.key < $1.key }) {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      guard let first = parts.first, let other = renamed[first] else { continue }
      let present = ([other] + parts.dropFirst()).joined(separator: ".")
      guard after.guards[present] == nil else { continue }
      add(
        .guardRemoved, at: new.path + "/inputSchema/properties/" + ContractPlaces.escaped(other),
        from: old.path + "/inputSchema/properties/" + ContractPlaces.escaped(first),
        "the argument `\(present)` of \(new.called), which was `\(name)`, is no longer guarded: \(rule)", old: rule)
    }
    for name in names.sorted() {
      // What is said of a parameter that came or went is told of with the parameter.
      guard old.inputSchema.hasField(name), new.inputSchema.hasField(name) else { continue }
      let tail = "/inputSchema/properties/" + name.split(separator: ".").prefix(1).joined()
      let (path, oldPath) = (new.path + tail, old.path + tail)
      let what = "the argument `\(name)` of \(new.called)"
      switch (before.guards[name], after.guards[name]) {
      case (nil, let rule?): add(.guardAdded, at: path, from: oldPath, "\(what) is guarded now: \(rule)", new: rule)
      case (let rule?, nil):
        add(.guardRemoved, at: path, from: oldPath, "\(what) is no longer guarded: \(rule)", old: rule)
      case (let one?, let other?) where one != other:
        moved(.guardChanged, at: path, from: oldPath, "the guard of \(what)", one, other)
      default: break
      }
      let kinds = (before.personalArguments[name], after.personalArguments[name])
      if (kinds.0 == nil) != (kinds.1 == nil) {
        let isNew = kinds.1 != nil
        add(
          isNew ? .personalArgumentAdded : .personalArgumentRemoved, at: path, from: oldPath,
          "\(what) is \(isNew ? "personal data now" : "no longer personal data")", old: kinds.0, new: kinds.1)
      }
    }
  }

  /// Limits that both sides have and that count the tool on one of them alone, by its risk or a tag.
  private mutating func reach(_ before: ToolTerms, _ after: ToolTerms, _ old: ToolContract, _ new: ToolContract) {
    guard let limits = self.old.server.policy?.limits, let others = self.new.server.policy?.limits else { return }
    for limit in limits where others.contains(limit) {
      let counts = (limit.counts(before), limit.counts(after))
      guard counts.0 != counts.1 else { continue }
      add(
        counts.1 ? .limitAdded : .limitRemoved, at: new.path, from: old.path,
        "the limit `\(limit)` \(counts.1 ? "counts calls of \(new.called) now" : "no longer counts calls of \(new.called)")",
        old: counts.0 ? limit.description : nil, new: counts.1 ? limit.description : nil)
    }
  }

  /// The present names of the tool's parameters that were found to be called otherwise.
  private func renamedParameters(of tool: ToolContract) -> [String: String] {
    let found = changes.filter { $0.rule == .parameterRenamed && $0.path.hasPrefix(tool.path + "/inputSchema/") }
    return Dictionary(
      found.compactMap { change in change.old.flatMap { old in change.new.map { (old, $0) } } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Times and sizes; where one side leaves it to the runtime, it is taken to be tighter, for nothing shows that it is not.
  private mutating func bounds(_ before: ToolTerms, _ after: ToolTerms, _ old: ToolContract, _ new: ToolContract) {
    if before.timeout != after.timeout {
      let isKnown = before.timeout != nil && after.timeout != nil
      let isShorter = before.timeout.flatMap { time in after.timeout.map { $0 < time } } ?? true
      moved(
        isShorter ? .timeoutShortened : .timeoutLengthened, at: new.path + "/timeout", from: old.path + "/timeout",
        "the timeout of \(new.called)", before.timeout?.description, after.timeout?.description, assumed: !isKnown)
    }
    if before.maximumResult != after.maximumResult {
      let isKnown = before.maximumResult != nil && after.maximumResult != nil
      let isLower = before.maximumResult.flatMap { size in after.maximumResult.map { $0 < size } } ?? true
      moved(
        isLower ? .resultSizeLowered : .resultSizeRaised, at: new.path + "/maxResultBytes",
        from: old.path + "/maxResultBytes", "the greatest result of \(new.called)",
        (before.maximumResult?.bytes).map { "\($0) bytes" }, (after.maximumResult?.bytes).map { "\($0) bytes" },
        assumed: !isKnown)
    }
  }

  private mutating func switches(_ before: ToolTerms, _ after: ToolTerms, _ old: ToolContract, _ new: ToolContract) {
    if before.isChecked != after.isChecked {
      add(
        after.isChecked ? .checkAdded : .checkRemoved, at: new.path + "/check", from: old.path + "/check",
        after.isChecked
          ? "the handler checks calls of \(new.called)" : "the handler no longer checks calls of \(new.called)")
    }
    if before.circuitBreaker != after.circuitBreaker {
      let rule: RuleID =
        after.circuitBreaker == nil
        ? .circuitBreakerRemoved : before.circuitBreaker == nil ? .circuitBreakerAdded : .circuitBreakerChanged
      moved(
        rule, at: new.path + "/circuitBreaker", from: old.path + "/circuitBreaker",
        "the circuit breaker of \(new.called)",
        before.circuitBreaker, after.circuitBreaker, assumed: rule == .circuitBreakerChanged)
    }
    if before.replaysByKey != after.replaysByKey {
      add(
        after.replaysByKey ? .replayAdded : .replayRemoved, at: new.path + "/idempotent",
        from: old.path + "/idempotent",
        "calls of \(new.called) may \(after.replaysByKey ? "be repeated" : "no longer be repeated") by a key")
    }
  }
}

extension Limit {
  /// Whether the limit is about tools with these terms; what is about a tool by its name never moves.
  fileprivate func counts(_ terms: ToolTerms) -> Bool {
    switch target {
    case .risk(let risk): terms.risk == risk
    case .tag(let tag): terms.access.tags.contains(tag)
    case .tool, nil: true
    }
  }
}

extension JSON {
  /// Whether a schema declares a field: names with dots between, arrays looked through.
  func hasField(_ path: String) -> Bool {
    hasField(path.split(separator: ".").map(String.init)[...], in: self, depth: 0)
  }

  private func hasField(_ path: ArraySlice<String>, in schema: JSON, depth: Int) -> Bool {
    guard let name = path.first else { return true }
    guard depth < 32 else { return false }
    if name == "**" { return true }
    var schema = schema
    for _ in 0..<8 {
      if let reference = schema["$ref"]?.stringValue, let target = SchemaDocument(self).target(reference) {
        schema = target
      } else if let items = schema["items"], schema["properties"] == nil {
        schema = items
      } else {
        break
      }
    }
    guard let member = schema["properties"]?[name] else { return false }
    return hasField(path.dropFirst(), in: member, depth: depth + 1)
  }
}

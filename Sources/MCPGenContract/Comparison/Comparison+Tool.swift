// Changes of one version of one tool.

import MCPCore
import MCPGenSpec

extension Comparison {
  /// Compares two tools that a caller reaches by the same call, or one that was renamed.
  mutating func compare(_ old: ToolContract, _ new: ToolContract) {
    let (path, oldPath) = (new.path, old.path)
    let owner = new.called
    if old.title != new.title {
      moved(.titleChanged, at: path + "/title", from: oldPath + "/title", "the title of \(owner)", old.title, new.title)
    }
    if old.description != new.description {
      moved(
        .descriptionChanged, at: path + "/description", from: oldPath + "/description", "the description of \(owner)",
        old.description, new.description)
    }
    deprecation(old, new)
    hints(old, new)
    tasks(old, new)
    schemas(
      old.inputSchema, new.inputSchema,
      SchemaSite(
        owner: owner, noun: "parameter", path: path + "/inputSchema", oldPath: oldPath + "/inputSchema", isInput: true))
    result(old, new)
    if let before = old.terms, let after = new.terms { terms(before, after, old, new) }
  }

  // MARK: What clients see

  private mutating func deprecation(_ old: ToolContract, _ new: ToolContract) {
    let path = new.path + "/deprecated"
    switch (old.deprecation, new.deprecation) {
    case (nil, nil): break
    case (nil, let end?):
      add(
        .versionDeprecated, at: path, from: old.path,
        "\(new.called) is deprecated\(end.sunset.map { " and ends on \($0)" } ?? "")", new: end.sunset)
    case (let end?, nil):
      add(
        .deprecationRemoved, at: new.path, from: old.path + "/deprecated", "\(new.called) is no longer deprecated",
        old: end.sunset)
    case (let before?, let after?):
      if before.sunset != after.sunset {
        // Days are written so that their texts are ordered as they are.
        let isEarlier = after.sunset.map { day in before.sunset.map { day < $0 } ?? true } ?? false
        moved(
          isEarlier ? .sunsetEarlier : .sunsetLater, at: path, from: old.path + "/deprecated",
          "the end of \(new.called)",
          before.sunset, after.sunset)
      }
      if before.since != after.since {
        moved(
          .descriptionChanged, at: path, from: old.path + "/deprecated", "since when \(new.called) is deprecated",
          before.since?.description, after.since?.description)
      }
      if before.refusesAtSunset != after.refusesAtSunset {
        add(
          after.refusesAtSunset ? .sunsetEarlier : .sunsetLater, at: path, from: old.path + "/deprecated",
          after.refusesAtSunset ? "\(new.called) is refused after its end" : "\(new.called) is served beyond its end")
      }
    }
  }

  /// Hints by MCP's own defaults where they are not said. Where the risk moved, what follows from it is not said again.
  private mutating func hints(_ old: ToolContract, _ new: ToolContract) {
    let risks = (old.terms?.risk, new.terms?.risk)
    let followsRisk = risks.0 != nil && risks.1 != nil && risks.0 != risks.1
    let pairs: [(name: String, old: Bool, new: Bool, safe: Bool)] = [
      ("readOnlyHint", old.readOnly ?? false, new.readOnly ?? false, true),
      ("destructiveHint", old.destructive ?? true, new.destructive ?? true, false),
      ("idempotentHint", old.idempotent ?? false, new.idempotent ?? false, true),
      ("openWorldHint", old.openWorld ?? true, new.openWorld ?? true, false),
    ]
    for hint in pairs where hint.old != hint.new {
      if followsRisk, hint.name == "readOnlyHint" || hint.name == "destructiveHint" { continue }
      moved(
        hint.new == hint.safe ? .hintLoosened : .hintTightened, at: new.path, from: old.path,
        "`\(hint.name)` of \(new.called)", "\(hint.old)", "\(hint.new)")
    }
  }

  private mutating func tasks(_ old: ToolContract, _ new: ToolContract) {
    // What says nothing is not run as a task.
    let (before, after) = (old.tasks ?? .forbidden, new.tasks ?? .forbidden)
    guard before != after else { return }
    // Both ways of calling work with `optional` alone.
    let isTighter = before == .optional || after == .required || before == .required && after == .forbidden
    moved(
      isTighter ? .taskTightened : .taskLoosened, at: new.path + "/taskSupport", from: old.path + "/taskSupport",
      "`taskSupport` of \(new.called)", before.rawValue, after.rawValue)
  }

  private mutating func result(_ old: ToolContract, _ new: ToolContract) {
    let (path, oldPath) = (new.path + "/outputSchema", old.path + "/outputSchema")
    let isContent = (old.terms?.returnsContent ?? false, new.terms?.returnsContent ?? false)
    if isContent.0 != isContent.1 {
      return add(
        .resultKindChanged, at: path, from: oldPath,
        "\(new.called) answers \(isContent.1 ? "content blocks" : "no content blocks any more")")
    }
    switch (old.outputSchema, new.outputSchema) {
    case (nil, nil): break
    case (nil, _?): add(.resultAdded, at: path, from: oldPath, "it is said now what \(new.called) answers")
    case (_?, nil): add(.resultRemoved, at: path, from: oldPath, "it is no longer said what \(new.called) answers")
    case (let before?, let after?):
      schemas(
        before, after,
        SchemaSite(
          owner: new.called, noun: "field", path: path, oldPath: oldPath, isInput: false,
          internalFields: Set(old.terms?.internalFields ?? []),
          personalFields: Set((new.terms?.content.personal ?? [:]).keys)))
    }
  }
}

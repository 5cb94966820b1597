// Changes of what tools share: declared errors and patterns over calls.

import MCPCore
import MCPGenSpec

extension Comparison {
  // MARK: Errors

  /// Compares the declared errors.
  mutating func errors(_ old: [ErrorContract], _ new: [ErrorContract]) {
    let byCode = Dictionary(new.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(old.map(\.code))
    var added = new.filter { !known.contains($0.code) }
    for error in old {
      if let other = byCode[error.code] {
        compare(error, other)
      } else if let index = added.firstIndex(where: {
        $0.message == error.message && $0.isRetryable == error.isRetryable
      }) {
        let other = added.remove(at: index)
        add(
          .errorRenamed, at: other.path, from: error.path, "the error `\(error.code)` has the code `\(other.code)` now",
          old: error.code, new: other.code)
        compare(error, other)
      } else {
        add(.errorRemoved, at: error.path, "the error `\(error.code)` is gone", old: error.code)
      }
    }
    for error in added { add(.errorAdded, at: error.path, "the error `\(error.code)` is new", new: error.code) }
  }

  private mutating func compare(_ old: ErrorContract, _ new: ErrorContract) {
    let (path, oldPath) = (new.path, old.path)
    if old.isRetryable != new.isRetryable {
      moved(
        .errorRetryChanged, at: path + "/retryable", from: oldPath + "/retryable", "`retryable` of `\(new.code)`",
        "\(old.isRetryable)", "\(new.isRetryable)")
    }
    if old.saysWhen != new.saysWhen {
      add(
        .errorRetryChanged, at: path + "/params", from: oldPath + "/params",
        "`\(new.code)` \(new.saysWhen ? "says" : "no longer says") how long to wait")
    }
    for (key, one, other) in [("message", old.message, new.message), ("suggestion", old.suggestion, new.suggestion)]
      as [(String, String?, String?)] where one != other
    {
      moved(
        .errorTextChanged, at: path + "/" + key, from: oldPath + "/" + key, "the \(key) of `\(new.code)`", one, other)
    }
  }

  // MARK: Patterns over calls

  /// Compares the patterns over calls.
  mutating func flows(_ old: [FlowContract], _ new: [FlowContract]) {
    let before = Dictionary(old.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for flow in old {
      guard let other = after[flow.name] else {
        // What is only reported stops nobody, and its end lets nobody through.
        add(.flowRemoved, at: flow.path, "the flow `\(flow.name)` is gone", old: flow.action.rawValue)
        continue
      }
      compare(flow, other)
    }
    for flow in new where before[flow.name] == nil {
      let isFlag = flow.action == .flag
      add(
        isFlag ? .flowFlagAdded : .flowAdded, at: flow.path, "the flow `\(flow.name)` is new: \(flow.action.rawValue)",
        new: flow.action.rawValue)
    }
  }

  private mutating func compare(_ old: FlowContract, _ new: FlowContract) {
    if old == new { return }
    let rank: [Flow.Action: Int] = [.flag: 0, .confirm: 1, .block: 2]
    if old.action != new.action {
      moved(
        rank[old.action, default: 0] < rank[new.action, default: 0] ? .flowStrengthened : .flowWeakened,
        at: new.path + "/action", from: old.path + "/action", "the action of the flow `\(new.name)`",
        old.action.rawValue,
        new.action.rawValue)
    }
    if old.severity != new.severity {
      moved(
        .flowChanged, at: new.path + "/severity", from: old.path + "/severity",
        "how the flow `\(new.name)` is reported",
        old.severity?.rawValue, new.severity?.rawValue, classes: [.compatible])
    }
    if old.pattern != new.pattern {
      moved(.flowChanged, at: new.path, from: old.path, "the flow `\(new.name)`", old.pattern, new.pattern)
    }
  }
}

extension FlowContract {
  /// What completes it, for people.
  fileprivate var pattern: String {
    var parts = steps.isEmpty ? [] : [steps.joined(separator: isOrdered ? " then " : " and ")]
    if let calls { parts.append("\(calls) calls") }
    if let time { parts.append("within \(time)") }
    if let callWindow { parts.append("within \(callWindow) calls") }
    return parts.joined(separator: ", ")
  }
}

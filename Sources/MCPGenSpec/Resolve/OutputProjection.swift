// Whether a result of the current version becomes one of an older version by leaving members out. Both schemas are walked
// side by side; a keyword that this file does not know must be the same on both sides, so a mistake costs a method that
// the handlers must have, and never a result that breaks its contract.

import MCPCore

/// Finds what an older version keeps of a result.
struct OutputProjection {
  private let current: JSON
  private let older: JSON
  private var paths: [String] = []

  /// How a result of one contract becomes one of another.
  static func adaptation(from body: VersionContract, to contract: VersionContract) -> ToolVersions.OutputAdaptation {
    guard let current = body.outputSchema, let older = contract.outputSchema else {
      return body.outputSchema == nil && contract.outputSchema == nil && isContent(body) == isContent(contract)
        ? .same : .byHandler
    }
    guard body.wrapsOutput == contract.wrapsOutput else { return .byHandler }
    var projection = OutputProjection(current: current, older: older)
    switch projection.compare(current, older, at: nil) {
    case .whole: return .same
    case .part:
      // Paths lead into the value itself; what stands around it is not its own.
      let wrapping = body.wrapsOutput ? "result.".count : 0
      return .projection(projection.paths.map { String($0.dropFirst(wrapping)) })
    case .different: return .byHandler
    }
  }

  private init(current: JSON, older: JSON) {
    self.current = current
    self.older = older
  }

  private static func isContent(_ contract: VersionContract) -> Bool {
    if case .content? = contract.output?.shape { true } else { false }
  }

  private enum Relation { case whole, part, different }

  /// What says nothing about which values are legal.
  private static let silent: Set<String> = [
    "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment", "$defs",
  ]

  private mutating func compare(_ current: JSON, _ older: JSON, at path: String?) -> Relation {
    let (left, right) = (Self.keywords(current), Self.keywords(older))
    if left["$ref"] != nil || right["$ref"] != nil { return sameReference(left, right) ? .whole : .different }
    guard fits(left, right) else { return .different }
    if let newItems = left["items"], let oldItems = right["items"] { return compare(newItems, oldItems, at: path) }
    guard let newMembers = left["properties"]?.objectValue, let oldMembers = right["properties"]?.objectValue else {
      return left["properties"] == nil && right["properties"] == nil && left["items"] == right["items"]
        ? .whole : .different
    }
    let relation = compare(newMembers, oldMembers, right["required"], left["required"], at: path)
    // What else is said of the object may be about members that are left out.
    let isPlain = right.keys.allSatisfy { ["type", "properties", "required", "additionalProperties"].contains($0) }
    return relation == .part && !isPlain ? .different : relation
  }

  private mutating func compare(
    _ current: [JSON.Member], _ older: [JSON.Member], _ oldRequired: JSON?, _ newRequired: JSON?, at path: String?
  ) -> Relation {
    let required = newRequired?.arrayValue ?? []
    guard (oldRequired?.arrayValue ?? []).allSatisfy(required.contains) else { return .different }
    var kept: [String] = []
    let outside = paths
    var isWhole = older.count == current.count
    for member in older {
      guard let same = current.first(where: { $0.key == member.key }), !member.key.contains("."), member.key != "**"
      else { return .different }
      let place = path.map { "\($0).\(member.key)" } ?? member.key
      paths = []
      switch compare(same.value, member.value, at: place) {
      case .whole: kept.append(place)
      case .part:
        guard !paths.isEmpty else { return .different }  // the member itself would be left out
        isWhole = false
        kept += paths
      case .different: return .different
      }
    }
    paths = isWhole ? outside : outside + kept
    return isWhole ? .whole : .part
  }

  /// Whether all other keywords of the older schema take what the current one promises.
  private func fits(_ current: [String: JSON], _ older: [String: JSON]) -> Bool {
    older.allSatisfy { key, value in
      switch key {
      case "properties", "required", "items": return true
      case "type":
        let (new, old) = (Self.list(current[key]), Self.list(value))
        return !new.isEmpty && new.allSatisfy { old.contains($0) || $0 == "integer" && old.contains("number") }
      case "enum":
        return !Self.list(current[key]).isEmpty && Self.list(current[key]).allSatisfy(Self.list(value).contains)
      default: return current[key] == value
      }
    }
  }

  private func sameReference(_ current: [String: JSON], _ older: [String: JSON]) -> Bool {
    guard current == older, let name = current["$ref"]?.stringValue, name.hasPrefix("#/$defs/") else { return false }
    // A definition may refer to any other one.
    return self.current["$defs"] == self.older["$defs"]
  }

  private static func keywords(_ schema: JSON) -> [String: JSON] {
    let members = (schema.objectValue ?? []).filter { !silent.contains($0.key) }
    return Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private static func list(_ value: JSON?) -> [JSON] { value?.arrayValue ?? [value].compactMap { $0 } }
}

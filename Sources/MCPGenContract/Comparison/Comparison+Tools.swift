// Which tools are the same. They are matched by how callers reach them: the name on the wire, and the `version` argument
// where that chooses. A family whose body moved on to a new version so still keeps its promise to callers of the old one.

import MCPCore
import MCPGenSpec

extension Comparison {
  /// Compares the tools.
  mutating func tools() {
    let (before, after) = (Calls(old.tools), Calls(new.tools))
    var removed: [ToolContract] = []
    for tool in before.tools {
      guard let other = after[tool] else {
        removed.append(tool)
        continue
      }
      compare(tool, other)
    }
    defaults(before, after)
    var added = after.tools.filter { before[$0] == nil }
    var successors = Successors(added)
    for tool in removed {
      if before.families[tool.family] == 1, let other = successors.take(for: tool) {
        rename(tool, other)
        added.removeAll { $0.path == other.path }
      } else {
        remove(tool, from: after)
      }
    }
    for tool in added { add(tool, beside: before) }
  }

  /// Tools by how they are called.
  struct Calls {
    let tools: [ToolContract]
    /// How many versions a family has.
    let families: [String: Int]
    private let byCall: [String: ToolContract]
    /// What callers get who name no version, by wire name.
    let defaults: [String: ToolContract]

    init(_ tools: [ToolContract]) {
      self.tools = tools
      families = Dictionary(tools.map { ($0.family, 1) }, uniquingKeysWith: +)
      byCall = Dictionary(tools.map { (Self.call($0), $0) }, uniquingKeysWith: { first, _ in first })
      defaults = Dictionary(
        tools.filter { $0.selection?.isDefault ?? true }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The tool that a call of another one reaches here.
    subscript(tool: ToolContract) -> ToolContract? {
      // Who named no version, because there was none, gets the default.
      byCall[Self.call(tool)] ?? (tool.selection == nil ? defaults[tool.name] : nil)
    }

    private static func call(_ tool: ToolContract) -> String {
      tool.selection == nil ? tool.name : tool.name + "@" + (tool.label ?? "")
    }
  }

  // MARK: What came and went

  private mutating func remove(_ tool: ToolContract, from after: Calls) {
    let isVersion = after.families[tool.family] != nil && tool.label != nil
    if isVersion {
      add(.versionRemoved, at: tool.path, "the version \(tool.called) is gone", old: tool.label)
    } else {
      add(.toolRemoved, at: tool.path, "the tool \(tool.called) is gone", old: tool.name)
    }
  }

  private mutating func add(_ tool: ToolContract, beside before: Calls) {
    if before.families[tool.family] != nil {
      add(.versionAdded, at: tool.path, "the version \(tool.called) is new", new: tool.label)
    } else if tool.terms?.access.isPublic == true {
      add(.publicToolAdded, at: tool.path, "the tool \(tool.called) is new and needs no permission", new: tool.name)
    } else {
      add(.toolAdded, at: tool.path, "the tool \(tool.called) is new", new: tool.name)
    }
  }

  private mutating func rename(_ tool: ToolContract, _ other: ToolContract) {
    add(
      .toolRenamed, at: other.path, from: tool.path,
      "the tool \(tool.called) is called \(other.called) now: schemas and description are the same or alike",
      old: tool.name, new: other.name)
    compare(tool, other)
  }

  /// Whom callers get who name no version, where they could name one before.
  private mutating func defaults(_ before: Calls, _ after: Calls) {
    for name in before.defaults.keys.sorted() {
      guard let one = before.defaults[name], let other = after.defaults[name], one.selection != nil else { continue }
      if other.selection == nil {
        compare(one, other)
        continue
      }
      guard one.label != other.label else { continue }
      var moved = Comparison(old, new)
      moved.compare(one, other)
      let breaks = moved.changes.contains { $0.strongest == .wire }
      add(
        .defaultVersionChanged, at: other.path, from: one.path,
        "callers of `\(name)` who name no version got \(one.label ?? "") and get \(other.label ?? "")", old: one.label,
        new: other.label, classes: breaks ? [.wire] : [.model])
    }
  }
}

extension ToolContract {
  /// What messages call it: its wire name, with the label where that does not tell.
  var called: String { selection == nil ? "`\(name)`" : "`\(name)` \(label ?? "")" }
}

/// The tools that came, one of which may be what a tool that went became: the same schemas, and a description like it.
private struct Successors {
  /// What a caller has to fit.
  private struct Shape: Hashable {
    let input: JSON
    let output: JSON?

    init(_ tool: ToolContract) {
      input = SchemaKeywords.restrictions(tool.inputSchema)
      output = tool.outputSchema.map(SchemaKeywords.restrictions)
    }
  }

  /// Of more tools of one shape no one is told from the others by words that most of them share.
  private static let maximumCandidates = 64

  private var byShape: [Shape: [ToolContract]]

  init(_ tools: [ToolContract]) { byShape = Dictionary(grouping: tools) { Shape($0) } }

  /// The successor of a tool, which then is no other's.
  mutating func take(for tool: ToolContract) -> ToolContract? {
    let shape = Shape(tool)
    guard let candidates = byShape[shape], candidates.count <= Self.maximumCandidates else { return nil }
    let best = candidates.indices.map { index in
      (index, Renaming.likeness(of: tool.description, and: candidates[index].description))
    }.max { $0.1 < $1.1 }
    let isPlain = (tool.inputSchema["properties"]?.objectValue ?? []).isEmpty
    guard let (index, likeness) = best, likeness >= (isPlain ? 0.8 : 0.5) else { return nil }
    return byShape[shape]?.remove(at: index)
  }
}

// Two contracts and what changed between them, ready to be told: as text for a terminal, as Markdown for release notes
// and pull requests, as a section of a changelog. Names and texts come from specs that somebody else may have written,
// so each form escapes what would mean something in it.

import MCPGenSpec

/// The changes between two contracts.
public struct ChangeReport: Sendable {
  /// One of the two contracts.
  public struct Side: Sendable {
    /// Where it comes from: `main:crm.mcp.yaml`.
    public var name: String
    /// The server's name.
    public var server: String
    /// The contract's version; `nil`: not known.
    public var version: String?

    /// A side.
    public init(name: String, contract: Contract) {
      self.name = name
      server = contract.server.name
      version = contract.server.version?.description
    }
  }

  /// What was.
  public var old: Side
  /// What is.
  public var new: Side
  /// What changed, in the order of the comparison.
  public var changes: [Change]

  /// A report.
  public init(from old: Side, to new: Side, changes: [Change]) {
    self.old = old
    self.new = new
    self.changes = changes
  }

  /// `5 changes: 2 wire, 1 security, 2 compatible`.
  var summary: String {
    guard !changes.isEmpty else { return "no changes" }
    let counts = changes.grouped.map { group in
      "\(group.subjects.reduce(0) { $0 + $1.changes.count }) \(group.strength.rawValue)"
    }
    return "\(changes.count) change\(changes.count == 1 ? "" : "s"): " + counts.joined(separator: ", ")
  }

  /// The other classes of a change, and that its class is assumed, in brackets; empty where there is nothing to say.
  static func remark(_ change: Change) -> String {
    var remarks: [String] = []
    let others = change.classes.dropFirst().map(\.rawValue)
    if !others.isEmpty { remarks.append("also " + others.joined(separator: " and ")) }
    if change.isConservative { remarks.append("assumed, for it cannot be decided") }
    return remarks.isEmpty ? "" : " (" + remarks.joined(separator: "; ") + ")"
  }

  /// The longest value that a sentence holds without becoming hard to read, in characters.
  private static let shortValue = 40

  /// What changed, without the values where these stand beside it: "the description of `go` changed".
  static func headline(_ change: Change) -> String {
    // The comparison words a changed value so that what comes before the values is known.
    let values = Comparison.sentence("", change.old, change.new)
    guard change.old != nil || change.new != nil, change.message.hasSuffix(values) else { return change.message }
    let what = String(change.message.dropLast(values.count))
    return what + (change.old == nil ? " is new" : change.new == nil ? " is gone" : " changed")
  }

  /// Whether the values are so short that the message has room for them.
  static func isShort(_ change: Change) -> Bool {
    [change.old, change.new].compactMap { $0 }.allSatisfy { value in
      value.unicodeScalars.count <= shortValue && !value.contains(where: \.isNewline)
    }
  }
}

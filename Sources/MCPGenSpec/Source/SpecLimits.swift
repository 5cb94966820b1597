// The one place for what a spec may cost: bytes, depth, nodes, aliases, problems. A spec is read on developers'
// machines and in CI from branches that nobody has reviewed yet, so hostile input is ordinary input here.

/// What a spec file may cost before it is refused.
public struct SpecLimits: Sendable, Equatable {
  /// The largest file that is read, in bytes.
  public var maxBytes: Int
  /// How deep collections may nest, aliases expanded.
  public var maxDepth: Int
  /// How many YAML nodes a file may hold, aliases expanded: this is what stops a "billion laughs".
  public var maxNodes: Int
  /// How many aliases a file may use.
  public var maxAliases: Int
  /// How many problems are kept; the rest is counted only.
  public var maxProblems: Int

  /// Limits that fit every spec a person would write: 16 MiB, depth 64, 200,000 nodes, 1,000 aliases.
  public init(
    maxBytes: Int = 16 << 20, maxDepth: Int = 64, maxNodes: Int = 200_000, maxAliases: Int = 1_000,
    maxProblems: Int = 1_000
  ) {
    self.maxBytes = maxBytes
    self.maxDepth = maxDepth
    self.maxNodes = maxNodes
    self.maxAliases = maxAliases
    self.maxProblems = maxProblems
  }
}

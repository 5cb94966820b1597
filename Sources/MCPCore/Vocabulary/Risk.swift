// How much harm a tool can do. Everything that depends on it (hints for clients, human confirmation, limits) is
// derived from this one word, so the word and what MCP is told about it stand together.

/// What a tool may do to the world, from harmless to grave.
public enum Risk: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Looks only; nothing changes.
  case read
  /// Adds or changes something that can be changed back.
  case write
  /// Destroys something.
  case delete
  /// Changes the system itself, or who may do what.
  case admin

  /// MCP's `readOnlyHint`: the tool does not modify its environment.
  public var readOnlyHint: Bool { self == .read }

  /// MCP's `destructiveHint`: the tool may destroy. MCP's own default is true, so a write says false in so many words.
  public var destructiveHint: Bool { self == .delete || self == .admin }

  /// Orders risks from `read` to `admin`.
  public static func < (left: Risk, right: Risk) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .read: 0
    case .write: 1
    case .delete: 2
    case .admin: 3
    }
  }
}

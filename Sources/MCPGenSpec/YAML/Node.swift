// Positioned YAML: what the composer makes of libyaml's events. Aliases are already replaced by what they stand for;
// that is safe because the composer counts expanded nodes and expanded depth before it allows an alias.

/// One YAML value with its place. It is handed from function to function and never changed, so copies share their content.
public final class Node: Sendable {
  /// A scalar, a sequence or a mapping.
  public enum Kind: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  /// One key of a mapping with its value. Keys are texts, as written.
  public struct Entry: Sendable {
    /// The key and its place.
    public let key: Located<String>
    /// The value.
    public let value: Node
  }

  /// What the node holds.
  public let kind: Kind
  /// Where it stands; for an alias, where the alias stands.
  public let span: Span
  /// Whether it was written as an alias, so that no edit is made through it.
  public let isAlias: Bool
  /// Whether it stands for something that could not be read and was reported: nothing more is said about it.
  let isBroken: Bool
  /// How many nodes it holds, itself included and aliases expanded.
  let size: Int
  /// How many collections nest in it, itself included.
  let height: Int

  init(_ kind: Kind, at span: Span, isAlias: Bool = false, isBroken: Bool = false) {
    self.kind = kind
    self.span = span
    self.isAlias = isAlias
    self.isBroken = isBroken
    switch kind {
    case .scalar: (size, height) = (1, 0)
    case .sequence(let items):
      size = items.reduce(1) { $0 + $1.size }
      height = items.reduce(0) { max($0, $1.height) } + 1
    case .mapping(let entries):
      size = entries.reduce(1) { $0 + $1.value.size }
      height = entries.reduce(0) { max($0, $1.value.height) } + 1
    }
  }

  /// The same value as seen from an alias at `place`.
  func aliased(at place: Span) -> Node { Node(kind, at: place, isAlias: true) }

  /// The entries of a mapping; nil for other nodes.
  public var entries: [Entry]? {
    if case .mapping(let entries) = kind { entries } else { nil }
  }

  /// The items of a sequence; nil for other nodes.
  public var items: [Node]? {
    if case .sequence(let items) = kind { items } else { nil }
  }

  /// The scalar; nil for collections.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = kind { scalar } else { nil }
  }

  /// The value of a key of a mapping; nil where there is no such key or the node is no mapping.
  public subscript(key: String) -> Node? {
    guard case .mapping(let entries) = kind else { return nil }
    // By index, for an entry is large and most are not what is looked for; and most differ from it in length already.
    let length = key.utf8.count
    for index in entries.indices
    where entries[index].key.value.utf8.count == length && entries[index].key.value == key {
      return entries[index].value
    }
    return nil
  }
}

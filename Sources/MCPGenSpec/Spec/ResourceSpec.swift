// Resources and prompts as written.

import MCPCore

/// An entry of `resources:` as written.
public struct ResourceSpec: Sendable {
  /// The whole entry.
  public let node: Node
  /// `uri:`.
  public let uri: Located<String>?
  /// `title:`.
  public let title: Located<String>?
  /// `description:`.
  public let description: Located<String>?
  /// `mimeType:`.
  public let mimeType: Located<String>?
  /// `params:`.
  public let params: [Named<SchemaSpec>]
  /// `list:`.
  public let list: Located<String>?
  /// `returns:`.
  public let returns: SchemaSpec?
  /// `text:`.
  public let text: Located<String>?
  /// `file:`.
  public let file: Located<String>?
  /// `subscribe:`.
  public let subscribe: Located<Bool>?
  /// `cache:`.
  public let cache: CacheSpec?
  /// `annotations:`.
  public let annotations: Node?
  /// `size:`.
  public let size: Located<ByteSize>?
  /// `offered:`.
  public let offered: Located<Offer>?
  /// `icons:`.
  public let icons: Node?
  /// `public:`, `permissions:` and the like.
  public let access: AccessSpec

  init(_ node: Node) {
    self.node = node
    uri = node.text("uri")
    title = node.text("title")
    description = node.text("description")
    mimeType = node.text("mimeType")
    params = node.named("params") { SchemaSpec(node: $0) }
    list = node.text("list")
    returns = node["returns"].map { SchemaSpec(node: $0) }
    text = node.text("text")
    file = node.text("file")
    subscribe = node.boolean("subscribe")
    cache = node["cache"].map(CacheSpec.init)
    annotations = node["annotations"]
    size = node.notation("size", Readers.byteSize)
    offered = node.word("offered")
    icons = node["icons"]
    access = AccessSpec(node)
  }
}

/// `cache:` as written.
public struct CacheSpec: Sendable {
  /// Who may share what is kept.
  public enum Scope: String, Sendable {
    /// Nobody: it is kept for one caller.
    case caller
    /// All callers.
    case shared
  }

  /// `ttl:`.
  public let time: Located<TimeSpan>?
  /// `scope:`.
  public let scope: Located<Scope>?

  init(_ node: Node) {
    time = node.notation("ttl", Readers.timeSpan)
    scope = node.word("scope")
  }
}

/// An entry of `prompts:` as written.
public struct PromptSpec: Sendable {
  /// One entry of `messages:`: whose words, and what.
  public struct Message: Sendable {
    /// The whole entry.
    public let node: Node
    /// What stands under `user:`.
    public let user: Node?
    /// What stands under `assistant:`.
    public let assistant: Node?
  }

  /// The whole entry.
  public let node: Node
  /// `title:`.
  public let title: Located<String>?
  /// `description:`.
  public let description: Located<String>?
  /// `params:`.
  public let params: [Named<SchemaSpec>]
  /// `data:`.
  public let data: [Named<SchemaSpec>]
  /// `messages:`, where it is a list.
  public let messages: [Message]
  /// `messages: handler`: the place of the word.
  public let messagesByHandler: Span?
  /// `offered:`.
  public let offered: Located<Offer>?
  /// `icons:`.
  public let icons: Node?
  /// `public:`, `permissions:` and the like.
  public let access: AccessSpec

  init(_ node: Node) {
    self.node = node
    title = node.text("title")
    description = node.text("description")
    params = node.named("params") { SchemaSpec(node: $0) }
    data = node.named("data") { SchemaSpec(node: $0) }
    messages = (node["messages"]?.items ?? []).map {
      Message(node: $0, user: $0["user"], assistant: $0["assistant"])
    }
    messagesByHandler = node.text("messages").flatMap { $0.value == "handler" ? $0.span : nil }
    offered = node.word("offered")
    icons = node["icons"]
    access = AccessSpec(node)
  }
}

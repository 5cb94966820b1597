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
    icons = node["icons"]
    access = AccessSpec(node)
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
  /// `messages:`.
  public let messages: [Message]
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
    icons = node["icons"]
    access = AccessSpec(node)
  }
}

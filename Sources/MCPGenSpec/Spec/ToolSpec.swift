// A tool as written.

import MCPCore

/// An entry of `tools:` as written.
public struct ToolSpec: Sendable {
  /// What `idempotent:` says.
  public enum Idempotency: String, Sendable {
    /// Repeating a call may change more.
    case no = "false"
    /// Repeating a call changes nothing more.
    case yes = "true"
    /// Repeating a call with the same key answers what the first call answered.
    case byKey
  }

  /// One entry of `doNotUseFor:`.
  public struct Alternative: Sendable {
    /// What the tool is not for.
    public let when: Located<String>?
    /// The tool to use instead.
    public let use: Located<String>?
  }

  /// One entry of `examples:`.
  public struct Example: Sendable {
    /// The whole entry.
    public let node: Node
    /// What the user says.
    public let says: Located<String>?
    /// The arguments of the call.
    public let args: Node?
  }

  /// The whole entry.
  public let node: Node
  /// `title:`.
  public let title: Located<String>?
  /// `description:`.
  public let description: Located<String>?
  /// `useWhen:`.
  public let useWhen: Located<String>?
  /// `doNotUseFor:`.
  public let doNotUseFor: [Alternative]
  /// `undoneBy:`.
  public let undoneBy: Located<String>?
  /// `risk:`.
  public let risk: Located<Risk>?
  /// `openWorld:`.
  public let openWorld: Located<Bool>?
  /// `idempotent:`.
  public let idempotent: Located<Idempotency>?
  /// `params:`.
  public let params: [Named<SchemaSpec>]
  /// `inputSchema:`, raw.
  public let inputSchema: Node?
  /// `returns:`.
  public let returns: SchemaSpec?
  /// `outputSchema:`, raw.
  public let outputSchema: Node?
  /// `errors:`.
  public let errors: [Located<String>]
  /// `timeout:`.
  public let timeout: Located<TimeSpan>?
  /// `maxResultBytes:`.
  public let maximumResult: Located<ByteSize>?
  /// `examples:`.
  public let examples: [Example]
  /// `icons:`.
  public let icons: Node?
  /// `versions:`.
  public let versions: VersionsSpec?
  /// `taskSupport:`.
  public let taskSupport: Located<TaskSupport>?
  /// `offered:`.
  public let offered: Located<Offer>?
  /// `public:`, `permissions:` and the like.
  public let access: AccessSpec

  init(_ node: Node) {
    self.node = node
    title = node.text("title")
    description = node.text("description")
    useWhen = node.text("useWhen")
    doNotUseFor = (node["doNotUseFor"]?.items ?? []).map { Alternative(when: $0.text("when"), use: $0.text("use")) }
    undoneBy = node.text("undoneBy")
    risk = node.word("risk")
    openWorld = node.boolean("openWorld")
    idempotent = node.word("idempotent")
    params = node.named("params") { SchemaSpec(node: $0) }
    inputSchema = node["inputSchema"]
    returns = node["returns"].map { SchemaSpec(node: $0) }
    outputSchema = node["outputSchema"]
    errors = node.texts("errors")
    timeout = node.notation("timeout", Readers.timeSpan)
    maximumResult = node.notation("maxResultBytes", Readers.byteSize)
    examples = (node["examples"]?.items ?? []).map {
      Example(node: $0, says: $0.text("says"), args: $0["args"]?.entries == nil ? nil : $0["args"])
    }
    icons = node["icons"]
    versions = node["versions"].map(VersionsSpec.init)
    taskSupport = node.word("taskSupport")
    offered = node.word("offered")
    access = AccessSpec(node)
  }
}

/// `versions:` of a tool as written.
public struct VersionsSpec: Sendable {
  /// One entry of `older:`.
  public struct Older: Sendable {
    /// The whole entry.
    public let node: Node
    /// `withoutParams:`.
    public let withoutParams: [Located<String>]
    /// `returns:`.
    public let returns: SchemaSpec?
    /// `deprecated:`.
    public let deprecated: Node?
  }

  /// The whole mapping.
  public let node: Node
  /// `style:`.
  public let style: Located<ToolVersions.Style>?
  /// `current:`.
  public let current: Located<String>?
  /// `default:`.
  public let defaultLabel: Located<String>?
  /// `older:`.
  public let older: [Named<Older>]

  init(_ node: Node) {
    self.node = node
    style = node.word("style")
    current = node.text("current")
    defaultLabel = node.text("default")
    older = node.named("older") {
      Older(
        node: $0, withoutParams: $0.texts("withoutParams"), returns: $0["returns"].map { SchemaSpec(node: $0) },
        deprecated: $0["deprecated"])
    }
  }
}

/// What tools, resources and prompts say about who may use them, as written.
public struct AccessSpec: Sendable {
  /// `public:`.
  public let isPublic: Located<Bool>?
  /// `permissions:`; nil where nothing is said.
  public let permissions: [Located<String>]?
  /// `reads:`.
  public let reads: [Located<String>]
  /// `tags:`.
  public let tags: [Located<String>]
  /// Where the whole entry stands.
  public let node: Node

  init(_ node: Node) {
    self.node = node
    isPublic = node.boolean("public")
    permissions = node["permissions"]?.items == nil ? nil : node.texts("permissions")
    reads = node.texts("reads")
    tags = node.texts("tags")
  }
}

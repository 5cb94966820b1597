// A spec as its author wrote it: every field optional, every value with its place, no reference followed. Parts that
// nothing acts on yet are kept as nodes; the resolver links the names in them.

import MCPCore

/// A spec as written.
public struct ServerSpec: Sendable {
  /// The source it was read from.
  public let source: SourceText
  /// Whether parsing reported no error; an incomplete spec is still resolved, for the findings, but yields no server.
  public internal(set) var isComplete: Bool
  /// The whole document.
  public let root: Node
  /// The limits it was read under.
  let limits: SpecLimits

  /// `server:`.
  public let server: ServerSection
  /// `defaults.timeout`.
  public let defaultTimeout: Located<TimeSpan>?
  /// `defaults.maxResultBytes`.
  public let defaultMaximumResult: Located<ByteSize>?
  /// `types:`.
  public internal(set) var types: [Named<SchemaSpec>]
  /// `errors:`.
  public internal(set) var errors: [Named<ErrorSpec>]
  /// `tools:`.
  public let tools: [Named<ToolSpec>]
  /// `resources:`.
  public let resources: [Named<ResourceSpec>]
  /// `prompts:`.
  public let prompts: [Named<PromptSpec>]
  /// `env:`.
  public let environment: [Named<Node>]
  /// `roles:`: the permissions of each role.
  public internal(set) var roles: [Named<[Located<String>]>]
  /// `users:`: the roles of each user.
  public let users: [Named<[Located<String>]>]
  /// `limits:`.
  public internal(set) var rateLimits: [Located<Limit>]
  /// `flows:`.
  public let flows: [Named<Node>]
  /// `tests:`.
  public let tests: [Node]
  /// `lint:`: the severity of rules.
  public let lint: LintSeverities
  /// `include:`: the paths of files that belong to this spec, relative to it.
  public let includes: [Located<String>]

  init(source: SourceText, root: Node, limits: SpecLimits, severities: LintSeverities, isComplete: Bool) {
    self.source = source
    self.isComplete = isComplete
    self.root = root
    self.limits = limits
    server = ServerSection(root["server"] ?? root)
    let defaults = root["defaults"]
    defaultTimeout = defaults?.notation("timeout", Readers.timeSpan)
    defaultMaximumResult = defaults?.notation("maxResultBytes", Readers.byteSize)
    types = root.named("types") { SchemaSpec(node: $0) }
    errors = root.named("errors", ErrorSpec.init)
    tools = root.named("tools", ToolSpec.init)
    resources = root.named("resources", ResourceSpec.init)
    prompts = root.named("prompts", PromptSpec.init)
    environment = root.named("env") { $0 }
    roles = root.named("roles", \.texts)
    users = root.named("users", \.texts)
    rateLimits = ServerSpec.limits(root)
    flows = root.named("flows") { $0 }
    tests = root["tests"]?.items ?? []
    lint = severities
    includes = root["include"].map { $0.text.map { [$0] } ?? $0.texts } ?? []
  }
}

/// The readers of the small notations.
enum Readers {
  static func timeSpan(_ text: String) throws(ValueSyntaxError) -> TimeSpan { try TimeSpan(text) }
  static func byteSize(_ text: String) throws(ValueSyntaxError) -> ByteSize { try ByteSize(text) }
  static func version(_ text: String) throws(ValueSyntaxError) -> SemanticVersion { try SemanticVersion(text) }
}

/// `server:` as written.
public struct ServerSection: Sendable {
  /// Where it stands.
  public let node: Node
  /// `name:`.
  public let name: Located<String>?
  /// `title:`.
  public let title: Located<String>?
  /// `version:`.
  public let version: Located<SemanticVersion>?
  /// `description:`.
  public let description: Located<String>?
  /// `instructions:`.
  public let instructions: Located<String>?
  /// `websiteUrl:`.
  public let websiteURL: Located<String>?
  /// `icons:`.
  public let icons: Node?
  /// `tenancy:`.
  public let tenancy: Located<Policy.Tenancy>?
  /// `transports.stdio`.
  public let stdio: Node?
  /// `transports.http`.
  public let http: Node?

  init(_ node: Node) {
    self.node = node
    name = node.text("name")
    title = node.text("title")
    version = node.notation("version", Readers.version)
    description = node.text("description")
    instructions = node.text("instructions")
    websiteURL = node.text("websiteUrl")
    icons = node["icons"]
    tenancy = node.word("tenancy")
    stdio = node["transports"]?["stdio"]
    http = node["transports"]?["http"]
  }
}

/// An entry of `errors:` as written.
public struct ErrorSpec: Sendable {
  /// The whole entry.
  public let node: Node
  /// `params:`.
  public let params: [Named<SchemaSpec>]
  /// `message:`, with placeholders.
  public let message: Node?
  /// `suggestion:`, with placeholders.
  public let suggestion: Node?
  /// `retryable:`.
  public let retryable: Located<Bool>?

  init(_ node: Node) {
    self.node = node
    params = node.named("params") { SchemaSpec(node: $0) }
    message = node["message"]
    suggestion = node["suggestion"]
    retryable = node.boolean("retryable")
  }
}

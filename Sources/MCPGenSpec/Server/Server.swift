// What a spec means once everything in it is settled: the one type that lint and emit accept. Nothing here is
// optional that must exist, no name is unlinked, every schema is built. It is made by the resolver and by nobody else.

import MCPCore

/// One MCP server, resolved from its spec.
public struct Server: Sendable {
  /// `server.name`: package, executable and `serverInfo.name`.
  public var name: Located<String>
  /// `server.title`: the name for people.
  public var title: String?
  /// The contract's version.
  public var version: SemanticVersion
  /// `server.description`.
  public var description: String?
  /// What the server tells a model about itself in `initialize`.
  public var instructions: String?
  /// `serverInfo.websiteUrl`.
  public var websiteURL: String?
  /// `serverInfo.icons`, an array in MCP's form.
  public var icons: JSON?
  /// How clients reach it, in the order of the spec: at least one, the one that it starts with first.
  public var transports: [Transport]
  /// What the handlers need of the environment, in the order of the spec.
  public var environment: [EnvironmentVariable]
  /// The named types, in the order of the spec.
  public var types: [NamedType]
  /// The declared errors, in the order of the spec.
  public var errors: [DeclaredError]
  /// The tools, in the order of the spec.
  public var tools: [Tool]
  /// The resources, in the order of the spec.
  public var resources: [Resource]
  /// The prompts, in the order of the spec.
  public var prompts: [Prompt]
  /// Who may do what, how often, and what is recorded of it.
  public var policy: Policy
}

/// A variable of the environment that the handlers need.
public struct EnvironmentVariable: Sendable {
  /// Its name and type; whether it may be missing, and what then stands for it.
  public var property: Property
  /// The JSON Schema of its value, which arrives as a text.
  public var schema: JSON
  /// Whether its value must not be shown.
  public var isSecret: Bool

  /// Whether the server cannot do without it.
  public var isRequired: Bool { !property.isOptional && property.defaultValue == nil }
}

/// A type that the spec names under `types:`.
public struct NamedType: Sendable {
  /// The name, which begins with a capital; it is not on the wire.
  public var name: Located<String>
  /// What it is.
  public var type: ValueType
  /// `description:`, where there is one.
  public var description: String?
}

/// An error that the spec declares under `errors:`.
public struct DeclaredError: Sendable {
  /// The code on the wire.
  public var name: Located<String>
  /// What its texts are filled with.
  public var parameters: [Property]
  /// What happened, for the model.
  public var message: TextTemplate
  /// What to do about it, for the model.
  public var suggestion: TextTemplate?
  /// Whether the same call may succeed later.
  public var retryable: Bool
  /// The parameter of type `duration` named `retry_after`, where there is one: it fills `retryAfterSeconds`.
  public var retryAfter: String?
}

// One tool of a resolved server: its contract as clients see it, and its types as the handler sees them.

import MCPCore

/// A tool.
public struct Tool: Sendable {
  /// The family's name: that of its oldest version on the wire, and what permissions, limits and records speak of.
  public var name: Located<String>
  /// The name for people.
  public var title: String?
  /// The description as the model sees it: `useWhen`, `doNotUseFor` and `undoneBy` are part of it.
  public var description: String
  /// The description as written.
  public var summary: String
  /// What a call can do.
  public var risk: Risk
  /// MCP's hints, derived from `risk`, `idempotent` and `openWorld`.
  public var annotations: ToolAnnotations
  /// What a call takes.
  public var input: ToolInput
  /// What clients see and what is checked: an object schema.
  public var inputSchema: JSON
  /// What the handler returns; `nil`: nothing.
  public var output: ValueType?
  /// What clients see of the result: an object schema; `nil` where nothing or content is returned.
  public var outputSchema: JSON?
  /// The schema of the bare value where `outputSchema` wraps one that is no object.
  public var bareOutputSchema: JSON?
  /// Whether the handler's value is sent as `{"result": value}` because it is no object.
  public var wrapsOutput: Bool
  /// The names of the declared errors that it may answer with.
  public var errors: [String]
  /// How long a call may take; `nil`: the runtime's default.
  public var timeout: TimeSpan?
  /// How large a result may be; `nil`: the runtime's default.
  public var maximumResult: ByteSize?
  /// Calls that users would ask for, with arguments that the input schema accepts.
  public var examples: [ToolExample]
  /// Icons in MCP's form.
  public var icons: JSON?
  /// Whether a call runs as a task.
  public var tasks: TaskSupport
  /// When it appears in the list.
  public var offer: Offer
  /// The versions of the contract, where there are several; all that stands above is the current one's.
  public var versions: ToolVersions?
  /// Who may call it and what is watched.
  public var policy: ToolPolicy
}

/// What a tool's calls take.
public enum ToolInput: Sendable {
  /// Declared parameters: the handler gets a struct.
  case parameters(ObjectType)
  /// A raw `inputSchema:`: the handler gets a JSON value.
  case raw
}

/// Whether a call runs as a task, whose result the client fetches later.
public enum TaskSupport: String, Sendable, Hashable {
  /// Never.
  case forbidden
  /// From its beginning, where the client asks for one or takes one.
  case optional
  /// From its beginning, always.
  case required
  /// From where the handler says so.
  case byHandler
}

/// MCP's four hints.
public struct ToolAnnotations: Sendable, Hashable {
  /// `readOnlyHint`.
  public var readOnly: Bool
  /// `destructiveHint`.
  public var destructive: Bool
  /// `idempotentHint`.
  public var idempotent: Bool
  /// `openWorldHint`; `nil`: not said.
  public var openWorld: Bool?

  /// The hints.
  public init(readOnly: Bool, destructive: Bool, idempotent: Bool, openWorld: Bool?) {
    self.readOnly = readOnly
    self.destructive = destructive
    self.idempotent = idempotent
    self.openWorld = openWorld
  }
}

/// What a user might say, and the call that should follow.
public struct ToolExample: Sendable {
  /// What the user says.
  public var says: String?
  /// The arguments of the call; an object that the input schema accepts.
  public var arguments: JSON?
}

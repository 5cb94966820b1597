// Resources and prompts of a resolved server.

import MCPCore

/// A resource, or a template of resources.
public struct Resource: Sendable {
  /// The key in the spec and `name` on the wire.
  public var name: Located<String>
  /// The URI, or the RFC 6570 template of the URIs.
  public var uri: Located<String>
  /// The variables of the template, in its order; empty for one fixed URI.
  public var variables: [Property]
  /// What the values of the variables must satisfy: a closed object.
  public var variablesSchema: JSON
  /// The name for people.
  public var title: String?
  /// What it is, for the model.
  public var description: String?
  /// The media type of its content.
  public var mimeType: String?
  /// What it holds and where that comes from.
  public var content: ResourceContent
  /// Whether the author's handler lists the instances of a template.
  public var isListed: Bool
  /// Icons in MCP's form.
  public var icons: JSON?
  /// For whom it is, how much it matters and when it was changed, in MCP's form.
  public var annotations: JSON?
  /// How large its content is.
  public var size: ByteSize?
  /// Whether clients may ask to be told of changes.
  public var isWatchable: Bool
  /// How long clients may keep its content; `nil`: not at all.
  public var cache: CacheTime?
  /// When it appears in the lists.
  public var offer: Offer
  /// Who may read it, and what is in it.
  public var policy: ResourcePolicy

  /// Whether `uri` is a template.
  public var isTemplate: Bool { !variables.isEmpty }
}

/// How long clients may keep something.
public struct CacheTime: Sendable, Hashable {
  /// The time.
  public var time: TimeSpan
  /// Whether callers may share what is kept.
  public var isShared: Bool
}

/// What a resource holds.
public enum ResourceContent: Sendable {
  /// Text that stands in the spec.
  case fixed(String)
  /// Text from the handler.
  case text
  /// Bytes from the handler.
  case bytes
  /// A value of this type from the handler, sent as JSON text that satisfies this schema.
  case structured(ValueType, schema: JSON)
}

/// A prompt.
public struct Prompt: Sendable {
  /// The key in the spec and the name on the wire.
  public var name: Located<String>
  /// The name for people.
  public var title: String?
  /// What it is for.
  public var description: String?
  /// What the user fills in.
  public var arguments: [Property]
  /// What the arguments must satisfy: a closed object.
  public var argumentsSchema: JSON
  /// What the handler supplies; `nil` where the messages need nothing.
  public var data: ObjectType?
  /// Where the messages come from.
  public var messages: PromptMessages
  /// Icons in MCP's form.
  public var icons: JSON?
  /// When it appears in the list.
  public var offer: Offer
  /// Who may get it.
  public var access: AccessPolicy
}

/// Where the messages of a prompt come from.
public enum PromptMessages: Sendable {
  /// From the spec, in this order.
  case written([PromptMessage])
  /// From the handler.
  case handler
}

/// One message of a prompt.
public struct PromptMessage: Sendable {
  /// Whose words they are.
  public enum Role: String, Sendable {
    /// The user's.
    case user
    /// The assistant's.
    case assistant
  }

  /// What a message holds.
  public enum Content: Sendable {
    /// Text with placeholders.
    case text(TextTemplate)
    /// A resource of this server, embedded: its name, and a text for each variable of its URI.
    case resource(name: String, arguments: [(variable: String, value: TextTemplate)])
  }

  /// Whose words they are.
  public var role: Role
  /// What it holds.
  public var content: Content
}

/// Text with `{{placeholders}}`, each linked to the value that it stands for.
public struct TextTemplate: Sendable {
  /// A run of text or a placeholder.
  public enum Part: Sendable {
    /// Text as it is.
    case literal(String)
    /// A value.
    case placeholder(Placeholder)
  }

  /// The parts, in order; literals are not empty and no two stand side by side.
  public var parts: [Part]
}

/// A `{{name}}` in a text.
public struct Placeholder: Sendable {
  /// Where the first name of the path is declared.
  public enum Source: Sendable {
    /// Among the parameters (of an error or a prompt).
    case parameters
    /// Among a prompt's `data`.
    case data
  }

  /// What is done to the value before it is put in.
  public enum Filter: Sendable, Hashable {
    /// A number with grouped thousands and this many decimals.
    case number(decimals: Int)
    /// How many elements an array has.
    case count
    /// The date of a date-time, `YYYY-MM-DD`.
    case date
  }

  /// Where the path begins.
  public var source: Source
  /// Wire names: a parameter or datum, then properties of objects.
  public var path: [String]
  /// The properties that the path passes, in its order: as many as `path` has names.
  public var properties: [Property]
  /// The filter, where there is one.
  public var filter: Filter?
  /// The kind of personal data that the value is, where the text must not show it.
  public var hiddenKind: String?
}

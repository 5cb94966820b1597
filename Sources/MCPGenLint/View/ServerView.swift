// A server as those see it who choose from it: what stands in `tools/list`, `resources/list` and `prompts/list`, with
// the place of everything in its source. It is made from a spec or from any server's list, so that rules about words and
// choice read one type; rules that need more than clients see say so and get the spec.

import MCPCore
import MCPGenSpec

/// One server as clients see it.
public struct ServerView: Sendable {
  /// What a view was made from.
  public enum Origin: Sendable {
    /// A spec, as written and resolved.
    case spec(ServerSpec, Server)
    /// An answer to `tools/list`: nothing is known that clients cannot see.
    case toolList
  }

  /// The name. In lists that do not say it, the name of the file.
  public var name: Located<String>
  /// What the server says of itself to a model.
  public var instructions: Located<String>?
  /// The tools, in order.
  public var tools: [ToolView]
  /// The resources, in order.
  public var resources: [ResourceView] = []
  /// The prompts, in order.
  public var prompts: [PromptView] = []
  /// What it was made from.
  public var origin: Origin
}

/// One tool as clients see it.
public struct ToolView: Sendable {
  /// The name on the wire.
  public var name: Located<String>
  /// The name for people.
  public var title: Located<String>?
  /// The description as the model reads it: guidance from the spec is compiled in. Empty where there is none.
  public var description: String
  /// The description without compiled-in guidance; of a list, the whole description.
  public var summary: String
  /// Where the description stands; where there is none, the name.
  public var descriptionSpan: Span
  /// What a call takes, in order.
  public var parameters: [FieldView]
  /// What comes back, as far as the output schema says it: properties of the result, or of the elements of a result that
  /// is a list.
  public var results: [FieldView]
  /// Whether it is said what comes back: by an output schema, or by `returns: content`.
  public var hasOutput: Bool
  /// `annotations.readOnlyHint`, where the source says it.
  public var readOnlyHint: Bool?
  /// `annotations.destructiveHint`, where the source says it.
  public var destructiveHint: Bool?
  /// The definition as `tools/list` has it, in compact JSON, one line for each version that has an entry of its own: what
  /// it costs of a model's context.
  public var definition: String
  /// The entry in the spec, where there is one.
  public var written: ToolSpec?
}

/// A parameter, or a property of a result.
public struct FieldView: Sendable {
  /// The name on the wire.
  public var name: Located<String>
  /// What is said of it.
  public var description: String?
  /// Its schema, references resolved at its top.
  public var schema: JSON
  /// Whether it must be there.
  public var isRequired: Bool
}

/// One resource as clients see it.
public struct ResourceView: Sendable {
  /// The name.
  public var name: Located<String>
  /// The URI or its template.
  public var uri: String
  /// The description; empty where there is none.
  public var description: String
  /// Where the description stands; where there is none, the name.
  public var descriptionSpan: Span
}

/// One prompt as clients see it.
public struct PromptView: Sendable {
  /// The name.
  public var name: Located<String>
  /// The description; empty where there is none.
  public var description: String
  /// Where the description stands; where there is none, the name.
  public var descriptionSpan: Span
  /// What the user fills in.
  public var arguments: [FieldView]
}

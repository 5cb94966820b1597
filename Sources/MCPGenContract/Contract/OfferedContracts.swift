// What a server offers beside tools, and what tools share: resources, prompts, declared errors, patterns over calls.

import MCPCore
import MCPGenSpec

/// A resource.
public struct ResourceContract: Sendable, Hashable {
  /// The name on the wire.
  public var name: String
  /// The URI, or the template of the URIs.
  public var uri: String
  /// What the variables of the template must be, canonical; `nil`: it is one fixed URI.
  public var variablesSchema: JSON?
  /// The name for people.
  public var title: String?
  /// What it is.
  public var description: String?
  /// The media type.
  public var mimeType: String?
  /// What the JSON text satisfies, canonical; `nil`: it is no structured content.
  public var schema: JSON?
  /// The SHA-256 of a text that stands in the spec, in hexadecimal digits; `nil`: it comes from a handler.
  public var textDigest: String?
  /// Whether the instances of a template are listed.
  public var isListed: Bool
  /// Whether clients may ask to be told of changes.
  public var isWatchable: Bool
  /// For whom it is and how much it matters, in MCP's form.
  public var annotations: JSON?
  /// How long clients may keep it, as a text; `nil`: not at all.
  public var cache: String?
  /// When it appears in the lists.
  public var offer: Offer
  /// Who may read it.
  public var access: AccessTerms
  /// What is in it.
  public var content: ContentTerms

  /// Where it stands in the contract.
  public var path: String { "resources/" + ContractPlaces.escaped(name) }
}

/// A prompt.
public struct PromptContract: Sendable, Hashable {
  /// The name on the wire.
  public var name: String
  /// The name for people.
  public var title: String?
  /// What it is for.
  public var description: String?
  /// What the arguments must be, canonical.
  public var argumentsSchema: JSON
  /// The messages, each with its role and its text, or the resource in it; `nil`: they come from a handler.
  public var messages: [JSON]?
  /// When it appears in the list.
  public var offer: Offer
  /// Who may get it.
  public var access: AccessTerms

  /// Where it stands in the contract.
  public var path: String { "prompts/" + ContractPlaces.escaped(name) }
}

/// A declared error.
public struct ErrorContract: Sendable, Hashable {
  /// The code on the wire.
  public var code: String
  /// What happened, with placeholders.
  public var message: String
  /// What to do about it, with placeholders.
  public var suggestion: String?
  /// Whether the same call may succeed later.
  public var isRetryable: Bool
  /// Whether it says how long to wait.
  public var saysWhen: Bool

  /// Where it stands in the contract.
  public var path: String { "errors/" + ContractPlaces.escaped(code) }
}

/// A pattern over one caller's calls.
public struct FlowContract: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The calls that make it, each as a text such as `reads customers`; none: `calls` counts them.
  public var steps: [String]
  /// Whether the steps come in this order.
  public var isOrdered: Bool
  /// How many calls make it.
  public var calls: Int?
  /// The longest time from the first call to the last.
  public var time: TimeSpan?
  /// The most calls from the first to the last.
  public var callWindow: Int?
  /// What is done about it.
  public var action: Flow.Action
  /// How it is reported.
  public var severity: Flow.Severity?

  /// Where it stands in the contract.
  public var path: String { "flows/" + ContractPlaces.escaped(name) }
}

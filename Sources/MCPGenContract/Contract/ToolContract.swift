// One version of one tool. Tools are matched by how they are called (wire name, and the `version` argument where the
// style is `argument`); policy speaks of the family.

import MCPCore
import MCPGenSpec

/// One version of a tool.
public struct ToolContract: Sendable, Hashable {
  /// How a version is chosen by an argument.
  public struct Selection: Sendable, Hashable {
    /// Whether a caller who names no version gets this one.
    public var isDefault: Bool

    /// A version that the argument `version` chooses.
    public init(isDefault: Bool) { self.isDefault = isDefault }
  }

  /// That a version will end.
  public struct Deprecation: Sendable, Hashable {
    /// Since which version of the contract.
    public var since: SemanticVersion?
    /// The day on which it ends, `YYYY-MM-DD`.
    public var sunset: String?
    /// Whether calls are refused from then on.
    public var refusesAtSunset: Bool

    /// A deprecation.
    public init(since: SemanticVersion?, sunset: String?, refusesAtSunset: Bool) {
      self.since = since
      self.sunset = sunset
      self.refusesAtSunset = refusesAtSunset
    }
  }

  /// The family's name: that of the tool in the spec.
  public var family: String
  /// The version's label; `nil` where there are no versions.
  public var label: String?
  /// The name on the wire.
  public var name: String
  /// How it is chosen where several versions share a wire name; `nil`: by its wire name.
  public var selection: Selection?
  /// That it will end; `nil`: nothing is said of an end.
  public var deprecation: Deprecation?
  /// The name for people.
  public var title: String?
  /// The description as the model sees it.
  public var description: String
  /// What a call takes, canonical.
  public var inputSchema: JSON
  /// What comes back, canonical and not wrapped; `nil`: it is not said.
  public var outputSchema: JSON?
  /// Whether a result that is no object stands under `result` for older revisions.
  public var wrapsOutput: Bool
  /// `annotations.readOnlyHint`; `nil`: not said.
  public var readOnly: Bool?
  /// `annotations.destructiveHint`; `nil`: not said.
  public var destructive: Bool?
  /// `annotations.idempotentHint`; `nil`: not said.
  public var idempotent: Bool?
  /// `annotations.openWorldHint`; `nil`: not said.
  public var openWorld: Bool?
  /// Whether a call runs as a task; `nil`: not said.
  public var tasks: TaskSupport?
  /// What is declared and clients do not see; `nil`: not known.
  public var terms: ToolTerms?

  /// A tool of which only the name is known.
  public init(family: String, label: String? = nil, name: String) {
    self.family = family
    self.label = label
    self.name = name
    description = ""
    inputSchema = .object([])
    wrapsOutput = false
  }

  /// What tells it from all others: the family, and behind `@` the label.
  public var key: String { label.map { family + "@" + $0 } ?? family }
  /// Where it stands in the contract.
  public var path: String { "tools/" + ContractPlaces.escaped(key) }
}

/// What is declared of a tool beside what clients see.
public struct ToolTerms: Sendable, Hashable {
  /// What a call can do.
  public var risk: Risk
  /// Who may call it.
  public var access = AccessTerms()
  /// What is in its answers.
  public var content = ContentTerms()
  /// Fields of the result that no client sees, by their paths, sorted.
  public var internalFields: [String] = []
  /// The codes of the errors that it may answer with, sorted.
  public var errors: [String] = []
  /// How long a call may take; `nil`: the runtime's default.
  public var timeout: TimeSpan?
  /// How large a result may be; `nil`: the runtime's default.
  public var maximumResult: ByteSize?
  /// What arguments must be beyond their schema, by their paths: `url`, `readOnlySQL`, `path ROOT`.
  public var guards: [String: String] = [:]
  /// Arguments of personal data, by their paths, with the kinds.
  public var personalArguments: [String: String] = [:]
  /// What a human is asked before a call; `nil`: the runtime's own words, where one is asked.
  public var confirmation: String?
  /// Whether the handler judges the arguments before the call.
  public var isChecked = false
  /// When calls stop after failures, as a text; `nil`: never.
  public var circuitBreaker: String?
  /// Whether a repeated `idempotency_key` gets the first answer.
  public var replaysByKey = false
  /// Whether it answers content blocks.
  public var returnsContent = false
  /// When it appears in the list.
  public var offer = Offer.atStart
  /// How long clients may keep an answer, as declared; `nil`: not at all.
  public var cache: JSON?
  /// Calls that users would ask for.
  public var examples: [JSON] = []

  /// The terms of a tool of some risk.
  public init(risk: Risk) { self.risk = risk }

  /// Whether a human is asked before every call.
  public var asksHuman: Bool { confirmation != nil || risk >= .delete }
}

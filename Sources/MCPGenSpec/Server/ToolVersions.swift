// The versions of a tool. Each is a contract that is whole by itself: what serves it, compares it or locks it need not
// know what it was derived from. What lies between two of them is said beside: what can be derived, and what a method
// of the handlers has to do.

import MCPCore

/// One version of a tool's contract, as its callers see it.
public struct VersionContract: Sendable {
  /// The label, `v1`.
  public var label: String
  /// The name that it is called by. With the style `argument` all versions have one.
  public var wireName: String
  /// The description as the model sees it; that of a deprecated version says so, and names its successor.
  public var description: String
  /// What a call takes.
  public var input: ToolInput
  /// What is checked: an object schema. With the style `argument` it holds `version` with the one label.
  public var inputSchema: JSON
  /// What is returned; `nil`: nothing.
  public var output: ValueType?
  /// What is said of the result: an object schema; `nil` where nothing or content is returned.
  public var outputSchema: JSON?
  /// The schema of the bare value where `outputSchema` wraps one that is no object.
  public var bareOutputSchema: JSON?
  /// Whether the value is sent as `{"result": value}` because it is no object.
  public var wrapsOutput: Bool
  /// What is in its answers.
  public var content: ContentPolicy
}

/// The versions of a tool's contract.
public struct ToolVersions: Sendable {
  /// How a client chooses a version.
  public enum Style: String, Sendable, CaseIterable {
    /// By the tool's name: `name`, `name_v2`, …
    case suffix
    /// By an argument named `version`.
    case argument
  }

  /// How arguments of an older version become those of the current one.
  public enum InputAdaptation: Sendable, Hashable {
    /// They are arguments of the current one as they stand.
    case same
    /// A method of the handlers makes them.
    case byHandler
  }

  /// How a result of the current version becomes one of an older version.
  public enum OutputAdaptation: Sendable, Hashable {
    /// It is one as it stands.
    case same
    /// Only the members at these paths are kept: names with dots between, arrays looked through, each with all below it.
    case projection([String])
    /// A method of the handlers makes it.
    case byHandler
  }

  /// One older version.
  public struct Older: Sendable {
    /// Its label, `v1`.
    public var label: Located<String>
    /// Parameters of the current version that it lacks.
    public var withoutParameters: [String]
    /// Its result, where that differs from the current one.
    public var returns: ValueType?
    /// Since when it is deprecated, and when it ends: the contract's version and a date, `YYYY-MM-DD`.
    public var deprecated: (since: SemanticVersion?, sunset: String?, refusesAtSunset: Bool)?
    /// The whole contract.
    public var contract: VersionContract
    /// What happens to its arguments.
    public var input: InputAdaptation
    /// What happens to results on their way to its callers.
    public var output: OutputAdaptation
  }

  /// How a client chooses.
  public var style: Style
  /// The label of the version that the tool's body describes.
  public var current: String
  /// The label that a caller gets who names none.
  public var defaultLabel: String
  /// The older versions, in the order of the spec.
  public var older: [Older]
  /// The current version's contract.
  public var currentContract: VersionContract
  /// What the list shows with the style `argument`: all versions in one; `nil`: each has an entry of its own.
  public var listed: VersionContract?

  /// All contracts, the oldest first and the current one last.
  public var contracts: [VersionContract] { older.map(\.contract) + [currentContract] }
}

extension Tool {
  /// The current version's name on the wire.
  public var wireName: String { versions?.currentContract.wireName ?? name.value }

  /// The contract of the tool's body; of a tool without versions it has no label.
  public var currentContract: VersionContract {
    versions?.currentContract
      ?? VersionContract(
        label: "", wireName: name.value, description: description, input: input, inputSchema: inputSchema,
        output: output, outputSchema: outputSchema, bareOutputSchema: bareOutputSchema, wrapsOutput: wrapsOutput,
        content: policy.content)
  }
}

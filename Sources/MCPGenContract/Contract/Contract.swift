// What a server promises, as one value: canonical (nothing depends on the order or the layout of its source) and neutral
// to the protocol's revisions. A spec gives all of it, an answer to `tools/list` only what clients see; what is not known
// is `nil`, and is then not compared. Places stand beside the value and are no part of it.

import MCPCore
import MCPGenSpec

/// What a server promises.
public struct Contract: Sendable {
  /// The server itself.
  public var server: ServerTerms
  /// The tools, one for each family and version, by family and then in the order of the versions.
  public var tools: [ToolContract]
  /// The resources, by name; `nil`: not known.
  public var resources: [ResourceContract]?
  /// The prompts, by name; `nil`: not known.
  public var prompts: [PromptContract]?
  /// The declared errors, by code; `nil`: not known.
  public var errors: [ErrorContract]?
  /// The patterns over calls, by name; `nil`: not known.
  public var flows: [FlowContract]?
  /// Where everything was written, by its path.
  public var places: ContractPlaces

  /// Whether everything is known, as it is of a spec, and not only what clients see.
  public var isWhole: Bool { server.policy != nil }

  /// A contract of its parts, put into their canonical order.
  public init(
    server: ServerTerms, tools: [ToolContract], resources: [ResourceContract]?, prompts: [PromptContract]?,
    errors: [ErrorContract]?, flows: [FlowContract]?, places: ContractPlaces
  ) {
    self.server = server
    self.places = places
    // Versions of a family keep their order, which says which of them is the older.
    let families = Dictionary(grouping: tools, by: \.family)
    self.tools = families.keys.sorted().flatMap { families[$0] ?? [] }
    self.resources = resources?.sorted { $0.name < $1.name }
    self.prompts = prompts?.sorted { $0.name < $1.name }
    self.errors = errors?.sorted { $0.code < $1.code }
    self.flows = flows?.sorted { $0.name < $1.name }
  }
}

/// Why a text is no contract.
public struct ContractError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the document, as a path such as `tools/get_account/risk`; empty for the document itself.
  public var path: String
  /// What was read and what was expected there.
  public var reason: String

  /// An error at a path.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The place and the reason as one line.
  public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}

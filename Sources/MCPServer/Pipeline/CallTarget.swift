// What a call is aimed at: an entry of the catalog, and what the frame, the gates and the filters ask of it.

import MCPCore
import Synchronization

/// What a call is aimed at.
enum CallTarget: Sendable {
  case tool(ToolEntry)
  case resource(ResourceEntry, uri: String)
  case prompt(PromptEntry)
  case completion(of: String, AccessDefinition)
  case list(of: String)

  /// Who may use it.
  var access: AccessDefinition {
    switch self {
    case .tool(let tool): tool.definition.access
    case .resource(let resource, _): resource.definition.access
    case .prompt(let prompt): prompt.definition.access
    case .completion(_, let access): access
    case .list: .open
    }
  }

  /// What is known of its answers; `nil`: nothing.
  var content: ContentPolicy? {
    switch self {
    case .tool(let tool): tool.content
    case .resource(let resource, _): resource.content
    case .prompt, .completion, .list: nil
    }
  }

  /// The tool's place among the tools; `nil`: it is none.
  var toolIndex: Int? { if case .tool(let tool) = self { tool.index } else { nil } }

  /// Its place among everything that flows speak of; `nil`: they do not speak of such things.
  var flowIndex: Int? {
    switch self {
    case .tool(let tool): tool.flowIndex
    case .resource(let resource, _): resource.flowIndex
    case .prompt(let prompt): prompt.flowIndex
    case .completion, .list: nil
    }
  }

  /// The name that it is called by; for the model.
  var wireName: String { if case .tool(let tool) = self { tool.wireName } else { name } }

  /// The version that is called; `nil`: there is one alone.
  var version: ToolVersion? { if case .tool(let tool) = self { tool.version } else { nil } }

  /// The name in the spec; for records and logs.
  var name: String {
    switch self {
    case .tool(let tool): tool.definition.name
    case .resource(let resource, _): resource.definition.name
    case .prompt(let prompt): prompt.definition.name
    case .completion(let name, _), .list(let name): name
    }
  }

  /// What kind of thing it is; for records.
  var kind: CallRecord.Kind {
    switch self {
    case .tool: .tool
    case .resource: .resource
    case .prompt: .prompt
    case .completion: .completion
    case .list: .list
    }
  }

  /// Whether an error may be told as it is: a tool names the errors that it answers with.
  func declares(_ error: any DeclaredError) -> Bool {
    if case .tool(let tool) = self { tool.definition.errors.contains(error.code) } else { true }
  }

  /// How long a call may take, where its spec says.
  var timeout: Duration? {
    switch self {
    case .tool(let tool): tool.definition.timeout
    case .resource(let resource, _): resource.definition.timeout
    default: nil
    }
  }

  /// How many bytes a result may have, where its spec says.
  var maximumResultBytes: Int? {
    switch self {
    case .tool(let tool): tool.definition.maximumResultBytes
    case .resource(let resource, _): resource.definition.maximumResultBytes
    default: nil
    }
  }
}

/// A version of a tool, or its only one, with what the runtime makes of it.
package final class ToolEntry: Sendable {
  /// The tool's definition, whichever version this is.
  let definition: ToolDefinition
  /// The contract as the list shows it.
  let listing: ToolListing
  /// The name that it is called by.
  let wireName: String
  /// `nil`: the tool has one alone.
  let version: ToolVersion?
  /// The current version; `nil`: this is it.
  let current: ToolEntry?
  /// Whether the tool is offered; the current version says so for all.
  let isOffered: Atomic<Bool>
  var isOfferedNow: Bool { (current ?? self).isOffered.load(ordering: .relaxed) }
  /// The tool's place among the tools.
  let index: Int
  /// Its place among everything that flows speak of.
  var flowIndex: Int { index }
  /// Parameters that a request over HTTP repeats in headers.
  package let headerParameters: LazyHeaderParameters
  let inputSchema: LazySchema
  let outputSchema: LazySchema?
  /// What is known of its answers; `nil`: nothing.
  let content: ContentPolicy?
  /// What guards which arguments.
  let guards: FieldPaths<Precautions.Rule>
  /// Arguments that no record shows.
  let personalArguments: FieldPaths<String>
  /// `nil`: it is called however often it fails.
  let circuit: CircuitBreaker?
  /// Whether anything but flows stands between the reader's gates and its handler.
  let hasPrecautions: Bool

  /// - Parameter roots: the folders of guarded paths, by their texts in the spec.
  init(_ definition: ToolDefinition, index: Int = 0, roots: [String: String] = [:]) {
    self.definition = definition
    self.index = index
    listing = definition.listing
    wireName = definition.versions == nil ? definition.name : listing.nameText
    version = definition.versions.map(ToolVersion.init(current:))
    current = nil
    isOffered = Atomic(definition.isOffered)
    headerParameters = LazyHeaderParameters(schema: definition.listing.inputSchema)
    inputSchema = LazySchema(definition.listing.inputSchema, assertsFormats: definition.assertsFormats)
    outputSchema = definition.listing.outputSchema.map { LazySchema($0, assertsFormats: false) }
    content = definition.content.isPlain ? nil : ContentPolicy(definition.content)
    let safeguards = definition.safeguards
    guards = FieldPaths(
      safeguards.guards.map { item in
        (item.path, Precautions.Rule(path: item.path, rule: ArgumentGuard(item.guard, roots: roots)))
      })
    personalArguments = FieldPaths(safeguards.personalArguments.map { (path: $0.path, value: $0.kind) })
    circuit = safeguards.circuitBreaker.map {
      CircuitBreaker(CircuitBreaker.Policy(failures: $0.failures, within: $0.within, openFor: $0.openFor))
    }
    hasPrecautions =
      definition.risk >= .delete || !guards.isEmpty || safeguards.check != nil || safeguards.confirmation != nil
      || circuit != nil || safeguards.replaysByKey
  }

  /// An older version: a contract of its own before everything else of the current one.
  init(_ older: OlderVersionDefinition, _ current: ToolEntry, deprecationIndex: Int?) {
    definition = current.definition
    index = current.index
    listing = older.listing
    wireName = listing.nameText
    version = current.definition.versions.map {
      ToolVersion(older, of: $0, successor: current.wireName, deprecationIndex: deprecationIndex)
    }
    self.current = current
    isOffered = Atomic(true)
    headerParameters = LazyHeaderParameters(schema: listing.inputSchema)
    inputSchema = LazySchema(listing.inputSchema, assertsFormats: definition.assertsFormats)
    outputSchema = listing.outputSchema.map { LazySchema($0, assertsFormats: false) }
    content = older.content.map { $0.isPlain ? nil : ContentPolicy($0) } ?? current.content
    guards = current.guards
    personalArguments = current.personalArguments
    circuit = current.circuit
    hasPrecautions = current.hasPrecautions
  }

  /// What a list shows of this version; `nil`: nothing.
  /// - Parameters:
  ///   - selection: the versions that are wanted; `nil`: all.
  ///   - labels: the labels of the tool's versions.
  func listing(in selection: VersionSelection?) -> ToolListing? {
    guard let version, let versions = definition.versions else { return listing }
    switch selection {
    case nil:
      guard versions.style == .argument else { return listing }
      return current == nil ? versions.listed ?? listing : nil
    case .current: return current == nil ? listing : nil
    case .label(let label):
      if version.label == label { return listing }
      let isKnown = versions.current == label || versions.older.contains { $0.label == label }
      return current == nil && !isKnown ? listing : nil
    }
  }
}

/// A resource with what the runtime makes of it.
final class ResourceEntry: Sendable {
  let definition: ResourceDefinition
  let isOffered: Atomic<Bool>
  var isOfferedNow: Bool { isOffered.load(ordering: .relaxed) }
  /// Its place among the resources.
  let index: Int
  /// Its place among everything that flows speak of.
  let flowIndex: Int
  /// The template that URIs are matched with; `nil` for one fixed URI.
  let template: URITemplate?
  let contentSchema: LazySchema?
  /// What is known of its content; `nil`: nothing.
  let content: ContentPolicy?

  init(_ definition: ResourceDefinition, index: Int, flowIndex: Int) {
    self.definition = definition
    self.index = index
    self.flowIndex = flowIndex
    isOffered = Atomic(definition.isOffered)
    contentSchema = definition.contentSchema.map { LazySchema($0, assertsFormats: false) }
    template = definition.isTemplate ? try? URITemplate(definition.uri) : nil
    content = definition.content.isPlain ? nil : ContentPolicy(definition.content)
  }
}

/// A prompt.
final class PromptEntry: Sendable {
  let definition: PromptDefinition
  let isOffered: Atomic<Bool>
  var isOfferedNow: Bool { isOffered.load(ordering: .relaxed) }
  /// Its place among the prompts.
  let index: Int
  /// Its place among everything that flows speak of.
  let flowIndex: Int

  init(_ definition: PromptDefinition, index: Int, flowIndex: Int) {
    self.definition = definition
    self.index = index
    self.flowIndex = flowIndex
    isOffered = Atomic(definition.isOffered)
  }
}

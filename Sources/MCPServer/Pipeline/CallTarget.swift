// What a call is aimed at: an entry of the catalog, and what the frame, the gates and the filters ask of it.

import MCPCore
import Synchronization

/// What a call is aimed at.
enum CallTarget: Sendable {
  case tool(ToolEntry)
  case resource(ResourceEntry, uri: String)
  case prompt(PromptEntry)
  case completion(of: String)
  case list(of: String)

  /// The name in the spec; for records and logs.
  var name: String {
    switch self {
    case .tool(let tool): tool.definition.name
    case .resource(let resource, _): resource.definition.name
    case .prompt(let prompt): prompt.definition.name
    case .completion(let name), .list(let name): name
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

/// A tool with what the runtime makes of it.
package final class ToolEntry: Sendable {
  let definition: ToolDefinition
  let isOffered: Atomic<Bool>
  var isOfferedNow: Bool { isOffered.load(ordering: .relaxed) }
  /// Parameters that a request over HTTP repeats in headers.
  package let headerParameters: LazyHeaderParameters
  let inputSchema: LazySchema
  let outputSchema: LazySchema?

  init(_ definition: ToolDefinition) {
    self.definition = definition
    isOffered = Atomic(definition.isOffered)
    headerParameters = LazyHeaderParameters(schema: definition.listing.inputSchema)
    inputSchema = LazySchema(definition.listing.inputSchema, assertsFormats: definition.assertsFormats)
    outputSchema = definition.listing.outputSchema.map { LazySchema($0, assertsFormats: false) }
  }
}

/// A resource with what the runtime makes of it.
final class ResourceEntry: Sendable {
  let definition: ResourceDefinition
  let isOffered: Atomic<Bool>
  var isOfferedNow: Bool { isOffered.load(ordering: .relaxed) }
  /// The template that URIs are matched with; `nil` for one fixed URI.
  let template: URITemplate?
  let contentSchema: LazySchema?

  init(_ definition: ResourceDefinition) {
    self.definition = definition
    isOffered = Atomic(definition.isOffered)
    contentSchema = definition.contentSchema.map { LazySchema($0, assertsFormats: false) }
    template = definition.isTemplate ? try? URITemplate(definition.uri) : nil
  }
}

/// A prompt.
final class PromptEntry: Sendable {
  let definition: PromptDefinition
  let isOffered: Atomic<Bool>
  var isOfferedNow: Bool { isOffered.load(ordering: .relaxed) }

  init(_ definition: PromptDefinition) {
    self.definition = definition
    isOffered = Atomic(definition.isOffered)
  }
}

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

// What generated code hands to the runtime: data, and one closure per tool, resource and prompt. The pieces of lists
// are ready-made JSON text; which of them a client sees depends on its protocol revision, so they stay apart here.

import MCPCore

/// A server as its spec describes it.
@_spi(Generated)
public struct ServerDefinition: Sendable {
  let name: String
  let version: String
  /// `serverInfo`, JSON text.
  let info: StaticString
  /// `instructions`, a JSON string.
  let instructions: StaticString?
  let environment: EnvironmentDefinition
  let handlers: any StartableHandlers
  var tools: [ToolDefinition]
  let resources: [ResourceDefinition]
  let prompts: [PromptDefinition]
  let transports: [TransportDefinition]
  let policy: PolicyDefinition

  /// A server.
  /// - Parameter transports: how clients reach it, the one that is served where the command line names none first.
  public init(
    name: String, version: String, info: StaticString, instructions: StaticString?,
    environment: EnvironmentDefinition = .none, transports: [TransportDefinition] = [.stdio],
    policy: PolicyDefinition = PolicyDefinition(),
    handlers: HandlerBox<some ServerLifecycle>, tools: [ToolDefinition], resources: [ResourceDefinition],
    prompts: [PromptDefinition]
  ) {
    self.name = name
    self.version = version
    self.info = info
    self.instructions = instructions
    self.environment = environment
    self.handlers = handlers
    self.tools = tools
    self.resources = resources
    self.prompts = prompts
    self.transports = transports
    self.policy = policy
  }

  /// The transport of this name, or the first.
  func transport(_ name: String?) throws -> TransportDefinition {
    guard let name else { return transports.first ?? .stdio }
    guard let transport = transports.first(where: { $0.name == name }) else {
      throw UnknownTransport(name: name, known: transports.map(\.name))
    }
    return transport
  }

  /// The same server with what it offers under these options.
  func offered(_ options: ServerOptions) -> ServerDefinition {
    guard options.isReadOnly else { return self }
    var definition = self
    definition.tools.removeAll { $0.risk != .read }
    return definition
  }
}

/// A transport that the server does not have.
struct UnknownTransport: Error, CustomStringConvertible {
  let name: String
  let known: [String]

  var description: String { "this server has \(known.joined(separator: " and ")), not '\(name.prefix(64))'" }
}

/// The members of a tool's entry in `tools/list`, each as JSON text.
@_spi(Generated)
public struct ToolListing: Sendable {
  let name: StaticString
  let title: StaticString?
  let description: StaticString
  let inputSchema: StaticString
  let outputSchema: StaticString?
  /// The schema of the bare value, where `outputSchema` wraps one that is no object.
  let bareOutputSchema: StaticString?
  let annotations: StaticString
  let icons: StaticString?
  /// Digest and version of the contract, for clients that pin what they approved.
  let meta: StaticString?

  /// The name, as a text.
  var nameText: String { (try? JSON.parse("\(name)"))?.stringValue ?? "" }

  /// The members, each as JSON text.
  public init(
    name: StaticString, title: StaticString?, description: StaticString, inputSchema: StaticString,
    outputSchema: StaticString?, bareOutputSchema: StaticString? = nil, annotations: StaticString,
    icons: StaticString?, meta: StaticString? = nil
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.inputSchema = inputSchema
    self.outputSchema = outputSchema
    self.bareOutputSchema = bareOutputSchema
    self.annotations = annotations
    self.icons = icons
    self.meta = meta
  }
}

/// The members of a resource's entry in `resources/list` or `resources/templates/list`, each as JSON text.
@_spi(Generated)
public struct ResourceFragments: Sendable {
  let name: StaticString
  let title: StaticString?
  let description: StaticString?
  let mimeType: StaticString?
  let annotations: StaticString?
  let size: StaticString?
  let icons: StaticString?
  /// Digest and version of the contract.
  let meta: StaticString?

  /// The members, each as JSON text.
  public init(
    name: StaticString, title: StaticString?, description: StaticString?, mimeType: StaticString?,
    annotations: StaticString? = nil, size: StaticString? = nil, icons: StaticString?, meta: StaticString? = nil
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.mimeType = mimeType
    self.annotations = annotations
    self.size = size
    self.icons = icons
    self.meta = meta
  }
}

/// The members of a prompt's entry in `prompts/list`, each as JSON text.
@_spi(Generated)
public struct PromptFragments: Sendable {
  let name: StaticString
  let title: StaticString?
  let description: StaticString?
  let arguments: StaticString?
  let icons: StaticString?
  /// Digest and version of the contract.
  let meta: StaticString?

  /// The members, each as JSON text.
  public init(
    name: StaticString, title: StaticString?, description: StaticString?, arguments: StaticString?,
    icons: StaticString?, meta: StaticString? = nil
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.arguments = arguments
    self.icons = icons
    self.meta = meta
  }
}

// What a server offers, indexed: names to entries, URIs to resources, and the lists that clients ask for, spliced once
// from baked pieces and kept as bytes.

import MCPCore
import Synchronization

/// The tools, resources and prompts of a server.
package final class Catalog: Sendable {
  let definition: ServerDefinition
  /// The tools, every version an entry, the current one before the others.
  let tools: [ToolEntry]
  /// The labels that versions have.
  let versionLabels: [String]
  let resources: [ResourceEntry]
  let prompts: [PromptEntry]
  private let families: [ToolFamily]
  /// The versions by the names that they are called by; where they share one, the current.
  private let toolsByName: [String: ToolEntry]
  private let promptsByName: [String: PromptEntry]
  private let resourcesByURI: [String: ResourceEntry]
  private let templates: [ResourceEntry]
  let identity: ServerIdentity
  /// Whether any tool can run as a task.
  let hasTasks: Bool
  let toolList: BakedList
  let resourceList: BakedList
  let templateList: BakedList
  let promptList: BakedList
  /// The templates whose instances a handler lists, in the order of the spec.
  let listedTemplates: [(entry: ResourceEntry, list: ResourceDefinition.List)]

  /// - Parameter roots: the folders of guarded paths, by their texts in the spec.
  init(_ definition: ServerDefinition, pageEntries: Int, roots: [String: String] = [:]) {
    self.definition = definition
    families = ToolFamily.all(definition.tools, roots: roots)
    tools = families.flatMap(\.entries)
    versionLabels = Array(Set(families.flatMap(\.labels))).sorted()
    let (toolCount, resourceCount) = (definition.tools.count, definition.resources.count)
    resources = definition.resources.enumerated().map { ResourceEntry($1, index: $0, flowIndex: toolCount + $0) }
    prompts = definition.prompts.enumerated().map {
      PromptEntry($1, index: $0, flowIndex: toolCount + resourceCount + $0)
    }
    toolsByName = Dictionary(tools.map { ($0.wireName, $0) }) { first, _ in first }
    promptsByName = Dictionary(prompts.map { ($0.definition.name, $0) }) { first, _ in first }
    let fixed = resources.filter { !$0.definition.isTemplate }
    templates = resources.filter { $0.definition.isTemplate }
    resourcesByURI = Dictionary(fixed.map { ($0.definition.uri, $0) }) { first, _ in first }
    listedTemplates = templates.compactMap { entry in entry.definition.list.map { (entry, $0) } }
    toolList = BakedList("tools", .tools, pageEntries, tools.map { .tool($0) })
    resourceList = BakedList("resources", .resources, pageEntries, fixed.map { .resource($0) })
    templateList = BakedList("resourceTemplates", .resourceTemplates, pageEntries, templates.map { .resource($0) })
    promptList = BakedList("prompts", .prompts, pageEntries, prompts.map { .prompt($0) })
    identity = ServerIdentity(definition)
    hasTasks = definition.tools.contains { $0.tasks != .forbidden }
  }

  /// The tool of this name, where it is offered.
  package func tool(_ name: String) -> ToolEntry? {
    toolsByName[name].flatMap { $0.isOfferedNow ? $0 : nil }
  }

  /// Whether the tool of this name in the spec is offered.
  func offers(tool name: String) -> Bool { family(name)?.current.isOfferedNow ?? false }

  private func family(_ name: String) -> ToolFamily? { families.first { $0.definition.name == name } }

  /// The version of a tool that arguments ask for, with what is wrong where they ask for none that there is.
  func chosen(_ tool: ToolEntry, by arguments: JSONView) -> (entry: ToolEntry, problem: String?) {
    tool.version?.style == .argument ? families[tool.index].chosen(by: arguments) : (tool, nil)
  }

  /// The prompt of this name, where it is offered.
  func prompt(_ name: String) -> PromptEntry? {
    promptsByName[name].flatMap { $0.isOfferedNow ? $0 : nil }
  }

  /// The resource with exactly this URI or template; for completions.
  func resource(declaredAs uri: String) -> ResourceEntry? {
    (resourcesByURI[uri] ?? templates.first { $0.definition.uri == uri })
      .flatMap { $0.isOfferedNow ? $0 : nil }
  }

  /// The resource that a URI names, with the values of its variables.
  func reading(_ uri: String) -> ResourceReading? {
    if let entry = resourcesByURI[uri], entry.isOfferedNow {
      return ResourceReading(entry: entry, uri: uri, variables: [])
    }
    for entry in templates where entry.isOfferedNow {
      guard let template = entry.template, let values = template.match(uri) else { continue }
      let variables = template.variables.compactMap { name in values[name].map { (name: name, text: $0) } }
      return ResourceReading(entry: entry, uri: uri, variables: variables)
    }
    return nil
  }

  /// Offers a tool, or no longer. Answers whether that is a change.
  func offer(tool name: String, _ isOffered: Bool) -> Bool {
    guard let entry = family(name)?.current else { return false }
    return change(entry.isOffered.exchange(isOffered, ordering: .relaxed) != isOffered, toolList)
  }

  /// Offers a prompt, or no longer. Answers whether that is a change.
  func offer(prompt name: String, _ isOffered: Bool) -> Bool {
    guard let entry = promptsByName[name] else { return false }
    return change(entry.isOffered.exchange(isOffered, ordering: .relaxed) != isOffered, promptList)
  }

  /// Offers a resource, or no longer. Answers whether that is a change.
  func offer(resource name: String, _ isOffered: Bool) -> Bool {
    guard let entry = resources.first(where: { $0.definition.name == name }) else { return false }
    let list = entry.definition.isTemplate ? templateList : resourceList
    return change(entry.isOffered.exchange(isOffered, ordering: .relaxed) != isOffered, list)
  }

  private func change(_ isChange: Bool, _ list: BakedList) -> Bool {
    if isChange { list.forgetPages() }
    return isChange
  }

  /// The nearest name, to one that there is not, of a tool that the caller may use.
  func nearestTool(to name: String, for caller: Caller) -> String? {
    let known = tools.filter { $0.isOfferedNow && caller.has($0.definition.access.permissions) }
    return EditDistance.nearest(String(name.prefix(128)), in: known.map(\.wireName).filter { $0 != name })
  }

  /// The nearest name, to one that there is not, of a prompt that the caller may use.
  func nearestPrompt(to name: String, for caller: Caller) -> String? {
    let known = prompts.filter { $0.isOfferedNow && caller.has($0.definition.access.permissions) }
    return EditDistance.nearest(String(name.prefix(128)), in: known.map(\.definition.name).filter { $0 != name })
  }
}

/// A resource that is about to be read.
struct ResourceReading {
  let entry: ResourceEntry
  let uri: String
  let variables: [(name: String, text: String)]

  var target: CallTarget { .resource(entry, uri: uri) }

  /// Leads the reading through the gates.
  /// - Parameters:
  ///   - call: the call that it belongs to: its own, or that of a prompt that embeds the resource.
  func admit(_ services: Services, for caller: Caller, in call: ActiveCall) -> Admission {
    let definition = entry.definition
    return services.admitTexts(variables, as: definition.variables, target: target, for: caller, in: call) {
      .resource(try definition.body($0))
    }
  }
}

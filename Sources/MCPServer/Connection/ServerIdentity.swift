// Who the server is and what it can do, as each revision says it.

import MCPCore

/// The server's name and capabilities.
struct ServerIdentity: Sendable {
  private let info: JSON
  /// `{"name":…,"version":…}`, JSON text: what stands in results.
  let short: JSONBuffer
  /// All of it, JSON text: what stands in the server's description of itself.
  let full: JSONBuffer

  init(_ definition: ServerDefinition) {
    let parsed = (try? JSON.parse("\(definition.info)")) ?? .object([])
    info = parsed
    short = JSONBuffer(capacity: 128) { writer in
      writer.json(.object(["name": parsed["name"], "version": parsed["version"]]))
    }
    full = JSONBuffer { $0.json(parsed) }
  }

  /// `serverInfo`.
  func info(_ members: Revision.Members) -> JSON {
    .object([
      "name": info["name"], "title": members.contains(.titles) ? info["title"] : nil, "version": info["version"],
      "description": members.contains(.icons) ? info["description"] : nil,
      "icons": members.contains(.icons) ? info["icons"] : nil,
      "websiteUrl": members.contains(.icons) ? info["websiteUrl"] : nil,
    ])
  }
}

extension Catalog {
  /// What the server can do, as a revision says it.
  func capabilities(_ members: Revision.Members) -> JSON {
    let none = JSON.object([])
    let canChange: JSON = ["listChanged": true]
    let isWatchable = resources.contains { $0.definition.isWatchable }
    let completes =
      prompts.contains { !$0.definition.completions.isEmpty }
      || resources.contains { !$0.definition.completions.isEmpty }
    let tasks: JSON = ["list": none, "cancel": none, "requests": ["tools": ["call": none]]]
    return .object([
      "completions": completes && members.contains(.completionsCapability) ? none : nil, "logging": none,
      "prompts": prompts.isEmpty ? nil : canChange,
      "resources": resources.isEmpty
        ? nil : .object(["subscribe": isWatchable ? true : nil, "listChanged": true]),
      "tools": tools.isEmpty ? nil : canChange,
      "tasks": hasTasks && members.contains(.coreTasks) ? tasks : nil,
      "extensions": hasTasks && members.contains(.extensions)
        ? .object(["io.modelcontextprotocol/tasks": none]) : nil,
    ])
  }
}

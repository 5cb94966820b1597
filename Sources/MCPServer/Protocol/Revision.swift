// A protocol revision as a value: what differs between revisions is asked of it, so that no `if` on a date stands
// anywhere else. One revision is served so far.

import MCPCore

/// A revision of MCP.
struct Revision: Sendable {
  /// Its name in `protocolVersion`.
  let name: StaticString
  /// The methods that a client may request.
  let methods: Set<Method>

  /// 2025-11-25.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  static let v2025_11_25 = Revision(name: "2025-11-25", methods: Set(Method.allCases))

  /// The revisions served, newest first.
  static let served = [v2025_11_25]

  /// The revision to answer a client with: the one that it asked for where that is served, else the newest.
  static func negotiated(asked name: JSONView) -> Revision {
    served.first { name.equals($0.name) } ?? v2025_11_25
  }
}

/// What a client may request.
enum Method: CaseIterable {
  case toolsCall
  case toolsList
  case resourcesRead
  case resourcesList
  case resourcesTemplatesList
  case promptsGet
  case promptsList
  case completionComplete
  case loggingSetLevel
  case ping
  case initialize

  var name: StaticString {
    switch self {
    case .toolsCall: "tools/call"
    case .toolsList: "tools/list"
    case .resourcesRead: "resources/read"
    case .resourcesList: "resources/list"
    case .resourcesTemplatesList: "resources/templates/list"
    case .promptsGet: "prompts/get"
    case .promptsList: "prompts/list"
    case .completionComplete: "completion/complete"
    case .loggingSetLevel: "logging/setLevel"
    case .ping: "ping"
    case .initialize: "initialize"
    }
  }

  /// The method of this name.
  init?(_ name: JSONView) {
    for method in Method.allCases where name.equals(method.name) {
      self = method
      return
    }
    return nil
  }
}

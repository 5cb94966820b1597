// The methods that clients request, over all revisions. Which of them a revision has is part of its profile.

import MCPCore

/// What a client may request.
package enum Method: UInt8, CaseIterable, Sendable {
  // The order is that of lookups: what comes most often comes first.
  case toolsCall
  case toolsList
  case resourcesRead
  case resourcesList
  case resourcesTemplatesList
  case promptsGet
  case promptsList
  case completionComplete
  case ping
  case initialize
  case discover
  case subscriptionsListen
  case resourcesSubscribe
  case resourcesUnsubscribe
  case loggingSetLevel
  case tasksGet
  case tasksUpdate
  case tasksResult
  case tasksCancel
  case tasksList

  /// Its name on the wire.
  package var name: StaticString {
    switch self {
    case .toolsCall: "tools/call"
    case .toolsList: "tools/list"
    case .resourcesRead: "resources/read"
    case .resourcesList: "resources/list"
    case .resourcesTemplatesList: "resources/templates/list"
    case .promptsGet: "prompts/get"
    case .promptsList: "prompts/list"
    case .completionComplete: "completion/complete"
    case .ping: "ping"
    case .initialize: "initialize"
    case .discover: "server/discover"
    case .subscriptionsListen: "subscriptions/listen"
    case .resourcesSubscribe: "resources/subscribe"
    case .resourcesUnsubscribe: "resources/unsubscribe"
    case .loggingSetLevel: "logging/setLevel"
    case .tasksGet: "tasks/get"
    case .tasksUpdate: "tasks/update"
    case .tasksResult: "tasks/result"
    case .tasksCancel: "tasks/cancel"
    case .tasksList: "tasks/list"
    }
  }

  /// The method of this name.
  package init?(_ name: JSONView) {
    for method in Method.allCases where name.equals(method.name) {
      self = method
      return
    }
    return nil
  }
}

/// A set of methods, a bit for each.
struct MethodSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ methods: Method...) { rawValue = methods.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

  /// Whether the method is one of them.
  func contains(_ method: Method) -> Bool { rawValue & 1 << UInt32(method.rawValue) != 0 }
}

// Who wants to hear what: sessions of older revisions, which get every change of lists and those of the resources that
// they watch, and subscriptions of stateless clients, which get what they asked for under their own id.

import MCPCore

/// Tells clients what has changed.
package final class Changes: Sendable {
  /// The lists that can change.
  enum List: CaseIterable {
    case tools
    case prompts
    case resources

    var method: StaticString {
      switch self {
      case .tools: "notifications/tools/list_changed"
      case .prompts: "notifications/prompts/list_changed"
      case .resources: "notifications/resources/list_changed"
      }
    }

    /// The member of a subscription's filter.
    var filter: StaticString {
      switch self {
      case .tools: "toolsListChanged"
      case .prompts: "promptsListChanged"
      case .resources: "resourcesListChanged"
      }
    }
  }

  /// A stateless client that listens.
  struct Subscription: Sendable {
    let id: RequestID
    let origin: Origin
    let lists: [List]
    let uris: Set<String>
  }

  private struct State {
    var sessions: [ObjectIdentifier: Session] = [:]
    /// By what their ids are unique within.
    var subscriptions: [ObjectIdentifier: [Subscription]] = [:]
  }

  private let state = Locked(State())

  /// A session wants to hear of changes until it leaves.
  package func enter(_ session: Session) {
    state.withLock { $0.sessions[ObjectIdentifier(session)] = session }
  }

  /// A session is over.
  package func leave(_ session: Session) {
    state.withLock { _ = $0.sessions.removeValue(forKey: ObjectIdentifier(session)) }
  }

  /// Subscriptions that one connection may have.
  private static let mostSubscriptions = 64

  /// A client listens from now on, unless it does so under this id already, or as often as it may. Its acknowledgement
  /// goes out first.
  func enter(_ subscription: Subscription, acknowledge: () -> Void) -> Bool {
    state.withLock { state in
      let scope = ObjectIdentifier(subscription.origin.scope)
      let own = state.subscriptions[scope] ?? []
      guard own.count < Changes.mostSubscriptions, !own.contains(where: { $0.id == subscription.id }) else {
        return false
      }
      acknowledge()
      state.subscriptions[scope] = own + [subscription]
      return true
    }
  }

  /// Whether a client listens under this id.
  func listens(_ id: RequestID, in scope: AnyObject) -> Bool {
    state.withLock { $0.subscriptions[ObjectIdentifier(scope)]?.contains { $0.id == id } ?? false }
  }

  /// A client no longer listens under this id. Answers the subscription, where there was one.
  func leave(_ id: RequestID, in scope: AnyObject) -> Subscription? {
    state.withLock { state in
      let key = ObjectIdentifier(scope)
      guard var own = state.subscriptions[key], let index = own.firstIndex(where: { $0.id == id }) else { return nil }
      let left = own.remove(at: index)
      state.subscriptions[key] = own.isEmpty ? nil : own
      return left
    }
  }

  /// A client is gone with everything that it listens to.
  func leave(scope: AnyObject) {
    state.withLock { _ = $0.subscriptions.removeValue(forKey: ObjectIdentifier(scope)) }
  }

  /// Takes all subscriptions away, to end them.
  func takeSubscriptions() -> [Subscription] {
    state.withLock { state in
      defer { state.subscriptions = [:] }
      return state.subscriptions.values.flatMap { $0 }
    }
  }

  func listChanged(_ list: List) {
    tell(list.method, nil) { _ in
      true
    } subscriptions: {
      $0.lists.contains(list)
    }
  }

  func resourceUpdated(_ uri: String) {
    tell("notifications/resources/updated", ("uri", uri)) {
      $0.watches(uri)
    } subscriptions: {
      $0.uris.contains(uri)
    }
  }

  func elicitationCompleted(_ id: String) {
    tell("notifications/elicitation/complete", ("elicitationId", id)) {
      $0.revision.members.contains(.elicitationErrors) && $0.capabilities.contains(.urlElicitation)
    } subscriptions: { _ in
      false
    }
  }

  private func tell(
    _ method: StaticString, _ member: (StaticString, String)?, sessions isForSession: (Session) -> Bool,
    subscriptions isFor: (Subscription) -> Bool
  ) {
    let (sessions, subscriptions) = state.withLock { state in
      (
        state.sessions.values.filter { $0.isReady && isForSession($0) },
        state.subscriptions.values.joined().filter(isFor)
      )
    }
    for session in sessions { session.outlet.notice { Changes.write(method, member, nil, to: &$0) } }
    for subscription in subscriptions {
      subscription.origin.channel.notice { Changes.write(method, member, subscription.id, to: &$0) }
    }
  }

  private static func write(
    _ method: StaticString, _ member: (StaticString, String)?, _ id: RequestID?, to writer: inout JSONWriter
  ) {
    writer.raw(#"{"jsonrpc":"2.0","method":""#)
    writer.raw(method)
    writer.raw("\"")
    if member != nil || id != nil {
      writer.raw(#","params":{"#)
      if let (name, text) = member {
        writer.raw("\"")
        writer.raw(name)
        writer.raw("\":")
        writer.string(text)
      }
      if let id {
        if member != nil { writer.raw(",") }
        writeSubscription(id, to: &writer)
      }
      writer.endObject()
    }
    writer.endObject()
  }

  /// Appends `"_meta":{…}` that names a subscription.
  static func writeSubscription(_ id: RequestID, to writer: inout JSONWriter) {
    writer.raw(#""_meta":{"#)
    writeSubscriptionMember(id, to: &writer)
    writer.endObject()
  }

  /// Appends the member of `_meta` that names a subscription.
  static func writeSubscriptionMember(_ id: RequestID, to writer: inout JSONWriter) {
    writer.raw(#""io.modelcontextprotocol/subscriptionId":"#)
    id.write(to: &writer)
  }
}

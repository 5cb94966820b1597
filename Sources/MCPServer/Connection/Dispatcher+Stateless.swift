// Requests of revisions without sessions.

import MCPCore

extension Dispatcher {
  func discover(_ request: RequestContext, _ origin: Origin) {
    let catalog = services.catalog
    let members = origin.client.revision.members
    let frame = ResultFrame(revision: origin.client.revision, server: catalog.identity.full, cache: .lists)
    reply(request.id, origin, frame) { writer in
      writer.raw(#""supportedVersions":"#)
      writer.json(.array(Revision.served.map { .string("\($0.name)") }))
      writer.raw(#","capabilities":"#)
      writer.json(catalog.capabilities(members))
      if let instructions = catalog.definition.instructions {
        writer.raw(#","instructions":"#)
        writer.raw(instructions)
      }
    }
  }

  /// URIs that one subscription may have.
  private static let mostURIs = 1_000

  func listen(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    guard let filter = try request.object("notifications") else {
      throw RPCError(.invalidParams, "Expected params.notifications, an object that names what to hear of")
    }
    var lists: [Changes.List] = []
    for list in Changes.List.allCases {
      guard let value = filter.member("\(list.filter)") else { continue }
      guard value.kind == .true || value.kind == .false else {
        throw RPCError(.invalidParams, "Expected params.notifications.\(list.filter), true or false")
      }
      if value.kind == .true && offers(list) { lists.append(list) }
    }
    let (uris, denial) = try wantedURIs(filter, origin.caller)
    try checkID(request.id, origin)
    if let denial { services.record(denial, .subscriptionsListen, nil, request.id, from: origin) }
    let subscription = Changes.Subscription(id: request.id, origin: origin, lists: lists, uris: Set(uris))
    let isSent = Locked(false)
    let isNew = services.changes.enter(subscription) {
      let hasWay = origin.channel.send { acknowledge(subscription, uris, to: &$0) }
      isSent.withLock { $0 = hasWay }
    }
    guard isNew else {
      throw RPCError(.invalidRequest, "There are as many subscriptions as one connection may have: end others first")
    }
    if !isSent.withLock({ $0 }) { services.changes.leave(scope: origin.scope) }
  }

  private func offers(_ list: Changes.List) -> Bool {
    switch list {
    case .tools: !services.catalog.tools.isEmpty
    case .prompts: !services.catalog.prompts.isEmpty
    case .resources: !services.catalog.resources.isEmpty
    }
  }

  /// The URIs of resources that tell of changes, in the order of the request, and why one was left out that the caller
  /// may not read: the first, for one request has one record.
  private func wantedURIs(
    _ filter: JSONView, _ caller: Caller
  ) throws(RPCError) -> (uris: [String], denial: Denial?) {
    guard let wanted = filter["resourceSubscriptions"] else { return ([], nil) }
    guard wanted.kind == .array, wanted.count <= Dispatcher.mostURIs else {
      throw RPCError(
        .invalidParams,
        "Expected params.notifications.resourceSubscriptions, an array of at most \(Dispatcher.mostURIs) URIs")
    }
    var uris: [String] = []
    var isWrong = false
    var denial: Denial?
    wanted.forEachElement { element in
      if element.kind != .string { isWrong = true }
      let uri = element.string
      guard let entry = services.catalog.reading(uri)?.entry, entry.definition.isWatchable else { return }
      if caller.has(entry.definition.access.permissions) {
        uris.append(uri)
      } else if denial == nil {
        denial = Denial(watching: entry, caller)
      }
    }
    if isWrong {
      throw RPCError(.invalidParams, "Expected params.notifications.resourceSubscriptions, an array of URIs")
    }
    return (uris, denial)
  }

  private func acknowledge(_ subscription: Changes.Subscription, _ uris: [String], to writer: inout JSONWriter) {
    var agreed = subscription.lists.map { JSON.Member(key: "\($0.filter)", value: true) }
    if !uris.isEmpty {
      agreed.append(JSON.Member(key: "resourceSubscriptions", value: .array(uris.map(JSON.string))))
    }
    writer.raw(#"{"jsonrpc":"2.0","method":"notifications/subscriptions/acknowledged","params":{"notifications":"#)
    writer.json(.object(agreed))
    writer.raw(",")
    Changes.writeSubscription(subscription.id, to: &writer)
    writer.raw("}}")
  }
}

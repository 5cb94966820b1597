// `resources/list`: the fixed resources first, then the instances that handlers list, template by template. A page is
// filled as far as it goes, because there are clients that never ask for a second one.

import MCPCore

/// Lists the resources of a server.
struct ResourceLister: Sendable {
  let services: Services

  /// The place in the list where the handlers' part begins is index 0 of a cursor with an inner text; fixed resources
  /// have none.
  func page(from cursor: Cursor?, _ context: CallContext) async throws -> JSONBuffer {
    let limit = max(1, services.options.limits.pageEntries)
    var writer = ListWriter(limit: limit, members: context.client.revision.members, context.caller, services.policy)
    var next: Cursor?
    var position = cursor ?? Cursor(list: .resources, index: 0)
    if position.inner == nil { next = addFixed(from: position.index, to: &writer) }
    if next == nil {
      if position.inner == nil { position = Cursor(list: .resources, index: 0, inner: "") }
      next = try await addListed(from: position, to: &writer, context)
    }
    return writer.finish(next: next?.text(services.cursorKey))
  }

  private func check(_ page: ListedResources, room: Int) throws {
    if page.items.count > room {
      throw BrokenContract(problems: ["the page has \(page.items.count) items where \(room) were asked for"])
    }
    if let next = page.next, next.utf8.count > Cursor.longestInner {
      throw BrokenContract(problems: ["the cursor of the next page is longer than \(Cursor.longestInner) bytes"])
    }
  }

  private func addFixed(from start: Int, to writer: inout ListWriter) -> Cursor? {
    let list = services.catalog.resourceList
    let end = min(list.count, start + writer.limit)
    if start < end { writer.addEntries(of: list, start..<end) }
    return end < list.count ? Cursor(list: .resources, index: end) : nil
  }

  private func addListed(
    from start: Cursor, to writer: inout ListWriter, _ context: CallContext
  ) async throws -> Cursor? {
    let templates = services.catalog.listedTemplates
    var position = start
    while position.index < templates.count {
      if writer.room <= 0 { return position }
      let (entry, list) = templates[position.index]
      // Whoever may not read the instances does not learn that there are any.
      guard context.caller.has(entry.definition.access.permissions) else {
        position = Cursor(list: .resources, index: position.index + 1, inner: "")
        continue
      }
      let inner = position.inner.flatMap { $0.isEmpty ? nil : $0 }
      let page = try await list(PageRequest(cursor: inner, limit: writer.room), context)
      try check(page, room: writer.room)
      for item in page.items { writer.add(item, mimeType: entry.definition.listing.mimeType) }
      position =
        page.next.map { Cursor(list: .resources, index: position.index, inner: $0) }
        ?? Cursor(list: .resources, index: position.index + 1, inner: "")
      if page.items.isEmpty && page.next != nil { return position }
    }
    return nil
  }
}

/// The growing text of one page.
private struct ListWriter {
  let limit: Int
  let members: Revision.Members
  private let caller: Caller
  private let policy: Policy
  private var count = 0
  private var text = "\"resources\":["

  init(limit: Int, members: Revision.Members, _ caller: Caller, _ policy: Policy) {
    self.limit = limit
    self.members = members
    self.caller = caller
    self.policy = policy
  }

  /// Entries that still fit.
  var room: Int { limit - count }

  mutating func addEntries(of list: BakedList, _ range: Range<Int>) {
    var writer = JSONWriter()
    let added = list.writeEntries(range, members, for: caller, to: &writer)
    append(added, writer.text)
  }

  mutating func add(_ item: ListedResource, mimeType: StaticString?) {
    var writer = JSONWriter()
    item.write(mimeType: mimeType, members, policy, to: &writer)
    append(1, writer.text)
  }

  private mutating func append(_ entries: Int, _ added: String) {
    if count > 0 && entries > 0 { text += "," }
    text += added
    count += entries
  }

  func finish(next: String?) -> JSONBuffer {
    JSONBuffer(capacity: text.utf8.count + 64) { writer in
      writer.raw(text)
      writer.raw("]")
      if let next {
        writer.raw(#","nextCursor":"#)
        writer.string(next)
      }
    }
  }
}

extension ListedResource {
  fileprivate func write(
    mimeType: StaticString?, _ members: Revision.Members, _ policy: Policy, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member(#""uri":"#, uri)
    writer.member(#""name":"#, policy.shown(name))
    if members.contains(.titles) { writer.member(#""title":"#, title.map(policy.shown)) }
    writer.member(#""description":"#, description.map(policy.shown))
    if let mimeType {
      writer.raw(#","mimeType":"#)
      writer.raw(mimeType)
    }
    writer.endObject()
  }
}

// A list that the spec fixes: its pages are spliced from the baked pieces at the first request of each revision and kept
// as bytes, so that an answer is one copy. What is offered may change while the server runs; then pages are made anew.

import MCPCore

/// One list of a server.
final class BakedList: Sendable {
  /// One entry.
  enum Entry: Sendable {
    case tool(ToolEntry)
    case resource(ResourceEntry)
    case prompt(PromptEntry)
  }

  private struct Place: Hashable {
    let revision: Int
    let start: Int
    /// Which entries the caller sees, a bit each; `nil`: all.
    let visible: [UInt64]?
    /// Which versions of tools; `nil`: all.
    let versions: VersionSelection?
  }

  private let name: StaticString
  private let list: Cursor.List
  private let pageEntries: Int
  private let entries: [Entry]
  private let pages = Locked<[Place: JSONBuffer]>([:])

  init(_ name: StaticString, _ list: Cursor.List, _ pageEntries: Int, _ entries: [Entry]) {
    self.name = name
    self.list = list
    self.pageEntries = max(1, pageEntries)
    self.entries = entries
    differs = entries.contains { !$0.access.permissions.isEmpty }
  }

  /// Whether callers see different entries.
  let differs: Bool

  /// Kinds of callers whose pages are kept.
  private static let mostPages = 1_000

  var count: Int { entries.count }

  /// What is offered has changed.
  func forgetPages() { pages.withLock { $0 = [:] } }

  /// The members of the result that has the page which begins at this entry.
  /// - Parameter versions: which versions of tools are shown; `nil`: all.
  func page(
    at start: Int, key: Cursor.Key, _ revision: Revision, for caller: Caller, _ versions: VersionSelection? = nil
  ) -> JSONBuffer {
    let place = Place(
      revision: revision.rank, start: start, visible: differs ? visible(to: caller) : nil, versions: versions)
    return pages.withLock { pages in
      if let page = pages[place] { return page }
      if pages.count >= BakedList.mostPages { pages = [:] }
      let end = min(entries.count, start + pageEntries)
      let page = JSONBuffer(capacity: 1024) { writer in
        writer.raw("\"")
        writer.raw(name)
        writer.raw(#"":["#)
        writeEntries(start..<max(start, end), revision.members, for: caller, versions, to: &writer)
        writer.raw("]")
        if end < entries.count {
          writer.raw(#","nextCursor":"#)
          writer.string(Cursor(list: list, index: end).text(key))
        }
      }
      pages[place] = page
      return page
    }
  }

  private func visible(to caller: Caller) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (entries.count + 63) / 64)
    for (index, entry) in entries.enumerated() where caller.has(entry.access.permissions) {
      words[index / 64] |= 1 << UInt64(index % 64)
    }
    return words
  }

  /// Appends the entries of a range that are offered to the caller, with commas between. Answers how many those are.
  /// - Parameter caller: `nil`: one who may do everything.
  @discardableResult
  func writeEntries(
    _ range: Range<Int>, _ members: Revision.Members, for caller: Caller?, _ versions: VersionSelection? = nil,
    to writer: inout JSONWriter
  ) -> Int {
    var count = 0
    for index in range where entries[index].isOffered && caller?.has(entries[index].access.permissions) != false {
      guard entries[index].isListed(versions) else { continue }
      if count > 0 { writer.raw(",") }
      count += 1
      writer.beginObject()
      entries[index].write(members, versions, to: &writer)
      writer.endObject()
    }
    return count
  }
}

extension BakedList.Entry {
  fileprivate var access: AccessDefinition {
    switch self {
    case .tool(let tool): tool.definition.access
    case .resource(let resource): resource.definition.access
    case .prompt(let prompt): prompt.definition.access
    }
  }

  fileprivate var isOffered: Bool {
    switch self {
    case .tool(let tool): tool.isOfferedNow
    case .resource(let resource): resource.isOfferedNow
    case .prompt(let prompt): prompt.isOfferedNow
    }
  }

  fileprivate func isListed(_ versions: VersionSelection?) -> Bool {
    if case .tool(let tool) = self { tool.listing(in: versions) != nil } else { true }
  }

  fileprivate func write(_ members: Revision.Members, _ versions: VersionSelection?, to writer: inout JSONWriter) {
    func known(_ member: Revision.Members, _ piece: StaticString?) -> StaticString? {
      members.contains(member) ? piece : nil
    }
    switch self {
    case .tool(let tool):
      let listing = tool.listing(in: versions) ?? tool.listing
      let output = members.contains(.bareStructuredContent) ? listing.bareOutputSchema : nil
      writer.piece(#""name":"#, listing.name)
      writer.piece(#""title":"#, known(.titles, listing.title))
      writer.piece(#""description":"#, listing.description)
      writer.piece(#""inputSchema":"#, listing.inputSchema)
      writer.piece(#""outputSchema":"#, known(.structuredContent, output ?? listing.outputSchema))
      writer.piece(#""annotations":"#, known(.toolAnnotations, listing.annotations))
      writer.piece(#""icons":"#, known(.icons, listing.icons))
      writer.piece(#""execution":"#, known(.coreTasks, tool.definition.tasks.execution))
      writer.piece(#""_meta":"#, known(.entryMeta, listing.meta))
    case .resource(let resource):
      let definition = resource.definition
      writer.member(definition.isTemplate ? #""uriTemplate":"# : #""uri":"#, definition.uri)
      writer.piece(#""name":"#, definition.listing.name)
      writer.piece(#""title":"#, known(.titles, definition.listing.title))
      writer.piece(#""description":"#, definition.listing.description)
      writer.piece(#""mimeType":"#, definition.listing.mimeType)
      if members.contains(.lastModified) {
        writer.piece(#""annotations":"#, definition.listing.annotations)
      } else if let annotations = definition.listing.annotations {
        writer.member(#""annotations":"#, withoutLastModified(annotations))
      }
      writer.piece(#""size":"#, definition.isTemplate ? nil : definition.listing.size)
      writer.piece(#""icons":"#, known(.icons, definition.listing.icons))
      writer.piece(#""_meta":"#, known(.entryMeta, definition.listing.meta))
    case .prompt(let prompt):
      let listing = prompt.definition.listing
      writer.piece(#""name":"#, listing.name)
      writer.piece(#""title":"#, known(.titles, listing.title))
      writer.piece(#""description":"#, listing.description)
      writer.piece(#""arguments":"#, listing.arguments)
      writer.piece(#""icons":"#, known(.icons, listing.icons))
      writer.piece(#""_meta":"#, known(.entryMeta, listing.meta))
    }
  }
}

/// Annotations as they were before they could say when something was changed.
private func withoutLastModified(_ annotations: StaticString) -> JSON {
  let members = (try? JSON.parse("\(annotations)"))?.objectValue ?? []
  return .object(members.filter { $0.key != "lastModified" })
}

extension ToolDefinition.TaskSupport {
  /// `execution` of 2025-11-25, JSON text. A handler that decides for itself may or may not make a task.
  fileprivate var execution: StaticString? {
    switch self {
    case .forbidden: nil
    case .optional, .byHandler: #"{"taskSupport":"optional"}"#
    case .required: #"{"taskSupport":"required"}"#
    }
  }
}

extension JSONWriter {
  /// Appends a member whose value is baked JSON text; nothing where there is none.
  fileprivate mutating func piece(_ name: StaticString, _ text: StaticString?) {
    guard let text else { return }
    if bytes.last != UInt8(ascii: "{") { raw(",") }
    raw(name)
    raw(text)
  }
}

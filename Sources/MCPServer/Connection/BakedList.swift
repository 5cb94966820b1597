// A list that the spec fixes: its pages are spliced from the baked pieces at the first request and kept as bytes, so
// that an answer is one copy.

import MCPCore

/// One list of a server.
final class BakedList: Sendable {
  /// One entry's pieces.
  enum Entry: Sendable {
    case tool(ToolListing)
    case resource(ResourceDefinition)
    case prompt(PromptFragments)
  }

  private let name: StaticString
  private let list: Cursor.List
  private let pageEntries: Int
  private let entries: [Entry]
  private let pages = Locked<[Int: JSONBuffer]>([:])

  init(_ name: StaticString, _ list: Cursor.List, _ pageEntries: Int, _ entries: [Entry]) {
    self.name = name
    self.list = list
    self.pageEntries = max(1, pageEntries)
    self.entries = entries
  }

  var count: Int { entries.count }

  /// The page that begins at this entry, as `"result":{…}`.
  func page(at start: Int, key: Cursor.Key) -> JSONBuffer {
    pages.withLock { pages in
      if let page = pages[start] { return page }
      let end = min(entries.count, start + pageEntries)
      let page = JSONBuffer(capacity: 1024) { writer in
        writer.raw(#""result":{""#)
        writer.raw(name)
        writer.raw(#"":["#)
        writeEntries(start..<max(start, end), to: &writer)
        writer.raw("]")
        if end < entries.count {
          writer.raw(#","nextCursor":"#)
          writer.string(Cursor(list: list, index: end).text(key))
        }
        writer.endObject()
      }
      pages[start] = page
      return page
    }
  }

  /// Appends entries with commas between.
  func writeEntries(_ range: Range<Int>, to writer: inout JSONWriter) {
    for index in range {
      if index > range.lowerBound { writer.raw(",") }
      writer.beginObject()
      entries[index].write(to: &writer)
      writer.endObject()
    }
  }
}

extension BakedList.Entry {
  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .tool(let listing):
      writer.piece(#""name":"#, listing.name)
      writer.piece(#""title":"#, listing.title)
      writer.piece(#""description":"#, listing.description)
      writer.piece(#""inputSchema":"#, listing.inputSchema)
      writer.piece(#""outputSchema":"#, listing.outputSchema)
      writer.piece(#""annotations":"#, listing.annotations)
      writer.piece(#""icons":"#, listing.icons)
    case .resource(let definition):
      writer.member(definition.isTemplate ? #""uriTemplate":"# : #""uri":"#, definition.uri)
      writer.piece(#""name":"#, definition.listing.name)
      writer.piece(#""title":"#, definition.listing.title)
      writer.piece(#""description":"#, definition.listing.description)
      writer.piece(#""mimeType":"#, definition.listing.mimeType)
      writer.piece(#""icons":"#, definition.listing.icons)
    case .prompt(let listing):
      writer.piece(#""name":"#, listing.name)
      writer.piece(#""title":"#, listing.title)
      writer.piece(#""description":"#, listing.description)
      writer.piece(#""arguments":"#, listing.arguments)
      writer.piece(#""icons":"#, listing.icons)
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

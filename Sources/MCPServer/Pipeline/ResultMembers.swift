// The frame around the members of every result: where a revision wants to know what kind of result it is, who sent it and
// how long it may be kept, that is said here and nowhere else.

import MCPCore

/// What stands around the members of a result.
struct ResultFrame {
  let revision: Revision
  /// `{"name":…,"version":…}` of the server, JSON text.
  let server: JSONBuffer
  /// What kind of result it is.
  var type: StaticString = "complete"
  /// How long it may be kept, where it is of a kind that may.
  var cache: CacheHint?
  /// Members of `_meta`, JSON text without braces.
  var meta: JSONBuffer?

  /// Appends `"result":{…}`.
  func write(to writer: inout JSONWriter, members: (inout JSONWriter) -> Void) {
    writer.raw(#""result":"#)
    writeObject(to: &writer, members: members)
  }

  /// Appends `{…}`.
  func writeObject(to writer: inout JSONWriter, members: (inout JSONWriter) -> Void) {
    writer.beginObject()
    let start = writer.count
    members(&writer)
    let hasMembers = writer.count > start
    if revision.members.contains(.resultTypes) {
      writer.raw(hasMembers ? #","resultType":""# : #""resultType":""#)
      writer.raw(type)
      writer.raw("\"")
      if let cache, revision.members.contains(.caching) { cache.write(to: &writer) }
      writer.raw(#","_meta":{"io.modelcontextprotocol/serverInfo":"#)
      server.withBytes { writer.raw($0) }
      meta?.withBytes { bytes in
        writer.raw(",")
        writer.raw(bytes)
      }
      writer.endObject()
    } else if let meta {
      writer.raw(hasMembers ? #","_meta":{"# : #""_meta":{"#)
      meta.withBytes { writer.raw($0) }
      writer.endObject()
    }
    writer.endObject()
  }
}

extension CacheHint {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.raw(#","ttlMs":"#)
    writer.integer(Int64(min(time.seconds * 1_000, 9e15)))
    writer.raw(isShared ? #","cacheScope":"public""# : #","cacheScope":"private""#)
  }
}

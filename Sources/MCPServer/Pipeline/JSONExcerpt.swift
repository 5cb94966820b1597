// A JSON value in less room than it needs. Each part gets its share of the room that is left, and what a short one does
// not use goes to those behind it, so that one long text does not push the others out. What is left out is counted.

import MCPCore

/// Writes the names and beginnings of a value.
enum JSONExcerpt {
  /// The least room for a part; with less, it is left out.
  private static let least = 64
  /// The room for brackets and for how many parts are left out.
  private static let note = 32

  /// Appends a compact value, as much of it as goes into the room.
  /// - Parameters:
  ///   - room: in bytes, 30 or more.
  ///   - names: members of this object that come before all others.
  static func write(_ view: JSONView, room: Int, first names: Set<String> = [], to writer: inout JSONWriter) {
    let text = view.sourceText
    guard text.count > room else { return writer.raw(text) }
    switch view.kind {
    case .array: elements(view, room, &writer)
    case .object: members(view, room, names, &writer)
    case .string: view.withUTF8 { beginning(of: $0, room, &writer) }
    default: beginning(of: text, room, &writer)
    }
  }

  /// `[1,2,"… 998 more"]`.
  private static func elements(_ view: JSONView, _ room: Int, _ writer: inout JSONWriter) {
    var (left, rest) = (room - note, view.count)
    writer.byte(UInt8(ascii: "["))
    view.forEachElement { element in
      guard left >= least else { return }
      let start = writer.count
      if rest < view.count { writer.byte(UInt8(ascii: ",")) }
      write(element, room: max(left / rest, least) - 1, to: &writer)
      left -= writer.count - start
      rest -= 1
    }
    if rest > 0 {
      if rest < view.count { writer.byte(UInt8(ascii: ",")) }
      writer.string("… \(rest) more")
    }
    writer.byte(UInt8(ascii: "]"))
  }

  /// `{"a":1,"…":"12 more"}`.
  private static func members(_ view: JSONView, _ room: Int, _ names: Set<String>, _ writer: inout JSONWriter) {
    var (left, rest) = (room - note, view.count)
    writer.byte(UInt8(ascii: "{"))
    for isNamed in [true, false] {
      view.forEachMember { key, value in
        guard left >= least, names.contains(key.string) == isNamed else { return }
        let (start, share) = (writer.count, max(left / rest, least))
        if rest < view.count { writer.byte(UInt8(ascii: ",")) }
        write(key, room: share / 2, to: &writer)
        writer.byte(UInt8(ascii: ":"))
        write(value, room: share - (writer.count - start), to: &writer)
        left -= writer.count - start
        rest -= 1
      }
    }
    if rest > 0 {
      if rest < view.count { writer.byte(UInt8(ascii: ",")) }
      writer.raw(#""…":"\#(rest) more""#)
    }
    writer.byte(UInt8(ascii: "}"))
  }

  /// `"Dear Ada, … (20480 bytes)"`.
  private static func beginning(of text: UnsafeBufferPointer<UInt8>, _ room: Int, _ writer: inout JSONWriter) {
    let note = "… (\(text.count) bytes)"
    var (end, left) = (0, room - 2 - note.utf8.count)
    while end < text.count {
      switch text[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): left -= 2
      case ..<0x20: left -= 6
      default: left -= 1
      }
      if left < 0 { break }
      end += 1
    }
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    writer.string(String(decoding: text[..<end], as: UTF8.self) + note)
  }
}

// A result with fewer members: what an older version of a tool declares of it. Values that are kept are copied as they
// stand.

import MCPCore

/// Keeps some members of a JSON text.
struct JSONProjection {
  private let kept: FieldPaths<Void>

  /// - Parameter kept: the members that are kept, each with all below it.
  init(keeping kept: FieldPaths<Void>) { self.kept = kept }

  /// Appends a value without what is not kept.
  func write(_ view: JSONView, to writer: inout JSONWriter) { write(view, at: FieldPaths<Void>.root, to: &writer) }

  private func write(_ view: JSONView, at place: Int, to writer: inout JSONWriter) {
    guard kept.value(at: place) == nil else { return writer.raw(view.sourceText) }
    switch view.kind {
    case .array:
      var isFirst = true
      writer.raw("[")
      view.forEachElement { element in
        if !isFirst { writer.raw(",") }
        isFirst = false
        write(element, at: place, to: &writer)
      }
      writer.raw("]")
    case .object:
      var isFirst = true
      writer.raw("{")
      view.forEachMember { key, value in
        let next = key.withUTF8 { kept.member($0, at: place) }
        guard next != FieldPaths<Void>.nowhere else { return }
        if !isFirst { writer.raw(",") }
        isFirst = false
        writer.raw(key.sourceText)
        writer.raw(":")
        write(value, at: next, to: &writer)
      }
      writer.raw("}")
    default: writer.raw(view.sourceText)
    }
  }
}

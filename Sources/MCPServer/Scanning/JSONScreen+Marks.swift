// Texts of strangers inside a result. The document stays what it is, so that whoever reads it by its schema can; each text
// in it stands between marks of its own, all with the same number.

import MCPCore

extension JSONScreen {
  /// Puts texts between marks.
  /// - Parameters:
  ///   - json: one JSON text.
  ///   - untrusted: members that strangers wrote, with all that is in them; nil for the whole document.
  ///   - marks: the marks of this result.
  ///   - source: where the content is from.
  /// - Returns: the new text and what the scan found, with places in the texts that it was found in; nil where there is
  ///   no text to mark. Empty texts stay; names of members cannot be marked and are only freed of forged marks.
  func marked(
    _ json: UnsafeBufferPointer<UInt8>, untrusted: FieldPaths<Void>?, marks: BoundaryMarks, source: String? = nil
  ) -> (bytes: [UInt8], findings: [InjectionFinding])? {
    var findings: [InjectionFinding] = []
    let bytes = Self.read(json) { root in
      var walk = MarkingWalk(splice: JSONSplice(json), untrusted: untrusted, marks: marks, source: source)
      walk.value(root, at: FieldPaths<Void>.root, isInside: untrusted == nil)
      findings = walk.findings
      return walk.splice.finished()
    }
    return bytes.map { ($0, findings) }
  }
}

/// One walk over one result.
private struct MarkingWalk {
  var splice: JSONSplice
  let untrusted: FieldPaths<Void>?
  let marks: BoundaryMarks
  let source: String?
  var findings: [InjectionFinding] = []

  init(splice: JSONSplice, untrusted: FieldPaths<Void>?, marks: BoundaryMarks, source: String?) {
    self.splice = splice
    self.untrusted = untrusted
    self.marks = marks
    self.source = source
  }

  mutating func value(_ view: JSONView, at place: Int, isInside: Bool) {
    let isInside = isInside || untrusted?.value(at: place) != nil
    if !isInside, place == FieldPaths<Void>.nowhere { return }
    switch view.kind {
    case .array: view.forEachElement { value($0, at: place, isInside: isInside) }
    case .object:
      view.forEachMember { key, member in
        if isInside { name(key) }
        let next = isInside ? place : key.withUTF8 { untrusted?.member($0, at: place) ?? place }
        value(member, at: next, isInside: isInside)
      }
    case .string where isInside: text(view)
    default: break
    }
  }

  private mutating func text(_ view: JSONView) {
    guard !view.rawBytes.isEmpty else { return }
    let marked = view.withUTF8 { text -> [UInt8] in
      let found = InjectionScanner.findings(in: text)
      findings += found
      return marks.wrap(text, source: source, findings: found)
    }
    splice.replace(view, with: marked)
  }

  private mutating func name(_ view: JSONView) {
    let plain = view.withUTF8 { text -> [UInt8]? in
      findings += InjectionScanner.findings(in: text)
      return ForgedMarks.removed(from: text)
    }
    if let plain { splice.replace(view, with: plain) }
  }
}

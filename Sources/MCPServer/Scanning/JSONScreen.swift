// What a result says about people, taken out of its JSON before it leaves. A member that is declared to be personal is
// replaced whatever it holds; every other text, names of members included, is looked through. Texts are looked at as
// they are meant, so no escape hides anything. Most results hold nothing: that is seen without reading their structure.

import MCPCore

/// Screens encoded results.
struct JSONScreen {
  /// Levels of a text that are read. Our encoders write no more.
  private static let maximumDepth = 512

  /// What takes the place of a text that cannot be read, which no encoder of ours makes.
  private static let unreadable = Array(#""[REDACTED: the result is not valid JSON]""#.utf8)

  /// A result without personal data.
  /// - Parameters:
  ///   - json: one JSON text.
  ///   - declared: members that are personal, with their kinds. Each value there becomes `[REDACTED_KIND]`, each
  ///     element of an array by itself; null stays.
  ///   - exposed: members that may be seen, declared or not. Only the values themselves: what lies below is screened.
  ///   - scanner: looks through all other texts; nil where that is not wanted.
  /// - Returns: the new text; nil where nothing changes.
  func personal(
    _ json: UnsafeBufferPointer<UInt8>, declared: FieldPaths<String>, exposed: FieldPaths<Void>,
    scanner: PersonalDataScanner?
  ) -> [UInt8]? {
    let scanner = scanner.flatMap { $0.mayContain(json: json) ? $0 : nil }
    if declared.isEmpty, scanner == nil { return nil }
    return Self.read(json) { root in
      var walk = PersonalDataWalk(json, declared: declared, exposed: exposed, scanner: scanner)
      walk.value(root, declared: FieldPaths<String>.root, exposed: FieldPaths<Void>.root)
      return walk.splice.finished()
    }
  }

  /// Reads a text; where that fails, nothing of it is handed on.
  static func read(_ json: UnsafeBufferPointer<UInt8>, _ body: (JSONView) -> [UInt8]?) -> [UInt8]? {
    var tape = JSONTape(maximumDepth: maximumDepth)
    guard let root = try? tape.parse(json) else { return unreadable }
    return body(root)
  }
}

/// One walk over one result.
private struct PersonalDataWalk {
  var splice: JSONSplice
  let declared: FieldPaths<String>
  let exposed: FieldPaths<Void>
  let scanner: PersonalDataScanner?

  init(
    _ json: UnsafeBufferPointer<UInt8>, declared: FieldPaths<String>, exposed: FieldPaths<Void>,
    scanner: PersonalDataScanner?
  ) {
    splice = JSONSplice(json)
    self.declared = declared
    self.exposed = exposed
    self.scanner = scanner
  }

  mutating func value(_ view: JSONView, declared place: Int, exposed open: Int) {
    if scanner == nil, place == FieldPaths<String>.nowhere { return }
    let isExposed = exposed.value(at: open) != nil
    if let kind = declared.value(at: place), !isExposed { return hide(view, PersonalDataScanner.replacement(kind)) }
    switch view.kind {
    case .array: view.forEachElement { value($0, declared: place, exposed: open) }
    case .object: object(view, place, open)
    case .string where !isExposed:
      if let clean = redacted(view) { splice.replace(view, with: clean) }
    default: break
    }
  }

  private mutating func object(_ view: JSONView, _ place: Int, _ open: Int) {
    var names: [[UInt8]: Int] = [:]
    view.forEachMember { key, member in
      if let clean = redacted(key) {
        // Two people must not become one member.
        let times = (names[clean] ?? 0) + 1
        names[clean] = times
        splice.replace(key, with: times == 1 ? clean : clean + Array("_\(times)".utf8))
      }
      let (next, nextOpen) = key.withUTF8 { (declared.member($0, at: place), exposed.member($0, at: open)) }
      value(member, declared: next, exposed: nextOpen)
    }
  }

  private func redacted(_ view: JSONView) -> [UInt8]? {
    guard let scanner else { return nil }
    return view.withUTF8 { scanner.redact($0) }
  }

  private mutating func hide(_ view: JSONView, _ replacement: String) {
    switch view.kind {
    case .null: break
    case .array: view.forEachElement { hide($0, replacement) }
    default: splice.replace(view, with: Array(replacement.utf8))
    }
  }
}

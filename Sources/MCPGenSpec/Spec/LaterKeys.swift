// Keys that are read and checked, and that nothing acts on yet. One warning per key path, not per place: a spec with
// forty tools would otherwise drown in them.

/// Collects the places of keys without effect.
struct LaterKeys {
  private struct Places {
    var first: Span
    var count: Int
  }

  private var places: [String: Places] = [:]

  mutating func add(_ kind: MappingKind, _ name: String, at span: Span) {
    add(kind == .schema ? "`\(name)` in a schema" : "`\(kind.path)\(name)`", at: span)
  }

  mutating func add(word: String, of label: String, at span: Span) {
    add("`\(word)` as \(label)", at: span)
  }

  private mutating func add(_ text: String, at span: Span) {
    if places[text]?.first.start ?? .start > span.start { places[text]?.first = span }
    places[text, default: Places(first: span, count: 0)].count += 1
  }

  /// One warning per key path, at its first place.
  var diagnostics: [Diagnostic] {
    places.map { text, places in
      let more = places.count - 1
      let others = more == 0 ? "" : " (and \(more) more \(more == 1 ? "place" : "places"))"
      return Diagnostic(
        .noEffectYet, "\(text) is read and checked, but a compiled server does not act on it yet\(others)",
        at: places.first,
        severity: .warning)
    }
  }
}

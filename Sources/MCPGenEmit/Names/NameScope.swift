// Names that are different on the wire can be one in Swift (`get_user` and `getUser`). Renaming one silently would make
// the Swift name depend on the order of the spec, so it is an error with both places.

import MCPGenSpec

/// The Swift names of one scope, and who has them.
struct NameScope {
  private var owners: [String: (subject: String, span: Span)] = [:]
  private let place: String

  /// An empty scope.
  /// - Parameter place: where its names live, for messages: ``the handlers``.
  init(_ place: String) { self.place = place }

  /// Gives `name` to a part of the spec.
  /// - Parameters:
  ///   - name: the Swift name.
  ///   - kind: what the part is, for messages: `tool`.
  ///   - wire: its name in the spec.
  /// - Returns: an error where another part has the name already.
  mutating func claim(_ name: String, for kind: String, _ wire: Located<String>) -> Diagnostic? {
    let subject = "\(kind) `\(shown(wire.value))`"
    guard let owner = owners[name] else {
      owners[name] = (subject, wire.span)
      return nil
    }
    let message = "the \(subject) and the \(owner.subject) are both `\(name)` in Swift (\(place))"
    return Diagnostic(
      .swiftNameCollision, message, at: wire.span, notes: [.init("the \(owner.subject) is here", at: owner.span)],
      help: "Rename one of them; case, `_`, `-` and `.` do not tell Swift names apart.")
  }

  /// Takes `name` for emitted code itself.
  mutating func reserve(_ name: String, as subject: String, at span: Span) { owners[name] = (subject, span) }

  private func shown(_ text: String) -> String {
    DocComment.shown(text.count > 60 ? text.prefix(59) + "…" : text[...])
  }
}

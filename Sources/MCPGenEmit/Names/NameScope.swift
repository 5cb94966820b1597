// Names that are different on the wire can be one in Swift (`get_user` and `getUser`). Renaming one silently would make
// the Swift name depend on the order of the spec, so it is an error with both places.

import MCPGenSpec

/// The Swift names of one scope, and who has them.
struct NameScope {
  /// Who has a name; the words for it are made where two have the same.
  private struct Owner {
    var kind: String
    /// Its name in the spec; `nil` for emitted code itself.
    var wire: String?
    var span: Span

    var subject: String {
      guard let wire else { return kind }
      return "\(kind) `\(DocComment.shown(wire.count > 60 ? wire.prefix(59) + "…" : wire[...]))`"
    }
  }

  private var owners: [String: Owner] = [:]
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
    let claimant = Owner(kind: kind, wire: wire.value, span: wire.span)
    guard let owner = owners.updateValue(claimant, forKey: name) else { return nil }
    owners[name] = owner
    let message = "the \(claimant.subject) and the \(owner.subject) are both `\(name)` in Swift (\(place))"
    return Diagnostic(
      .swiftNameCollision, message, at: wire.span, notes: [.init("the \(owner.subject) is here", at: owner.span)],
      help: "Rename one of them; case, `_`, `-` and `.` do not tell Swift names apart.")
  }

  /// Takes `name` for emitted code itself.
  mutating func reserve(_ name: String, as subject: String, at span: Span) {
    owners[name] = Owner(kind: subject, wire: nil, span: span)
  }
}

// The forms that more than one handler shows, and answers of users in words. A user may refuse each of them, so what a
// form asks for is optional to its handler although the form requires it.

import MCPServer

extension ElicitationForm {
  /// Asks for a name.
  static let name = ElicitationForm([.text("name", title: "Name", minLength: 1, maxLength: 200)])

  /// Asks for consent.
  static let consent = ElicitationForm([.boolean("confirm", title: "Yes, go on")])

  /// Asks for a confirmation in the one field `ok`.
  static let ok = ElicitationForm([.boolean("ok", title: "OK")])
}

extension ElicitationAnswer {
  /// What the user did, and what they filled in.
  var words: String {
    switch self {
    case .accept(let content): "action=accept, content=\(content.text)"
    case .decline: "action=decline, content={}"
    case .cancel: "action=cancel, content={}"
    }
  }

  /// The text of a field; `nil` where the user did not agree.
  func text(_ field: String) -> String? { content?[field]?.stringValue }

  /// Whether the user agreed and checked a field.
  func isChecked(_ field: String) -> Bool { content?[field]?.boolValue ?? false }
}

extension Answer {
  /// What the client answered, whatever it was asked.
  var words: String {
    if let elicitation { return elicitation.words }
    if let sampling { return sampling.text }
    return (roots ?? []).map(\.words).joined(separator: ", ")
  }
}

extension Root {
  /// Its name for people, and its URI.
  var words: String { name.map { "\($0) (\(uri))" } ?? uri }
}

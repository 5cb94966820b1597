// What a scan for prompt injection says. A finding is a reason for suspicion and never a verdict: texts of strangers stand
// between marks whether there is one or not.

/// Something in a text that speaks to a model rather than to a reader.
struct InjectionFinding: Sendable, Hashable {
  /// The family it belongs to.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An order to set instructions aside, or to follow others.
    case override
    /// A new role, or a life without rules.
    case role
    /// The markup with which conversations are written for models.
    case template
    /// An order to call a tool, or the look of a call.
    case toolCall = "tool_call"
    /// An order to keep something from the user.
    case secrecy
    /// A way for data to leave.
    case exfiltration
    /// Characters that nobody sees.
    case hidden
    /// An encoding of something of another family.
    case encoded
    /// Text that a browser does not show.
    case concealed

    /// What it is, for a sentence that begins with "it holds".
    var phrase: String {
      switch self {
      case .override: "an order to set instructions aside"
      case .role: "an assignment of a new role"
      case .template: "markup of a conversation"
      case .toolCall: "an order to call tools"
      case .secrecy: "an order to keep something from the user"
      case .exfiltration: "a way to send data elsewhere"
      case .hidden: "hidden characters"
      case .encoded: "an encoded order"
      case .concealed: "concealed text"
      }
    }
  }

  /// The family.
  let kind: Kind
  /// Where it stands, in bytes of the text.
  let range: Range<Int>
  /// What was recognised, in a few words.
  let label: String
}

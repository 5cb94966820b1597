// What is known by its letters alone: the markup of conversations, and the beginnings of things that are looked at more
// closely, such as links, comments and styles that hide a text.

/// A beginning that is looked for, and what is asked where it stands.
struct InjectionSign: Sendable {
  /// What is asked.
  enum Check: Int, Sendable, CaseIterable {
    /// Nothing: it is enough that it stands there.
    case nothing
    /// Whether `system:` is a role and not the end of a compound.
    case systemRole
    /// Whether `assistant:` begins a turn.
    case assistantTurn
    /// Whether the member `role` of an object has the role of a speaker.
    case roleMember
    /// Whether a link or an image carries data away.
    case markdownLink
    /// Whether a web address does.
    case webAddress
    /// Whether a comment speaks to a model.
    case comment
    /// Whether a style hides words to a model.
    case hiddenStyle
    /// Whether the text around it is turned by 13 letters.
    case rotated
    /// Whether it is written backwards.
    case reversed
    /// Whether words for "ignore" and "instruction" stand close to each other.
    case chinese
  }

  let kind: InjectionFinding.Kind
  let label: String
  let text: [UInt8]
  let check: Check

  init(_ kind: InjectionFinding.Kind, _ label: String, _ text: String, _ check: Check = .nothing) {
    self.kind = kind
    self.label = label
    self.text = Array(text.utf8)
    self.check = check
  }
}

extension InjectionSign {
  /// All of them, in lower case.
  static let all: [InjectionSign] = markup + calls + roles + links + concealed + disguised

  private static let markup: [InjectionSign] = [
    "<system>", "</system>", "<assistant>", "</assistant>", "<system-reminder>", "<system_prompt>", "<system-prompt>",
    "<|im_start|>", "<|im_end|>", "<|system|>", "<|user|>", "<|assistant|>", "<|endoftext|>", "<|eot_id|>",
    "<|start_header_id|>", "<|begin_of_text|>", "<start_of_turn>", "<end_of_turn>", "[inst]", "[/inst]", "<<sys>>",
    "<</sys>>", "[system]", "### system:", "### instruction:", "### instructions:", "### assistant:", "### human:",
    "### user:", "### response:", "## system:", "&lt;system&gt;", "&lt;/system&gt;", "](#system", "](#assistant",
    "<important>", "<human>", "</human>",
  ].map { InjectionSign(.template, "markup of a conversation", $0) }

  private static let calls: [InjectionSign] = [
    "<tool_call>", "</tool_call>", "<function_calls>", "<tool_use>", "<invoke name=", "</invoke>", "\"tool_calls\":",
    "<tool_result>", "</tool_result>", "<tool_response>", "<function=", "\"function_call\":", "<|tool_call|>",
    "<|python_tag|>", "<tool_code>", "[tool_calls]",
  ].map { InjectionSign(.toolCall, "the look of a tool call", $0) }

  private static let roles: [InjectionSign] = [
    InjectionSign(.template, "prefix of the system role", "system", .systemRole),
    InjectionSign(.template, "a turn of a conversation", "assistant", .assistantTurn),
    InjectionSign(.template, "a message with a role", "\"role\"", .roleMember),
  ]

  private static let links: [InjectionSign] = [
    InjectionSign(.exfiltration, "link that carries data", "](http", .markdownLink),
    InjectionSign(.exfiltration, "address that carries data", "http", .webAddress),
    InjectionSign(.exfiltration, "document inside an address", "data:text/html"),
    InjectionSign(.exfiltration, "script inside a link", "](javascript:"),
  ]

  private static let concealed: [InjectionSign] =
    [InjectionSign(.concealed, "comment to a model", "<!--", .comment)]
    + [
      "display:none", "display: none", "visibility:hidden", "visibility: hidden", "font-size:0", "font-size: 0",
      "font-size:1p", "font-size: 1p", "opacity:0", "opacity: 0", "color:white", "color: white", "color:#fff",
      "color: #fff",
    ].map { InjectionSign(.concealed, "hidden words to a model", $0, .hiddenStyle) }

  private static let disguised: [InjectionSign] =
    ["vtaber", "qvfertneq", "sbetrg", "flfgrz"].map { InjectionSign(.encoded, "letters turned by 13", $0, .rotated) }
    + [InjectionSign(.encoded, "text written backwards", "snoitcurtsni", .reversed)]
    + ["ignore_all_previous", "ignore_previous_"].map {
      InjectionSign(.override, "order to set instructions aside", $0)
    }
    + ["忽略", "无视", "無視", "忘记", "忘掉"].map {
      InjectionSign(.override, "order to set instructions aside", $0, .chinese)
    }
}

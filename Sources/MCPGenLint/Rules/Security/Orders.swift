// The orders that tool poisoning gives, as turns of phrase. They are narrow on purpose: real servers say "call list_x
// first" and "ask the user" all the time, and a rule that cries at those is switched off before it is needed.

/// What a text may order a model to do that is not the tool's business.
struct Order: Sendable {
  /// What is ordered.
  enum Kind: Sendable {
    /// To set its instructions aside.
    case override
    /// To keep something from the user.
    case secrecy
    /// To hand over files, secrets, or what was talked about.
    case exfiltration
    /// To call the tool before others, or instead of them.
    case priority
  }

  /// What is ordered.
  var kind: Kind
  /// Whether it is an error; a warning else.
  var isGrave = true
  /// Whether it is an order in the description of a parameter alone.
  var isOfParameters = false
  /// Whether a "never" before it turns it into its contrary.
  var isTurnedByNever = false
  /// Whether it is none where a word such as "must" is not in its sentence.
  var needsMust = false
  /// Whether it is none where a tool of the same server follows.
  var namesTool = false
}

extension Order {
  /// Files that hold secrets, and nothing that a tool could want of a model. `.env` is a word of its own, for there are
  /// tools that read and write such files.
  private static let paths: [StaticString] = [
    "id_rsa", "id_ed25519", "/.ssh", "mcp.json", "claude_desktop_config", "/.aws/", "/etc/passwd", "/etc/shadow",
    ".netrc", ".npmrc", ".pypirc", "/.kube/config", "/.gnupg", ".git-credentials", "wallet.dat",
  ]

  private static func special(_ chunk: UnsafeBufferPointer<UInt8>) -> String? {
    // A dot at its end is that of the sentence.
    guard chunk.count > 3, chunk.dropLast().contains(where: isSign) else { return nil }
    let bytes = Array(chunk)
    if paths.contains(where: { Ascii.find($0, in: bytes) != nil }) { return "PATH" }
    guard let env = Ascii.find(".env", in: bytes), env == 0 || !Words.isWord(bytes[env - 1]) else { return nil }
    return env + 4 == bytes.count || !Words.isWord(bytes[env + 4]) ? "DOTENV" : nil
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
  }

  /// All orders.
  static let table = PhraseTable(overrides + secrecy + exfiltration + priority, special: special)

  private static let overrides: [(String, Order)] = {
    let what = "instruction|instructions|prompt|prompts|directives|guidelines|orders|rules"
    return [
      "ignore|disregard|forget *3 previous|prior|earlier|above|preceding *1 \(what)",
      "ignore|disregard|forget your|the|any|all *1 system prompt|prompts|message|instructions",
      "ignore|disregard|forget your *2 instructions|guidelines|rules|safety|restrictions",
      "override|bypass your *1 instructions|guidelines|safety",
      "ignore|disregard|forget all|any *1 instructions|directives|guidelines",
      "ignore|disregard|forget everything *2 above|before|told",
    ].map { ($0, Order(kind: .override)) }
  }()

  private static let secrecy: [(String, Order)] = {
    let who = "user|users|human|humans|anyone|anybody"
    let plain = [
      "do|must|should|shall not tell|inform *2 \(who)",
      "dont|never|mustnt|shouldnt tell|inform *2 \(who)",
      "not|never under any circumstances|condition tell|inform *2 \(who)",
      "do|must|should|shall not mention|reveal|disclose this|that|it|these *3 \(who)",
      "dont|never mention|reveal|disclose this|that|it|these *3 \(who)",
      "do|must|should|shall not mention that you|we",
      "dont|never mention that you|we",
      "keep this|that|it|these *2 secret|hidden|confidential *1 from *1 \(who)",
      "hide|conceal this|that|it *2 from *1 \(who)",
    ]
    let verbs = "read|send|forward|copy|include|upload|append|pass|call|execute|run|add|store|collect|save|access"
    let turned = [
      "without telling|informing *1 \(who)",
      "without *2 user|users knowing|noticing|awareness",
      "secretly|covertly|surreptitiously \(verbs)",
    ]
    return plain.map { ($0, Order(kind: .secrecy)) }
      + turned.map { ($0, Order(kind: .secrecy, isTurnedByNever: true)) }
  }()

  private static let exfiltration: [(String, Order)] = {
    let hand = "pass|send|include|provide|append|attach|paste|upload|forward|post|put|transmit|share"
    let send = "send|forward|transmit|upload|leak|exfiltrate"
    let whole = "full|entire|whole|complete"
    let read = "read|open|load|cat|access|fetch|get|find|retrieve"
    let grave = [
      "\(read) *6 PATH|DOTENV ~16 \(hand) *2 content|contents|it|them|key|keys",
      "\(hand) *3 content|contents *4 PATH|DOTENV",
      "\(send) *3 conversation|chat|message|messages history|log|transcript",
      "\(send) *2 \(whole) *1 conversation|transcript|chat",
      "send|forward|reveal|leak|repeat|upload|share|copy|include *2 your *1 system prompt|message|instructions",
      "\(hand)|reveal|repeat|print|output *2 \(whole) system prompt",
    ]
    let light = [
      "include|pass|provide|append|copy|attach|put *2 \(whole) *2 conversation|chat history|so|above|with|until",
      "include|pass|provide|append|copy|attach|put *2 \(whole) *1 transcript of *1 conversation|chat",
    ]
    return grave.map { ($0, Order(kind: .exfiltration)) }
      + [("content|contents *4 PATH", Order(kind: .exfiltration, isOfParameters: true))]
      + light.map { ($0, Order(kind: .exfiltration, isGrave: false)) }
  }()

  private static let priority: [(String, Order)] = {
    let call = "call|use|run|invoke|execute"
    let called = "called|used|run|invoked|executed"
    let turn =
      "message|messages|response|responses|reply|turn|conversation|prompt|query|question|request|task|session|chat"
    let others = "any|all|every|other|others|native|default"
    let first = [
      "always|must *3 \(call) this *2 first",
      "this *1 must *1 be \(called) first",
      "^ must *1 be \(called) first",
      "\(call)|read *6 at *1 start|beginning *1 every|each|any|all *2 \(turn)",
      "must|always *2 \(call) this *3 every|each|any|all *2 \(turn)",
      "always|must *2 use|prefer|choose|select|call this *2 instead|over|rather *2 \(others)",
      "not|never|dont use|call|invoke *1 any|other *1 tool|tools",
    ]
    let things = "tool|tools|function|functions|action|actions|else"
    let all = [
      "before *2 any|every|all|each *2 \(things)",
      "before *2 any|every|all|each other *1 call|calls|operation|operations|request|requests",
      "before *1 using|calling|invoking|running other tool|tools",
    ]
    let named = ["must *1 be \(called) before *1 using|calling|invoking|running"]
    return first.map { ($0, Order(kind: .priority, isGrave: false)) }
      + all.map { ($0, Order(kind: .priority, isGrave: false, needsMust: true)) }
      + named.map { ($0, Order(kind: .priority, isGrave: false, namesTool: true)) }
  }()
}

/// Markup with which the texts that models are made from say whose turn it is: whoever writes it into a description
/// speaks to the model as somebody else.
enum RoleMarkup {
  private static let marks: [StaticString] = [
    "<|im_start|>", "<|im_end|>", "<|system|>", "<|user|>", "<|assistant|>", "<|eot_id|>", "<|start_header_id|>",
    "<|endoftext|>", "[inst]", "[/inst]", "<<sys>>", "### instruction:", "### system:", "### human:", "### assistant:",
  ]

  /// Elements, open and closed: one alone is how a placeholder is written.
  private static let elements: [(StaticString, StaticString)] = [
    ("<system>", "</system>"), ("<important>", "</important>"), ("<assistant>", "</assistant>"),
    ("<instructions>", "</instructions>"), ("<secret>", "</secret>"), ("<system-reminder>", "</system-reminder>"),
    ("<system_prompt>", "</system_prompt>"), ("<hidden>", "</hidden>"), ("<critical>", "</critical>"),
  ]

  /// The first of it in a text.
  static func found(in bytes: [UInt8]) -> String? {
    // A hostile text could hold very many.
    var patience = 500
    for start in bytes.indices where bytes[start] == 0x3C || bytes[start] == 0x5B || bytes[start] == 0x23 {  // < [ #
      guard let (mark, isWhole) = mark(at: start, bytes), patience > 0 else { continue }
      patience -= 1
      if isWhole(), !isMentioned(start, mark, bytes) { return text(mark, start, bytes) }
    }
    return nil
  }

  /// The markup at a place, and whether it is all there.
  private static func mark(at start: Int, _ bytes: [UInt8]) -> (StaticString, isWhole: () -> Bool)? {
    if let mark = marks.first(where: { Ascii.stands($0, in: bytes, at: start) }) {
      // `[inst]` may be short for anything; `[INST]` is not.
      return bytes[start] == 0x5B && !bytes[start...].prefix(3).contains(where: Words.isCapital)
        ? nil : (mark, { true })
    }
    guard let (open, close) = elements.first(where: { Ascii.stands($0.0, in: bytes, at: start) }) else { return nil }
    // In capitals it is nobody's placeholder.
    let isLoud = Words.isCapital(bytes[start + 1]) && Words.isCapital(bytes[start + 2])
    return (open, { isLoud || Ascii.find(close, in: bytes, from: start) != nil })
  }

  /// Between backticks or quotes it is spoken of, and not used.
  private static func isMentioned(_ start: Int, _ mark: StaticString, _ bytes: [UInt8]) -> Bool {
    let end = start + mark.utf8CodeUnitCount
    guard start > 0, end < bytes.count, "`\"'".utf8.contains(bytes[start - 1]) else { return false }
    return bytes[start - 1] == bytes[end]
  }

  private static func text(_ mark: StaticString, _ start: Int, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[start..<start + mark.utf8CodeUnitCount], as: UTF8.self)
  }
}

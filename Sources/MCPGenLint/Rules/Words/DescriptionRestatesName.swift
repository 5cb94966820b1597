// `description-restates-name`: `list_users`, "List all users." Only short texts count, and only if every word of them
// is in the name: one word more may be the one that a model chooses by. Guidance counts as part of the text. The name in
// other words ("Retrieve a specific user") is a note, for one public tool in ten says no more.

import MCPGenSpec

extension Rule {
  static let descriptionRestatesName = Rule(
    .descriptionRestatesName, .warning, .words,
    rationale: """
      A model has read the name already. A description that repeats it costs context and settles nothing: not which of
      two similar tools is meant, not what comes back, not when to call it. Say what the name cannot: which things are
      meant, what selects them, what is returned. The name word for word is a warning; the name in other words, with a
      verb of the same meaning or words such as "specific", is a note.
      """,
    source: """
      Measured: the descriptions of 4 % of 7,000 public tools repeat the name word for word, and those of 10 % in one
      way or another. That it does not help is practice.
      """,
    bad: [
      """
      tools:
        list_users: {description: ↓List all users., risk: read, public: true}
      """,
      """
      prompts:
        code_review: {description: ↓Code review, public: true, messages: [{user: Review this.}]}
      """,
      """
      tools:
        get_invoice: {description: ↓Retrieves a specific invoice., risk: read, public: true}
      """,
    ],
    good: [
      """
      tools:
        list_users:
          description: List the users who signed in within the last 30 days. Returns names and addresses.
          risk: read
          public: true
      """,
      """
      tools:
        get_user: {description: Get a user by email address., risk: read, public: true}
      """,
    ],
    check: .server { context, reporter in
      func check(_ description: String, _ what: String, _ name: Located<String>, _ span: Span) {
        guard let restatement = Restatement(of: name.value, in: description) else { return }
        let manner = restatement == .wordForWord ? "repeats its name" : "says its name in other words"
        reporter.report(
          "the description of the \(what) \(SafeText.quoted(name.value)) only \(manner)", at: span,
          severity: restatement == .wordForWord ? .warning : .note,
          help: "Say what the name cannot: which ones are meant, what selects them, or what comes back.")
      }
      for tool in context.server.tools { check(tool.description, "tool", tool.name, tool.descriptionSpan) }
      for resource in context.server.resources {
        check(resource.description, "resource", resource.name, resource.descriptionSpan)
      }
      for prompt in context.server.prompts { check(prompt.description, "prompt", prompt.name, prompt.descriptionSpan) }
    })
}

/// A text that is a name once more.
private enum Restatement {
  case wordForWord, inOtherWords

  /// Nil where the text says something. Longer texts do, and are not looked at.
  init?(of name: String, in text: String) {
    guard text.utf8.count <= 100 else { return nil }
    var words: [[UInt8]] = []
    Words.ofText(Array(text.utf8)[...]) { words.append($0) }
    guard words.count <= 8 else { return nil }
    var parts: [[UInt8]] = []
    Words.ofName(name) { parts.append($0) }
    let (said, named) = (Self.terms(words), Self.terms(parts))
    let content = said.filter { !Lexicon.shared.fillers.contains($0) && !Self.quantities.contains($0) }
    guard !content.isEmpty, content.allSatisfy({ word in named.contains { Self.asksTheSame($0, word) } }) else {
      return nil
    }
    let isRepeated = words.count <= 5 && said.allSatisfy { Self.articles.contains($0) || named.contains($0) }
    self = isRepeated ? .wordForWord : .inOtherWords
  }

  private static func terms(_ words: [[UInt8]]) -> [Term] {
    words.flatMap { Lexicon.shared.expanded(Lexicon.shared.base($0)) }
  }

  private static let articles = Set(["a", "an", "the", "all", "of"].map { Term($0) })

  /// How many there are is no news in a text that says nothing else.
  private static let quantities = Set(["all", "every", "single", "list"].map { Term($0) })

  /// The same word, or verbs that ask for the same.
  private static func asksTheSame(_ name: Term, _ word: Term) -> Bool {
    if name == word { return true }
    let lexicon = Lexicon.shared
    guard lexicon.verbs[name] != nil, lexicon.verbs[word] != nil else { return false }
    return TermSimilarity(lexicon: lexicon).similarity(name, word) >= 0.6
  }
}

// `generic-name`: names made only of words that fit any server. The words are a list of this rule and not the lexicon's
// verbs, for `click` or `screenshot` alone say very well what they do.

import MCPGenSpec

extension Rule {
  static let genericName = Rule(
    .genericName, .note, .words,
    rationale: """
      Clients show a model the tools of many servers in one list, where `search` or `get_data` could be anybody's. Put
      the thing into the name that the tool works on. Where the description does not name it either, nothing says what
      the tool is for, and the finding is a warning.
      """,
    source:
      "Practice: API guidelines name operations by verb and object; clients merge the lists of all their servers.",
    bad: [
      """
      tools:
        ↓get_data: {description: Get the hourly temperatures of a weather station., risk: read, public: true}
      """,
      """
      tools:
        ↓execute: {description: Executes the requested operation., risk: write, public: true}
      """,
    ],
    good: [
      """
      tools:
        search_articles: {description: Search the help articles by words in title and text., risk: read, public: true}
      """,
      """
      tools:
        screenshot: {description: Capture the visible part of the page as PNG., risk: read, public: true}
      """,
    ],
    check: .server { context, reporter in
      for tool in context.server.tools where GenericWords.makeUp(tool.name.value) {
        let isNamed = GenericWords.nameObject(in: tool.description)
        reporter.report(
          "the name \(SafeText.quoted(tool.name.value)) would fit a tool of any server"
            + (isNamed ? "" : ", and the description names no object either"),
          at: tool.name.span, severity: isNamed ? .note : .warning,
          help: "Put into the name what the tool works on, as in `search_articles` or `get_weather`.")
      }
    })
}

/// Words that say nothing about whose tool it is.
private enum GenericWords {
  /// What is done, when it is said in the most general way.
  private static let verbs = terms(
    """
    get fetch retrieve do run execute exec process handle query search find lookup perform manage call invoke read write
    send set update create make delete remove edit modify list show view load save submit apply use
    """)

  /// What it is done to, likewise.
  private static let objects = terms(
    """
    data info information item items thing things object objects stuff something anything it this all result results
    record records entry entries value values resource resources content contents detail details request requests
    response input output tool main
    """)

  /// Verbs that say only that something is done, and nouns that add nothing to them.
  private static let doing = terms("do run execute exec process handle perform call invoke")
  private static let deeds = terms("action actions operation operations function command task")

  private static func terms(_ words: String) -> Set<Term> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Term($0.utf8) })
  }

  /// Whether a name is a general verb, a general object, or the one after the other.
  static func makeUp(_ name: String) -> Bool {
    guard name.utf8.count <= 30 else { return false }
    var words: [Term] = []
    Words.ofName(name) { words.append(Term($0)) }
    guard let first = words.first, verbs.contains(first) || objects.contains(first) else { return false }
    return words.count <= 3
      && words.dropFirst().allSatisfy { objects.contains($0) || doing.contains(first) && deeds.contains($0) }
  }

  /// Whether the beginning of a description has a noun that is none of the general ones.
  static func nameObject(in text: String) -> Bool {
    let lexicon = Lexicon.shared
    var isNamed = false
    Words.ofText(Array(text.utf8.prefix(400))[...]) { word in
      guard !isNamed, word.count > 1, !objects.contains(Term(word)), !deeds.contains(Term(word)) else { return }
      let base = lexicon.base(word)
      let isVerb = lexicon.verbs[base] != nil && lexicon.senses[base] == nil
      isNamed = !isVerb && !verbs.contains(base) && !objects.contains(base) && !lexicon.fillers.contains(base)
    }
    return isNamed
  }
}

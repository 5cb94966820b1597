// `cryptic-parameter`: `q`, `flg`, `tmp1`. A name counts if every word of it is cryptic, and is left alone where
// anything else says what it is: a description, an enum, a format, or its neighbours (`a` and `b`, `r`, `g` and `b`).

import MCPCore
import MCPGenSpec

extension Rule {
  static let crypticParameter = Rule(
    .crypticParameter, .note, .words,
    rationale: """
      A model fills in arguments by the names and descriptions of the parameters. `q` may be a query, a quantity or a
      quarter, and a wrong guess is a failed call. Write the name out, or say in three words what the value is.
      Conventional short names (`id`, `x` and `y`, `lat`, `to`, `ip`) are not reported.
      """,
    source: """
      MCP specification, tools: what a model knows of the arguments is `inputSchema` and the descriptions. Which names
      are conventional is practice.
      """,
    bad: [
      """
      tools:
        find_books:
          description: Find books in the catalogue by title or author.
          risk: read
          public: true
          params: {↓q: string, ↓flg: {type: boolean, description: A flag}}
      """
    ],
    good: [
      """
      tools:
        find_books:
          description: Find books in the catalogue by title or author.
          risk: read
          public: true
          params: {q: {type: string, description: Words of the title}, id: string, op: {enum: [all, any]}}
      """,
      """
      tools:
        add: {description: The sum of two numbers., risk: read, public: true, params: {a: number, b: number}}
      """,
    ],
    check: .server { context, reporter in
      func check(_ fields: [FieldView], _ what: String, of owner: Located<String>, _ description: String) {
        let cryptic = fields.filter { CrypticNames.isCryptic($0, among: fields) }
        guard !cryptic.isEmpty else { return }
        let mentions = ParameterMentions(description)
        for field in cryptic where !mentions.contains(field.name.value) {
          reporter.report(
            "neither its name nor a description says what the \(what) \(SafeText.quoted(field.name.value)) of "
              + "\(SafeText.quoted(owner.value)) is", at: field.name.span,
            help: "Write the name out, such as `query` for `q`, or say in a few words what the value is.")
        }
      }
      for tool in context.server.tools { check(tool.parameters, "parameter", of: tool.name, tool.description) }
      for prompt in context.server.prompts { check(prompt.arguments, "argument", of: prompt.name, prompt.description) }
    })
}

/// Names of parameters that only their author understands.
enum CrypticNames {
  /// Whether nothing says what a parameter is.
  static func isCryptic(_ field: FieldView, among fields: [FieldView]) -> Bool {
    isCryptic(field.name.value) && !isExplained(field) && !isMember(field.name.value, of: fields)
  }

  private static func isExplained(_ field: FieldView) -> Bool {
    let texts = [field.description, field.schema["title"]?.stringValue].compactMap { $0 }
    if texts.contains(where: { counts(3, in: $0) }) { return true }
    return field.schema["enum"] != nil || field.schema["const"] != nil || field.schema["format"] != nil
  }

  /// Whether a text has so many words. In scripts without spaces (letters of three bytes), two letters count as one.
  private static func counts(_ least: Int, in text: String) -> Bool {
    var count = 0
    Words.ofText(Array(text.utf8.prefix(200))[...]) { word in
      count += max(1, word.lazy.filter { $0 >= 0xE0 }.count / 2)
    }
    return count >= least
  }

  /// Letters that are understood together.
  private static let families: [Set<String>] = [
    ["a", "b"], ["r", "g", "b"], ["w", "h"], ["m", "n"], ["n", "k"], ["x1", "y1"], ["x2", "y2"], ["x1", "x2"],
    ["dx", "dy"],
  ]

  private static func isMember(_ name: String, of fields: [FieldView]) -> Bool {
    families.contains { family in
      family.contains(name) && family.allSatisfy { letter in fields.contains { $0.name.value == letter } }
    }
  }

  // MARK: Names

  static func isCryptic(_ name: String) -> Bool {
    var words: [[UInt8]] = []
    // Most names are one long word or several.
    guard name.utf8.count <= 12 else { return false }
    Words.ofName(name) { words.append($0) }
    return !words.isEmpty && words.allSatisfy(isCryptic)
  }

  private static func isCryptic(_ word: [UInt8]) -> Bool {
    guard word.allSatisfy({ $0 < 0x80 }) else { return false }
    let letters = word.prefix { !Words.isDigit($0) }
    let isNumbered = letters.count < word.count
    let term = Term(letters)
    switch letters.count {
    // A number behind another word; `2fa` is a word of its own.
    case 0: return word.allSatisfy(Words.isDigit)
    case 1: return isNumbered || !conventional.contains(term)
    case 2: return !conventional.contains(term) && !Lexicon.shared.knows(term)
    case 3...5:
      if opaque.contains(term) { return true }
      return !letters.contains(where: isVowel) && !conventional.contains(term) && !Lexicon.shared.knows(term)
    default: return false
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static func terms(_ words: String) -> Set<Term> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Term($0.utf8) })
  }

  /// Short names that everybody understands: words, and abbreviations of general use.
  private static let conventional = terms(
    """
    x y z id to by in on at as of or if is no up do me my go we us ip os db cc ai ui tz ms gb mb kb px ok pr mr ci sql
    url uri css html xml json csv pdf md5 sha src dst dns ssh tls ttl cwd pwd cmd msg
    """)

  /// Short names that are known and say nothing all the same.
  private static let opaque = terms("tmp flg val obj ctx arg prm param foo baz dat misc")
}

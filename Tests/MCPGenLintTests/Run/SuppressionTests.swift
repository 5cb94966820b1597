// Comments that suppress findings: what they reach, what imitates them in vain, and what is said of useless ones.

import MCPGenSpec
import Testing

@testable import MCPGenLint

@Suite("Comments that suppress")
struct SuppressionTests {
  private let one = RunSample.prompt("one")
  private let two = RunSample.prompt("two")

  private func spec(_ prompts: String) -> String { RunSample.head + "prompts:\n" + prompts }

  private func places(_ text: String, notes: Bool = false) throws -> [String] {
    RunSample.places(try RunSample.findings(in: text, RunSample.settings(notes: notes)))
  }

  private func atEnd(_ line: String, _ comment: String) -> String { "\(line.dropLast()) \(comment)\n" }

  // MARK: What they reach

  @Test("Without comments both are reported")
  func plain() throws {
    #expect(try places(RunSample.two) == ["4: missing-description", "5: missing-description"])
  }

  @Test("At the end of a line a comment is about that line")
  func atEndOfLine() throws {
    let text = spec(atEnd(one, "# mcpgen:ignore missing-description -- why") + two)
    #expect(try places(text) == ["5: missing-description"])
  }

  @Test(
    "Alone on a line a comment is about the next line with content", arguments: ["", "\n", "  # more\n", "\n\n#\n  \n"])
  func alone(_ between: String) throws {
    let text = spec("  # mcpgen:ignore missing-description -- why\n" + between + one + two)
    #expect(try places(text).count == 1)
    #expect(try places(text).allSatisfy { $0.hasSuffix("missing-description") })
  }

  @Test("A comment for the file counts anywhere", arguments: [true, false])
  func ofFile(_ isFirst: Bool) throws {
    let comment = "# mcpgen:ignore-file missing-description -- why\n"
    #expect(try places(isFirst ? comment + RunSample.two : RunSample.two + comment).isEmpty)
  }

  @Test("Several rules stand in one comment")
  func several() throws {
    let text = spec(atEnd(one, "# mcpgen:ignore unknown-key , missing-description -- why"))
    let found = try RunSample.findings(in: text)
    #expect(RunSample.places(found) == ["4: unused-suppression"])
    #expect(found.first?.message.contains("`unknown-key`") == true)
    #expect(found.first?.message.contains("missing-description") == false)
  }

  @Test("Line breaks of two bytes, a byte-order mark and wide characters change nothing")
  func notations() throws {
    let comment = "  # mcpgen:ignore missing-description -- wíde 🧩\n"
    let text = "\u{FEFF}# über 日本\n" + spec(comment + one + atEnd(two, "# mcpgen:ignore missing-description -- ß"))
    #expect(try places(text).isEmpty)
    #expect(try places(text.replacing("\n", with: "\r\n")).isEmpty)
  }

  @Test("In flow style a comment is about its line")
  func flow() throws {
    let prompt = "{public: true, messages: [{user: Go.}]}"
    let text =
      RunSample.head + "prompts: {\n  one: \(prompt), # mcpgen:ignore missing-description -- why\n  two: \(prompt)\n}\n"
    #expect(try places(text) == ["5: missing-description"])
  }

  @Test("Behind the header of a block a comment is about the line of the header")
  func header() throws {
    let text = spec(
      "  one: # mcpgen:ignore missing-description -- why\n    public: true\n    messages: [{user: Go.}]\n")
    #expect(try places(text).isEmpty)
  }

  // MARK: What imitates them

  @Test(
    "A text that imitates a comment suppresses nothing",
    arguments: [
      "|\n    # mcpgen:ignore-file missing-description -- no\n    x",
      ">-\n    x\n    # mcpgen:ignore-file missing-description -- no",
      "\"x # mcpgen:ignore-file missing-description -- no\"",
      "\"x\n    # mcpgen:ignore-file missing-description -- no\n    y\"",
      "'x # mcpgen:ignore-file missing-description -- no'", "x#mcpgen:ignore-file missing-description -- no",
    ], [false, true])
  func imitated(_ title: String, _ hasCRLF: Bool) throws {
    let text = spec("  one:\n   title: \(title)\n   public: true\n   messages: [{user: Go.}]\n")
    #expect(try places(hasCRLF ? text.replacing("\n", with: "\r\n") : text) == ["4: missing-description"])
  }

  @Test("A text in flow style that imitates a comment suppresses nothing")
  func imitatedInFlow() throws {
    let title = "\"x # mcpgen:ignore-file missing-description -- no\""
    let text = RunSample.head + "prompts: {one: {title: \(title), public: true, messages: [{user: Go.}]}}\n"
    #expect(try places(text) == ["3: missing-description"])
  }

  @Test(
    "Other words are other comments", arguments: ["mcpgen:ignored", "mcpgen:ignore-line", "mcpgen: ignore", "ignore"])
  func otherWords(_ word: String) throws {
    #expect(try places(spec(atEnd(one, "# \(word) missing-description -- why"))) == ["4: missing-description"])
  }

  // MARK: Useless ones

  @Test("A comment that suppresses nothing is reported, and its fix removes it")
  func unused() throws {
    let text =
      RunSample.head + "# mcpgen:ignore missing-description -- why\ntools: {} # mcpgen:ignore unknown-key -- x\n"
    let found = try RunSample.findings(in: text + "prompts:\n" + atEnd(one, "# mcpgen:ignore missing-description -- y"))
    #expect(RunSample.places(found) == ["3: unused-suppression", "4: unused-suppression"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.fix?.isSafe == true })
  }

  @Test(
    "Removing a comment leaves the rest as it was",
    arguments: [
      ("a: 1\n# X\nb: 2\n", "a: 1\nb: 2\n"), ("a: 1   # X\nb: 2\n", "a: 1\nb: 2\n"), ("a: 1\n  # X", "a: 1\n"),
      ("# X\r\na: 1\r\n", "a: 1\r\n"), ("a: 1 # X\r\nb: 2\r\n", "a: 1\r\nb: 2\r\n"),
      ("\u{FEFF}# X\na: 1\n", "\u{FEFF}a: 1\n"),
      ("a: | # X\n  x\n", "a: |\n  x\n"), ("a: |\n  x\n# X\n\nb: 1\n", "a: |\n  x\n\nb: 1\n"),
    ])
  func removal(_ text: String, _ expected: String) throws {
    let comment = "# mcpgen:ignore missing-description -- why"
    #expect(try mended(text.replacing("# X", with: comment)) == expected)
  }

  @Test("A comment that keeps blank lines out of a text is left where it is")
  func keeping() throws {
    let text = "a: |+\n  x\n# mcpgen:ignore missing-description -- why\n\nb: 1\n"
    #expect(try mended(text) == text)
  }

  @Test("Of several names only the useless ones are removed")
  func partial() throws {
    var comments = Suppressions(
      in: SourceText(path: "s.yaml", text: "a: 1 # mcpgen:ignore unknown-key, missing-key, wrong-kind -- why\n"))
    let source = SourceText(path: "s.yaml", text: "a: 1 # mcpgen:ignore unknown-key, missing-key, wrong-kind -- why\n")
    _ = comments.suppress(Diagnostic(.missingKey, "m", at: source.span(0..<1), severity: .warning), isFixed: false)
    let fixes = comments.unused { _ in true }.compactMap(\.fix)
    let bytes = source.applying(fixes).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == "a: 1 # mcpgen:ignore missing-key -- why\n")
  }

  /// The text once all useless comments are removed.
  private func mended(_ text: String) throws -> String {
    let source = SourceText(path: "s.yaml", text: text)
    var comments = Suppressions(in: source)
    let found = comments.unused { _ in true }
    #expect(found.count == 1)
    return String(decoding: source.applying(found.compactMap(\.fix)).bytes, as: UTF8.self)
  }

  @Test("Nothing is said of a rule that did not look")
  func notJudged() throws {
    let text =
      RunSample.head + "# mcpgen:ignore-file missing-description -- why\nprompts:\n"
      + "  one: {description: One., public: true, messages: [{user: Go.}]}\n"
    #expect(try places(text) == ["3: unused-suppression"])
    let other = try RunSample.settings(ignore: ["missing-description"])
    #expect(try RunSample.findings(in: text, other).isEmpty)
  }

  @Test("An error of the compiler cannot be suppressed, and the comment is told so")
  func compilersErrors() throws {
    let text = RunSample.head + "tols: {} # mcpgen:ignore unknown-key -- why\n"
    let found = try RunSample.findings(in: text)
    #expect(found.contains { $0.rule == .unknownKey && $0.severity == .error })
    let comment = try #require(found.first { $0.rule == .unusedSuppression })
    #expect(comment.message.contains("error of the compiler") && comment.fix != nil)
  }

  @Test("A spec that cannot be compiled was not looked at, so no other comment is called useless")
  func incomplete() throws {
    let text = RunSample.head + "tols: {}\n# mcpgen:ignore-file missing-description -- why\n"
    #expect(try places(text).contains { $0.hasSuffix("unused-suppression") } == false)
  }

  @Test("Mistakes in a comment are reported at their place")
  func mistakes() throws {
    let comment = "# mcpgen:ignore missing-descripton -- why"
    let found = try RunSample.findings(in: spec(atEnd(one, comment)))
    let unknown = try #require(found.first { $0.rule == .unknownReference })
    #expect(unknown.severity == .warning && unknown.help == "Did you mean `missing-description`?")
    #expect(unknown.span.start.column == one.count + 17 && unknown.span.end.column == one.count + 35)
    let dashes = try RunSample.findings(in: spec(atEnd(one, "# mcpgen:ignore missing-description for now")))
    #expect(dashes.first { $0.rule == .unknownReference }?.help?.contains("` -- `") == true)
    let empty = try RunSample.findings(in: spec(atEnd(one, "# mcpgen:ignore -- why")))
    #expect(empty.contains { $0.rule == .illegalValue && $0.severity == .warning })
  }

  @Test("A comment without a reason works and gets a note", arguments: ["", " --", " -- "])
  func noReason(_ end: String) throws {
    let text = spec(atEnd(one, "# mcpgen:ignore missing-description" + end))
    #expect(try places(text).isEmpty)
    #expect(try places(text, notes: true) == ["4: unused-suppression"])
  }

  @Test("A file's comment can silence what is said of comments")
  func silenced() throws {
    let text =
      RunSample.head + "# mcpgen:ignore-file unused-suppression -- why\nprompts:\n"
      + "  one: {description: One., public: true, messages: [{user: Go.}]} # mcpgen:ignore missing-description -- x\n"
    #expect(try places(text).isEmpty)
  }
}

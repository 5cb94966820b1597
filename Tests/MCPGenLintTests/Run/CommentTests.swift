// Which `#` begins a comment: everything that only looks like one is text.

import MCPGenSpec
import Testing

@Suite("Comments of YAML")
struct CommentTests {
  private func comments(_ text: String) -> [String] {
    let source = SourceText(path: "s.yaml", text: text)
    return source.comments.map { String(decoding: source.bytes[$0], as: UTF8.self) }
  }

  @Test(
    "Comments are found wherever YAML has them",
    arguments: [
      ("# one\na: 1 # two\n", ["# one", "# two"]),
      ("a: 1 # at the end", ["# at the end"]),
      ("a: [1, # in a list\n  2]\n", ["# in a list"]),
      ("{a: 1, # in a mapping\n b: 2} # behind\n", ["# in a mapping", "# behind"]),
      ("a: | # behind the header\n  text\n", ["# behind the header"]),
      ("a: >- # behind the header\n  text\n# below\nb: 1\n", ["# behind the header", "# below"]),
      ("a: |\n  text\n\n# below\nb: 1\n", ["# below"]),
      ("a: 1 # one\r\nb: 2 # two\r\n", ["# one", "# two"]),
      ("\u{FEFF}# first\na: 1\n", ["# first"]),
      ("ä: \"ü # no\" # yes\n", ["# yes"]),
      ("a:\t1\t# behind a tab\n", ["# behind a tab"]),
    ])
  func found(_ text: String, _ expected: [String]) {
    #expect(comments(text) == expected)
  }

  @Test(
    "What looks like a comment inside of a text is none",
    arguments: [
      "a: |\n  # no\n  # neither\n", "a: |+\n  x\n\n  # no\n\n", "a: >\n  x\n    # no\n", "a: >-\n  # no",
      "a: |\r\n  # no\r\n  x\r\n", "a: \"one # no\n  # no\n  two\"\n", "a: 'it''s # no'\n", "a: b#no\n",
      "a: http://x/#no\n", "\"# no\": 1\n", "? |\n  # no\n: 1\n", "a: [b#no, \"# no\"]\n", "{a: 'x # no'}\n",
      "a: |2\n    # no\n  x\n",
    ])
  func notFound(_ text: String) {
    #expect(comments(text).isEmpty)
  }

  @Test("A text that is no YAML has no comments", arguments: ["a: [ # x\n", "a: \u{0} # x\n", "a: 'x # x\n"])
  func broken(_ text: String) {
    #expect(comments(text).isEmpty)
  }
}

// Places: the range of every kind of node, in characters and bytes, after multi-byte text, CRLF and a byte-order mark.

import Testing

@testable import MCPGenSpec

/// The source text that a node's byte range covers.
private func covered(_ node: Node?, in source: SourceText) -> String? {
  guard let span = node?.span else { return nil }
  return String(decoding: source.bytes[span.start.byte..<span.end.byte], as: UTF8.self)
}

@Test(
  "A node's range covers its text and no more",
  arguments: [
    ("k: plain text # c\n", "plain text"), ("k: 'é ü'\nl: 1\n", "'é ü'"), ("k: [a, {b: c}] \n", "[a, {b: c}]"),
    ("k:\n  a: 1\n  b: 2\n\n\nl: 1\n", "a: 1\n  b: 2"), ("k:\n- a\n- b: c\n\n# end\n", "- a\n- b: c"),
    ("k: |\n  one\n  two\n\n\nl: 1\n", "|\n  one\n  two"), ("k: >-\n  one\n  two\n", ">-\n  one\n  two"),
    ("k:\n", ""), ("k: &x {a: 1}\n", "&x {a: 1}"), ("é: 日本 # 語\n", nil), ("k: one\n  two\nl: 1\n", "one\n  two"),
  ] as [(String, String?)])
func rangesAreExact(_ text: String, _ expected: String?) {
  let source = SourceText(path: "s.yaml", text: text)
  let root = Composer.compose(source).root
  #expect(covered(root?[expected == nil ? "é" : "k"], in: source) == expected ?? "日本")
}

@Test("CRLF and a byte-order mark change no line and no column")
func lineEndings() {
  let plain = Composer.compose(SourceText(path: "s.yaml", text: "a: 1\nb:\n  ü: x\n")).root
  let marked = Composer.compose(SourceText(path: "s.yaml", text: "\u{FEFF}a: 1\r\nb:\r\n  ü: x\r\n")).root
  let left = plain?["b"]?["ü"]?.span.start
  let right = marked?["b"]?["ü"]?.span.start
  #expect(left?.line == 3 && left?.column == 6)
  #expect(right?.line == 3 && right?.column == 6)
  #expect((right?.byte ?? 0) - (left?.byte ?? 0) == 3 + 2)
}

@Test("Columns count characters far along a long line")
func longLines() {
  let text = "[" + Array(repeating: "é", count: 20_000).joined(separator: ", ") + "]"
  let last = Composer.compose(SourceText(path: "s.yaml", text: text)).root?.items?.last
  #expect(last?.span.start == Position(line: 1, column: 2 + 19_999 * 3, byte: 1 + 19_999 * 4))
}

@Test("An alias stands at its own place and has the value of its anchor")
func aliasPlace() {
  let root = Composer.compose(SourceText(path: "s.yaml", text: "a: &x {k: v}\nb: *x\n")).root
  #expect(root?["b"]?.span.start.line == 2)
  #expect(root?["b"]?.isAlias == true)
  #expect(root?["b"]?["k"]?.scalar?.text == "v")
}

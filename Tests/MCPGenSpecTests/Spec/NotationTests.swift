// The two small notations of texts: `${VARIABLES}` of the environment and `{{placeholders}}`.

import Testing

@testable import MCPGenSpec

@Test(
  "Run-time texts are cut at their variables",
  arguments: [
    ("plain $ text", [.literal("plain $ text")]), ("", []),
    ("${A}", [.variable(.init(name: "A"))]),
    ("x${A_1:-b c}y", [.literal("x"), .variable(.init(name: "A_1", fallback: "b c")), .literal("y")]),
    ("${A:-}", [.variable(.init(name: "A", fallback: ""))]),
    ("${A:?set A}", [.variable(.init(name: "A", message: "set A"))]),
  ] as [(String, [RunTimeText.Part])])
func runTimeTexts(_ text: String, _ parts: [RunTimeText.Part]) throws {
  #expect(try RunTimeText(text).parts == parts)
}

@Test("Malformed variables are refused", arguments: ["${", "${}", "${A", "${1A}", "${A-b}", "${A:b}", "${Ä}"])
func malformedVariables(_ text: String) {
  #expect(throws: RunTimeText.Failure.self) { try RunTimeText(text) }
}

@Test(
  "Placeholders are cut out with their filters",
  arguments: [
    ("no {single} braces", []), ("{{a}}", [["a"]]),
    ("{{ a.b | number 2 }} and {{c|count}}", [["a", "b", "|", "number", "2"], ["c", "|", "count"]]),
    ("{{{a}}}", []), ("}}{{a}}", [["a"]]),
  ] as [(String, [[String]])])
func placeholders(_ text: String, _ expected: [[String]]) {
  let items = PlaceholderSyntax(text).items
  #expect(items.map { $0.path + ($0.filter.isEmpty ? [] : ["|"] + $0.filter) } == expected)
}

@Test(
  "Malformed placeholders are reported",
  arguments: ["{{", "{{a", "{{}}", "{{a b}}", "{{a | }}", "{{.a}}", "{{a | b | c}}", "{{{a}}}"])
func malformedPlaceholders(_ text: String) {
  #expect(PlaceholderSyntax(text).problems.count == 1)
}

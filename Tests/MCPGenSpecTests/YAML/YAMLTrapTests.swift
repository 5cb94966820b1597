// YAML's traps, one row each: what must be refused, under which rule, and at which place.

import Testing

@testable import MCPGenSpec

struct YAMLTrap: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var rule: RuleID
  var place: String
  var help: String = ""

  var testDescription: String { name }

  static let all: [YAMLTrap] = [
    .init(name: "duplicate key", text: "a: 1\nb: 2\na: 3\n", rule: .duplicateKey, place: "3:1"),
    .init(name: "duplicate key in another notation", text: "{a: 1, \"a\": 2}", rule: .duplicateKey, place: "1:8"),
    .init(name: "tab as indentation", text: "a:\n\tb: 1\n", rule: .tabIndentation, place: "2:1", help: "spaces"),
    .init(name: "tab in a plain text", text: "a:\n  b\n\tc: 1\n", rule: .tabIndentation, place: "3:1", help: "spaces"),
    .init(name: "tag", text: "a: !ruby/object 1\n", rule: .yamlFeature, place: "1:4", help: "Remove the tag"),
    .init(name: "binary tag", text: "a: !!binary aGk=\n", rule: .yamlFeature, place: "1:4"),
    .init(name: "value that denies its tag", text: "a: !!int x\n", rule: .yamlFeature, place: "1:4"),
    .init(name: "merge key", text: "x: &x {a: 1}\ny:\n  <<: *x\n", rule: .yamlFeature, place: "3:3", help: "types"),
    .init(name: "sequence as a key", text: "? [a]\n: b\n", rule: .yamlFeature, place: "1:3"),
    .init(name: "alias as a key", text: "x: &x a\n*x : b\n", rule: .yamlFeature, place: "2:1"),
    .init(name: "empty key", text: "\"\": b\n", rule: .yamlFeature, place: "1:1"),
    .init(name: "second document", text: "a: 1\n---\nb: 1\n", rule: .yamlFeature, place: "2:1"),
    .init(name: "YAML 1.1", text: "%YAML 1.1\n---\na: 1\n", rule: .yamlFeature, place: "1:1"),
    .init(name: "open anchor", text: "a: &a [*a]\n", rule: .yamlAlias, place: "1:8"),
    .init(name: "unknown alias", text: "a: &first 1\nb: *frist\n", rule: .yamlAlias, place: "2:4", help: "*first"),
    .init(name: "empty file", text: "", rule: .emptySpec, place: "1:1", help: "mcpgen: 1"),
    .init(name: "comment only", text: "# nothing\n", rule: .emptySpec, place: "1:1"),
    .init(name: "unquoted colon", text: "a: b: c\n", rule: .yamlSyntax, place: "1:5", help: "Quote"),
    .init(name: "open quote", text: "a: \"b\n", rule: .yamlSyntax, place: "2:1", help: "Close the quote"),
    .init(name: "open bracket", text: "a: [1, 2\n", rule: .yamlSyntax, place: "2:1", help: "Close the list"),
    .init(name: "pattern in double quotes", text: #"a: "\d""#, rule: .yamlSyntax, place: "1:5", help: "single quotes"),
    .init(name: "surrogate pair as escapes", text: #"a: "\uD83D\uDE00""#, rule: .yamlSyntax, place: "1:7"),
    .init(name: "reserved first character", text: "a: @b\n", rule: .yamlSyntax, place: "1:4", help: "Quote"),
    .init(name: "NUL", text: "a: b\0c\n", rule: .illegalCharacter, place: "1:5", help: "Remove"),
    .init(name: "bare carriage return", text: "a: 1\rb: 2\n", rule: .illegalCharacter, place: "1:5", help: "CRLF"),
    .init(name: "next line", text: "a: ü\u{85}b\n", rule: .illegalCharacter, place: "1:5"),
    .init(name: "line separator", text: "a: b\u{2028}c\n", rule: .illegalCharacter, place: "1:5"),
    .init(name: "byte-order mark inside", text: "a: 1\n\u{FEFF}b: 2\n", rule: .illegalCharacter, place: "2:1"),
    .init(name: "escape character", text: "a: \u{1B}[31m\n", rule: .illegalCharacter, place: "1:4"),
    .init(name: "too deep", text: String(repeating: "[", count: 65), rule: .yamlLimit, place: "1:65", help: "types"),
    .init(name: "far too deep", text: String(repeating: "[", count: 100_000), rule: .yamlLimit, place: "1:65"),
  ]
}

@Test("YAML traps are closed", arguments: YAMLTrap.all)
func yamlTrapsAreClosed(_ trap: YAMLTrap) {
  let problems = Composer.compose(SourceText(path: "s.yaml", text: trap.text)).problems
  #expect(problems.count == 1)
  guard let problem = problems.first else { return }
  #expect(problem.rule == trap.rule)
  #expect("\(problem.span.start.line):\(problem.span.start.column)" == trap.place)
  #expect((problem.help ?? "").contains(trap.help))
}

@Test(
  "Bytes that are not UTF-8 have a place",
  arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE2, 0x82]])
func invalidUTF8HasAPlace(_ bytes: [UInt8]) {
  let source = SourceText(path: "s.yaml", bytes: Array("a: 1\nb: ".utf8) + bytes + Array("\n".utf8))
  let problems = Composer.compose(source).problems
  #expect(problems.map(\.rule) == [.illegalCharacter])
  #expect(problems.first?.span.start == Position(line: 2, column: 4, byte: 8))
}

@Test("A billion laughs ends at the node limit, at the alias that exceeds it")
func billionLaughsIsRefused() {
  var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
  for level in 1...9 {
    let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
    text += "a\(level): &a\(level) [\(aliases)]\n"
  }
  let (root, problems) = Composer.compose(SourceText(path: "s.yaml", text: text))
  #expect(root == nil)
  #expect(problems.map(\.rule) == [.yamlLimit])
}

@Test("Aliases cannot nest deeper than the depth limit")
func aliasesCountTowardsTheDepth() {
  var text = "a0: &a0 [x]\n"
  for level in 1...70 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
  #expect(Composer.compose(SourceText(path: "s.yaml", text: text)).problems.map(\.rule) == [.yamlLimit])
}

@Test("Aliases are counted")
func aliasesAreCounted() {
  let text = "a: &a x\nb: [" + Array(repeating: "*a", count: 6).joined(separator: ", ") + "]\n"
  let limits = SpecLimits(maxAliases: 5)
  #expect(Composer.compose(SourceText(path: "s.yaml", text: text), limits: limits).problems.map(\.rule) == [.yamlLimit])
}

@Test("A file over the size limit is not parsed")
func sizeLimit() {
  let source = SourceText(path: "s.yaml", text: "a: [")
  #expect(Composer.compose(source, limits: SpecLimits(maxBytes: 3)).problems.map(\.rule) == [.yamlLimit])
}

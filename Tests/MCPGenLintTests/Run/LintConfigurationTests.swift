// `.mcpgen.yaml`: all keys, and every mistake at its place.

import MCPGenSpec
import Testing

@testable import MCPGenLint

@Suite("The settings file")
struct LintConfigurationTests {
  private func read(_ text: String) -> (configuration: LintConfiguration, problems: [Diagnostic]) {
    LintConfiguration.read(SourceText(path: ".mcpgen.yaml", text: text))
  }

  @Test("All keys are read")
  func keys() {
    let (configuration, problems) = read(
      """
      select: [words, choice]
      ignore: missing-use-when
      extend-select: [plain-http]
      severity: {missing-description: error, generic-name: off}
      fail-on: warning
      max-warnings: 3
      clients: [cursor, claude]
      baseline: known.json
      exclude: [vendor, "**/old/*.yaml"]
      notes: true
      """)
    #expect(problems.isEmpty)
    #expect(configuration.choice.select == [.group(.words), .group(.choice)])
    #expect(configuration.choice.ignore == [.rule(.missingUseWhen)])
    #expect(configuration.choice.extendSelect == [.rule(.plainHTTP)])
    #expect(configuration.severities == [.missingDescription: .on(.error), .genericName: .off])
    #expect(configuration.failOn == .warning && configuration.maxWarnings == 3)
    #expect(configuration.clients == [.cursor, .claude] && configuration.baseline == "known.json")
    #expect(configuration.exclude == ["vendor", "**/old/*.yaml"] && configuration.notes == true)
  }

  @Test("A file that says nothing is right", arguments: ["", "\n", "# nothing yet\n", "{}", "---\n"])
  func empty(_ text: String) {
    #expect(read(text).problems.isEmpty)
    #expect(read(text).configuration == LintConfiguration())
  }

  @Test(
    "A mistake is reported at its place",
    arguments: [
      ("selct: [words]", RuleID.unknownKey, 1, "Did you mean `select`?"),
      ("select: [wrds]", .unknownReference, 10, "Did you mean `words`?"),
      ("severity: {missing-descripton: off}", .unknownReference, 12, "Did you mean `missing-description`?"),
      ("severity: {missing-description: eror}", .illegalValue, 33, "Did you mean `error`?"),
      ("severity: error", .wrongKind, 11, nil),
      ("fail-on: warnings", .illegalValue, 10, "Did you mean `warning`?"),
      ("fail-on: 1", .wrongKind, 10, nil),
      ("max-warnings: many", .wrongKind, 15, nil),
      ("max-warnings: -1", .illegalValue, 15, "Write how many warnings a run may have; 0 is none."),
      ("clients: [curser]", .unknownReference, 11, "Did you mean `cursor`?"),
      ("baseline: [a]", .wrongKind, 11, nil),
      ("exclude: {a: b}", .wrongKind, 10, nil),
      ("notes: yes", .wrongKind, 8, nil),
      ("- select", .wrongKind, 1, nil),
    ] as [(String, RuleID, Int, String?)])
  func mistakes(_ text: String, _ rule: RuleID, _ column: Int, _ help: String?) {
    let problems = read(text).problems
    #expect(problems.map(\.rule) == [rule])
    #expect(problems.first?.span.start.column == column)
    #expect(problems.first?.help == help)
  }

  @Test("What is right around a mistake is read, and broken YAML is reported as that")
  func around() {
    let (configuration, problems) = read("select: [wrds, choice]\nnotes: true\n")
    #expect(problems.count == 1 && configuration.notes == true && configuration.choice.select == [.group(.choice)])
    #expect(read("a: [").problems.map(\.rule) == [.yamlSyntax])
  }

  @Test(
    "Patterns of paths",
    arguments: [
      ("vendor", "vendor/a.mcp.yaml", true), ("vendor", "a/vendor/b.mcp.yaml", true), ("vendor", "vendors/a", false),
      ("*.mcp.yaml", "a/b.mcp.yaml", true), ("a/*.yaml", "a/b.yaml", true), ("a/*.yaml", "a/b/c.yaml", false),
      ("a/**/c.yaml", "a/c.yaml", true), ("a/**/c.yaml", "a/x/y/c.yaml", true), ("/a", "a/b", true),
      ("/a", "b/a", false),
      ("a/?.yaml", "a/b.yaml", true), ("a/?.yaml", "a/bc.yaml", false), ("./a/", "a/b", true), ("", "a", false),
      ("a*b*c", "aXXbYYc", true), ("a*b*c", "aXXbYY", false),
    ])
  func patterns(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(PathPattern(pattern).matches(path) == expected)
  }
}

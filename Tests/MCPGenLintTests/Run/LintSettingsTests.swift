// Which rules run and how much their findings count, from all the places that say so.

import MCPGenSpec
import Testing

@testable import MCPGenLint

@Suite("Settings of a run")
struct LintSettingsTests {
  private func runs(
    _ rule: RuleID, select: [String] = [], ignore: [String] = [], extend: [String] = [], file: String = ""
  ) throws -> Bool {
    try settings(select: select, ignore: ignore, extend: extend, file: file).runs(rule)
  }

  private func settings(
    select: [String] = [], ignore: [String] = [], extend: [String] = [], file: String = "", notes: Bool = false
  ) throws -> LintSettings {
    let (configuration, problems) = LintConfiguration.read(SourceText(path: ".mcpgen.yaml", text: file))
    #expect(problems.isEmpty)
    return try RunSample.settings(select: select, ignore: ignore, extend: extend, file: configuration, notes: notes)
  }

  @Test("The more exact name wins, and of two equally exact ones `ignore`")
  func exactness() throws {
    #expect(try runs(.missingDescription))
    #expect(try runs(.missingDescription, select: ["words"]))
    #expect(try !runs(.secretInSpec, select: ["words"]))
    #expect(try runs(.secretInSpec, select: ["words"], extend: ["security"]))
    #expect(try !runs(.missingDescription, select: ["words"], ignore: ["missing-description"]))
    #expect(try runs(.missingDescription, select: ["missing-description"], ignore: ["words"]))
    #expect(try !runs(.missingDescription, select: ["all"], ignore: ["words"]))
    #expect(try !runs(.missingDescription, select: ["words"], ignore: ["words"]))
    #expect(try !runs(.missingDescription, ignore: ["all"]))
    #expect(try runs(.missingDescription, ignore: ["all"], extend: ["missing-description"]))
  }

  @Test("The command line comes before the file")
  func layers() throws {
    #expect(try !runs(.missingDescription, file: "ignore: [words]"))
    #expect(try runs(.missingDescription, select: ["words"], file: "ignore: [missing-description]"))
    #expect(try !runs(.missingDescription, ignore: ["words"], file: "select: [missing-description]"))
    #expect(try runs(.missingDescription, extend: ["security"], file: "select: [words]"))
    #expect(try runs(.secretInSpec, extend: ["security"], file: "select: [words]"))
    #expect(try !runs(.unusedSuppression, extend: ["security"], file: "select: [words]"))
  }

  @Test("Lists are taken apart at commas, and an unknown word is answered with the nearest one")
  func words() throws {
    #expect(RuleChoice.words(["a, b", "c,,d "]) == ["a", "b", "c", "d"])
    let choice = try RuleChoice(select: ["words,choice", "missing-returns"], ignore: [], extendSelect: [])
    #expect(choice.select == [.group(.words), .group(.choice), .rule(.missingReturns)])
    let error = #expect(throws: UnknownRule.self) {
      try RuleChoice(select: [], ignore: ["missing-descripton"], extendSelect: [])
    }
    #expect(error?.help == "Did you mean `missing-description`?")
  }

  @Test("The spec comes before the file, and `off` anywhere is off unless the rule is named")
  func verdicts() throws {
    let file = "severity: {missing-description: off, unused-suppression: error}"
    let spec = RunSample.input(RunSample.two + "lint: {missing-description: note, unused-suppression: off}\n").lint
    #expect(try settings(file: file).verdict(on: .missingDescription) == .off)
    #expect(try settings(file: file).verdict(on: .missingDescription, lint: spec) == .set(.note))
    #expect(try settings(file: file).verdict(on: .unusedSuppression, lint: spec) == .off)
    #expect(try settings(file: file).verdict(on: .unusedSuppression) == .set(.error))
    #expect(try settings(extend: ["missing-description"], file: file).verdict(on: .missingDescription) == .unchanged)
    #expect(try settings(extend: ["words"], file: file).verdict(on: .missingDescription) == .off)
    #expect(try settings(ignore: ["words"]).verdict(on: .missingDescription, lint: spec) == .off)
  }

  @Test("Notes are shown where somebody asked for them")
  func notes() throws {
    let place = SourceText(path: "s", text: "").startSpan
    let note = Diagnostic(.missingDescription, "m", at: place, severity: .note)
    #expect(try !settings().shows(note))
    #expect(try settings(notes: true).shows(note))
    #expect(try settings(file: "notes: true").shows(note))
    #expect(try settings(select: ["missing-description"]).shows(note))
    #expect(try !settings(select: ["words"]).shows(note))
    #expect(try settings(file: "extend-select: missing-description").shows(note))
    #expect(try settings(file: "severity: {missing-description: note}").shows(note))
    #expect(try settings().shows(Diagnostic(.tooManyProblems, "m", at: place, severity: .note)))
  }

  @Test("An error of the linter can be lowered, one of the compiler cannot, even under a name that both have")
  func lowering() throws {
    let file = LintConfiguration.read(
      SourceText(path: "f", text: "severity: {missing-description: error, unknown-key: off, secret-in-spec: off}")
    ).configuration
    let settings = try RunSample.settings(file: file)
    #expect(try RunSample.findings(in: RunSample.two, settings).map(\.severity) == [.error, .error])
    let lowered = RunSample.two + "lint: {missing-description: note}\n"
    #expect(try RunSample.findings(in: lowered, settings).map(\.severity).contains(.error) == false)
    var input = RunSample.input(RunSample.two + "tols: 1\n")
    let secret = Diagnostic(.secretInSpec, "m", at: input.sources[0].startSpan)
    input.diagnostics.append(secret)
    let ignoring = try RunSample.settings(ignore: ["all"], file: file)
    let found = LintRun(settings: ignoring).outcome(of: [input]).findings
    #expect(Set(found.map(\.rule)) == [.secretInSpec, .unknownKey])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test("What is not selected is not reported, the compiler's warnings included")
  func selection() throws {
    let text = RunSample.two + "tests: [{says: Hello}]\n"
    #expect(try RunSample.findings(in: text).contains { $0.rule == .noEffectYet })
    let words = try RunSample.findings(in: text, RunSample.settings(select: ["words"]))
    #expect(words.map(\.rule) == [.missingDescription, .missingDescription])
  }
}

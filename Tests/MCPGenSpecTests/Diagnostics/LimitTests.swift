// The limit on findings hides some of them and never the fact that there is an error.

import MCPGenSpec
import Testing

private func finding(_ number: Int, _ severity: Severity) -> Diagnostic {
  let place = Position(line: number + 1, column: 1, byte: number)
  return Diagnostic(
    .noEffectYet, "finding \(number)", at: Span(path: "s.yaml", start: place, end: place), severity: severity)
}

@Test("An error takes the place of a warning where no more is kept")
func errorsAreKept() {
  var bag = DiagnosticBag(limit: 3)
  bag.report((0..<5).map { finding($0, .warning) })
  #expect(!bag.hasErrors)
  bag.report(finding(5, .error))
  #expect(bag.hasErrors)
  #expect(bag.sorted.map(\.severity) == [.warning, .warning, .error, .note])
  #expect(bag.sorted.last?.message.hasPrefix("3 more problems") == true)
}

@Test("Where errors are dropped, the line that counts them is an error itself")
func droppedErrorsAreRemembered() {
  var bag = DiagnosticBag(limit: 0)
  bag.report(finding(0, .warning))
  #expect(!bag.hasErrors)
  bag.report(finding(1, .error))
  #expect(bag.hasErrors)
  var full = DiagnosticBag(limit: 2)
  full.report((0..<4).map { finding($0, .error) })
  #expect(full.sorted.map(\.severity) == [.error, .error, .error])
  #expect(full.sorted.last?.rule == .tooManyProblems)
}

@Test("A spec with more warnings than are shown, and an error behind them, does not resolve")
func hiddenErrors() throws {
  let tools = (0..<40).map { "  t\($0): {description: Does it., risk: read, public: true, confirm: always}\n" }
  let source = spec(
    "types:\n  A: {enum: [x]}\ntools:\n" + tools.joined() + "  last: {description: It., risk: read, returns: Nope}\n")
  for limit in 0..<3 {
    let (spec, problems) = parse(source, limits: SpecLimits(maxProblems: limit))
    let (server, meaning) = resolve(try #require(spec))
    #expect(server == nil)
    #expect(limit == 0 || (problems + meaning).contains { $0.severity == .error })
  }
}

@Test("A warning that the spec makes an error counts as one where it is not shown")
func raisedWarnings() throws {
  let source = spec(
    "roles: {a: [p]}\nlint: {unknown-reference: error}\ntools:\n"
      + "  t: {description: Does it., risk: read, permissions: [q, r]}\n")
  let (spec, _) = parse(source, limits: SpecLimits(maxProblems: 0))
  #expect(resolve(try #require(spec)).server == nil)
}

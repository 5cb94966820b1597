// Patterns: the first line is the pattern, the rest the text (any bytes). Both engines give the same answer, within the
// steps that linear time allows: one for each byte by the table, each instruction once for each place by simulation.

@testable import MCPCore

/// The largest table that is built for an input: with the limits that servers have, an input costs ten milliseconds.
private let smallTable = PatternTable.Limits(states: 256, cells: 16_384, work: 20_000)

func fuzzPatterns(_ input: UnsafeRawBufferPointer) {
  let (source, rest) = firstLine(input)
  guard let pattern = try? Pattern(source, limits: smallTable) else { return }
  rest.withMemoryRebound(to: UInt8.self) { text in
    var steps = 0
    let answer = pattern.matches(text, steps: &steps)
    let bound = (text.count + 1) * instructionCount(source)
    require(steps <= bound, "a search is linear: \(steps) steps, the bound is \(bound)")
    guard let simulated = try? Pattern(source, limits: PatternTable.Limits(states: 0, cells: 0, work: 0)) else {
      return require(false, "a pattern that compiles does so without a table, too")
    }
    var simulatedSteps = 0
    require(simulated.matches(text, steps: &simulatedSteps) == answer, "both engines agree, table: \(answer)")
    require(simulatedSteps <= bound, "a simulation is linear: \(simulatedSteps) steps, the bound is \(bound)")
  }
}

private func instructionCount(_ source: String) -> Int {
  var parser = PatternParser(source)
  let program = try? PatternProgram(parser.parse())
  return program?.instructions.count ?? 0
}

// A pattern as a table: one row per state, one column per class of scalars and one for the end of the text.
//
// The table is built whole when the pattern is compiled, within limits, so that matching allocates nothing, takes no
// lock and costs one look-up per character. A pattern whose table would be too large is simulated instead.

struct PatternTable: Sendable {
  static let rejected: UInt16 = 0
  static let accepted: UInt16 = 1

  /// Limits of a table. `work` counts visited instructions: about two milliseconds of building.
  struct Limits: Sendable {
    var states = 4096
    var cells = 131_072
    var work = 400_000
  }

  private(set) var cells: [UInt16] = []
  let start: UInt16
  let columns: Int

  /// Nil where the table would pass a limit.
  init?(_ program: PatternProgram, limits: Limits) {
    columns = program.alphabet.classCount + 1
    var builder = Builder(program, columns: columns)
    guard builder.build(limits) else { return nil }
    cells = builder.cells
    start = builder.start
  }

  private struct State: Hashable {
    var kernel: [Int]
    var isStart: Bool
    var wordBefore: Bool
  }

  private struct Builder {
    let alphabet: PatternAlphabet
    let columns: Int
    var threads: PatternThreads
    var cells: [UInt16] = []
    var numbers: [State: UInt16] = [:]
    var states: [State] = []
    var start: UInt16 = 0

    init(_ program: PatternProgram, columns: Int) {
      alphabet = program.alphabet
      self.columns = columns
      threads = PatternThreads(program)
      // The two final states keep their places, so that `state <= accepted` ends a search.
      for final in 0...PatternTable.accepted {
        let state = State(kernel: [-1 - Int(final)], isStart: false, wordBefore: false)
        _ = number(of: state)
      }
    }

    mutating func build(_ limits: Limits) -> Bool {
      start = number(of: State(kernel: [], isStart: true, wordBefore: false))
      var row = 2
      while row < states.count {
        for column in 0..<columns {
          cells[row * columns + column] = target(of: states[row], column)
        }
        closeIfDead(row)
        row += 1
        guard states.count <= limits.states, cells.count <= limits.cells, threads.work <= limits.work else {
          return false
        }
      }
      return true
    }

    private mutating func number(of state: State) -> UInt16 {
      if let number = numbers[state] { return number }
      let number = UInt16(truncatingIfNeeded: states.count)
      numbers[state] = number
      states.append(state)
      cells += Array(repeating: min(number, PatternTable.accepted), count: columns)
      return number
    }

    private mutating func target(of state: State, _ column: Int) -> UInt16 {
      let isEnd = column == columns - 1
      let wordAfter = !isEnd && alphabet.isWord[column]
      let context = PatternContext(
        isStart: state.isStart, isEnd: isEnd, wordBefore: state.wordBefore, wordAfter: wordAfter)
      var kernel = state.kernel
      if threads.step(&kernel, over: isEnd ? nil : column, context) { return PatternTable.accepted }
      if isEnd { return PatternTable.rejected }
      kernel.sort()
      return number(of: State(kernel: kernel, isStart: false, wordBefore: wordAfter))
    }

    /// A state that only leads back to itself and does not accept the end: the search may stop there.
    private mutating func closeIfDead(_ row: Int) {
      let range = row * columns..<(row + 1) * columns - 1
      guard states[row].kernel.isEmpty, !states[row].isStart, cells[range.upperBound] == PatternTable.rejected,
        cells[range].allSatisfy({ Int($0) == row })
      else { return }
      for index in range { cells[index] = PatternTable.rejected }
    }
  }
}

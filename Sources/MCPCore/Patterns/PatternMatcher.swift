// Runs a compiled pattern over a text: by its table where it has one, else by simulating its program.
// The table's loop is the hot path: one look-up for each character, and no allocation.

/// What a pattern compiles to, shared by all its copies.
final class PatternMatcher: Sendable {
  private let program: PatternProgram
  private let table: PatternTable?

  init(_ program: PatternProgram, limits: PatternTable.Limits) {
    self.program = program
    table = PatternTable(program, limits: limits)
  }

  /// Whether a match stands anywhere in the text; `steps` grows by the elementary steps taken.
  func matches(_ utf8: UnsafeBufferPointer<UInt8>, _ steps: inout Int) -> Bool {
    table == nil ? simulate(utf8, &steps) : search(utf8, &steps)
  }

  private func search(_ utf8: UnsafeBufferPointer<UInt8>, _ steps: inout Int) -> Bool {
    guard let table else { return false }
    let alphabet = program.alphabet
    let columns = table.columns
    return table.cells.withUnsafeBufferPointer { cells in
      alphabet.asciiClasses.withUnsafeBufferPointer { asciiClasses in
        var state = table.start
        var position = 0
        while position < utf8.count {
          steps += 1
          let byte = utf8[position]
          let column: Int
          if byte < 0x80 {
            column = Int(asciiClasses[Int(byte)])
            position += 1
          } else {
            column = alphabet.classOf(UTF8Decoding.scalar(utf8, &position))
          }
          state = cells[Int(state) * columns + column]
          if state <= PatternTable.accepted { return state == PatternTable.accepted }
        }
        return cells[Int(state) * columns + columns - 1] == PatternTable.accepted
      }
    }
  }

  private func simulate(_ utf8: UnsafeBufferPointer<UInt8>, _ steps: inout Int) -> Bool {
    var threads = PatternThreads(program)
    defer { steps += threads.work }
    var kernel: [Int] = []
    var context = PatternContext(isStart: true, isEnd: false, wordBefore: false, wordAfter: false)
    var position = 0
    while position < utf8.count {
      let scalarClass = program.alphabet.classOf(UTF8Decoding.scalar(utf8, &position))
      context.wordAfter = program.alphabet.isWord[scalarClass]
      if threads.step(&kernel, over: scalarClass, context) { return true }
      context.isStart = false
      context.wordBefore = context.wordAfter
    }
    context.isEnd = true
    context.wordAfter = false
    return threads.step(&kernel, over: nil, context)
  }
}

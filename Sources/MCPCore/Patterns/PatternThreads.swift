// The set of places in a program that a text may have reached: one step of a Thompson simulation.
//
// Both engines are built on it. The simulation steps it once per character; the table's builder steps it once per
// state and class. What lies ahead is known when assertions are judged, so `$` and `\b` need no special case.

/// What stands on both sides of the place between two characters.
struct PatternContext {
  var isStart: Bool
  var isEnd: Bool
  var wordBefore: Bool
  var wordAfter: Bool

  func satisfies(_ assertion: PatternAssertion) -> Bool {
    switch assertion {
    case .start: isStart
    case .end: isEnd
    case .wordBoundary: wordBefore != wordAfter
    case .notWordBoundary: wordBefore == wordAfter
    }
  }
}

/// Scratch space for stepping one program; made once per simulation or per table.
struct PatternThreads {
  private let program: PatternProgram
  private var visited: [Bool]
  private var touched: [Int] = []
  private var stack: [Int] = []
  /// The instructions visited so far, over all steps: the measure of work.
  private(set) var work = 0

  init(_ program: PatternProgram) {
    self.program = program
    visited = Array(repeating: false, count: program.instructions.count)
  }

  /// Follows `kernel`, and a search that begins here, over one scalar of class `scalarClass`, or to the end of the
  /// text for nil. `kernel` becomes the places reached behind it. Answers true as soon as the pattern has matched.
  mutating func step(_ kernel: inout [Int], over scalarClass: Int?, _ context: PatternContext) -> Bool {
    defer { forget() }
    for start in kernel { push(start) }
    push(0)
    kernel.removeAll(keepingCapacity: true)
    while let index = stack.popLast() {
      work += 1
      switch program.instructions[index] {
      case .accept: return true
      case .jump(let target): push(target)
      case .fork(let first, let second):
        push(first)
        push(second)
      case .require(let assertion):
        if context.satisfies(assertion) { push(index + 1) }
      case .consume(let set):
        if let scalarClass, program.alphabet.set(set, contains: scalarClass) { kernel.append(index + 1) }
      }
    }
    return false
  }

  private mutating func push(_ index: Int) {
    guard !visited[index] else { return }
    visited[index] = true
    touched.append(index)
    stack.append(index)
  }

  private mutating func forget() {
    for index in touched { visited[index] = false }
    touched.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
  }
}

// Where a pattern matches, for those who take out what it matches. A pattern by itself only says whether. Every thread of
// the simulation carries the earliest place that it can have begun at, so one walk over the text yields the union of all
// matches; which of several overlapping matches "the" match is need not be decided, and no text makes it walk twice.

/// Finds all that a pattern covers in a text.
package struct PatternCoverage: Sendable {
  private let program: PatternProgram?

  /// A finder for a compiled pattern.
  package init(_ pattern: Pattern) {
    var parser = PatternParser(pattern.source)
    // The pattern was read once, so it can be read again; were it not so, everything would be covered.
    program = (try? parser.parse()).flatMap { try? PatternProgram($0) }
  }

  /// The union of all matches that are not empty, as disjoint ranges of bytes in order. The time is proportional to the
  /// length of the text times that of the pattern.
  package func ranges(in utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let program else { return utf8.isEmpty ? [] : [0..<utf8.count] }
    var walk = Walk(program)
    var context = PatternContext(isStart: true, isEnd: false, wordBefore: false, wordAfter: false)
    var position = 0
    while position < utf8.count {
      let start = position
      let scalarClass = program.alphabet.classOf(UTF8Decoding.scalar(utf8, &position))
      context.wordAfter = program.alphabet.isWord[scalarClass]
      walk.step(over: scalarClass, at: start, context)
      context.isStart = false
      context.wordBefore = context.wordAfter
    }
    context.isEnd = true
    context.wordAfter = false
    walk.step(over: nil, at: position, context)
    return walk.ranges
  }

  private struct Walk {
    let program: PatternProgram
    private(set) var ranges: [Range<Int>] = []
    /// Threads that wait for the next scalar, with their beginnings, the earliest first.
    private var kernel: [(instruction: Int, start: Int)] = []
    private var next: [(instruction: Int, start: Int)] = []
    private var visited: [Bool]
    private var touched: [Int] = []
    private var stack: [Int] = []

    init(_ program: PatternProgram) {
      self.program = program
      visited = Array(repeating: false, count: program.instructions.count)
    }

    mutating func step(over scalarClass: Int?, at position: Int, _ context: PatternContext) {
      // The earliest beginnings go first, so that whoever comes to an instruction first brings the earliest.
      for thread in kernel { follow(thread.instruction, from: thread.start, scalarClass, position, context) }
      follow(0, from: position, scalarClass, position, context)
      for index in touched { visited[index] = false }
      touched.removeAll(keepingCapacity: true)
      swap(&kernel, &next)
      next.removeAll(keepingCapacity: true)
    }

    private mutating func follow(
      _ instruction: Int, from start: Int, _ scalarClass: Int?, _ position: Int, _ context: PatternContext
    ) {
      push(instruction)
      while let index = stack.popLast() {
        switch program.instructions[index] {
        case .accept: add(start..<position)
        case .jump(let target): push(target)
        case .fork(let first, let second):
          push(first)
          push(second)
        case .require(let assertion):
          if context.satisfies(assertion) { push(index + 1) }
        case .consume(let set):
          if let scalarClass, program.alphabet.set(set, contains: scalarClass) { next.append((index + 1, start)) }
        }
      }
    }

    private mutating func push(_ index: Int) {
      guard !visited[index] else { return }
      visited[index] = true
      touched.append(index)
      stack.append(index)
    }

    private mutating func add(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      var range = range
      while let last = ranges.last, last.upperBound > range.lowerBound {
        range = min(last.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
        ranges.removeLast()
      }
      ranges.append(range)
    }
  }
}

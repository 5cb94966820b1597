// A pattern as a Thompson automaton: a flat list of instructions over classes of scalars.
//
// All scalars that no set of the pattern tells apart share a class, so `^ACC-\d{4,8}$` has an alphabet of five. Both
// ways of running a program, table and simulation, see classes alone and never scalars.

/// One instruction; targets are indices into the program.
enum PatternInstruction: Sendable {
  /// Consumes a scalar of set `set` and goes on at the next instruction.
  case consume(set: Int)
  case fork(Int, Int)
  case jump(Int)
  case require(PatternAssertion)
  case accept
}

struct PatternProgram: Sendable {
  /// A program may have this many instructions: it bounds the work per character of a text.
  static let maximumSize = 8192

  private(set) var instructions: [PatternInstruction] = []
  private(set) var alphabet: PatternAlphabet

  init(_ node: PatternNode) throws(PatternError) {
    var emitter = Emitter()
    try emitter.emit(node)
    try emitter.append(.accept)
    instructions = emitter.instructions
    alphabet = PatternAlphabet(emitter.sets, separatesWords: emitter.usesWordBoundaries)
  }

  private struct Emitter {
    var instructions: [PatternInstruction] = []
    var sets: [ScalarSet] = []
    var indices: [ScalarSet: Int] = [:]
    var usesWordBoundaries = false

    mutating func append(_ instruction: PatternInstruction) throws(PatternError) {
      guard instructions.count < PatternProgram.maximumSize else {
        throw PatternError(
          offset: 0,
          reason: "the pattern is too large: its repetitions expand to more than \(PatternProgram.maximumSize) steps; "
            + "use `maxLength` for a length, or smaller numbers in braces")
      }
      instructions.append(instruction)
    }

    mutating func emit(_ node: PatternNode) throws(PatternError) {
      switch node {
      case .empty: break
      case .scalars(let set): try append(.consume(set: index(of: set)))
      case .assertion(let assertion):
        if assertion == .wordBoundary || assertion == .notWordBoundary { usesWordBoundaries = true }
        try append(.require(assertion))
      case .sequence(let nodes):
        for node in nodes { try emit(node) }
      case .alternatives(let nodes): try emit(alternatives: nodes)
      case .repeated(let body, let least, let most): try emit(body, least: least, most: most)
      }
    }

    private mutating func index(of set: ScalarSet) -> Int {
      if let index = indices[set] { return index }
      sets.append(set)
      indices[set] = sets.count - 1
      return sets.count - 1
    }

    private mutating func emit(alternatives nodes: [PatternNode]) throws(PatternError) {
      var exits: [Int] = []
      for node in nodes.dropLast() {
        let fork = instructions.count
        try append(.fork(fork + 1, 0))
        try emit(node)
        exits.append(instructions.count)
        try append(.jump(0))
        instructions[fork] = .fork(fork + 1, instructions.count)
      }
      if let last = nodes.last { try emit(last) }
      for exit in exits { instructions[exit] = .jump(instructions.count) }
    }

    private mutating func emit(_ body: PatternNode, least: Int, most: Int?) throws(PatternError) {
      guard most != 0 else { return }
      for _ in 0..<least {
        let start = instructions.count
        try emit(body)
        if instructions.count == start { return }  // an empty body, repeated any number of times, is empty
      }
      guard let most else { return try emitLoop(body) }
      var forks: [Int] = []
      for _ in least..<most {
        forks.append(instructions.count)
        try append(.fork(0, 0))
        let start = instructions.count
        try emit(body)
        if instructions.count == start { break }
      }
      for fork in forks { instructions[fork] = .fork(fork + 1, instructions.count) }
    }

    private mutating func emitLoop(_ body: PatternNode) throws(PatternError) {
      let fork = instructions.count
      try append(.fork(fork + 1, 0))
      try emit(body)
      try append(.jump(fork))
      instructions[fork] = .fork(fork + 1, instructions.count)
    }
  }
}

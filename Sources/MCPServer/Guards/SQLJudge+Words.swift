// What the judge thinks of words: those that write, those that begin a statement, locks, and functions. Transact-SQL
// needs no semicolon between statements, so where an expression may be complete the next word may be a command.

extension SQLJudge {
  /// Whether a word of the statement could write, lock, or wait.
  func wordProblem(_ word: String, at place: Int) -> String? {
    if word == "nextval" { return "NEXTVAL moves a sequence on; only statements that read are accepted" }
    if let problem = callProblem(word, at: place) { return problem }
    // Directly within brackets stands an index, or a name where brackets are quotes; no statement.
    if isQualified(place) || open.last == UInt8(ascii: "[") { return nil }
    if isBehindBacktick { return isClause(word, at: place) ? writingProblem(word) : lockProblem(word, at: place) }
    if SQLWords.writing.contains(word) {
      let isFunction = SQLWords.writingUnlessCalled.contains(word) && isSymbol("(", place + 1)
      return isFunction ? nil : writingProblem(word)
    }
    if SQLWords.commanding.contains(word), !isName(word, at: place) { return writingProblem(word) }
    return lockProblem(word, at: place)
  }

  /// Whether the word continues a statement that reads, behind a backtick that is no quote. As such it is an operator,
  /// behind which stands neither a statement nor, at once, a clause.
  private func isClause(_ word: String, at place: Int) -> Bool {
    let previous = self.word(place - 1)
    return word == "into" && !isSymbol("`", place - 1) || word == "update" && (previous == "for" || previous == "key")
  }

  private func writingProblem(_ word: String) -> String {
    "\(word.uppercased()) may begin something that writes; only one statement that reads is accepted (a name that is "
      + "spelled like this must stand in quotes, or behind the name of its table and a dot)"
  }

  /// Whether a word that could begin a statement cannot do so here.
  private func isName(_ word: String, at place: Int) -> Bool {
    if isSymbol("(", place - 1), ["as", "materialized"].contains(self.word(place - 2)) { return false }
    if isBeforeOperand(place - 1) { return true }
    switch word {
    case "use": return ["index", "key"].contains(self.word(place + 1)) && isSymbol("(", place + 2)
    case "set": return self.word(place - 1) == "character" && !open.isEmpty
    default: return false
    }
  }

  /// Whether an expression is not complete with this token.
  private func isBeforeOperand(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .word: SQLWords.beforeOperands.contains(word(place)) && !isQualified(place)
    case .symbol(let byte):
      switch byte {
      // `*` may be all columns, `:` the end of a label, `?` a parameter.
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "*"), UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "."):
        false
      default: true
      }
    case .cast: true
    case .quoted, .string, .number, .parameter, .assignment: false
    }
  }

  private func lockProblem(_ word: String, at place: Int) -> String? {
    let next = self.word(place + 1)
    let isLock =
      switch word {
      case "for": next == "share" || next == "no" || (next == "key" && self.word(place + 2) == "share")
      case "lock": next == "in" || next == "table"
      default: SQLWords.locking.contains(word)
      }
    if isLock { return "locks on rows or tables are not accepted: leave them out" }
    return word == "next" && next == "value" ? "NEXT VALUE moves a sequence on: leave it out" : nil
  }

  /// Whether the name of a parameter is a command to a database that knows no such parameters.
  func parameterProblem(at place: Int) -> String? {
    let range = tokens[place].range
    guard bytes[range.lowerBound] != UInt8(ascii: "@") else { return nil }
    let name = text(range.dropFirst())
    let isCommand = SQLWords.writing.contains(name) || SQLWords.commanding.contains(name)
    return isCommand ? "a parameter is called \(name), which some databases take for a command: rename it" : nil
  }

  /// Whether the name is that of a function that does more than read, and is called.
  func callProblem(_ name: String, at place: Int) -> String? {
    let isCall = isSymbol("(", place + 1)
    let isDenied =
      isCall && SQLWords.isDenied(name) || (isCall || isSymbol(".", place + 1)) && SQLWords.isDeniedPackage(name)
    let isProcedure = (name.hasPrefix("xp_") || name.hasPrefix("sp_")) && kind(place + 1) == .string
    guard isDenied || isProcedure else { return nil }
    return "\(name) can write, wait or reach outside of the database; leave it out"
  }
}

// The guard of arguments that are SQL a model wrote, for handlers that only mean to read. It knows no dialect: a text
// that any common database, in any of its settings, could read as more than one reading statement is refused, and so
// are functions that are known to write, wait or reach outside. Grammar is not checked: what passes may still be wrong.
//
// What no text can show remains: a function of the user's own that writes, a statement that takes for ever. A handler
// should hand the text to a database role that may only read, with a time limit.

/// Tells SQL that reads from SQL that could do more.
enum SQLGuard {
  /// Why this text is refused, in words for whoever wrote it; nil where every database would only read. What may stand
  /// at the beginning is SELECT, WITH, VALUES, TABLE, or EXPLAIN in front of one of them.
  static func problem(of sql: String) -> String? {
    if let problem = characterProblem(sql) { return problem }
    var text = sql
    return text.withUTF8 { bytes in
      var isWhole = false
      for reading in SQLReading.needed(for: bytes) {
        var lexer = SQLLexer(bytes, reading)
        lexer.run()
        var judge = SQLJudge(bytes: bytes, tokens: lexer.tokens)
        if let problem = lexer.problem ?? judge.problem() { return problem }
        // Behind a quote that stays open nothing runs, so it is enough that one database can read to the end.
        if !lexer.isBroken, judge.isBalanced { isWhole = true }
      }
      return isWhole ? nil : "a quote, a comment or a parenthesis has no end: close it"
    }
  }

  private static func characterProblem(_ sql: String) -> String? {
    var afterReturn = false
    for byte in sql.utf8 {
      if afterReturn, byte != 10 { return "a carriage return stands without a line feed: end lines with a line feed" }
      afterReturn = byte == 13
      if byte < 0x20 && !(9...13).contains(byte) || byte == 0x7F {
        return "there is a control character in the SQL: write blanks and line feeds only"
      }
    }
    return afterReturn ? "a carriage return stands without a line feed: end lines with a line feed" : nil
  }
}

// What the dialects of SQL disagree about before any grammar begins: where a text, a comment or a name ends. A server
// does not tell the guard which database it speaks to, and settings change a dialect, so the guard reads a text once
// for each of these; what one of them takes for a comment, another may run.

/// One way to cut SQL into tokens.
struct SQLReading: Sendable {
  /// `\'` does not end a text in single quotes.
  var backslashInSingleQuotes = false
  /// `\"` does not end what stands in double quotes.
  var backslashInDoubleQuotes = false
  /// `E'…'` is a text in which a backslash escapes, and so are its continuations on further lines.
  var escapeStrings = false
  /// `$tag$ … $tag$` is a text.
  var dollarQuotes = false
  /// `q'[ … ]'` is a text.
  var alternativeQuotes = false
  /// What `[` opens.
  var brackets = Brackets.subscripts
  /// Names may stand in backticks. Elsewhere a backtick is an operator that nobody defines, or an error.
  var backticks = false
  /// What `#` is.
  var hash = Hash.partOfNames
  /// `--` opens a comment only where a blank follows.
  var dashesNeedBlank = false
  /// A comment may stand within a comment.
  var nestedComments = false
  /// `$name(…)`, `@name(…)`, `:name(…)` and `#name(…)` are parameters, whatever is between the parentheses.
  var parenthesisedParameters = false

  /// What `[` opens: an index, a name in which `]]` is a bracket, or a name that the first `]` ends.
  enum Brackets { case subscripts, namesWithDoubling, names }
  /// What `#` is: a comment up to the end of the line, an operator, a letter, or the beginning of a parameter.
  enum Hash { case comment, operation, partOfNames, parameter }

  /// PostgreSQL as it is by default.
  static let postgreSQL = SQLReading(escapeStrings: true, dollarQuotes: true, hash: .operation, nestedComments: true)
  /// PostgreSQL with `standard_conforming_strings` off.
  static let postgreSQLWithBackslashes = SQLReading(
    backslashInSingleQuotes: true, escapeStrings: true, dollarQuotes: true, hash: .operation, nestedComments: true)
  /// MySQL and MariaDB as they are by default.
  static let mySQL = SQLReading(
    backslashInSingleQuotes: true, backslashInDoubleQuotes: true, backticks: true, hash: .comment,
    dashesNeedBlank: true)
  /// MySQL with `ANSI_QUOTES`.
  static let mySQLWithNames = SQLReading(
    backslashInSingleQuotes: true, backticks: true, hash: .comment, dashesNeedBlank: true)
  /// MySQL with `NO_BACKSLASH_ESCAPES`.
  static let mySQLWithoutBackslashes = SQLReading(backticks: true, hash: .comment, dashesNeedBlank: true)
  /// MySQL since 9, which has dollar quotes.
  static let mySQLWithDollars = SQLReading(
    backslashInSingleQuotes: true, backslashInDoubleQuotes: true, dollarQuotes: true, backticks: true, hash: .comment,
    dashesNeedBlank: true)
  /// SQLite.
  static let sqlite = SQLReading(brackets: .names, backticks: true, hash: .parameter, parenthesisedParameters: true)
  /// Transact-SQL.
  static let sqlServer = SQLReading(brackets: .namesWithDoubling, nestedComments: true)
  /// Oracle.
  static let oracle = SQLReading(alternativeQuotes: true)

  /// All of them.
  static let all = [
    postgreSQL, postgreSQLWithBackslashes, mySQL, mySQLWithNames, mySQLWithoutBackslashes, mySQLWithDollars, sqlite,
    sqlServer, oracle,
  ]

  /// The readings that can differ for such a text: one where it has nothing that they disagree about.
  static func needed(for bytes: UnsafeBufferPointer<UInt8>) -> [SQLReading] {
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "["), UInt8(ascii: "`"),
        UInt8(ascii: ":"), UInt8(ascii: "@"):
        return all
      case UInt8(ascii: "*") where previous == UInt8(ascii: "/"), UInt8(ascii: "-") where previous == byte,
        UInt8(ascii: "'") where previous | 0x20 == UInt8(ascii: "q"):
        return all
      default: previous = byte
      }
    }
    return [postgreSQL]
  }
}

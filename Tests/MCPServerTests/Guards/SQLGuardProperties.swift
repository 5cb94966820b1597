// What must hold for any SQL: the guard always answers, comments and blanks change nothing, and a command that stands
// where a statement begins is never let through, however the rest looks.

import Testing

@testable import MCPServer

@Suite struct SQLGuardProperties {
  private static let pieces = [
    "select", "from", "t", "a", "where", "delete", "into", "update", "'", "''", "\"", "`", "[", "]", "(", ")", ";",
    "--",
    "#", "/*", "*/", "$$", "$a$", "\\", "\n", " ", "1", "1e", "0x", ".", ",", "*", ":", "::", "@", "?", "e'", "q'",
    "N'",
    "with", "as", "drop", "é", "\u{A0}", "{", "}", "pg_sleep", "explain", "union", "=", "/*!", "u&\"", "%", "|", "\r\n",
  ]

  @Test func anyMixtureGetsAnAnswer() {
    var dice = GuardDice(seed: 1)
    for _ in 0..<4_000 {
      let text = dice.row(Self.pieces, Int.random(in: 0...40, using: &dice), separator: dice.pick(["", " "]))
      _ = SQLGuard.problem(of: text)
      _ = SQLGuard.problem(of: "select " + text)
    }
  }

  @Test func commentsAndBlanksChangeNothing() throws {
    var dice = GuardDice(seed: 2)
    // Where a backslash stands in front of a quote, the text goes on behind it for some databases: no quotes at the
    // end.
    let blanks = [" ", "\n", "\t", "\r\n", "/* drop table t; */", "/**/", "-- delete\n"]
    let fronts = blanks + ["-- it's; delete\n", "/* ' \" ` [ */ "]
    for one in try GuardCase.list("sql-good.txt") {
      let text = dice.row(fronts, 3) + one.text + "\n" + dice.row(blanks, 3)
      #expect(SQLGuard.problem(of: text) == nil, "\(text.debugDescription)")
    }
    // A text that lacked its end may find it in what is added.
    for one in try GuardCase.list("sql-bad.txt") where one.reason != "not closed" {
      let text = dice.row(fronts, 3) + one.text + "\n" + dice.row(blanks, 3)
      #expect(SQLGuard.problem(of: text) != nil, "\(text.debugDescription)")
    }
  }

  private static let commands = [
    "DELETE FROM t", "INSERT INTO t VALUES (1)", "UPDATE t SET a = 1", "DROP TABLE t", "TRUNCATE TABLE t",
    "CREATE TABLE x (a int)", "ALTER TABLE t ADD b int", "GRANT ALL ON t TO x", "EXEC p", "EXECUTE p", "CALL p()",
    "SET ROLE x", "COPY t FROM '/x'", "MERGE INTO t USING s ON 1=1 WHEN MATCHED THEN DELETE",
    "REPLACE INTO t VALUES (1)",
    "SHUTDOWN", "PRAGMA x=1", "ATTACH 'x' AS y", "VACUUM", "DO 1", "KILL 5", "USE x", "BACKUP DATABASE d TO DISK='x'",
  ]
  private static let queries = [
    "SELECT 1", "SELECT a FROM t", "SELECT 'it''s' FROM t", "SELECT \"a\" FROM t WHERE b = 'x'", "SELECT (1)",
    "VALUES (1)",
    "SELECT a FROM t ORDER BY a DESC", "SELECT CASE WHEN a THEN b END", "WITH x AS (SELECT 1) SELECT * FROM x",
    "SELECT a FROM t WHERE b IS NULL", "SELECT 1 AS a", "SELECT `a` FROM t", "SELECT [a] FROM t", "SELECT $$a$$",
    "SELECT E'\\''", "SELECT 'a\\\\'", "SELECT 1 # 2\n", "SELECT 1 -- x\n",
  ]

  private func cased(_ text: String, _ dice: inout GuardDice) -> String {
    String(text.map { Bool.random(using: &dice) ? Character($0.lowercased()) : $0 })
  }

  @Test func smuggledCommandsAreFound() {
    var dice = GuardDice(seed: 3)
    let blanks = [" ", "\n", "\t", "/**/", "/* x */", "-- x\n"]
    for command in Self.commands {
      for query in Self.queries {
        let word = cased(command, &dice)
        let blank = dice.row(blanks, 2)
        let texts = [
          word, blank + word, query + ";" + word, query + blank + ";" + blank + word + ";", query + "\n" + blank + word,
          "EXPLAIN" + " " + blank + word, "EXPLAIN ANALYZE " + word, "(" + word + ")", ";" + word,
        ]
        for text in texts { #expect(SQLGuard.problem(of: text) != nil, "\(text.debugDescription)") }
      }
    }
  }

  @Test func commandsWithinWithAreFound() {
    var dice = GuardDice(seed: 4)
    let writes = Self.commands.prefix(6) + ["MERGE INTO t USING s ON 1=1 WHEN MATCHED THEN DELETE"]
    for command in writes {
      for query in Self.queries where !query.hasPrefix("SELECT 1 ") {
        let word = cased(command, &dice)
        for text in [
          "WITH x AS (\(word)) \(query)", "WITH x AS (\(query)), y AS (\(word)) SELECT 1",
          "WITH x AS (\(query)) \(word)",
          "SELECT * FROM (\(word)) x", "WITH x AS (WITH y AS (\(query)) \(word)) SELECT 1",
        ] { #expect(SQLGuard.problem(of: text) != nil, "\(text.debugDescription)") }
      }
    }
  }

  /// Quotes of each dialect around a command, closed too early for another dialect: never let through.
  @Test func noQuoteOfOneDialectHidesAStatementOfAnother() {
    let openings = [
      "'", "\"", "`", "[", "$$", "$a$", "E'", "N'", "q'[", "/*", "-- ", "#", "'\\'", "\"\\\"", "$a(", "/* /*",
    ]
    let closings = ["'", "\"", "`", "]", "$$", "$a$", "]'", "*/", "\n", "\\'", "''", ")", "*/ */", ""]
    for opening in openings {
      for closing in closings {
        for rest in ["", "'", "\"", "`", "]", "$$", "*/", "\n", "--'", "-- '", "#'"] {
          let text = "SELECT \(opening) a \(closing); DELETE FROM t; \(rest)"
          // The statement is hidden to every reader only where the opening itself is closed behind it.
          guard SQLGuard.problem(of: text) == nil else { continue }
          #expect(isHiddenToAll(text), "\(text.debugDescription)")
        }
      }
    }
  }

  private func isHiddenToAll(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      SQLReading.all.allSatisfy { reading in
        var lexer = SQLLexer(bytes, reading)
        lexer.run()
        return !lexer.tokens.contains { $0.isSymbol(";") && $0.range.upperBound < bytes.count - 12 }
      }
    }
  }
}

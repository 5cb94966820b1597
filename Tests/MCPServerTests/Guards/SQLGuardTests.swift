// SQL that some database would not only read, and SQL that only looks so.

import Testing

@testable import MCPServer

@Suite struct SQLGuardTests {
  @Test func whatMayWriteIsRefused() throws {
    let cases = try GuardCase.list("sql-bad.txt")
    #expect(cases.count >= 110)
    for one in cases { #expect(SQLGuard.problem(of: one.text) != nil, "\(one.reason): \(one.text.debugDescription)") }
  }

  @Test func whatOnlyReadsPasses() throws {
    let cases = try GuardCase.list("sql-good.txt")
    #expect(cases.count >= 110)
    for one in cases {
      let problem = SQLGuard.problem(of: one.text)
      #expect(problem == nil, "\(one.reason): \(one.text.debugDescription)")
    }
  }

  @Test func answersSayWhatIsWrong() throws {
    let expected = [
      "DROP TABLE t": "begins with DROP", "SELECT 1; SELECT 2": "one statement",
      "WITH x AS (DELETE FROM t) SELECT 1": "DELETE", "SELECT pg_sleep(5)": "pg_sleep", "SELECT 'a": "close it",
      "SELECT a FROM t FOR SHARE": "locks", "": "is empty", "SELECT 1 /*! x */": "/*!", "SELECT @a := 1": ":=",
      "SELECT a AS update FROM t": "in quotes",
    ]
    for (sql, words) in expected {
      let problem = try #require(SQLGuard.problem(of: sql))
      #expect(problem.contains(words), "\(sql): \(problem)")
    }
  }

  @Test func nestingIsBounded() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "SELECT 1" + String(repeating: ")", count: depth)
    }
    #expect(SQLGuard.problem(of: nested(SQLJudge.mostNesting)) == nil)
    #expect(SQLGuard.problem(of: nested(SQLJudge.mostNesting + 1)) != nil)
    #expect(SQLGuard.problem(of: String(repeating: "/*", count: 50_000)) != nil)
  }

  /// A reading steps over each byte a bounded number of times, whatever the bytes are: tokens are never more than that.
  @Test func longTextsAreReadOnce() {
    let parts = [
      "(", "$a$ ", "$$", "'", "''", "E'' \n", "E''--\n", "/*", "/**/", "[", "[]", "a ", "$a", "q'[", "\"", "`", "--\n",
      "#",
      ":a(", "1e", "\\", "a.", "é", "0x",
    ]
    for part in parts {
      var text = "SELECT " + String(repeating: part, count: 16_000 / part.utf8.count)
      _ = SQLGuard.problem(of: text)
      text.withUTF8 { bytes in
        for reading in SQLReading.all {
          var lexer = SQLLexer(bytes, reading)
          lexer.run()
          #expect(lexer.tokens.count <= bytes.count)
        }
      }
    }
  }
}

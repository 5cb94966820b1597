// Questions about a SQLite database that nobody can change through the server: the connection itself is read-only, and
// every question is a tool of its own, with typed parameters in place of SQL.

extension Scaffold {
  static let readonlyDatabase = Scaffold(
    name: "readonly-database", summary: "questions about a SQLite database, through a read-only connection (GRDB)",
    dependencies: [
      (
        package: #".package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")"#,
        product: #".product(name: "GRDB", package: "GRDB.swift")"#
      )
    ],
    spec: #"""
      mcpgen: 1
      server:
        name: <#name#>
        version: 0.1.0
        description: Questions about the shop's database.

      env:
        DATABASE_PATH: {description: The SQLite file; it is opened for reading only}

      types:
        Sale:
          properties:
            id: integer
            customer: string
            sold_on: {type: string, format: date}
            total: {type: number, description: Total in US dollars}

      tools:
        find_sales:
          description: Find sales by customer and day. Returns the number, customer, day and total of each, newest first.
          useWhen: the user asks about single sales
          doNotUseFor:
            - {when: totals of a month or a year, use: sum_sales}
          risk: read
          public: true
          params:
            customer: {type: string, minLength: 1, maxLength: 100, optional: true, description: Part of the customer's name}
            since: {type: string, format: date, optional: true, description: The first day}
            limit: {type: integer, minimum: 1, maximum: 200, default: 50, description: Most sales to return}
          returns: {properties: {sales: {type: array, items: Sale}}}

        sum_sales:
          description: Add up the sales of a year, month by month. Returns the month, count and total of each.
          useWhen: the user asks how much was sold
          doNotUseFor:
            - {when: single sales, use: find_sales}
          risk: read
          public: true
          params:
            year: {type: integer, minimum: 2000, maximum: 2100, description: The calendar year}
          returns:
            properties:
              months: {type: array, items: {properties: {month: integer, count: integer, total: number}}}

      resources:
        tables:
          uri: database://tables
          title: Tables
          description: The tables of the database, as the SQL that made them.
          mimeType: text/plain
          public: true

      """#,
    files: [
      File(
        "Sources/<#module#>/Handlers.swift",
        #"""
        // What the handlers share: a way to read the database. Each file in `Handlers/` adds the handler of one tool.

        import GRDB
        import MCPServer

        /// The handlers of the server.
        struct Handlers: <#handlers#> {
          let database: any DatabaseReader

          init(database: any DatabaseReader) { self.database = database }

          /// Opens a file; SQLite itself refuses every statement that writes.
          init(path: String) throws {
            var configuration = Configuration()
            configuration.readonly = true
            database = try DatabaseQueue(path: path, configuration: configuration)
          }
        }

        """#),
      File(
        "Sources/<#module#>/main.swift",
        #"""
        // Starts the server. The environment is checked before the database is opened.

        import MCPServer

        try await Server.<#function#>(Handlers(path: Environment().databasePath)).run()

        """#),
      File(
        "Sources/<#module#>/Handlers/find_sales.swift",
        #"""
        // The handler of the tool find_sales.

        import GRDB
        import MCPServer

        extension Handlers {
          func findSales(_ input: FindSales.Input, _ context: CallContext) async throws -> FindSales.Output {
            // What a caller wrote is an argument of the statement, never a part of it.
            let sql = """
              SELECT id, customer, sold_on, total FROM sales
              WHERE (:customer IS NULL OR instr(lower(customer), lower(:customer)) > 0)
                AND (:since IS NULL OR sold_on >= :since)
              ORDER BY sold_on DESC, id DESC LIMIT :limit
              """
            let arguments: StatementArguments = [
              "customer": input.customer, "since": input.since, "limit": input.limit,
            ]
            let sales = try await database.read { database in
              try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
                Sale(id: row["id"], customer: row["customer"], soldOn: row["sold_on"], total: row["total"])
              }
            }
            return FindSales.Output(sales: sales)
          }
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/sum_sales.swift",
        #"""
        // The handler of the tool sum_sales.

        import GRDB
        import MCPServer

        extension Handlers {
          func sumSales(_ input: SumSales.Input, _ context: CallContext) async throws -> SumSales.Output {
            let sql = """
              SELECT CAST(strftime('%m', sold_on) AS INTEGER) AS month, count(*) AS count, sum(total) AS total
              FROM sales WHERE CAST(strftime('%Y', sold_on) AS INTEGER) = ? GROUP BY month ORDER BY month
              """
            let months = try await database.read { database in
              try Row.fetchAll(database, sql: sql, arguments: [input.year]).map { row in
                SumSales.Output.Month(month: row["month"], count: row["count"], total: row["total"])
              }
            }
            return SumSales.Output(months: months)
          }
        }

        """#),
      File(
        "Sources/<#module#>/Handlers/tables+resource.swift",
        #"""
        // The handler of the resource tables.

        import GRDB
        import MCPServer

        extension Handlers {
          func readTables(_ context: CallContext) async throws -> String {
            let sql = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL ORDER BY name"
            return try await database.read { try String.fetchAll($0, sql: sql) }.joined(separator: ";\n\n")
          }
        }

        """#),
      File(
        "Tests/<#module#>Tests/SalesTests.swift",
        #"""
        // The server as a client sees it, over a database of the test's own.

        import Foundation
        import GRDB
        import MCPServer
        import Testing

        @testable import <#module#>

        @Suite struct SalesTests {
          private static let fixture = """
            CREATE TABLE sales (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, sold_on TEXT NOT NULL, total REAL NOT NULL);
            INSERT INTO sales VALUES (1, 'Ada', '2026-01-05', 10), (2, 'Grace', '2026-01-20', 5.5), (3, 'Ada', '2026-03-01', 7);
            """

          private func client() async throws -> InMemoryClient {
            let database = try DatabaseQueue()
            try await database.write { try $0.execute(sql: SalesTests.fixture) }
            return try await InMemoryClient(Server.<#function#>(Handlers(database: database)))
          }

          @Test func salesAreFoundByCustomerAndDay() async throws {
            let answer = try await client().call("find_sales", ["customer": "ad", "since": "2026-02-01"])
            #expect(answer.structured?["sales"]?.arrayValue?.count == 1)
            #expect(answer.structured?["sales"]?[0]?["id"] == 3)
          }

          @Test func aQuoteIsAQuote() async throws {
            let answer = try await client().call("find_sales", ["customer": "' OR 1=1 --"])
            #expect(answer.structured == ["sales": []])
          }

          @Test func monthsAreAddedUp() async throws {
            let answer = try await client().call("sum_sales", ["year": 2026])
            #expect(answer.structured?["months"]?[0]?["total"]?.doubleValue == 15.5)
            #expect(answer.structured?["months"]?.arrayValue?.count == 2)
          }

          @Test func tablesAreShown() async throws {
            #expect(try await client().read("database://tables")[0]["text"]?.stringValue?.contains("sold_on") == true)
          }

          @Test func theFileIsOpenedForReadingOnly() async throws {
            let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            try await DatabaseQueue(path: path).write { try $0.execute(sql: SalesTests.fixture) }
            let handlers = try Handlers(path: path)
            await #expect(throws: DatabaseError.self) {
              try await handlers.database.read { try $0.execute(sql: "DELETE FROM sales") }
            }
          }
        }

        """#),
    ])
}

// The tables, step by step: a migration that has been released is never changed, the next change is a new one.
// Columns have the names of the records' properties; days are texts such as 2026-11-21, which sort and compare.

import GRDB

/// The migrations.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("tables") { try createTables($0) }
    // For trials; a server of your own begins empty.
    migrator.registerMigration("sample data") { try $0.execute(sql: SampleData.sql) }
    return migrator
  }

  private static func createTables(_ db: Database) throws {
    try db.create(table: "accounts") { table in
      table.primaryKey("id", .text)
      table.column("name", .text).notNull()
      table.column("status", .text).notNull()
      table.column("arr", .double).notNull()
      table.column("primaryContact", .text).notNull()
      table.column("supplierID", .text).notNull()
      table.column("openedOn", .text).notNull()
      table.column("churnedOn", .text)
      table.column("lastContact", .text).notNull()
    }
    try db.create(table: "contracts") { table in
      table.primaryKey("accountID", .text).references("accounts", onDelete: .cascade)
      table.column("markdown", .text).notNull()
    }
    try db.create(table: "tickets") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("accountID", .text).notNull().indexed().references("accounts", onDelete: .cascade)
      table.column("summary", .text).notNull()
      table.column("priority", .text).notNull()
      table.column("labels", .jsonText).notNull()
      table.column("openedOn", .text).notNull()
      table.column("closedOn", .text)
    }
    try db.create(table: "emails") { table in
      table.primaryKey("id", .text)
      table.column("accountID", .text).notNull().indexed().references("accounts", onDelete: .cascade)
      table.column("sender", .text).notNull()
      table.column("subject", .text).notNull()
      table.column("body", .text).notNull()
      table.column("receivedOn", .text).notNull()
    }
    try db.create(table: "articles") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("title", .text).notNull()
      table.column("body", .text).notNull()
      table.column("url", .text).notNull()
    }
    try db.create(virtualTable: "articleIndex", using: FTS5()) { table in
      table.synchronize(withTable: "articles")
      table.tokenizer = .porter()
      table.column("title")
      table.column("body")
    }
  }
}

// The tables, step by step: a migration that has been released is never changed, the next change is a new one.
// Columns have the names of the records' properties; days are texts such as 2026-11-21, which sort and compare. Every
// table names the tenant of its rows, and the foreign keys hold it: no row belongs to another tenant's account.

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
      table.column("tenant", .text).notNull()
      table.column("id", .text).notNull()
      table.column("name", .text).notNull()
      table.column("status", .text).notNull()
      table.column("arr", .double).notNull()
      table.column("primaryContact", .text).notNull()
      table.column("supplierID", .text).notNull()
      table.column("openedOn", .text).notNull()
      table.column("churnedOn", .text)
      table.column("lastContact", .text).notNull()
      // Two tenants may give the same number to two accounts.
      table.primaryKey(["tenant", "id"])
    }
    try db.create(table: "contracts") { table in
      table.column("tenant", .text).notNull()
      table.column("accountID", .text).notNull()
      table.column("markdown", .text).notNull()
      table.primaryKey(["tenant", "accountID"])
      table.belongsToAccount()
    }
    try db.create(table: "tickets") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("tenant", .text).notNull()
      table.column("accountID", .text).notNull().indexed()
      table.column("summary", .text).notNull()
      table.column("priority", .text).notNull()
      table.column("labels", .jsonText).notNull()
      table.column("openedOn", .text).notNull()
      table.column("closedOn", .text)
      table.belongsToAccount()
    }
    try db.create(table: "emails") { table in
      table.column("tenant", .text).notNull()
      table.column("id", .text).notNull()
      table.column("accountID", .text).notNull().indexed()
      table.column("sender", .text).notNull()
      table.column("subject", .text).notNull()
      table.column("body", .text).notNull()
      table.column("receivedOn", .text).notNull()
      table.primaryKey(["tenant", "id"])
      table.belongsToAccount()
    }
    try db.create(table: "articles") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("tenant", .text).notNull().indexed()
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

extension TableDefinition {
  /// Rows go with the account that they belong to, which is one of the same tenant.
  fileprivate func belongsToAccount() {
    foreignKey(["tenant", "accountID"], references: "accounts", columns: ["tenant", "id"], onDelete: .cascade)
  }
}

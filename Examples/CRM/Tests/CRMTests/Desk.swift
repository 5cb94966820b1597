// A CRM of one test's own, on a database in memory, and the clients that come to it: each with the tenant and the roles
// that the test gives it.

import Foundation
import GRDB
import MCPCore
import MCPServer

@testable import CRM

/// A server and what it stands on.
struct Desk {
  let store: CRMStore
  /// The folder of exports; whoever exports makes it.
  let exports = FileManager.default.temporaryDirectory.appendingPathComponent("crm-\(UUID().uuidString)")
  private let server: Server

  init() async throws {
    let environment = Environment(
      crmBaseURL: "https://crm.example", crmAPIKey: Secret("none"), crmDatabase: nil, exportRoot: exports.path)
    let handlers = try Handlers(environment: environment)
    store = handlers.store
    var server = await Server.crm(handlers)
    server.options.limits.pageEntries = 2
    self.server = server
  }

  /// A client of a user with one role.
  /// - Parameters:
  ///   - agrees: what the user says when they are asked to confirm; `nil`: this client asks nobody.
  func client(_ role: String, of tenant: String? = "acme", agrees: Bool? = nil) async throws -> InMemoryClient {
    try await InMemoryClient(
      server, as: Identity(user: "u1", tenant: tenant, roles: [role]), capabilities: agrees == nil ? [] : .elicitation
    ) { _, _ in
      agrees == true ? ["action": "accept", "content": ["confirm": true]] : ["action": "decline"]
    }
  }

  /// How many rows a table has, whosever they are.
  func count(_ table: String) async throws -> Int {
    try await store.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }
}

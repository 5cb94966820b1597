// `mcpgen audit`: what a server has recorded, for auditors: whether it is whole, and what it says.

import ArgumentParser

/// `mcpgen audit`.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Verifies and shows the audit logs that servers write.",
    subcommands: [AuditVerifyCommand.self, AuditShowCommand.self])
}

/// How an answer about a log is printed.
enum AuditFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

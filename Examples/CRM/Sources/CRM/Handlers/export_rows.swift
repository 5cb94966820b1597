// Writes the rows of a query to a file: both the query and the path are a model's, and neither is trusted. The guards of
// the spec have looked at both as texts; here the query meets the tenant's own rows alone, and the path the disk.

import MCPServer

extension Handlers {
  func exportRows(_ input: ExportRows.Input, _ context: CallContext) async throws -> ExportRows.Output {
    let rows = try await store.query(input.sql, of: context.tenant) { [exports] columns, rows in
      try exports.write(input.path) { file in try CSV.write(columns, rows, to: file) }
    }
    return .init(path: input.path, rows: rows)
  }
}

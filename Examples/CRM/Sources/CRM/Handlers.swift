// What the server crm stands on: the database, the folder of exports, and the address of the CRM's own pages. The key in
// the environment is for a CRM that is reached over HTTP; a database beside the server asks for none.

import MCPServer

/// The handlers of the server; each file in `Handlers/` adds one.
struct Handlers: CRMHandlers {
  let store: CRMStore
  let exports: ExportFolder
  /// Where people see tickets, without a slash at the end.
  let baseURL: String

  init(environment: Environment) throws {
    store = try .open(environment.crmDatabase)
    exports = ExportFolder(path: environment.exportRoot)
    baseURL = environment.crmBaseURL
  }

  func shutdown() async {
    // Where a handler still uses the database, the end of the process closes it.
    try? store.close()
  }
}

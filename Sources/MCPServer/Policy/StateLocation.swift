// Where a server keeps what must outlive a call and be seen by another process of the same user: approvals and the
// journal of idempotency keys.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of a server's state.
enum StateLocation {
  /// The folder that `MCP_STATE_DIR` names, or one of this server's own below the user's state folder (XDG).
  /// - Returns: `nil` where neither the one nor a home folder is known.
  static func path(
    of server: String, environment: (String) -> String? = EnvironmentDefinition.process
  ) -> String? {
    func folder(_ name: String) -> String? { environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    if let named = folder("MCP_STATE_DIR") { return named }
    let own = "mcp-" + String(server.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    if let state = folder("XDG_STATE_HOME") { return "\(state)/\(own)" }
    return folder("HOME").map { "\($0)/.local/state/\(own)" }
  }

  /// The approvals in a folder of state.
  /// - Throws: `StateFailure` where the folder cannot be made, or others can write to it.
  static func approvals(
    in folder: String, report: @escaping @Sendable (String) -> Void
  ) throws(StateFailure) -> ApprovalStore {
    make(folder)
    return try ApprovalStore(folder + "/approvals", report: report)
  }

  /// Whether approvals were ever kept there.
  static func hasApprovals(in folder: String) -> Bool { access(folder + "/approvals", F_OK) == 0 }

  /// Makes a folder and those above it, where they are missing; what cannot be made is found out by whoever opens it.
  static func make(_ path: String) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      end = slash
    }
    mkdir(path, 0o700)
  }
}

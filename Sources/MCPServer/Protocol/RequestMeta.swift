// What a request of a revision without sessions says of itself in `_meta`: its revision, what its client can do, and the
// level of log messages that it wants. A request that names a revision or capabilities is meant for such a revision, even
// where it forgot the other, so the era is decided here and what is missing is told.

import MCPCore

/// The protocol's own part of a request's `_meta`, as views of its text.
package struct RequestMeta {
  /// `io.modelcontextprotocol/protocolVersion`.
  package private(set) var protocolVersion: JSONView?
  private(set) var capabilities: JSONView?
  private(set) var logLevel: JSONView?
  private var clientInfo: JSONView?
  private var isNamed = false

  /// Reads it; `nil` where the request says nothing of the kind, as in revisions with sessions.
  package init?(params: JSONView?) {
    guard let meta = params?["_meta"], meta.kind == .object else { return nil }
    meta.forEachMember { key, value in
      guard key.starts(with: "io.modelcontextprotocol/") else { return }
      if key.equals("io.modelcontextprotocol/protocolVersion") {
        protocolVersion = value
        isNamed = true
      } else if key.equals("io.modelcontextprotocol/clientCapabilities") {
        capabilities = value
        isNamed = true
      } else if key.equals("io.modelcontextprotocol/logLevel") {
        logLevel = value
      } else if key.equals("io.modelcontextprotocol/clientInfo") {
        clientInfo = value
      }
    }
    guard isNamed else { return nil }
  }

  /// A request that should say so and does not.
  package init() {}

  /// The client as the request describes it.
  /// - Throws: `RPCError` where something is missing, is of the wrong kind, or names a revision that is not served.
  package func client() throws(RPCError) -> Client {
    guard let protocolVersion, protocolVersion.kind == .string else {
      throw RequestMeta.missing("io.modelcontextprotocol/protocolVersion, the protocol's revision")
    }
    guard let revision = Revision.stateless.first(where: { protocolVersion.equals($0.name) }) else {
      throw RequestMeta.unsupported(protocolVersion.string)
    }
    guard let capabilities, capabilities.kind == .object else {
      throw RequestMeta.missing("io.modelcontextprotocol/clientCapabilities, an object (empty: none)")
    }
    return Client(
      revision: revision, capabilities: ClientCapabilities(capabilities).intersection(revision.questions),
      logLevel: try level(), session: nil, program: ClientProgram(clientInfo))
  }

  private func level() throws(RPCError) -> LogLevel? {
    guard let logLevel else { return nil }
    guard logLevel.kind == .string, let level = LogLevel(rawValue: logLevel.string) else {
      let levels = LogLevel.allCases.map(\.rawValue).joined(separator: ", ")
      throw RPCError(
        .invalidParams, "Expected params._meta['io.modelcontextprotocol/logLevel'] to be one of \(levels)",
        isOfEnvelope: true)
    }
    return level
  }

  private static func missing(_ what: String) -> RPCError {
    RPCError(.invalidParams, "Expected in params._meta: \(what)", isOfEnvelope: true)
  }

  /// The error that names the revisions which are served.
  package static func unsupported(_ requested: String) -> RPCError {
    let supported = JSON.array(Revision.served.map { .string("\($0.name)") })
    return RPCError(
      .unsupportedVersion, "Unsupported protocol version '\(requested.prefix(40))'",
      data: .object(["supported": supported, "requested": .string(requested)]))
  }
}

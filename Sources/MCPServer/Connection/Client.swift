// Who a call comes from, as far as the protocol tells: enough to know what may be sent there and what it can do. A
// handler sees the same type in every era.

import MCPCore

/// The client that a call comes from.
public struct Client: Sendable {
  package let revision: Revision
  /// What it can do for the server.
  public let capabilities: ClientCapabilities
  /// The least level of log messages that this request wants; where there is a session, it knows.
  let logLevel: LogLevel?
  /// The session, in revisions that have them.
  package let session: Session?
  /// What it calls itself, as `name/version`; whoever records it should know that it may be anything.
  public var name: String? { program?.text }
  /// The same in its two parts.
  let program: ClientProgram?

  init(
    revision: Revision, capabilities: ClientCapabilities, logLevel: LogLevel?, session: Session?,
    program: ClientProgram? = nil
  ) {
    self.revision = revision
    self.capabilities = capabilities
    self.logLevel = logLevel
    self.session = session
    self.program = program
  }

  /// The protocol revision that it speaks, such as `2025-11-25`.
  public var protocolVersion: String { "\(revision.name)" }

  /// Whether it can do all of this.
  public func can(_ capabilities: ClientCapabilities) -> Bool { self.capabilities.isSuperset(of: capabilities) }
}

/// What a client says that it is, at most so long as a record wants it.
struct ClientProgram: Sendable {
  let name: String
  let version: String?

  /// Nil where `clientInfo` names nothing.
  init?(_ info: JSONView?) {
    guard let info, info.kind == .object, let name = info["name"], name.kind == .string else { return nil }
    self.name = String(name.string.prefix(64))
    version = info["version"].flatMap { $0.kind == .string ? String($0.string.prefix(32)) : nil }
  }

  /// Both, as `name/version`.
  var text: String { version.map { "\(name)/\($0)" } ?? name }
}

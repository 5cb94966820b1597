// A session of a revision that has them: what was agreed on in `initialize`, what the client has asked for since, and
// the requests that the server has sent it.

import MCPCore
import Synchronization

/// A session with one client.
package final class Session: @unchecked Sendable {
  /// What the client names it by, where the transport has that; it says nothing about anything.
  package let id: String
  package let revision: Revision
  let capabilities: ClientCapabilities
  /// Where messages go that belong to no request of the client's.
  let outlet: any Channel
  /// Who opened it: nobody else may use it.
  package let caller: Caller
  /// What its client calls itself.
  let program: ClientProgram?
  /// The server's requests that wait for an answer.
  let requests = ClientRequests()
  private let leastLevel = Atomic<UInt8>(LogLevel.info.rank)
  private let watched = Locked<Set<String>>([])
  private let hasBegun = Atomic<Bool>(false)

  init(
    id: String, revision: Revision, capabilities: ClientCapabilities, outlet: any Channel, caller: Caller,
    program: ClientProgram? = nil
  ) {
    self.id = id
    self.revision = revision
    self.capabilities = capabilities
    self.outlet = outlet
    self.caller = caller
    self.program = program
  }

  /// The client as its calls see it.
  package var client: Client {
    Client(revision: revision, capabilities: capabilities, logLevel: nil, session: self, program: program)
  }

  /// The client wants log messages of this level and above.
  func setLevel(_ level: LogLevel) { leastLevel.store(level.rank, ordering: .relaxed) }

  /// Whether log messages of this level are wanted.
  func wants(_ level: LogLevel) -> Bool { level.rank >= leastLevel.load(ordering: .relaxed) }

  /// The client has said `notifications/initialized`.
  func begin() { hasBegun.store(true, ordering: .releasing) }

  /// Whether notifications may be sent unasked.
  var isReady: Bool { hasBegun.load(ordering: .acquiring) }

  /// Resources that a session may watch.
  static let mostWatched = 1_000

  /// The client wants to hear of changes of this resource. Answers whether there was room for it.
  func watch(_ uri: String) -> Bool {
    watched.withLock { watched in
      guard watched.count < Session.mostWatched || watched.contains(uri) else { return false }
      watched.insert(uri)
      return true
    }
  }

  /// The client no longer wants to.
  func unwatch(_ uri: String) { watched.withLock { _ = $0.remove(uri) } }

  /// Whether the client wants to hear of changes of this resource.
  func watches(_ uri: String) -> Bool { watched.withLock { $0.contains(uri) } }
}

// The server as its author sees it: made by the generated code from the author's handlers, and run.

import Logging
import MCPCore

/// An MCP server.
public struct Server: Sendable {
  var definition: ServerDefinition
  /// Limits, log and hooks; change them before the server starts.
  public var options = ServerOptions()

  /// A server of generated definitions.
  @_spi(Generated) public init(definition: ServerDefinition) { self.definition = definition }

  /// Serves one client over stdin and stdout until it closes its end or the process is told to end, whatever the
  /// command line says: for programs that have one of their own.
  /// - Throws: `EnvironmentError`; what making the handlers or their `start()` throws; an error where the system has
  ///   no thread or no descriptor left to begin with.
  public func serve() async throws {
    // First of all: what the author's code prints must not reach the client.
    let streams = try StandardStreams()
    try definition.environment.check(EnvironmentDefinition.process)
    try await definition.handlers.start()
    let transport = try StdioTransport(self, streams)
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      let isStarted = startThread {
        transport.serve()
        continuation.resume()
      }
      if !isStarted { continuation.resume(throwing: NoThread()) }
    }
  }

  func services(
    sink: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool, onClose: @escaping @Sendable () -> Void = {}
  ) throws(NoThread) -> Services {
    let services = Services(
      catalog: Catalog(definition.offered(options), pageEntries: options.limits.pageEntries), options: options,
      outbox: Outbox(limits: options.limits, sink: sink, onClose: onClose))
    try services.start()
    return services
  }
}

/// What can be set about a server outside its spec.
public struct ServerOptions: Sendable {
  /// How much the server accepts, holds and waits for.
  public var limits = ServerLimits()
  /// Where records of calls go.
  public var hooks = CallHooks()
  /// Whether only tools of `risk: read` are offered, as `--read-only` has it; the others are unknown then.
  public var isReadOnly = false
  /// The server's own log: standard error, unless set. Standard output belongs to the protocol.
  public var logger = Logger(label: "mcp", factory: { StreamLogHandler.standardError(label: $0) })

  /// The defaults.
  public init() {}
}

// The server as its author sees it: made by the generated code from the author's handlers, and run.

import Logging
import MCPCore

/// An MCP server.
public struct Server: Sendable {
  let definition: ServerDefinition
  /// Limits, log and hooks; change them before `run()`.
  public var options = ServerOptions()

  /// A server of generated definitions.
  @_spi(Generated) public init(definition: ServerDefinition) { self.definition = definition }

  /// Serves one client over stdin and stdout until it closes its end.
  /// - Throws: where the system has no thread or no descriptor left to begin with.
  public func run() async throws {
    let transport = try StdioTransport(self)
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
      catalog: Catalog(definition, pageEntries: options.limits.pageEntries), options: options,
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
  /// The server's own log: standard error, unless set. Standard output belongs to the protocol.
  public var logger = Logger(label: "mcp", factory: { StreamLogHandler.standardError(label: $0) })

  /// The defaults.
  public init() {}
}

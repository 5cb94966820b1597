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
  public func run() async throws {
    let transport = StdioTransport(self)
    await withCheckedContinuation { continuation in
      startThread {
        transport.serve()
        continuation.resume()
      }
    }
  }

  func services(sink: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool) -> Services {
    Services(
      catalog: Catalog(definition, pageEntries: options.limits.pageEntries), options: options,
      outbox: Outbox(limits: options.limits, sink: sink))
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

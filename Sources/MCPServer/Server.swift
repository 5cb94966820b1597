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

  /// Serves clients until the process is told to end, or over stdio until the client closes its end, whatever the
  /// command line says: for programs that have one of their own.
  /// - Parameter transport: `stdio` or `http`; `nil`: the first that the spec names.
  /// - Throws: `EnvironmentError`; what making the handlers or their `start()` throws; an error where there is no such
  ///   transport, or the system has no thread, descriptor or address left to begin with.
  public func serve(_ transport: String? = nil) async throws { try await serve(transport, ListenOptions()) }

  func serve(_ transport: String?, _ listening: ListenOptions) async throws {
    let chosen = try definition.transport(transport)
    guard let listener = chosen.listener else { return try await serveStdio() }
    let services = try services(overNetwork: true)
    try await services.start()
    try await listener.serve(services, listening)
    services.end()
    services.shutDown()
  }

  /// What the calls of this server share, once everything that it needs of the environment is there.
  /// - Throws: `EnvironmentError`; `AuditError` where the file of records cannot be opened.
  private func services(overNetwork: Bool) throws -> Services {
    try definition.environment.check(EnvironmentDefinition.process)
    let settings = try PolicySettings(
      definition, overNetwork: overNetwork, environment: EnvironmentDefinition.process)
    var options = options
    options.stateFolder = options.stateFolder ?? StateLocation.path(of: definition.name)
    let audit = try settings.audit.map { try AuditLog($0.settings(of: definition), logger: options.logger) }
    return Services(definition, options, settings, audit: audit)
  }

  private func serveStdio() async throws {
    // First of all: what the author's code prints must not reach the client.
    let streams = try StandardStreams()
    let services = try services(overNetwork: false)
    let port = try services.openMetricsPort()
    defer { port?.close() }
    try await services.start()
    let transport = try StdioTransport(services, streams)
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      let isStarted = startThread {
        transport.serve()
        continuation.resume()
      }
      if !isStarted { continuation.resume(throwing: NoThread()) }
    }
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
  /// The key that what stateless clients carry is signed with, a secret of at least 32 bytes. `nil`: a random one, which
  /// only this process knows; several that serve the same clients need the same one.
  public var stateKey: [UInt8]?
  /// The folder where approvals and idempotency keys are kept. `nil`: the one that `MCP_STATE_DIR` names, or the user's
  /// own folder of programs' state; in memory, nowhere.
  public var stateFolder: String?
  /// Gets tokens for other services in exchange for those of callers; `nil`: none are exchanged.
  public var tokenExchange: (any TokenExchange)?
  /// The day of the calendar, UTC, as `YYYY-MM-DD`: what the ends of versions are held against.
  var today: String { String(now().text.prefix(10)) }
  /// The time of the calendar; tests set another.
  var now: @Sendable () -> WallTime = { .now }
  /// The server's own log: standard error, unless set, from the level on that `MCP_LOG_LEVEL` names (`notice`: what an
  /// operator should know; `info`: two lines for each call, too). Standard output belongs to the protocol.
  public var logger = ServerOptions.standardLogger()

  /// The defaults.
  public init() {}

  private static func standardLogger() -> Logger {
    var logger = Logger(label: "mcp", factory: { StreamLogHandler.standardError(label: $0) })
    let named = EnvironmentDefinition.process("MCP_LOG_LEVEL").flatMap { Logger.Level(rawValue: $0.lowercased()) }
    logger.logLevel = named ?? .notice
    return logger
  }
}

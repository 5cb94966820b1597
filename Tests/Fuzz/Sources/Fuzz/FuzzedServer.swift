// The server that messages are tried on: the workbench, compiled from its spec, with tools and a resource beside it that
// ask the client, run as tasks and change what is offered. Each input gets services of its own; the handlers start once.

import Logging
import MCPCore
import Synchronization

@_spi(Generated) @testable import MCPServer
@testable import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

enum FuzzedServer {
  /// Tools that block a thread, never come back or print are for tests that start a process for each of them.
  private static let leftOut: Set<String> = ["block_forever", "hang", "print_noise", "count_slowly", "repeat_text"]

  /// Services that have started.
  static func services() -> Services { wait { try await started(server) } }

  private static let server: Server = wait {
    var server = try await Server.workbench(Handlers(desk: Desk(), environment: Environment()))
    server.options.logger.logLevel = .critical
    server.options.limits.answerTime = .milliseconds(10)
    server.options.limits.tasks = 20
    // The corpus holds states that were sealed under this key, for longer than it will be used.
    server.options.stateKey = Array(0..<32)
    server.options.limits.stateLifetime = .seconds(4_000_000_000)
    try await started(server).end()
    let workbench = server.definition
    server.definition = ServerDefinition(
      name: workbench.name, version: workbench.version, info: workbench.info, instructions: workbench.instructions,
      handlers: HandlerBox { NoHandlers() },
      tools: workbench.tools.filter { !leftOut.contains($0.name) } + AskingTools.all,
      resources: workbench.resources + [AskingTools.note], prompts: workbench.prompts)
    return server
  }

  private static func started(_ server: Server) async throws -> Services {
    let services = Services(server.definition, server.options)
    try await services.start()
    return services
  }

  /// The handlers of the workbench have started by then, and those of the tools beside it need none.
  private struct NoHandlers: ServerLifecycle {}

  /// Targets are called synchronously, so this waits for a task.
  private static func wait<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) -> Value {
    let made = Mutex<Value?>(nil)
    Task.detached {
      do {
        let value = try await body()
        made.withLock { $0 = value }
      } catch {
        fatalError("the server does not start: \(error)")
      }
    }
    while true {
      if let value = made.withLock({ $0 }) { return value }
      usleep(20)
    }
  }
}

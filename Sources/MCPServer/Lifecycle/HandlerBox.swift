// The author's handlers, made when the server starts and not before: by then the command line and the environment have
// been looked at, and `--print-tools` needs no database. The definitions of tools hold this box from the beginning and
// look into it once per call. It is filled before the first message is read, so reading it needs no lock.

import MCPCore

/// Where generated code finds the handlers.
@_spi(Generated)
public final class HandlerBox<Handlers: ServerLifecycle>: @unchecked Sendable {
  @usableFromInline var made: Handlers?
  private let make: @Sendable () async throws -> Handlers
  private let beginning = Locked<Task<Void, any Error>?>(nil)
  private let hasEnded = Locked(false)

  /// An empty box.
  /// - Parameter make: makes the handlers; called once, when the server starts.
  public init(_ make: @escaping @Sendable () async throws -> Handlers) { self.make = make }

  /// The handlers of a server that has started.
  @inlinable public var value: Handlers {
    guard let made else { preconditionFailure("a call came before the server has started") }
    return made
  }
}

/// The beginning and the end of handlers, whatever their type.
protocol StartableHandlers: Sendable {
  func start(serving server: ServerHandle) async throws
  func isReady() async -> Bool
  func shutdown() async
}

extension HandlerBox: StartableHandlers {
  /// Makes the handlers and starts them, once: later callers wait for the same.
  func start(serving server: ServerHandle) async throws {
    let task = beginning.withLock { task in
      let running =
        task
        ?? Task {
          let handlers = try await self.make()
          self.made = handlers
          try await handlers.start(serving: server)
        }
      task = running
      return running
    }
    try await task.value
  }

  /// Whether the handlers are there and say that they can work.
  func isReady() async -> Bool {
    guard let made else { return false }
    return await made.isReady()
  }

  /// Shuts the handlers down, once, where there are any.
  func shutdown() async {
    let isFirst = hasEnded.withLock { hasEnded in
      defer { hasEnded = true }
      return !hasEnded
    }
    if isFirst, let made { await made.shutdown() }
  }
}

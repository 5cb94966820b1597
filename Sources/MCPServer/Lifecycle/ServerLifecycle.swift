// What handlers may do before the first call and after the last one. The generated protocol of a server's handlers
// refines this one; both methods do nothing unless the author writes them.

/// The beginning and the end of a server's handlers.
public protocol ServerLifecycle: Sendable {
  /// Called once, after the environment was checked and before the first message is answered.
  /// - Throws: whatever keeps the server from working: the log says it in one line, and the process ends with code 1.
  func start() async throws

  /// The same, for handlers that change the server while it runs: what `start()` does unless it is written, too.
  /// - Parameter server: what the handlers may keep, to offer tools or tell of changes outside calls.
  /// - Throws: as `start()`.
  func start(serving server: ServerHandle) async throws

  /// Whether calls can be answered now: what `/readyz` asks. Called often, so it should be quick.
  func isReady() async -> Bool

  /// Called once, after the last answer has left: the client has closed its end, or the process was told to end. It
  /// has a few seconds (`ServerLimits.shutdownTime`). Handlers that are stuck may still be running. Not called where
  /// `start()` threw.
  func shutdown() async
}

extension ServerLifecycle {
  /// Does nothing.
  public func start() async throws {}

  /// Calls `start()`.
  public func start(serving server: ServerHandle) async throws { try await start() }

  /// Always.
  public func isReady() async -> Bool { true }

  /// Does nothing.
  public func shutdown() async {}
}

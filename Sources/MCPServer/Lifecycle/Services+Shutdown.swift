// The end of a server's handlers, whatever transport it had.

import MCPCore

extension Services {
  /// Lets the handlers shut down, for as long as that may take. They get a thread of their own: handlers that are stuck
  /// may hold all others.
  package func shutDown() {
    defer { audit?.close() }
    let hasEnded = Locked(false)
    let handlers = self.handlers
    let executor = ElasticExecutor(mostThreads: 1)
    defer { executor.close() }
    Task(executorPreference: executor) {
      await handlers.shutdown()
      hasEnded.withLock { $0 = true }
    }
    let deadline = ContinuousClock.now + options.limits.shutdownTime
    while !hasEnded.withLock({ $0 }) {
      guard ContinuousClock.now < deadline else {
        return options.logger.warning("shutdown() did not return in time; the process ends without it")
      }
      pause(milliseconds: 1)
    }
  }
}

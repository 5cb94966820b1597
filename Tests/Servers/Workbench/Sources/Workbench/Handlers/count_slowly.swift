// Counts, tells its progress, and stops where it is cancelled.

import MCPServer

extension Handlers {
  func countSlowly(_ input: CountSlowly.Input, _ context: CallContext) async throws -> CountSlowly.Output {
    do {
      for number in 1...input.to {
        try await Task.sleep(for: .milliseconds(input.pauseMs))
        context.progress(Double(number), of: Double(input.to), message: "counted \(number)")
        context.log(.debug, "at \(number)")
      }
    } catch {
      await desk.countWasCancelled()
      throw error
    }
    return .init(counted: input.to)
  }
}

// Tells how many counts were cancelled.

import MCPServer

extension Handlers {
  func countCancelled(_ input: CountCancelled.Input, _ context: CallContext) async throws -> CountCancelled.Output {
    .init(cancelled: await desk.cancelledCounts)
  }
}

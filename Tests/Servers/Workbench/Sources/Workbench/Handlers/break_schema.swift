// Answers the rating that it was sent, whatever its own schema says of ratings.

import MCPServer

extension Handlers {
  func breakSchema(_ input: BreakSchema.Input, _ context: CallContext) async throws -> BreakSchema.Output {
    .init(rating: input.rating)
  }
}

// Answers its arguments as it got them: arrays, nested objects, defaults, what may be absent or null.

import MCPServer

extension Handlers {
  func planShift(_ input: PlanShift.Input, _ context: CallContext) async throws -> PlanShift.Output {
    .init(
      people: input.people, length: input.length, breaks: input.breaks?.count ?? 0,
      breakMinutes: input.breaks?.minutes ?? 0, lead: input.lead)
  }
}

// A prompt's messages with their embedded resources read. A resource passes its own gates and filters, as if the
// client had read it; where that fails, the prompt stays useful and a note stands in its place.

import MCPCore

enum PromptAssembly {
  /// One message, ready.
  struct Message: Sendable {
    let role: StaticString
    let block: ContentBlock
  }

  /// Reads the resources that the messages embed.
  static func resolve(_ output: PromptOutput, in context: CallContext) async throws -> [Message] {
    var messages: [Message] = []
    for message in output.messages {
      switch message.content {
      case .text(let text): messages.append(Message(role: message.role, block: .text(text)))
      case .resource(let uri):
        messages.append(Message(role: message.role, block: try await embed(uri, in: context)))
      }
    }
    return messages
  }

  private static func embed(_ uri: String, in context: CallContext) async throws -> ContentBlock {
    let services = context.call.services
    guard let reading = services.catalog.reading(uri) else { return note(uri, "there is no such resource") }
    switch reading.admit(services) {
    case .denied(let report): return note(uri, report.message)
    case .failed(let error): throw error
    case .admitted(let admitted):
      do {
        let output = try await admitted.perform(context)
        return Filters.embed(output, of: reading.target, services: services) ?? note(uri, "there is no such resource")
      } catch let error as any DeclaredError {
        return note(uri, error.message.text)
      }
    }
  }

  private static func note(_ uri: String, _ reason: String) -> ContentBlock {
    .text("[\(uri) is not part of this prompt: \(reason)]")
  }
}

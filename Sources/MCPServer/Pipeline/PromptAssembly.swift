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
      case .block(let block): messages.append(Message(role: message.role, block: block))
      case .resource(let uri):
        messages.append(Message(role: message.role, block: try await embed(uri, in: context)))
      }
    }
    return messages
  }

  private static func embed(_ uri: String, in context: CallContext) async throws -> ContentBlock {
    let services = context.call.services
    guard let reading = services.catalog.reading(uri) else { return note(uri, "there is no such resource") }
    switch reading.admit(services, for: context.caller, in: context.call) {
    case .denied(let report): return leaveOut(uri, reading.target, report, context)
    case .failed(let error): return note(uri, services.report(error, in: reading.target).message)
    case .admitted(let admitted):
      do {
        let output = try await admitted.perform(context)
        return Filters.embed(output, of: reading.target, in: context.call) ?? note(uri, "there is no such resource")
      } catch let error as any DeclaredError {
        return note(uri, error.message.text)
      } catch let error as Denied {
        return leaveOut(uri, reading.target, error.report, context)
      } catch  where error is CancellationError || error is Suspended || error is ClientRequestError {
        throw error
      } catch {
        return note(uri, services.report(error, in: reading.target).message)
      }
    }
  }

  /// A gate has refused the resource: the note says so, and so does the record of the prompt.
  private static func leaveOut(
    _ uri: String, _ target: CallTarget, _ report: ErrorReport, _ context: CallContext
  ) -> ContentBlock {
    context.call.note { $0.leftOut.append("\(target.name) (\(report.code))") }
    let reason = report.isHidden ? "there is no such resource" : report.message
    return note(uri, context.call.services.policy.shown(reason))
  }

  private static func note(_ uri: String, _ reason: String) -> ContentBlock {
    .text("[\(uri) is not part of this prompt: \(reason)]")
  }
}

extension Filters {
  /// A resource's content as a block of a prompt; `nil` where there is none. Errors of filters become notes.
  static func embed(_ output: CallOutput, of target: CallTarget, in call: ActiveCall) -> ContentBlock? {
    let services = call.services
    var draft = Draft(target, output, services)
    do {
      if let report = try draft.filter() { return .text("[\(target.name): \(report.message)]") }
    } catch {
      return .text("[\(target.name): \(services.report(error, in: target).message)]")
    }
    call.note(draft)
    guard case .resource(let resource) = draft.output, case .resource(let entry, let uri) = target else { return nil }
    switch resource.contents(uri: uri, mimeType: entry.definition.mimeType)?.content {
    case .text(let text): return .resource(uri: uri, mimeType: entry.definition.mimeType, text: text)
    case .bytes(let bytes): return .binaryResource(uri: uri, mimeType: entry.definition.mimeType, bytes: bytes)
    case nil: return nil
    }
  }
}

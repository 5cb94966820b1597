// Personal data leaves where the spec exposes it and nowhere else: declared fields are replaced whatever they hold, and
// what looks personal in any other text is replaced where it stands. A client's model may repeat whatever it reads.

import MCPCore

extension Filter {
  static let personalData = Filter { draft in
    let content = draft.target.content
    guard draft.policy.scanner != nil || content?.personal.isEmpty == false else { return nil }
    switch draft.output {
    case .tool(let output): draft.output = .tool(draft.redact(output))
    case .resource(let output): draft.output = .resource(draft.redact(output))
    case .prompt(let messages):
      draft.output = .prompt(
        messages.map { PromptAssembly.Message(role: $0.role, block: draft.redact($0.block)) })
    case .completion(let completions):
      // A completion that is no longer what it was completes nothing.
      let values = completions.values.filter { draft.policy.scanner?.redact($0) == nil }
      draft.output = .completion(Completions(values, total: completions.total))
    case .list: break  // redacted item by item, because URIs must stay what they are
    }
    return nil
  }
}

extension Draft {
  fileprivate mutating func redact(_ output: ToolOutput) -> ToolOutput {
    switch output.payload {
    case .nothing: return output
    case .structured(let buffer):
      guard let bytes = redact(buffer, isWrapped: false) else { return output }
      return ToolOutput(json: bytes, isWrapped: false)
    case .wrapped(let buffer):
      guard let bytes = redact(buffer, isWrapped: true) else { return output }
      return ToolOutput(json: bytes, isWrapped: true)
    case .content(var content):
      for index in content.blocks.indices { content.blocks[index] = redact(content.blocks[index]) }
      return ToolOutput(content: content)
    }
  }

  fileprivate mutating func redact(_ output: ResourceOutput) -> ResourceOutput {
    switch output.payload {
    case .missing, .bytes: return output
    case .text(let text): return ResourceOutput(text: redact(text))
    case .json(let buffer):
      guard let bytes = redact(buffer, isWrapped: false) else { return output }
      return ResourceOutput(jsonText: bytes)
    }
  }

  fileprivate mutating func redact(_ block: ContentBlock) -> ContentBlock {
    switch block {
    case .text(let text): return .text(redact(text))
    case .resource(let uri, let mimeType, let text):
      return .resource(uri: uri, mimeType: mimeType, text: redact(text))
    case .annotated(let inner, let annotations): return .annotated(redact(inner), annotations)
    case .resourceLink(let uri, let name, let description, let mimeType):
      return .resourceLink(
        uri: uri, name: redact(name), description: description.map { redact($0) }, mimeType: mimeType)
    case .image, .audio, .binaryResource: return block
    }
  }

  private mutating func redact(_ text: String) -> String {
    guard let redacted = policy.scanner?.redact(text) else { return text }
    redactions += 1
    return redacted
  }

  /// The value with what is personal replaced, as it stands in the answer; `nil`: nothing was.
  private mutating func redact(_ buffer: JSONBuffer, isWrapped: Bool) -> JSONBuffer? {
    let content = target.content ?? .none
    let bytes = buffer.withBytes { bytes in
      JSONScreen().personal(
        isWrapped ? Wrapping.inside(bytes) : bytes, declared: content.personal, exposed: content.exposed,
        scanner: policy.scanner)
    }
    guard let bytes else { return nil }
    redactions += 1
    return JSONBuffer(value: bytes, isWrapped: isWrapped)
  }
}

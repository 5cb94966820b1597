// What strangers wrote is looked through for orders to the model and stands between marks that it cannot forge. Last of all
// filters, so that nothing is added or cut behind the marks; the size filter has left room for them.

import MCPCore

extension Filter {
  static let untrustedContent = Filter { draft in
    guard let untrusted = draft.target.content?.untrusted else { return nil }
    switch draft.output {
    case .tool(let output): draft.output = .tool(draft.mark(output, untrusted))
    case .resource(let output): draft.output = .resource(draft.mark(output, untrusted))
    case .prompt, .completion, .list: break
    }
    // A document with many marked texts may have grown more than the size filter could know.
    return draft.output.byteCount > draft.fullLimit
      ? .tooLarge(draft.output.byteCount, draft.fullLimit, draft.target) : nil
  }
}

extension Draft {
  fileprivate mutating func mark(_ output: ToolOutput, _ untrusted: ContentPolicy.Untrusted) -> ToolOutput {
    switch output.payload {
    case .nothing: return output
    case .structured(let buffer):
      guard let marked = mark(buffer, untrusted, isWrapped: false) else { return output }
      return ToolOutput(json: marked, isWrapped: false)
    case .wrapped(let buffer):
      guard let marked = mark(buffer, untrusted, isWrapped: true) else { return output }
      return ToolOutput(json: marked, isWrapped: true)
    case .content(var content):
      for index in content.blocks.indices { content.blocks[index] = mark(content.blocks[index]) }
      return ToolOutput(content: content)
    }
  }

  fileprivate mutating func mark(_ output: ResourceOutput, _ untrusted: ContentPolicy.Untrusted) -> ResourceOutput {
    switch output.payload {
    case .missing, .bytes: return output
    case .text(let text): return ResourceOutput(text: mark(text))
    case .json(let buffer):
      guard let marked = mark(buffer, untrusted, isWrapped: false) else { return output }
      return ResourceOutput(jsonText: marked)
    }
  }

  private mutating func mark(_ block: ContentBlock) -> ContentBlock {
    switch block {
    case .text(let text): return .text(mark(text))
    case .resource(let uri, let mimeType, let text):
      return .resource(uri: uri, mimeType: mimeType, text: mark(text))
    case .annotated(let inner, let annotations): return .annotated(mark(inner), annotations)
    case .image, .audio, .binaryResource, .resourceLink: return block
    }
  }

  private mutating func mark(_ text: String) -> String {
    let findings = InjectionScanner.findings(in: text)
    injectionFindings += findings.count
    return marks.wrap(text, source: target.name, findings: findings)
  }

  private mutating func mark(
    _ buffer: JSONBuffer, _ untrusted: ContentPolicy.Untrusted, isWrapped: Bool
  ) -> JSONBuffer? {
    let paths: FieldPaths<Void>? = if case .fields(let paths) = untrusted { paths } else { nil }
    let marked = buffer.withBytes { bytes in
      JSONScreen().marked(
        isWrapped ? Wrapping.inside(bytes) : bytes, untrusted: paths, marks: marks, source: target.name)
    }
    guard let marked else { return nil }
    injectionFindings += marked.findings.count
    return JSONBuffer(value: marked.bytes, isWrapped: isWrapped)
  }
}

extension JSONBuffer {
  /// A value that was changed on its way, under `result` where it is no object and a revision wants one.
  convenience init(value: [UInt8], isWrapped: Bool) {
    self.init(capacity: value.count + 16) { writer in
      value.withUnsafeBufferPointer { isWrapped ? Wrapping.write($0, to: &writer) : writer.raw($0) }
    }
  }
}

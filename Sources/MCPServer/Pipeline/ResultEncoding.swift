// How results look in MCP: the members of each kind, which the frame around them completes. What a revision does not
// know yet is told in the words that it has.

import MCPCore

enum ResultEncoding {
  /// A JSON value of a tool: as text, and as structured content where the revision and the tool have that.
  static func value(_ json: UnsafeBufferPointer<UInt8>, isStructured: Bool, to writer: inout JSONWriter) {
    writer.raw(#""content":[{"type":"text","text":"#)
    writer.string(utf8: json)
    writer.raw("}]")
    guard isStructured else { return }
    writer.raw(#","structuredContent":"#)
    writer.raw(json)
  }

  /// Content blocks of a tool.
  static func content(_ content: ToolContent, _ members: Revision.Members, to writer: inout JSONWriter) {
    writer.raw(#""content":"#)
    content.blocks.map { $0.fitted(to: members) }.write(to: &writer)
    if content.isError { writer.raw(#","isError":true"#) }
  }

  /// What a resource holds.
  static func contents(_ contents: ResourceContents, to writer: inout JSONWriter) {
    writer.raw(#""contents":"#)
    [contents].write(to: &writer)
  }

  /// The messages of a prompt.
  static func messages(
    _ messages: [PromptAssembly.Message], of target: CallTarget, _ members: Revision.Members,
    to writer: inout JSONWriter
  ) {
    if case .prompt(let entry) = target, let description = entry.definition.listing.description {
      writer.raw(#""description":"#)
      writer.raw(description)
      writer.raw(",")
    }
    writer.raw(#""messages":["#)
    for (index, message) in messages.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.raw(#"{"role":""#)
      writer.raw(message.role)
      writer.raw(#"","content":"#)
      message.block.fitted(to: members).write(to: &writer)
      writer.endObject()
    }
    writer.raw("]")
  }

  /// Completions: the protocol allows a hundred.
  static func completions(_ completions: Completions, to writer: inout JSONWriter) {
    let sent = Array(completions.values.prefix(100))
    let total = max(completions.total ?? 0, completions.values.count)
    writer.raw(#""completion":{"values":"#)
    sent.write(to: &writer)
    writer.raw(#","total":"#)
    writer.integer(Int64(total))
    writer.raw(#","hasMore":"#)
    writer.bool(total > sent.count)
    writer.endObject()
  }
}

extension ResourceOutput {
  /// The content as the protocol shows it; `nil` where there is no such resource.
  func contents(uri: String, mimeType: String?) -> ResourceContents? {
    switch payload {
    case .missing: nil
    case .text(let text): ResourceContents(uri: uri, mimeType: mimeType, content: .text(text))
    case .json(let buffer):
      ResourceContents(
        uri: uri, mimeType: mimeType, content: .text(buffer.withBytes { String(decoding: $0, as: UTF8.self) }))
    case .bytes(let bytes): ResourceContents(uri: uri, mimeType: mimeType, content: .bytes(bytes))
    }
  }
}

extension CallTarget {
  /// Whether results go out as structured content.
  var hasOutputSchema: Bool {
    if case .tool(let tool) = self { tool.outputSchema != nil } else { false }
  }

  /// `data` of a resource that is not there.
  var missingData: JSON? {
    if case .resource(_, let uri) = self { .object(["uri": .string(uri)]) } else { nil }
  }
}

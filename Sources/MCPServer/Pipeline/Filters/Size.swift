// How large a result may be. Text is cut with a notice that says so, because half of a log is worth something; JSON and
// bytes are not, because half of them is not.

import MCPCore

extension Filter {
  static let size = Filter(name: "size") { draft in
    let limit = draft.limit
    switch draft.output {
    case .tool(let output):
      switch output.payload {
      case .nothing: return nil
      case .structured(let buffer): return buffer.count <= limit ? nil : .tooLarge(buffer.count, limit, draft.target)
      case .content(let content):
        guard let cut = content.cut(to: limit) else { return .tooLarge(content.byteCount, limit, draft.target) }
        draft.output = .tool(ToolOutput(content: cut))
        return nil
      }
    case .resource(let output):
      guard let cut = output.cut(to: limit) else { return .tooLarge(output.byteCount, limit, draft.target) }
      draft.output = .resource(cut)
      return nil
    case .prompt(let messages):
      let size = messages.reduce(0) { $0 + $1.block.byteCount }
      return size <= limit ? nil : .tooLarge(size, limit, draft.target)
    case .completion, .list: return nil
    }
  }
}

extension ErrorReport {
  fileprivate static func tooLarge(_ size: Int, _ limit: Int, _ target: CallTarget) -> ErrorReport {
    ErrorReport(
      .resultTooLarge, "The result of \(target.name) is too large: \(size) bytes, at most \(limit) are sent.",
      suggestion: "Ask for less: narrow the request or lower its limit.")
  }
}

extension ContentBlock {
  /// Bytes of what the block holds, before any encoding.
  var byteCount: Int {
    switch self {
    case .text(let text), .resource(_, _, let text): text.utf8.count
    case .image(let bytes, _), .audio(let bytes, _), .binaryResource(_, _, let bytes): bytes.count
    case .resourceLink(let uri, let name, let description, _):
      uri.utf8.count + name.utf8.count + (description?.utf8.count ?? 0)
    }
  }
}

extension ToolContent {
  fileprivate var byteCount: Int { blocks.reduce(0) { $0 + $1.byteCount } }

  /// The content with its last texts cut so that all fits; `nil` where other blocks alone are too large.
  fileprivate func cut(to limit: Int) -> ToolContent? {
    var excess = byteCount - limit
    if excess <= 0 { return self }
    var content = self
    for index in content.blocks.indices.reversed() {
      guard excess > 0, case .text(let text) = content.blocks[index] else { continue }
      let shorter = cutText(text, to: max(0, text.utf8.count - excess))
      excess -= text.utf8.count
      content.blocks[index] = .text(shorter)
    }
    return excess <= 0 ? content : nil
  }
}

extension ResourceOutput {
  fileprivate var byteCount: Int {
    switch payload {
    case .missing: 0
    case .text(let text): text.utf8.count
    case .json(let buffer): buffer.count
    case .bytes(let bytes): bytes.count
    }
  }

  fileprivate func cut(to limit: Int) -> ResourceOutput? {
    if byteCount <= limit { return self }
    guard case .text(let text) = payload else { return nil }
    return ResourceOutput(text: cutText(text, to: limit))
  }
}

/// The beginning of a text in at most this many bytes of UTF-8, and a notice of what is missing behind it.
func cutText(_ text: String, to limit: Int) -> String {
  var end = text.utf8.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) ?? text.endIndex
  while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
  let kept = text[..<end]
  return "\(kept)\n[cut: \(kept.utf8.count) of \(text.utf8.count) bytes are shown]"
}

// How large a result may be. Text is cut with a notice that says so, because half of a log is worth something; JSON and
// bytes are not, because half of them is not.

import MCPCore

extension Filter {
  static let size = Filter { draft in
    let limit = draft.limit
    switch draft.output {
    case .tool(let output):
      switch output.payload {
      case .nothing: return nil
      case .structured(let buffer), .wrapped(let buffer):
        return buffer.count <= limit ? nil : .tooLarge(buffer.count, limit, draft.target)
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
  static func tooLarge(_ size: Int, _ limit: Int, _ target: CallTarget) -> ErrorReport {
    ErrorReport(
      .resultTooLarge, "The result of \(target.wireName) is too large: \(size) bytes, at most \(limit) are sent.",
      suggestion: "Ask for less: narrow the request or lower its limit.")
  }
}

extension ContentBlock {
  /// Bytes of what the block holds, before any encoding.
  var byteCount: Int {
    switch self {
    case .annotated(let block, _): block.byteCount
    case .text(let text), .resource(_, _, let text): text.utf8.count
    case .image(let bytes, _), .audio(let bytes, _), .binaryResource(_, _, let bytes): bytes.count
    case .resourceLink(let uri, let name, let description, _):
      uri.utf8.count + name.utf8.count + (description?.utf8.count ?? 0)
    }
  }
}

extension ContentBlock {
  /// The text, where this is a block of text.
  fileprivate var plainText: String? {
    switch self {
    case .text(let text): text
    case .annotated(let block, _): block.plainText
    default: nil
    }
  }

  fileprivate func replacingText(_ text: String) -> ContentBlock {
    if case .annotated(let block, let annotations) = self {
      .annotated(block.replacingText(text), annotations)
    } else {
      .text(text)
    }
  }
}

extension ToolContent {
  var byteCount: Int { blocks.reduce(0) { $0 + $1.byteCount } }

  /// The content with its last texts cut or left out so that all fits, and a notice behind it; `nil` where other
  /// blocks alone are too large.
  fileprivate func cut(to limit: Int) -> ToolContent? {
    let size = byteCount
    if size <= limit { return self }
    var excess = size - limit + cutNoticeBytes
    var content = self
    for index in blocks.indices.reversed() {
      guard excess > 0, let text = blocks[index].plainText else { continue }
      let kept = beginning(of: text, bytes: text.utf8.count - excess)
      excess -= text.utf8.count - kept.utf8.count
      if kept.isEmpty {
        content.blocks.remove(at: index)
      } else {
        content.blocks[index] = blocks[index].replacingText(String(kept))
      }
    }
    guard excess <= 0 else { return nil }
    content.blocks.append(.text(cutNotice(shown: content.byteCount, of: size)))
    return content
  }
}

extension ResourceOutput {
  var byteCount: Int {
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

extension CallOutput {
  /// Bytes of what the handler answered, before any encoding.
  var byteCount: Int {
    switch self {
    case .tool(let output):
      if case .content(let content) = output.payload { content.byteCount } else { output.json?.count ?? 0 }
    case .resource(let output): output.byteCount
    case .prompt(let messages): messages.reduce(0) { $0 + $1.block.byteCount }
    case .completion(let completions): completions.values.reduce(0) { $0 + $1.utf8.count }
    case .list(let buffer): buffer.count
    }
  }
}

/// Bytes that the notice of a cut needs at most.
private let cutNoticeBytes = 80

private func cutNotice(shown: Int, of size: Int) -> String { "[cut: \(shown) of \(size) bytes are shown]" }

/// The beginning of a text in at most this many bytes of UTF-8, cut between characters.
private func beginning(of text: String, bytes: Int) -> Substring {
  guard bytes > 0 else { return "" }
  var end = text.utf8.index(text.startIndex, offsetBy: bytes, limitedBy: text.endIndex) ?? text.endIndex
  while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
  return text[..<end]
}

/// The beginning of a text with a notice of what is missing, together in at most this many bytes of UTF-8 (and never
/// less than the notice alone).
func cutText(_ text: String, to limit: Int) -> String {
  let kept = beginning(of: text, bytes: limit - cutNoticeBytes)
  return "\(kept)\n\(cutNotice(shown: kept.utf8.count, of: text.utf8.count))"
}

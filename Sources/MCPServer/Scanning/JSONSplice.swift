// A JSON text with some of its values replaced. Everything else is copied in long pieces, and where nothing is replaced
// nothing is copied at all.

import MCPCore

/// Replaces values of one JSON text from front to back.
struct JSONSplice {
  private let source: UnsafeBufferPointer<UInt8>
  private var output: [UInt8] = []
  private var copied = 0
  private var isChanged = false

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Puts a string in the place of a value, which stands behind all that was replaced before.
  mutating func replace(_ view: JSONView, with text: UnsafeBufferPointer<UInt8>) {
    let old = view.sourceText
    guard let base = source.baseAddress, let start = old.baseAddress else { return }
    let offset = start - base
    output.append(contentsOf: source[copied..<offset])
    var writer = JSONWriter(capacity: text.count + 32)
    writer.string(utf8: text)
    output.append(contentsOf: writer.bytes)
    copied = offset + old.count
    isChanged = true
  }

  /// The same with bytes of our own.
  mutating func replace(_ view: JSONView, with text: [UInt8]) {
    text.withUnsafeBufferPointer { replace(view, with: $0) }
  }

  /// The new text; nil where nothing was replaced.
  consuming func finished() -> [UInt8]? {
    guard isChanged else { return nil }
    output.append(contentsOf: source[copied...])
    return output
  }
}

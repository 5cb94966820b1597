// A text in which `↓` stands before each place that a rule must report, and what becomes of it when the text is written
// in another way that means the same.

import MCPGenSpec

/// A file whose text had marks in it.
struct MarkedFile: Sendable {
  /// The text without marks.
  let source: SourceText
  /// The places behind the marks, in order.
  let marks: [Position]

  /// A file of this text.
  init(path: String, marked text: String) {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for scalar in text.unicodeScalars {
      if scalar == "↓" { offsets.append(bytes.count) } else { bytes += Array(UTF8.encode(scalar) ?? .init()) }
    }
    let source = SourceText(path: path, bytes: bytes)
    self.source = source
    marks = offsets.map { source.position(atByte: $0) }
  }
}

/// A way to write the same text.
enum Notation: String, Sendable, CaseIterable {
  /// As it stands.
  case plain
  /// Lines end as they do on Windows.
  case carriageReturns
  /// Characters of several bytes stand above, so that bytes, columns and lines all differ.
  case commentAbove

  /// The text in this notation.
  func written(_ text: String) -> String {
    switch self {
    case .plain: text
    case .carriageReturns: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    case .commentAbove: "# Größe – 大小 – 👩‍💻\n" + text
    }
  }
}

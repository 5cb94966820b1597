// One comment that suppresses findings, as it is written. Its parts are byte ranges, so that a fix can take out one
// name of several and leave the reason as its author wrote it.

import MCPGenSpec

/// `# mcpgen:ignore rule, rule -- why`.
struct Suppression {
  /// What it is said of.
  enum Scope: Hashable {
    /// Findings that start on a line.
    case line(Int)
    /// All findings of the file.
    case file
  }

  /// From the `#` to the end of the line.
  let range: Range<Int>
  /// Whether it is about the whole file.
  let isOfFile: Bool
  /// The names, and where each stands.
  let names: [(text: String, range: Range<Int>)]
  /// Whether it says why.
  let hasReason: Bool

  /// The suppression that a comment is; `nil` for other comments.
  init?(_ comment: Range<Int>, in bytes: [UInt8]) {
    var rest = bytes[comment].drop { $0 == UInt8(ascii: "#") }.drop(while: Self.isBlank)
    guard rest.starts(with: "mcpgen:ignore".utf8) else { return nil }
    rest = rest.dropFirst("mcpgen:ignore".utf8.count)
    isOfFile = rest.starts(with: "-file".utf8)
    if isOfFile { rest = rest.dropFirst("-file".utf8.count) }
    guard rest.first.map(Self.isBlank) ?? true else { return nil }
    range = comment
    let dashes = Self.dashes(in: rest)
    hasReason = dashes.map { !rest[($0 + 2)...].allSatisfy(Self.isBlank) } ?? false
    names = rest[..<(dashes ?? rest.endIndex)].split(separator: UInt8(ascii: ",")).compactMap { part in
      let start = part.drop(while: Self.isBlank)
      guard let last = start.lastIndex(where: { !Self.isBlank($0) }) else { return nil }
      return (String(decoding: start[...last], as: UTF8.self), start.startIndex..<last + 1)
    }
  }

  /// Where the ` -- ` is that comes before the reason.
  private static func dashes(in text: ArraySlice<UInt8>) -> Int? {
    let dash = UInt8(ascii: "-")
    return text.indices.first { index in
      guard text[index] == dash, index + 1 < text.endIndex, text[index + 1] == dash else { return false }
      let isAfterBlank = index == text.startIndex || isBlank(text[index - 1])
      return isAfterBlank && (index + 2 == text.endIndex || isBlank(text[index + 2]))
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

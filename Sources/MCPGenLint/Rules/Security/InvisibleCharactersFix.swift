// Takes invisible characters out of a scalar where it stands in its source: the characters themselves, or the escapes
// that stand for them between double quotes. Where what would be left could be read as something else, nothing is
// done.

import MCPGenSpec

/// Edits that remove invisible characters.
struct InvisibleCharactersFix {
  /// The keys under which text is read as text. A value that callers send or get is another value without them.
  private static let prose: Set<String> = [
    "description", "title", "instructions", "useWhen", "when", "message", "suggestion", "confirm", "user", "assistant",
    "text", "$comment",
  ]

  /// The fix for a text in which `found` was found; nil where it cannot be made with certainty.
  static func fix(_ passage: Passage, _ found: [InvisibleCharacter], in source: SourceText) -> Fix? {
    guard prose.contains(passage.key), let node = passage.node, let scalar = node.scalar else { return nil }
    // A control begins a sequence that is seen once the control is gone; very many are no accident to be tidied up.
    guard found.count <= 1_000, found.allSatisfy({ $0.scalar.value >= 0xA0 }) else { return nil }
    guard node.span.path == source.path, keepsItsKind(scalar, without: found) else { return nil }
    let written = source.bytes[node.span.start.byte..<node.span.end.byte]
    var ranges = InvisibleCharacters.found(in: String(decoding: written, as: UTF8.self)).map(\.range)
    if scalar.style == .doubleQuoted { ranges += escapes(in: Array(written), of: Set(found.map(\.scalar))) }
    guard ranges.count == found.count, scalar.style != .literal && scalar.style != .folded || keepsIndentation(written)
    else { return nil }
    let edits = merged(ranges).map { range in
      Fix.Edit(
        source.span(node.span.start.byte + range.lowerBound..<node.span.start.byte + range.upperBound), "")
    }
    return Fix("Remove the invisible \(found.count == 1 ? "character" : "characters")", isSafe: true, edits: edits)
  }

  /// Whether what is left is a text still, and one that YAML reads in the same way.
  private static func keepsItsKind(_ scalar: Scalar, without found: [InvisibleCharacter]) -> Bool {
    var bytes = Array(scalar.text.utf8)
    for character in found.reversed() { bytes.removeSubrange(character.range) }
    guard bytes.contains(where: { $0 > 0x20 }) else { return false }
    guard scalar.style == .plain else { return true }
    let isWord = Words.isWord(bytes[0]) && !Words.isDigit(bytes[0])
    let text = String(decoding: bytes, as: UTF8.self)
    let isSplit = bytes.last == UInt8(ascii: ":") || bytes.last == UInt8(ascii: " ")
    return isWord && text.contains(" ") && !isSplit && Ascii.find(": ", in: bytes) == nil
      && Ascii.find(" #", in: bytes) == nil
  }

  /// Whether no invisible character stands before the spaces that begin a line: they would become its indentation.
  private static func keepsIndentation(_ written: ArraySlice<UInt8>) -> Bool {
    written.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
      let text = line.drop { $0 == 0x20 }
      let found = InvisibleCharacters.found(in: String(decoding: text, as: UTF8.self))
      guard let first = found.first, first.range.lowerBound == 0 else { return true }
      let after = text.startIndex + first.range.upperBound
      return after < text.endIndex && text[after] > 0x20
    }
  }

  /// Escapes between double quotes that stand for one of the characters.
  private static func escapes(in bytes: [UInt8], of scalars: Set<Unicode.Scalar>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      let digits = digits(after: bytes[index + 1])
      let end = min(index + 2 + digits, bytes.count)
      let code = UInt32(String(decoding: bytes[(index + 2)..<end], as: UTF8.self), radix: 16) ?? 0
      if digits > 0, let scalar = Unicode.Scalar(code), scalars.contains(scalar) { ranges.append(index..<end) }
      index = end
    }
    return ranges
  }

  private static func digits(after letter: UInt8) -> Int {
    switch Unicode.Scalar(letter) {
    case "x": 2
    case "u": 4
    case "U": 8
    default: 0
    }
  }

  /// The ranges in order, neighbours made one.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound == range.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<range.upperBound
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

// Searching bytes for ASCII without regard to case: what rules about markup and addresses need, and no more.

/// Searches in bytes.
enum Ascii {
  /// Where `text`, in lower case, first stands at or after `start`, within so many bytes.
  static func find(_ text: StaticString, in bytes: [UInt8], from start: Int = 0, within most: Int = .max) -> Int? {
    let length = text.utf8CodeUnitCount
    let last = min(bytes.count - length, start + min(most, bytes.count))
    guard length > 0, last >= start else { return nil }
    let first = text.utf8Start[0]
    for index in start...last
    where Words.lowered(bytes[index]) == first && stands(text, in: bytes, at: index) {
      return index
    }
    return nil
  }

  /// Whether `text`, in lower case, stands at `index`.
  static func stands(_ text: StaticString, in bytes: [UInt8], at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { Words.lowered(bytes[index + $0]) == text.utf8Start[$0] }
  }
}

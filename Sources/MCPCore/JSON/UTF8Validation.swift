// Is a run of bytes UTF-8? Asked once per message, so that everything behind it may decode without looking again.
// ASCII is passed many bytes at a time; the rest follows the table of well-formed sequences of the Unicode
// Standard (table 3-7), which leaves out overlong forms, surrogates and code points past U+10FFFF.

/// The offset of the first byte that does not belong to well-formed UTF-8; `nil` where all do.
/// - Parameter bytes: the text, of any length.
public func firstMalformedUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  let count = bytes.count
  guard let base = bytes.baseAddress else { return nil }
  var index = 0
  while index < count {
    if base[index] < 0x80 {
      index = asciiEnd(base, from: index, to: count)
      continue
    }
    let length = sequenceLength(base + index, available: count - index)
    if length == 0 { return index }
    index += length
  }
  return nil
}

/// The first byte that is not ASCII, or the end: looked for in long steps, then in short ones.
@inline(__always)
private func asciiEnd(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
  var index = start
  while end - index >= 4 * EightBytes.count {
    var all = EightBytes(at: base + index)
    for step in 1..<4 { all.formUnion(EightBytes(at: base + index + step * EightBytes.count)) }
    guard all.isASCII else { break }
    index += 4 * EightBytes.count
  }
  while end - index >= EightBytes.count, EightBytes(at: base + index).isASCII { index += EightBytes.count }
  while index < end, base[index] < 0x80 { index += 1 }
  return index
}

/// The length of the well-formed multi-byte sequence that begins here; 0 where there is none.
private func sequenceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
  let length: Int
  let second: ClosedRange<UInt8>
  switch bytes[0] {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard available >= length, second.contains(bytes[1]) else { return 0 }
  for index in 2..<max(length, 2) where bytes[index] & 0xC0 != 0x80 { return 0 }
  return length
}

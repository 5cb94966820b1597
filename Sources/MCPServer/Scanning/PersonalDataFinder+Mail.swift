// Addresses of e-mail, from the `@` to both sides. The local part is taken wider than the usual pattern does, the domain
// must end in a dot and two letters. Characters outside of ASCII count as letters.

extension PersonalDataFinder {
  /// The longest local part that is looked at; nothing standard is longer than 64 bytes.
  private static let longestLocalPart = 256

  /// Looks for an address around an `@`, or around what stands for one, of so many bytes; answers where to go on.
  mutating func mailAddress(at index: Int, length: Int) -> Int {
    let start = localStart(before: index)
    let domain = index + length
    guard start < index, let end = domainEnd(from: domain, bars: false) ?? domainEnd(from: domain, bars: true) else {
      return index + length
    }
    add(.email, start..<end)
    return end
  }

  private func localStart(before end: Int) -> Int {
    var start = end
    while start > 0, end - start < Self.longestLocalPart, isLocal(start - 1) { start -= 1 }
    while start < end, !text.isWord(start), text[start] < 0x80 { start += 1 }
    return start
  }

  private func isLocal(_ index: Int) -> Bool {
    if text.isWord(index) || text[index] >= 0x80 { return true }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "!"),
      UInt8(ascii: "#"),
      UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "^"), UInt8(ascii: "~"):
      return true
    case UInt8(ascii: "'"): return text.isLetter(index - 1) && text.isLetter(index + 1)
    default: return false
    }
  }

  /// Where the domain ends; nil where there is none. A bar, which stands between cells of tables, ends it unless there
  /// is a domain only with it: the usual pattern has it among the letters.
  private func domainEnd(from start: Int, bars: Bool) -> Int? {
    let bar = UInt8(ascii: "|")
    var index = start
    var letters = 0
    var isBehindDot = false
    var end: Int?
    while index < text.count {
      let byte = text.base[index]
      if byte == UInt8(ascii: ".") {
        isBehindDot = index > start
        letters = 0
      } else if text.isLetter(index) || byte >= 0x80 || bars && byte == bar {
        letters += 1
        if isBehindDot, letters >= 2 { end = index + 1 }
      } else if text.isDigit(index) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        if end == index { end = index + 1 }
      } else {
        break
      }
      index += 1
    }
    while let last = end, last > start, text[last - 1] == UInt8(ascii: "-") { end = last - 1 }
    return end
  }
}

// Addresses of the Internet. Four numbers with dots are one unless a `v` or a fifth number makes them a version; of the
// sixth version of the protocol, only what cannot be code or a time of day: eight groups, or a gap and enough of them.

extension NumberGroups {
  /// An address of IPv4.
  var internetAddress4: Range<Int>? {
    guard count >= 4, (1...3).allSatisfy({ separators[$0] == UInt8(ascii: ".") }), (0...3).allSatisfy(isOctet),
      !text.continuesWord(at: start), text[start - 1] != UInt8(ascii: "."), !text.isWord(end(of: 3))
    else { return nil }
    let isLonger = text[end(of: 3)] == UInt8(ascii: ".") && text.isDigit(end(of: 3) + 1)
    return isLonger ? nil : range(4)
  }

  private func isOctet(_ group: Int) -> Bool {
    let end = end(of: group)
    guard lengths[group] <= 3 else { return false }
    return (end - Int(lengths[group])..<end).reduce(0) { $0 * 10 + Int(text[$1] &- 0x30) } < 256
  }
}

extension PersonalDataFinder {
  /// Looks for an address of IPv6 around a colon, and answers where to go on.
  mutating func internetAddress6(around second: Int) -> Int {
    // The walk may have passed the first of two colons.
    let colon = text[second - 1] == UInt8(ascii: ":") ? second - 1 : second
    let isGap = text[colon + 1] == UInt8(ascii: ":")
    guard isGap || isHexadecimal(text[colon + 1]) && isHexadecimal(text[colon - 1]) else { return second + 1 }
    var start = colon
    while colon - start < 4, isHexadecimal(text[start - 1]) { start -= 1 }
    guard !text.continuesWord(at: start), text[start - 1] != UInt8(ascii: ":"), let end = address6End(from: start)
    else {
      return isGap ? colon + 2 : second + 1
    }
    add(.ip, start..<end)
    return end
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 }

  /// Where the address ends that begins here; nil where there is none.
  private func address6End(from start: Int) -> Int? {
    var index = start
    var groups = 0
    var digits = 0
    var hasGap = false
    var hasNumber = false
    while true {
      let first = index
      while index - first < 4, isHexadecimal(text[index]) {
        hasNumber = hasNumber || text.isDigit(index)
        index += 1
      }
      if index > first {
        if text[index] == UInt8(ascii: "."), groups <= 6, let end = embedded4End(first) {
          return hasGap || groups == 6 ? end : nil
        }
        groups += 1
        digits += index - first
      }
      guard groups < 8, text[index] == UInt8(ascii: ":") else { break }
      if text[index + 1] == UInt8(ascii: ":"), !hasGap {
        hasGap = true
        index += 2
      } else if isHexadecimal(text[index + 1]), index > first {
        index += 1
      } else {
        break
      }
    }
    guard !text.isWord(index), text[index] != UInt8(ascii: ":") || !isHexadecimal(text[index + 1]) else { return nil }
    let isLong = digits >= 4 && (hasNumber || groups >= 3)
    return groups == 8 && !hasGap || hasGap && groups < 8 && isLong ? index : nil
  }

  private func embedded4End(_ start: Int) -> Int? {
    guard text.isDigit(start) else { return nil }
    // Its own left side is a colon, which is no word: the check of IPv4 holds here as well.
    return NumberGroups(text, from: start).internetAddress4?.upperBound
  }
}

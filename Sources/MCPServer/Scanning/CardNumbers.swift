// Numbers of cards and of social security, by their groups.

extension NumberGroups {
  /// `123-45-6789`; with blanks or dots instead of dashes only where such a number can have been given out.
  var socialSecurityNumber: Range<Int>? {
    guard begins(3, 2, 4), separators[1] == separators[2], isBounded(3) else { return nil }
    switch separators[1] {
    case UInt8(ascii: "-"): return range(3)
    case UInt8(ascii: " "), UInt8(ascii: "."): return isIssued ? range(3) : nil
    default: return nil
    }
  }

  /// No area 000, 666 or above 899, no group 00, no serial number 0000.
  private var isIssued: Bool {
    let area = value(of: 0)
    return area != 0 && area != 666 && area < 900 && value(of: 1) != 0 && value(of: 2) != 0
  }

  private func value(of group: Int) -> Int {
    let end = end(of: group)
    return (end - Int(lengths[group])..<end).reduce(0) { $0 * 10 + Int(text[$1] &- 0x30) }
  }

  /// Sixteen digits, in fours or in a row; or 13 to 19 of them, grouped as on cards, with the prefix and the check
  /// digit of one.
  var cardNumber: Range<Int>? {
    let plain = inFours
    var groups = min(count, 5)
    while groups > 0, digits(in: groups) > (plain == nil ? 12 : 16) {
      if isCard(groups) { return range(groups) }
      groups -= 1
    }
    return plain
  }

  /// Four times four digits with at most one blank or dash between any two fours.
  private var inFours: Range<Int>? {
    guard !text.continuesWord(at: start) else { return nil }
    var index = start
    for four in 0..<4 {
      if four > 0, text[index] == UInt8(ascii: "-") || text.isSpace(index) { index += 1 }
      for _ in 0..<4 {
        guard text.isDigit(index) else { return nil }
        index += 1
      }
    }
    return text.isWord(index) ? nil : start..<index
  }

  private func isCard(_ groups: Int) -> Bool {
    let total = digits(in: groups)
    guard 13...19 ~= total, isBounded(groups), groups == 1 || isUniform(groups) && isGroupedAsCard(groups) else {
      return false
    }
    return hasPrefix(total) && hasCheckDigit(groups, total)
  }

  private func isGroupedAsCard(_ groups: Int) -> Bool {
    guard separators[1] == UInt8(ascii: " ") || separators[1] == UInt8(ascii: "-") else { return false }
    if groups == 3 { return begins(4, 6, 5) || begins(4, 6, 4) }
    guard groups >= 4, begins(4, 4, 4) else { return false }
    return groups == 4 || lengths[3] == 4
  }

  /// Whether cards of so many digits begin like this.
  private func hasPrefix(_ total: Int) -> Bool {
    let first = text[start] &- 0x30
    let second = text[start + 1] &- 0x30
    switch total {
    case 13: return first == 4
    case 14: return first == 3 && (second == 0 || second == 6 || second >= 8)
    case 15: return first == 3 && (second == 4 || second == 7) || first == 2 && second == 1 || first == 1 && second == 8
    case 16: return 2...6 ~= first
    default: return 4...6 ~= first
    }
  }

  /// The check of Luhn: every second digit from the right counts double.
  private func hasCheckDigit(_ groups: Int, _ total: Int) -> Bool {
    var sum = 0
    var isDoubled = total.isMultiple(of: 2)
    forEachDigit(groups) { digit in
      let value = isDoubled ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
      isDoubled.toggle()
    }
    return sum.isMultiple(of: 10)
  }
}

// Telephone numbers. In a row: 10 to 12 digits, or 13 that begin with 1, whatever they are in truth, because a number
// that is written so cannot be told from one; 8 to 15 behind a plus. In groups: as they are grouped in some country, so
// that dates, amounts and version numbers stay. A word such as "phone" before it lets any grouping of 7 digits pass.

extension NumberGroups {
  /// A telephone number, with its plus and its opening parenthesis.
  var phoneNumber: Range<Int>? {
    let isParenthesised = text[start - 1] == UInt8(ascii: "(") && text[end(of: 0)] == UInt8(ascii: ")")
    let opening = isParenthesised ? 1 : 0
    let hasPlus = text[start - 1 - opening] == UInt8(ascii: "+")
    let isLabelled = isBehindLabel(start - 1 - opening)
    for groups in stride(from: min(count, 8), to: 0, by: -1) where isBounded(groups) {
      let total = digits(in: groups)
      guard 7...15 ~= total else { continue }
      let isNumber =
        hasPlus && isInternational(groups, total) || groups == 1 && isPlain(total)
        || isParenthesised && isInParentheses(groups, total) || groups > 1 && isNational(groups, total)
        || isLabelled && !beginsWithDate(groups) && groups < 7
      guard isNumber else { continue }
      // An opening parenthesis goes only with what closes it.
      return range(groups, before: (isParenthesised ? 1 : 0) + (hasPlus ? 1 : 0))
    }
    return nil
  }

  private func isPlain(_ total: Int) -> Bool {
    if 10...12 ~= total { return true }
    if 13...15 ~= total, text[start] == 0x30, text[start + 1] == 0x30 { return true }
    return total == 13 && text[start] == 0x31
  }

  private func isInternational(_ groups: Int, _ total: Int) -> Bool {
    guard total >= 8, text[start] != 0x30 else { return false }
    // `+12.500.000` is an amount.
    let isAmount = groups > 1 && separators[1] == UInt8(ascii: ".") && total < 10 && isInThousands(groups)
    return !isAmount
  }

  private func isInThousands(_ groups: Int) -> Bool { (1..<groups).allSatisfy { lengths[$0] == 3 } }

  private func isInParentheses(_ groups: Int, _ total: Int) -> Bool {
    guard groups > 1, 2...5 ~= lengths[0], !isYear(0) else { return false }
    return total >= (text[start] == 0x30 ? 9 : 10)
  }

  /// Grouped as in North America, with a zero for the trunk, or in one of a few other ways.
  private func isNational(_ groups: Int, _ total: Int) -> Bool {
    if groups == 3, begins(3, 3, 4) { return true }
    if groups == 4, begins(1, 3, 3, 4), text[start] == 0x31 { return true }
    if groups == 2, begins(3, 7), separators[1] == UInt8(ascii: "-") { return true }
    if text[start] == 0x30 { return hasTrunkZero(groups, total) }
    guard isUniform(groups), separators[1] != UInt8(ascii: ".") else { return false }
    if groups == 2, begins(5, 5) { return text[start] >= 0x36 }
    if groups == 3, begins(3, 4, 4) { return text[start] == 0x31 }
    return groups == 4 && begins(3, 3, 2, 2) || groups == 5 && begins(1, 3, 3, 2, 2)
  }

  private func hasTrunkZero(_ groups: Int, _ total: Int) -> Bool {
    guard 2...6 ~= lengths[0], total >= (text[start + 1] == 0x30 ? 10 : 9), !beginsWithDate(groups) else {
      return false
    }
    let hasDots = (1..<groups).contains { separators[$0] == UInt8(ascii: ".") }
    // Behind a digit and a sign it is the rest of a date or the like.
    if hasDots && !isUniform(groups) || text.isDigit(start - 2) && !text.isSpace(start - 1) { return false }
    return (1..<groups).allSatisfy { 2...8 ~= lengths[$0] }
  }

  /// Day, month and year, or year, month and day.
  private func beginsWithDate(_ groups: Int) -> Bool {
    guard groups >= 3 else { return false }
    let isWesternDate = begins(2, 2, 4) && isYear(2) || begins(1, 2, 4) && isYear(2) || begins(2, 1, 4) && isYear(2)
    return isWesternDate || lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2 && isYear(0)
  }

  private func isYear(_ group: Int) -> Bool {
    guard lengths[group] == 4 else { return false }
    let first = end(of: group) - 4
    return text[first] == 0x31 && text[first + 1] == 0x39 || text[first] == 0x32 && text[first + 1] == 0x30
  }

  /// Whether a word for a telephone stands before this place.
  private func isBehindLabel(_ index: Int) -> Bool {
    var end = index
    while index - end < 4, isLabelSign(text[end]) { end -= 1 }
    let labels: [StaticString] = ["phone", "tel", "mobile", "mobil", "telefon", "fax", "handy", "whatsapp", "cell"]
    return labels.contains { label in
      let start = end + 1 - label.utf8CodeUnitCount
      return text.stands(label, at: start) && (!text.isLetter(start - 1) || label.utf8CodeUnitCount >= 5)
    }
  }

  private func isLabelSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "("),
      UInt8(ascii: "\""):
      true
    default: false
    }
  }
}

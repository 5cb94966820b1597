// What begins with a digit. Most numbers in most texts are short and stand alone, so the first look is whether the
// digits go on behind a separator; only then are the groups gathered and asked what they are. Of all answers, the longest
// is taken.

extension PersonalDataFinder {
  /// Looks at a run of digits, whose first stands here, and answers where to go on.
  @inline(__always) mutating func number(at start: Int) -> Int {
    var end = start + 1
    while end < text.count, text.base[end] &- 0x30 < 10 { end += 1 }
    if text.isLetter(start - 1) || isEncodedSign(start, end) { return longNumber(start, end) }
    if end - start < 7, !continues(at: end) { return end }
    return end - start < 7 ? groupedNumber(start, end) : longNumber(start, end)
  }

  /// Most numbers in groups are amounts and dates, which have too few digits for anything else.
  @inline(__always) private mutating func groupedNumber(_ start: Int, _ end: Int) -> Int {
    var (index, digits, dots) = (end, end - start, 0)
    while continues(at: index) {
      if text[index] == UInt8(ascii: ".") { dots += 1 }
      index += 1
      while text.isDigit(index) {
        index += 1
        digits += 1
      }
    }
    let isDate = digits == 8 && end - start == 4 && index - start == 10 && text[end] == UInt8(ascii: "-")
    return digits < 7 && dots < 3 || isDate && text[start] &- 0x31 < 2 ? index : longNumber(start, end)
  }

  /// Whether digits may go on behind a separator.
  @inline(__always) private func continues(at end: Int) -> Bool {
    let byte = text[end]
    guard byte &- 0x28 < 8 && byte != UInt8(ascii: ",") || byte == 0x20 || byte &- 0x09 < 5 || byte &- 0x1C < 4 else {
      return false
    }
    return text.isDigit(end + 1) || text.isDigit(end + 2) || text.isDigit(end + 3)
  }

  /// `%40` and `&#64;` are an `@`.
  @inline(__always) private func isEncodedSign(_ start: Int, _ end: Int) -> Bool {
    text[start - 1] == UInt8(ascii: "%") || text[start - 1] == UInt8(ascii: "#")
  }

  @inline(never) private mutating func longNumber(_ start: Int, _ end: Int) -> Int {
    if kinds.contains(.email), let length = encodedSign(start, end) {
      let sign = length == 3 ? start - 1 : start - 2
      let next = mailAddress(at: sign, length: length)
      if next > sign + length { return next }
    }
    if kinds.contains(.iban), text.isLetter(start - 1), let range = bankAccount(digits: start) {
      add(.iban, range)
      return range.upperBound
    }
    if let (kind, range) = best(NumberGroups(text, from: start)), range.upperBound > start {
      add(kind, range)
      return range.upperBound
    }
    return end
  }

  private func encodedSign(_ start: Int, _ end: Int) -> Int? {
    if text[start - 1] == UInt8(ascii: "%"), text[start] == 0x34, text[start + 1] == 0x30 { return 3 }
    return text.stands("&#64;", at: start - 2) ? 5 : nil
  }

  private func best(_ groups: NumberGroups) -> (PersonalDataScanner.Kind, Range<Int>)? {
    var best: (kind: PersonalDataScanner.Kind, range: Range<Int>)?
    func offer(_ kind: PersonalDataScanner.Kind, _ range: Range<Int>?) {
      guard let range, range.count > best?.range.count ?? 0 else { return }
      best = (kind, range)
    }
    if kinds.contains(.ssn) { offer(.ssn, groups.socialSecurityNumber) }
    if kinds.contains(.creditCard) { offer(.creditCard, groups.cardNumber) }
    if kinds.contains(.ip) { offer(.ip, groups.internetAddress4) }
    if best == nil, kinds.contains(.phone) { offer(.phone, groups.phoneNumber) }
    return best.map { ($0.kind, $0.range) }
  }
}

/// Digits in groups, with what stands between them. At most sixteen groups and 60 bytes are looked at.
struct NumberGroups {
  let text: ScannedText
  let start: Int
  /// How many groups there are.
  private(set) var count = 0
  /// Digits of each group.
  private(set) var lengths = SIMD16<UInt8>()
  /// Where each group ends, counted from the start.
  private(set) var ends = SIMD16<UInt8>()
  /// What stands before each group: a byte, or `compound` for more than one.
  private(set) var separators = SIMD16<UInt8>()

  /// Several signs in a row, such as `) ` or ` / `.
  static let compound: UInt8 = 0xFF

  /// The groups that begin with the digit here.
  init(_ text: ScannedText, from start: Int) {
    self.text = text
    self.start = start
    var index = start
    while count < 16 {
      let first = index
      while text.isDigit(index), index - start < 60 { index += 1 }
      if index == first { return }
      lengths[count] = UInt8(truncatingIfNeeded: index - first)
      ends[count] = UInt8(truncatingIfNeeded: index - start)
      count += 1
      guard count < 16, let (next, separator) = passSeparators(index) else { return }
      separators[count] = separator
      index = next
    }
  }

  private func passSeparators(_ index: Int) -> (Int, UInt8)? {
    var next = index
    while next - index < 3, isSeparator(text[next]) { next += 1 }
    guard next > index, text.isDigit(next), next - start < 56 else { return nil }
    return (next, next - index == 1 ? text[index] : Self.compound)
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09...0x0D, 0x1C...0x1F, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// Whether the first so many groups have these lengths.
  func begins(_ expected: Int...) -> Bool {
    guard expected.count <= count else { return false }
    for (index, length) in expected.enumerated() where Int(lengths[index]) != length { return false }
    return true
  }

  /// Where the group ends.
  func end(of group: Int) -> Int { start + Int(ends[group]) }

  /// Digits in the first so many groups.
  func digits(in groups: Int) -> Int { (0..<groups).reduce(0) { $0 + Int(lengths[$1]) } }

  /// The first so many groups, with `extra` bytes before them.
  func range(_ groups: Int, before extra: Int = 0) -> Range<Int> { start - extra..<end(of: groups - 1) }

  /// Whether neither a letter nor a digit nor an underscore touches the first so many groups.
  func isBounded(_ groups: Int) -> Bool { !text.continuesWord(at: start) && !text.isWord(end(of: groups - 1)) }

  /// Whether the same sign stands between all of the first so many groups.
  func isUniform(_ groups: Int) -> Bool {
    for group in 2..<max(groups, 2) where separators[group] != separators[1] { return false }
    return true
  }

  /// The digits of the first so many groups, one by one.
  func forEachDigit(_ groups: Int, _ body: (UInt8) -> Void) {
    for index in start..<end(of: groups - 1) where text.isDigit(index) { body(text[index] &- 0x30) }
  }
}

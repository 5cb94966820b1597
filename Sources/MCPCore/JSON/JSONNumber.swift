// Numbers are kept as text on the tape and converted on demand. Integers are exact to 64 bits; doubles take the exact
// short path (a mantissa below 2^53 and a power of ten up to 10^22 are both exact, so one operation rounds once) and
// fall back to the standard library's correctly rounded conversion.

extension JSONView {
  /// Whether this is a number written without fraction and exponent.
  public var isIntegerLiteral: Bool { token.kind == .number && !token.flag }

  /// The number as a 64-bit integer, where it is one: `3`, `3.0` and `3e0` are, `3.5` and `1e30` are not.
  public var integer: Int64? {
    guard kind == .number else { return nil }
    return token.flag ? Int64(exactly: double) : integerLiteral
  }

  private var integerLiteral: Int64? {
    let text = rawBytes
    let negative = text.first == UInt8(ascii: "-")
    var value: Int64 = 0
    for index in (negative ? 1 : 0)..<text.count {
      let digit = Int64(text[index] &- 0x30)
      let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) =
        negative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflowed || carried { return nil }
      value = sum
    }
    return value
  }

  /// The number in double precision, rounded to nearest; infinite where it is out of range, not a number for other
  /// kinds.
  public var double: Double {
    guard kind == .number else { return .nan }
    return shortDouble ?? Double(rawText) ?? .nan
  }

  /// The number where both mantissa and power of ten are exact doubles.
  private var shortDouble: Double? {
    let text = rawBytes
    var index = 0
    let negative = text[0] == UInt8(ascii: "-")
    if negative { index = 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var scale = 0
    var inFraction = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        inFraction = true
      } else if byte &- 0x30 < 10 {
        digits += 1
        if digits > 18 { return nil }
        mantissa = mantissa &* 10 &+ UInt64(byte &- 0x30)
        if inFraction { scale += 1 }
      } else {
        return nil
      }
      index += 1
    }
    guard mantissa < 1 << 53, scale <= 22 else { return nil }
    let magnitude = Double(mantissa) / powersOfTen[scale]
    return negative ? -magnitude : magnitude
  }
}

/// The powers of ten that a double holds exactly.
let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
]

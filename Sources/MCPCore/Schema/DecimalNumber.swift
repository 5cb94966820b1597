// Numbers as they are written, exactly: the slow path wherever a double would have to round. It is reached only when
// 64-bit integers do not do and doubles cannot tell, as for `multipleOf: 0.01` or integers of thirty digits.

/// A decimal number of any size and precision, in its one normal form.
package struct DecimalNumber: Hashable, Sendable {
  private var isNegative = false
  /// Digits from 0 to 9 without leading or trailing zeros; empty for zero.
  private var digits: [UInt8] = []
  /// The power of ten of the last digit; 0 for zero.
  private var exponent = 0

  /// Nothing.
  package static let zero = DecimalNumber()

  private init() {}

  /// Reads a number in JSON's grammar; nil for anything else.
  init?(_ text: some Sequence<UInt8>) {
    var scale = 0
    var isFraction = false
    var iterator = text.makeIterator()
    var byte = iterator.next()
    if byte == UInt8(ascii: "-") {
      isNegative = true
      byte = iterator.next()
    }
    guard byte?.isDigit == true else { return nil }
    while let current = byte, current.isDigit || current == UInt8(ascii: ".") {
      if current.isDigit {
        digits.append(current - 0x30)
        if isFraction { scale -= 1 }
      } else {
        isFraction = true
      }
      byte = iterator.next()
    }
    if let current = byte {
      guard current | 0x20 == UInt8(ascii: "e"), let power = Self.power(&iterator) else { return nil }
      scale += power
    }
    exponent = scale
    normalise()
  }

  /// The number of a JSON value; nil for anything else.
  package init?(_ json: JSON) {
    switch json {
    case .integer(let value): self.init(String(value).utf8)
    case .bigInteger(let text): self.init(text.utf8)
    case .number(let value) where value.isFinite: self.init(value.description.utf8)
    default: return nil
    }
  }

  /// Whether it has no fraction.
  package var isInteger: Bool { exponent >= 0 }

  var isZero: Bool { digits.isEmpty }

  /// Whether this number divided by `divisor`, which must be positive, is an integer.
  package func isMultiple(of divisor: DecimalNumber) -> Bool {
    if isZero { return true }
    guard !divisor.isZero, exponent >= divisor.exponent else { return false }  // the last digit is never a zero
    guard divisor.digits.count <= 18 else { return self == divisor || -self == divisor }
    let modulus = divisor.digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
    let residue = digits.reduce(UInt64(0)) { Self.product($0, 10, plus: UInt64($1), modulo: modulus) }
    let power = Self.power(of: 10, exponent - divisor.exponent, modulo: modulus)
    return Self.product(residue, power, plus: 0, modulo: modulus) == 0
  }

  static prefix func - (number: DecimalNumber) -> DecimalNumber {
    var negated = number
    negated.isNegative = !number.isNegative && !number.isZero
    return negated
  }

  /// The exponent behind an `e`, kept within bounds that no sum of two can overflow.
  private static func power(_ iterator: inout some IteratorProtocol<UInt8>) -> Int? {
    var sign = 1
    var value: Int?
    var byte = iterator.next()
    if byte == UInt8(ascii: "-") { sign = -1 }
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { byte = iterator.next() }
    while let current = byte {
      guard current.isDigit else { return nil }
      value = min((value ?? 0) * 10 + Int(current - 0x30), 1 << 40)
      byte = iterator.next()
    }
    return value.map { $0 * sign }
  }

  private mutating func normalise() {
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    digits.removeFirst(digits.prefix { $0 == 0 }.count)
    if digits.isEmpty {
      exponent = 0
      isNegative = false
    }
  }

  private static func product(_ first: UInt64, _ second: UInt64, plus: UInt64, modulo modulus: UInt64) -> UInt64 {
    let (high, low) = (first % modulus).multipliedFullWidth(by: second % modulus)
    let remainder = modulus.dividingFullWidth((high, low)).remainder
    return (remainder + plus % modulus) % modulus
  }

  private static func power(of base: UInt64, _ exponent: Int, modulo modulus: UInt64) -> UInt64 {
    var (result, square, rest) = (1 % modulus, base % modulus, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, square, plus: 0, modulo: modulus) }
      square = product(square, square, plus: 0, modulo: modulus)
      rest >>= 1
    }
    return result
  }
}

extension DecimalNumber: Comparable {
  /// Orders numbers by value.
  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmallerInMagnitude(than: left) : left.isSmallerInMagnitude(than: right)
  }

  private func isSmallerInMagnitude(than other: DecimalNumber) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    let (mine, others) = (digits.count + exponent, other.digits.count + other.exponent)
    return mine == others ? digits.lexicographicallyPrecedes(other.digits) : mine < others
  }
}

// Names and addresses of hosts, and mailboxes, which end in either.
// Only ASCII is accepted: a look-alike letter from another script is the oldest trick with names of hosts.

extension ByteScanner {
  /// Labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all.
  ///
  /// `--` as third and fourth character is reserved for encoded labels, `xn--`; what those decode to is not looked at.
  mutating func takeHostname() -> Bool {
    let start = position
    repeat {
      let label = position
      let length = count { $0.isDigit || $0.isLetter || $0 == 0x2D }
      guard (1...63).contains(length), bytes[label] != 0x2D, bytes[position - 1] != 0x2D else { return false }
      if length >= 4, bytes[label + 2] == 0x2D, bytes[label + 3] == 0x2D, !isEncodedLabel(label) { return false }
    } while take(".")
    return position - start <= 253
  }

  private func isEncodedLabel(_ start: Int) -> Bool {
    bytes[start] | 0x20 == 0x78 && bytes[start + 1] | 0x20 == 0x6E
  }

  mutating func takeIPv4() -> Bool {
    for octet in 0..<4 {
      if octet > 0, !take(".") { return false }
      let start = position
      let length = count(while: \.isDigit)
      guard (1...3).contains(length), length == 1 || bytes[start] != 0x30 else { return false }
      let value = bytes[start..<position].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if value > 255 { return false }
    }
    return true
  }

  /// Eight groups, of which one run may be left out as `::`, and the last two of which may be an IPv4 address.
  mutating func takeIPv6() -> Bool {
    var groups = 0
    var isCompressed = false
    if take(":") {
      guard take(":") else { return false }
      isCompressed = true
    }
    while groups < 8, let byte = next, byte.isHexDigit {
      let start = position
      guard (1...4).contains(count(while: \.isHexDigit)) else { return false }
      if next == 0x2E {
        position = start
        groups += 2
        guard takeIPv4() else { return false }
        break
      }
      groups += 1
      guard take(":") else { break }
      if take(":") {
        if isCompressed { return false }
        isCompressed = true
      } else if next?.isHexDigit != true {
        return false
      }
    }
    return isCompressed ? groups < 8 : groups == 8
  }

  /// A local part, quoted or not, `@`, and a host name or an address in brackets.
  mutating func takeMailbox() -> Bool {
    let start = position
    guard next == 0x22 ? takeQuotedString() : takeDottedAtoms() else { return false }
    guard position - start <= 64, take("@") else { return false }
    return take("[") ? takeAddressLiteral() : takeHostname()
  }

  private mutating func takeDottedAtoms() -> Bool {
    repeat {
      let length = count { $0.isLetter || $0.isDigit || $0.isOne(of: "!#$%&'*+-/=?^_`{|}~") }
      if length == 0 { return false }
    } while take(".")
    return true
  }

  private mutating func takeQuotedString() -> Bool {
    guard take("\"") else { return false }
    while let byte = next, (0x20...0x7E).contains(byte) {
      position += 1
      if byte == 0x22 { return true }
      if byte == 0x5C, !take(where: { (0x20...0x7E).contains($0) }) { return false }
    }
    return false
  }

  private mutating func takeAddressLiteral() -> Bool {
    let start = position
    for byte in "IPv6:".utf8 where !take(where: { $0 == byte }) {
      position = start
      return takeIPv4() && take("]")
    }
    return takeIPv6() && take("]")
  }
}

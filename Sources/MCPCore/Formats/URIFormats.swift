// URIs and their references by the grammar of RFC 3986, in one pass: which part comes next is decided by the first
// delimiter, exactly as the standard's appendix B splits them.

extension ByteScanner {
  mutating func takeURI(needsScheme: Bool) -> Bool {
    let hasScheme = takeScheme()
    if needsScheme, !hasScheme { return false }
    if position + 1 < end, bytes[position] == 0x2F, bytes[position + 1] == 0x2F {
      position += 2
      guard takeAuthority(), next == nil || next?.isOne(of: "/?#") == true else { return false }
    } else if !hasScheme, hasColonInFirstSegment {
      return false
    }
    guard take(encodedOr: { $0.isPathByte || $0 == 0x2F }) else { return false }
    if take("?"), !take(encodedOr: { $0.isPathByte || $0 == 0x2F || $0 == 0x3F }) { return false }
    if take("#"), !take(encodedOr: { $0.isPathByte || $0 == 0x2F || $0 == 0x3F }) { return false }
    return true
  }

  /// Takes a scheme and its colon, or nothing.
  private mutating func takeScheme() -> Bool {
    let start = position
    if take(where: \.isLetter) {
      _ = count { $0.isLetter || $0.isDigit || $0.isOne(of: "+-.") }
      if take(":") { return true }
    }
    position = start
    return false
  }

  /// In a relative reference a colon before the first slash would read as a scheme.
  private var hasColonInFirstSegment: Bool {
    bytes[position..<end].prefix { !$0.isOne(of: "/?#") }.contains(0x3A)
  }

  private mutating func takeAuthority() -> Bool {
    let rest = bytes[position..<end].prefix { !$0.isOne(of: "/?#") }
    if let at = rest.firstIndex(of: 0x40) {
      guard take(encodedOr: { $0.isUnreserved || $0.isSubDelimiter || $0 == 0x3A }), position == at else {
        return false
      }
      position += 1
    }
    if take("[") {
      guard takeBracketedAddress() else { return false }
    } else {
      guard take(encodedOr: { $0.isUnreserved || $0.isSubDelimiter }) else { return false }
    }
    if take(":") { _ = count(while: \.isDigit) }
    return true
  }

  private mutating func takeBracketedAddress() -> Bool {
    guard take("v") || take("V") else { return takeIPv6() && take("]") }
    return count(while: \.isHexDigit) > 0 && take(".")
      && count { $0.isUnreserved || $0.isSubDelimiter || $0 == 0x3A } > 0 && take("]")
  }

  /// Takes bytes that belong and percent-encoded ones; false where a `%` encodes nothing.
  private mutating func take(encodedOr belongs: (UInt8) -> Bool) -> Bool {
    while let byte = next {
      if byte == 0x25 {
        position += 1
        guard take(where: \.isHexDigit), take(where: \.isHexDigit) else { return false }
      } else if belongs(byte) {
        position += 1
      } else {
        return true
      }
    }
    return true
  }
}

extension UInt8 {
  /// RFC 3986 `unreserved`.
  var isUnreserved: Bool { isLetter || isDigit || isOne(of: "-._~") }

  /// RFC 3986 `sub-delims`.
  var isSubDelimiter: Bool { isOne(of: "!$&'()*+,;=") }

  /// RFC 3986 `reserved`.
  var isReserved: Bool { isSubDelimiter || isOne(of: ":/?#[]@") }

  fileprivate var isPathByte: Bool { isUnreserved || isSubDelimiter || self == 0x3A || self == 0x40 }
}

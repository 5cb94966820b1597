// Formats that identify something: UUIDs and JSON pointers.
// A UUID's version and variant are not looked at: what a newer standard allows must not be refused here.

extension ByteScanner {
  mutating func takeUUID() -> Bool {
    for (index, length) in [8, 4, 4, 4, 12].enumerated() {
      if index > 0, !take("-") { return false }
      for _ in 0..<length where !take(where: \.isHexDigit) { return false }
    }
    return true
  }

  /// Nothing, or tokens that each begin with `/`, in which `~` stands only before 0 or 1.
  mutating func takeJSONPointer() -> Bool {
    if isAtEnd { return true }
    guard next == 0x2F else { return false }
    while let byte = next {
      position += 1
      if byte == 0x7E, !take(where: { $0 == 0x30 || $0 == 0x31 }) { return false }
    }
    return true
  }
}

// The keywords about values that hold no others. Integers of 64 bits are compared as such; a double decides wherever
// rounding cannot have changed the answer, and exact decimals only in what is left.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension SchemaValidator {
  mutating func checkValues(_ rule: SchemaValues, _ view: JSONView) -> Bool {
    if isAllowed(rule, view) { return true }
    guard !isSettled else { return false }
    let expected = phrase(rule, view)
    return fail(rule.isConst ? "const" : "enum", expected, view)
  }

  private func isAllowed(_ rule: SchemaValues, _ view: JSONView) -> Bool {
    guard view.kind == .string else { return tables.constants[rule.constants.indices].contains(where: view.equals) }
    return view.withUTF8 { text in
      for index in rule.texts.indices where holds(tables.texts[index], text) { return true }
      return false
    }
  }

  /// Whether the run of bytes in the tables is this text.
  @inline(__always)
  func holds(_ range: TableRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(range.count) == text.count else { return false }
    guard let other = text.baseAddress else { return true }
    return tables.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return text.isEmpty }
      return memcmp(base + Int(range.start), other, text.count) == 0
    }
  }

  private func phrase(_ rule: SchemaValues, _ view: JSONView) -> String {
    let texts = rule.texts.indices.map { tables.text(tables.texts[$0]) }
    let constants = rule.constants.indices.map { tables.constants[$0].text }
    let all = texts.map { JSON.string($0).text } + constants
    if all.isEmpty { return "no value at all" }
    if all.count == 1 { return all[0].shortened() }
    var phrase = "one of " + all.prefix(12).map { $0.shortened(to: 40) }.joined(separator: ", ")
    if all.count > 12 { phrase += " and \(all.count - 12) more" }
    if view.kind == .string, let nearest = EditDistance.nearest(view.string, in: texts) {
      phrase += " (did you mean \(JSON.string(nearest).text)?)"
    }
    return phrase
  }

  mutating func checkNumber(_ checks: TableRange, _ view: JSONView) -> Bool {
    let integer = view.isIntegerLiteral ? view.integer : nil
    var isValid = true
    for index in checks.indices {
      let check = tables.numberChecks[index]
      if let integer, check.isInteger ? check.allows(integer) : allows(check, view) { continue }
      if integer == nil, allows(check, view) { continue }
      guard !isSettled else { return false }
      let bound = tables.numberTexts[Int(check.decimal)]
      isValid = fail(check.kind.keyword, "\(check.kind.phrase) \(bound)", view)
    }
    return isValid
  }

  private func allows(_ check: SchemaNumberCheck, _ view: JSONView) -> Bool {
    let double = view.double
    if check.kind != .multipleOf, double.isFinite, double != check.double {
      return (double > check.double) == (check.kind == .minimum || check.kind == .exclusiveMinimum)
    }
    guard let number = DecimalNumber(view.rawBytes) else { return false }
    let bound = tables.decimals[Int(check.decimal)]
    return switch check.kind {
    case .minimum: number >= bound
    case .maximum: number <= bound
    case .exclusiveMinimum: number > bound
    case .exclusiveMaximum: number < bound
    case .multipleOf: number.isMultiple(of: bound)
    }
  }

  mutating func checkString(_ rule: SchemaStrings, _ view: JSONView) -> Bool {
    if rule.pattern < 0, rule.format == nil, !view.isEscaped, rule.allowsWithoutCounting(view.rawBytes.count) {
      return true
    }
    work -= view.rawBytes.count >> 5
    return view.withUTF8 { checkString(rule, view, $0) }
  }

  private mutating func checkString(
    _ rule: SchemaStrings, _ view: JSONView, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var isValid = true
    if !rule.allowsWithoutCounting(text.count) {
      let length = text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      if length < rule.minLength { isValid = failLength("minLength", "at least", rule.minLength, length) }
      if length > rule.maxLength { isValid = failLength("maxLength", "at most", rule.maxLength, length) }
    }
    // A text that is too long is not matched at all, so that `maxLength` also bounds what a pattern costs.
    guard isValid else { return false }
    if rule.pattern >= 0, !tables.patterns[Int(rule.pattern)].matches(text) {
      let source = tables.patterns[Int(rule.pattern)].source
      isValid = fail("pattern", "a text that matches the pattern \(source.shortened())", view)
    }
    if let format = rule.format, isValid || !isSettled, !format.matches(text) {
      isValid = fail("format", "a text of the format \(format.rawValue), such as \(format.example)", view)
    }
    return isValid
  }

  private mutating func failLength(_ keyword: String, _ bound: String, _ count: Int, _ length: Int) -> Bool {
    fail(keyword, "\(bound) \(count) character\(count == 1 ? "" : "s")", actual: "\(length)")
  }
}

extension SchemaStrings {
  /// Whether the length is certainly right: a text has at most as many characters as bytes, and at least a quarter.
  @inline(__always)
  fileprivate func allowsWithoutCounting(_ bytes: Int) -> Bool {
    bytes <= maxLength && (minLength == 0 || minLength <= (bytes + 3) / 4)
  }
}

extension SchemaNumberCheck {
  @inline(__always)
  fileprivate func allows(_ value: Int64) -> Bool {
    switch kind {
    case .minimum: value >= integer
    case .maximum: value <= integer
    case .exclusiveMinimum: value > integer
    case .exclusiveMaximum: value < integer
    case .multipleOf: value.isMultiple(of: integer)
    }
  }
}

extension SchemaNumberCheck.Kind {
  fileprivate var keyword: String {
    switch self {
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .exclusiveMinimum: "exclusiveMinimum"
    case .exclusiveMaximum: "exclusiveMaximum"
    case .multipleOf: "multipleOf"
    }
  }

  fileprivate var phrase: String {
    switch self {
    case .minimum: "at least"
    case .maximum: "at most"
    case .exclusiveMinimum: "more than"
    case .exclusiveMaximum: "less than"
    case .multipleOf: "a multiple of"
    }
  }
}

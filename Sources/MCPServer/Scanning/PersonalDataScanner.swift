// Personal data in texts, replaced by what it was. What every pattern of a plain scrubber would match is found, and more:
// numbers in groups, digits of other scripts, addresses with something invisible inside. There is one finder for asking
// and for replacing, so the question whether a text may hold something has no false negative by construction.
//
// Sixteen digits in a row or in fours are taken for a card whatever their check digit says: an account number that is
// hidden costs less than a card number that is not. Other lengths need the check digit and a prefix that cards have.

import MCPCore

/// Finds and replaces personal data.
struct PersonalDataScanner: Sendable {
  /// What is looked for.
  enum Kind: String, CaseIterable, Sendable {
    /// An address of e-mail, in any script.
    case email
    /// A telephone number: 10 to 13 digits in a row, or grouped as such numbers are.
    case phone
    /// A social security number of the United States.
    case ssn
    /// The number of a payment card.
    case creditCard = "credit_card"
    /// An international bank account number, by its check digits.
    case iban
    /// An address of IPv4 or IPv6.
    case ip

    /// What is written in its place.
    var replacement: String { PersonalDataScanner.replacement(rawValue) }
  }

  /// What is written where a value of some kind was: `[REDACTED_EMAIL]`.
  static func replacement(_ kind: String) -> String { "[REDACTED_\(kind.uppercased())]" }

  /// Something found.
  struct Found: Equatable {
    /// Where, in bytes of the text.
    var range: Range<Int>
    /// Which kind, by its place in the scanner's list of names.
    var name: Int
  }

  let kinds: PersonalDataKinds
  private let patterns: [Pattern]
  private let finders: [PatternCoverage]
  /// What is written for each name: the kinds in their order, then the own patterns.
  private let replacements: [[UInt8]]

  /// A scanner.
  /// - Parameters:
  ///   - kinds: what is looked for.
  ///   - patterns: other things to look for; the name gives the replacement. A pattern is searched for in each text.
  init(kinds: [Kind] = Kind.allCases, patterns: [(name: String, pattern: Pattern)] = []) {
    self.kinds = PersonalDataKinds(kinds)
    self.patterns = patterns.map(\.pattern)
    finders = patterns.map { PatternCoverage($0.pattern) }
    let names = Kind.allCases.map(\.rawValue) + patterns.map(\.name)
    replacements = names.map { Array(Self.replacement($0).utf8) }
  }

  /// Whether `redact` may change this text; false is certain.
  func mayContain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    mayContain(utf8, isJSON: false)
  }

  /// Whether any text in this JSON may hold something, without reading its structure; false is certain.
  func mayContain(json: UnsafeBufferPointer<UInt8>) -> Bool {
    // A pattern may be tied to the ends of a text, which are not those of the JSON.
    patterns.isEmpty ? mayContain(json, isJSON: true) : true
  }

  private func mayContain(_ utf8: UnsafeBufferPointer<UInt8>, isJSON: Bool) -> Bool {
    if let text = ScannedText(utf8) {
      var finder = PersonalDataFinder(text, kinds, mode: isJSON ? .askingJSON : .asking, foldsAll: !patterns.isEmpty)
      finder.run()
      if !finder.found.isEmpty || finder.isUnsure { return true }
    }
    return patterns.contains { $0.matches(utf8) }
  }

  /// The text without personal data; nil where there is none.
  func redact(_ text: String) -> String? {
    var copy = text
    return copy.withUTF8 { redact($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same for UTF-8.
  func redact(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let found = Self.merged(find(in: utf8))
    if found.isEmpty { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var copied = 0
    for one in found {
      result.append(contentsOf: utf8[copied..<one.range.lowerBound])
      result.append(contentsOf: replacements[one.name])
      copied = one.range.upperBound
    }
    result.append(contentsOf: utf8[copied...])
    return result
  }

  /// All that stands in a text; what overlaps is not yet merged.
  func find(in utf8: UnsafeBufferPointer<UInt8>) -> [Found] {
    guard let text = ScannedText(utf8) else { return [] }
    var finder = PersonalDataFinder(text, kinds, mode: .finding, foldsAll: !patterns.isEmpty)
    finder.run()
    var found = finder.found
    if finder.needsFolding {
      let folded = FoldedText(utf8, for: .personalData)
      found = folded.bytes.withUnsafeBufferPointer { bytes in
        guard let text = ScannedText(bytes) else { return [] }
        var finder = PersonalDataFinder(text, kinds, mode: .finding)
        finder.run()
        return (finder.found + ownPatterns(in: bytes)).map {
          Found(range: folded.original($0.range), name: $0.name)
        }
      }
    }
    return found + ownPatterns(in: utf8)
  }

  private func ownPatterns(in utf8: UnsafeBufferPointer<UInt8>) -> [Found] {
    patterns.indices.filter { patterns[$0].matches(utf8) }.flatMap { index in
      finders[index].ranges(in: utf8).map { Found(range: $0, name: Kind.allCases.count + index) }
    }
  }

  /// What was found, in order; things that overlap become one, named by the longest of them, so that nothing of any of
  /// them is left.
  static func merged(_ found: [Found]) -> [Found] {
    var result: [Found] = []
    var longest = 0
    for one in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !one.range.isEmpty {
      guard var last = result.last, one.range.lowerBound < last.range.upperBound else {
        result.append(one)
        longest = one.range.count
        continue
      }
      last.range = last.range.lowerBound..<max(last.range.upperBound, one.range.upperBound)
      if one.range.count > longest {
        last.name = one.name
        longest = one.range.count
      }
      result[result.count - 1] = last
    }
    return result
  }
}

/// A set of kinds, asked for at every digit.
struct PersonalDataKinds: Sendable {
  private let bits: UInt8

  init(_ kinds: [PersonalDataScanner.Kind]) {
    bits = kinds.reduce(0) { $0 | 1 << UInt8(Self.index($1)) }
  }

  /// The place of a kind in the list of all.
  @inline(__always) static func index(_ kind: PersonalDataScanner.Kind) -> Int {
    switch kind {
    case .email: 0
    case .phone: 1
    case .ssn: 2
    case .creditCard: 3
    case .iban: 4
    case .ip: 5
    }
  }

  @inline(__always) func contains(_ kind: PersonalDataScanner.Kind) -> Bool {
    bits & 1 << UInt8(truncatingIfNeeded: Self.index(kind)) != 0
  }
}

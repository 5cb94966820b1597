// A version by the rules of semver.org 2.0.0, strictly: `1.2` and `v1.2.0` are refused with the place, because a
// contract's version is compared by machines.

/// A semantic version: three numbers, an optional pre-release and optional build metadata.
public struct SemanticVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Rises when the contract breaks.
  public let major: Int
  /// Rises when the contract grows.
  public let minor: Int
  /// Rises when nothing of the contract changes.
  public let patch: Int
  /// The identifiers behind `-`, in order; empty for a release.
  public let prerelease: [String]
  /// The identifiers behind `+`, in order. They do not count when versions are ordered.
  public let build: [String]

  /// Reads `MAJOR.MINOR.PATCH`, then optionally `-PRERELEASE` and `+BUILD`.
  public init(_ text: String) throws(ValueSyntaxError) {
    var scanner = TextScanner(text)
    major = try Self.number(&scanner)
    try Self.dot(&scanner)
    minor = try Self.number(&scanner)
    try Self.dot(&scanner)
    patch = try Self.number(&scanner)
    prerelease = scanner.take("-") ? try Self.identifiers(&scanner, forbidsLeadingZeros: true) : []
    build = scanner.take("+") ? try Self.identifiers(&scanner, forbidsLeadingZeros: false) : []
    try scanner.expectEnd("`-` and a pre-release, `+` and build metadata, or the end of the version")
  }

  /// The version as it was written.
  public var description: String {
    var text = "\(major).\(minor).\(patch)"
    if !prerelease.isEmpty { text += "-" + prerelease.joined(separator: ".") }
    if !build.isEmpty { text += "+" + build.joined(separator: ".") }
    return text
  }

  /// Orders versions by precedence; a pre-release comes before its release, and build metadata does not count.
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    let (first, second) = ((left.major, left.minor, left.patch), (right.major, right.minor, right.patch))
    if first != second { return first < second }
    if left.prerelease.isEmpty || right.prerelease.isEmpty { return !left.prerelease.isEmpty }
    for (one, other) in zip(left.prerelease, right.prerelease) where one != other {
      return identifier(one, precedes: other)
    }
    return left.prerelease.count < right.prerelease.count
  }

  /// Numbers come before words and are compared by value: by length first, for they have no leading zeros.
  private static func identifier(_ one: String, precedes other: String) -> Bool {
    switch (isNumeric(one), isNumeric(other)) {
    case (true, true): one.utf8.count == other.utf8.count ? one < other : one.utf8.count < other.utf8.count
    case (let first, let second) where first != second: first
    default: one.utf8.lexicographicallyPrecedes(other.utf8)
    }
  }

  private static func isNumeric(_ identifier: String) -> Bool {
    identifier.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func number(_ scanner: inout TextScanner) throws(ValueSyntaxError) -> Int {
    let start = scanner.offset
    guard let value = scanner.takeInteger(), value <= Int32.max else {
      throw scanner.error(expected: "a version of three numbers such as `1.2.0`", at: start)
    }
    if scanner.offset - start > 1, scanner.scalars[start] == "0" {
      throw scanner.error(expected: "a number without leading zeros", at: start)
    }
    return Int(value)
  }

  private static func dot(_ scanner: inout TextScanner) throws(ValueSyntaxError) {
    guard scanner.take(".") else { throw scanner.error(expected: "`.`, for a version has three numbers as in `1.2.0`") }
  }

  private static func identifiers(
    _ scanner: inout TextScanner, forbidsLeadingZeros: Bool
  ) throws(ValueSyntaxError) -> [String] {
    var identifiers: [String] = []
    repeat {
      let start = scanner.offset
      let word = scanner.take {
        $0 == "-" || $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
      }
      guard !word.isEmpty else { throw scanner.error(expected: "letters, digits or `-`") }
      if forbidsLeadingZeros, isNumeric(word), word.utf8.count > 1, word.utf8.first == 0x30 {
        throw scanner.error(expected: "a number without leading zeros", at: start)
      }
      identifiers.append(word)
    } while scanner.take(".")
    return identifiers
  }
}

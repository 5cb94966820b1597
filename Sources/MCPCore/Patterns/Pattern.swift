// The regular expressions of JSON Schema's `pattern`, matched in time linear in the length of the text.
//
// A pattern comes from a spec, its texts from anyone, so no text may cost more than its length: backreferences and
// lookaround, which need backtracking, are refused when the pattern is read, never at a call.

/// A compiled regular expression in the syntax of ECMA-262 with the `u` flag, without backreferences and lookaround.
///
/// Matching is a search: a pattern matches a text that contains a match anywhere, unless `^` or `$` ties it down.
/// The time of a match is proportional to the length of the text, whatever the pattern and whatever the text.
public struct Pattern: Sendable {
  /// The text the pattern was made from.
  public let source: String

  /// A pattern is copied often and is read-only, so what it compiles to is shared by its copies.
  private let matcher: PatternMatcher

  /// Compiles `source`.
  ///
  /// - Throws: `PatternError` with the place and the reason where the text is no such pattern, uses a backreference or
  ///   lookaround, or repeats so much that it would expand to more than 8,192 instructions.
  public init(_ source: String) throws(PatternError) {
    try self.init(source, limits: PatternTable.Limits())
  }

  /// Compiles `source` with limits of its own on the table; with none allowed, the pattern is always simulated.
  init(_ source: String, limits: PatternTable.Limits) throws(PatternError) {
    self.source = source
    var parser = PatternParser(source)
    matcher = PatternMatcher(try PatternProgram(try parser.parse()), limits: limits)
  }

  /// Whether a match stands anywhere in `text`.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }

  /// Whether a match stands anywhere in the text whose UTF-8 bytes these are. Bytes that are not UTF-8 are read as
  /// U+FFFD.
  public func matches(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var steps = 0
    return matches(utf8, steps: &steps)
  }

  /// Like `matches(_:)`; adds to `steps` how many elementary steps the search took, which tests hold against a bound.
  public func matches(_ utf8: UnsafeBufferPointer<UInt8>, steps: inout Int) -> Bool {
    matcher.matches(utf8, &steps)
  }
}

/// Patterns are equal when they are written alike.
extension Pattern: Hashable {
  /// Compares the sources.
  public static func == (left: Pattern, right: Pattern) -> Bool { left.source == right.source }

  /// Hashes the source.
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

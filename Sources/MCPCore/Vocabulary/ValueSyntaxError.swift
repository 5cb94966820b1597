// The one error of the small notations (durations, sizes, versions, limits): each is read from one word or phrase of
// a spec, so a place within that text, what stands there and what was expected say all there is to say.

/// Why a short text such as `5s` or `100/min per caller` could not be read.
public struct ValueSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place in the text, counted in Unicode scalars from 0.
  public let offset: Int

  /// What stands at the place, shortened; empty at the end of the text.
  public let found: String

  /// What was expected there, with an example where that helps.
  public let expected: String

  /// Creates an error about what stands in `text` at `offset`.
  public init(in text: String, at offset: Int, expected: String) {
    let rest = text.unicodeScalars.dropFirst(offset)
    var found = String(String.UnicodeScalarView(rest.prefix(24)))
    if rest.count > 24 { found += "…" }
    self.offset = offset
    self.found = found
    self.expected = expected
  }

  /// What was expected and what was found, as one line.
  public var description: String {
    "expected \(expected), found \(found.isEmpty ? "the end of the text" : "`\(found)`")"
  }
}

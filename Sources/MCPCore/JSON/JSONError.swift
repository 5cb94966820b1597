// Why a text is not JSON, and where. Reasons are a closed list, so that tests and answers can name them; the wording
// is here and nowhere else.

/// Why a text could not be read as JSON.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of mistake that the parser tells apart.
  public enum Reason: String, Hashable, Sendable {
    /// The text ends before the value does.
    case unexpectedEnd = "the text ends before the value does"
    /// A character that no value can begin with, or that cannot stand here.
    case unexpectedCharacter = "this character cannot stand here"
    /// Text after the end of the value.
    case trailingText = "there is text after the end of the value"
    /// Something other than a string where a member's name stands.
    case expectedName = "expected a member's name in double quotes"
    /// No colon after a member's name.
    case expectedColon = "expected ':' after a member's name"
    /// Neither a comma nor the end of the array or object.
    case expectedSeparator = "expected ',' or the end of the array or object"
    /// A number that is not in JSON's grammar.
    case malformedNumber = "this is not a JSON number"
    /// An unknown or cut-off escape.
    case malformedEscape = "this is not a JSON escape"
    /// Half of a UTF-16 surrogate pair, which is no character.
    case loneSurrogate = "half of a surrogate pair is not a character"
    /// A control character that is not escaped.
    case controlCharacter = "control characters in strings must be escaped"
    /// Bytes that are not UTF-8.
    case malformedUTF8 = "the bytes are not UTF-8"
    /// More levels of arrays and objects than the limit.
    case tooDeep = "arrays and objects are nested too deeply"
    /// A text of 4 GiB or more, which the tape cannot index.
    case tooLarge = "the text is too large"
  }

  /// What is wrong.
  public var reason: Reason
  /// Where it is wrong: bytes from the start of the text.
  public var offset: Int

  /// An error of the given kind at a byte offset.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// The reason and the offset as a sentence without its full stop.
  public var description: String { "\(reason.rawValue), at byte \(offset)" }
}

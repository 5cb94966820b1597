// The pieces of an SQL text, as far as the guard has to tell them apart. Comments and blanks leave none.

/// One token.
struct SQLToken: Sendable, Equatable {
  /// What it is.
  var kind: Kind
  /// Where it stands in the bytes of the text, its quotes included.
  var range: Range<Int>

  /// The kinds of tokens.
  enum Kind: Sendable, Equatable {
    /// A word without quotes: a keyword or a name.
    case word
    /// A name in double quotes, backticks or brackets (to MySQL, double quotes may hold a text).
    case quoted
    /// A text.
    case string
    /// A number, as far as all databases agree where it ends.
    case number
    /// `$1`, `:name`, `@name`.
    case parameter
    /// `::`
    case cast
    /// `:=`
    case assignment
    /// Any other character, by its byte.
    case symbol(UInt8)
  }

  /// Whether it is this character.
  func isSymbol(_ character: Unicode.Scalar) -> Bool { kind == .symbol(UInt8(ascii: character)) }
  /// Whether it is a name or could be one.
  var isName: Bool { kind == .word || kind == .quoted }
}

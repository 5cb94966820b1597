// Where something stands. A place is resolved once, when the YAML is read (line, column and byte offset together), so
// that the concise renderer needs no source text and a fix can edit a byte range without searching for it.

/// A place in a source text.
public struct Position: Sendable, Hashable, Comparable {
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1 in Unicode characters (code points), as editors show it.
  public var column: Int
  /// The offset in bytes from the start of the file.
  public var byte: Int

  /// A place from its three coordinates.
  public init(line: Int, column: Int, byte: Int) {
    self.line = line
    self.column = column
    self.byte = byte
  }

  /// The first place of any file.
  public static let start = Position(line: 1, column: 1, byte: 0)

  /// Places are ordered as they follow each other in the file.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A half-open range of one source file.
public struct Span: Sendable, Hashable {
  /// The path of the source, as it was given to `SourceText`: this identifies the source.
  public var path: String
  /// The first place of the range.
  public var start: Position
  /// The place after the range's last character.
  public var end: Position

  /// A range of the file `path`.
  public init(path: String, start: Position, end: Position) {
    self.path = path
    self.start = start
    self.end = end
  }
}

/// A value together with the place where the author wrote it.
public struct Located<Value> {
  /// What was written.
  public var value: Value
  /// Where it was written.
  public var span: Span

  /// `value` as it stands at `span`.
  public init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }

  /// The same place with another value.
  public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

// Swift text that does not know yet how deep it will stand. It is a tree: indentation and the choice between one line
// and many are made when it is rendered, so that the functions that build code never count columns, and no text is
// copied before it is written to its place in the file.

/// Some lines of Swift, relative to a margin that is chosen when they are rendered.
enum Code: Sendable {
  /// No lines at all.
  case empty
  /// One line, without a line break in it.
  case line(String)
  /// Lines after each other; none of these is empty.
  case stack([Code])
  /// Lines one level further in.
  indirect case inner(Code)
  /// Lines with a text in front of the first and one behind the last.
  indirect case affixed(before: String, Code, after: String)
  /// A text and what follows it after a space: begun behind the text where there is room, else on lines further in.
  indirect case assignment(String, Code)
  /// A receiver and a call of its member: begun behind the receiver where there is room, else on a line further in.
  indirect case member(String, Code)
  /// Two operands, the second with its operator: with a space between, or below each other.
  indirect case operation(Code, Code)
  /// `short` where it fits the line, `long` where it does not.
  indirect case choice(String, else: Code)
  /// Items with commas between: all on one line, or each on its own. An array has a comma behind the last one as well.
  indirect case items(open: String, [Code], close: String, isArray: Bool)

  /// The lines of `text`.
  init(_ text: String) {
    guard text.hasByte(where: { $0 == UInt8(ascii: "\n") }) else {
      self = .line(text)
      return
    }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    self = .stack(lines.map { .line(String(Substring($0))) })
  }

  /// Whether there are no lines.
  var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }

  /// These lines one level further in.
  var indented: Code { isEmpty ? self : .inner(self) }

  /// The text, where it can stand on one line.
  var oneLine: String? {
    guard columns() != nil else { return nil }
    var writer = CodeWriter()
    writer.add(self)
    return writer.text
  }

  /// These lines with `text` behind the last one.
  func appending(_ text: String) -> Code { isEmpty ? Code(text) : .affixed(before: "", self, after: text) }

  /// These lines with `text` in front of the first one.
  func prepending(_ text: String) -> Code { isEmpty ? Code(text) : .affixed(before: text, self, after: "") }

  /// The lines of `first`, then those of `second`.
  static func + (first: Code, second: Code) -> Code {
    var sum = first
    sum += second
    return sum
  }

  /// Adds lines at the end.
  static func += (first: inout Code, second: Code) {
    switch first {
    case _ where second.isEmpty: return
    case .empty: first = second
    case .stack(var lines):
      first = .empty  // so that the lines have one owner and are not copied
      lines.append(second)
      first = .stack(lines)
    default: first = .stack([first, second])
    }
  }
}

extension Code: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self.init(value) }
}

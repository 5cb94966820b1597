// Swift text that does not know yet how deep it will stand. Indentation and the choice between one line and many are
// made when it is rendered, so that the functions that build code never count columns.

/// Some lines of Swift, relative to a margin that is chosen when they are rendered.
struct Code: Sendable {
  /// The longest line that is not broken where it could be.
  static let width = 120

  private indirect enum Part: Sendable {
    case line(String)
    case indented(Code)
    /// `room`: columns that must stay free behind the short form.
    case choice(short: String, long: Code, room: Int)
  }

  private var parts: [Part] = []

  /// No lines at all.
  static let empty = Code()

  private init(_ parts: [Part] = []) { self.parts = parts }

  /// The lines of `text`.
  init(_ text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    parts = lines.count == 1 ? [.line(text)] : lines.map { .line(String(Substring($0))) }
  }

  /// Whether there are no lines.
  var isEmpty: Bool { parts.isEmpty }

  /// These lines one level further in.
  var indented: Code { isEmpty ? self : Code([.indented(self)]) }

  /// The text, where it can stand on one line.
  var oneLine: String? {
    guard parts.count == 1 else { return nil }
    switch parts[0] {
    case .line(let text), .choice(let text, _, _): return text
    case .indented(let code): return code.oneLine
    }
  }

  /// `short` where it fits the line, `long` where it does not.
  static func choice(_ short: String, else long: Code, room: Int = 0) -> Code {
    Code([.choice(short: short, long: long, room: room)])
  }

  /// These lines with `text` behind the last one.
  func appending(_ text: String) -> Code {
    guard let last = parts.last else { return Code(text) }
    return Code(parts.dropLast() + [Code.extend(last, before: "", after: text)])
  }

  /// These lines with `text` in front of the first one.
  func prepending(_ text: String) -> Code {
    guard let first = parts.first else { return Code(text) }
    return Code([Code.extend(first, before: text, after: "")] + parts.dropFirst())
  }

  private static func extend(_ part: Part, before: String, after: String) -> Part {
    switch part {
    case .line(let text): .line(before + text + after)
    case .indented(let code): .indented(code.prepending(before).appending(after))
    case .choice(let short, let long, let room):
      .choice(short: before + short + after, long: long.prepending(before).appending(after), room: room)
    }
  }

  /// The lines of `first`, then those of `second`.
  static func + (first: Code, second: Code) -> Code { Code(first.parts + second.parts) }

  /// Adds lines at the end.
  static func += (first: inout Code, second: Code) { first.parts += second.parts }

  /// The lines, each with its margin; lines without text stay empty.
  /// - Parameter margin: spaces before the outermost lines.
  func rendered(margin: Int = 0) -> [String] {
    var lines: [String] = []
    render(margin: margin, into: &lines)
    return lines
  }

  private func render(margin: Int, into lines: inout [String]) {
    let space = String(repeating: " ", count: margin)
    for part in parts {
      switch part {
      case .line(let text): lines.append(text.isEmpty ? "" : space + text)
      case .indented(let code): code.render(margin: margin + 2, into: &lines)
      case .choice(let short, let long, let room):
        if Code.fits(short, margin + room) {
          lines.append(space + short)
        } else {
          long.render(margin: margin, into: &lines)
        }
      }
    }
  }

  /// Whether a text fits the line. Characters are counted only where bytes do not settle it, for counting is slow.
  private static func fits(_ text: String, _ margin: Int) -> Bool {
    margin + text.utf8.count <= width || margin + text.count <= width
  }
}

extension Code: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self.init(value) }
}

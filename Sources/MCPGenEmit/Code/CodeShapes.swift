// The few shapes that emitted Swift has: blocks, argument lists, blank lines between declarations. They break lines as
// `swift format` does, because emitted code is read by people and checked against the formatter.

extension Code {
  /// `head {`, the body one level in, and `tail`; `head {}` where the body is empty.
  static func block(_ head: Code, _ body: Code, tail: String = "}") -> Code {
    if body.isEmpty { return head.appending(" {" + tail) }
    return head.appending(" {") + body.indented + Code(tail)
  }

  /// `open`, the items separated by commas, `close`: on one line where that fits, else an item per line. Arrays of more
  /// than one element then have a comma behind the last one too.
  static func list(_ open: String, _ items: [Code], _ close: String) -> Code {
    guard !items.isEmpty else { return Code(open + close) }
    let isArray = close.hasPrefix("]") && items.count > 1
    var long = Code.empty
    for (index, item) in items.enumerated() {
      long += index < items.count - 1 || isArray ? item.appending(",") : item
    }
    let broken = Code(open) + long.indented + Code(close)
    let words = items.compactMap(\.oneLine)
    guard words.count == items.count else { return broken }
    // The formatter keeps a column for the comma that the array would have if it were broken.
    return .choice(open + words.joined(separator: ", ") + close, else: broken, room: isArray ? 1 : 0)
  }

  /// `label: value`, the value on a line of its own where it does not fit behind the label.
  static func argument(_ label: String, _ value: String) -> Code {
    assignment(label + ":", to: value)
  }

  /// `left right`, the right side on a line of its own where it does not fit behind the left one.
  static func assignment(_ left: String, to right: String) -> Code {
    .choice("\(left) \(right)", else: Code(left) + Code(right).indented)
  }

  /// `label: value` for a value of many lines.
  static func argument(_ label: String, _ value: Code) -> Code { value.prepending("\(label): ") }

  /// These lines with a value behind them: on the same line where the value begins a literal of many lines or fits.
  func appendingValue(_ value: Code) -> Code {
    guard let left = oneLine, let right = value.oneLine else { return self + value.indented }
    return .assignment(left, to: right)
  }

  /// The pieces with an empty line between each two; empty pieces count for nothing.
  static func spaced(_ pieces: [Code]) -> Code {
    var result = Code.empty
    for piece in pieces where !piece.isEmpty { result += result.isEmpty ? piece : "" + piece }
    return result
  }

  /// The pieces one after the other.
  static func stacked(_ pieces: [Code]) -> Code { pieces.reduce(into: .empty, +=) }
}

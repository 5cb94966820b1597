// The few shapes that emitted Swift has: blocks, argument lists, blank lines between declarations. They break lines as
// `swift format` does, because emitted code is read by people and checked against the formatter.

extension Code {
  /// `head {`, the body one level in, and `tail`; `head {}` where the body is empty.
  static func block(_ head: Code, _ body: Code, tail: String = "}") -> Code {
    if body.isEmpty { return head.appending(" {" + tail) }
    return .stack([head.appending(" {"), body.indented, Code(tail)])
  }

  /// A declaration of a type or an extension. Where `head {` does not fit, conformances or members of the name stand on
  /// lines of their own, and so does the brace.
  static func declaration(_ name: String, _ conformances: String, _ body: Code) -> Code {
    let head = "\(name): \(conformances)"
    let parts = head.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    let broken =
      parts.count > 1
      ? Code(parts[0]) + .stacked(parts.dropFirst().map { Code("." + $0) }).indented
      : Code("\(name):") + Code(conformances).indented
    let brace = body.isEmpty ? "{}" : "{"
    let opening = Code.choice("\(head) \(brace)", else: broken + Code(brace))
    return body.isEmpty ? opening : .stack([opening, body.indented, "}"])
  }

  /// `head { parameters in`, the statements and `}`: on one line where that is possible and fits.
  static func closure(_ head: String, _ parameters: String, _ statements: [Code]) -> Code {
    let opening = "\(head){ \(parameters) in"
    let broken = Code(opening) + stacked(statements).indented + Code("}")
    guard statements.count == 1, let statement = statements[0].oneLine else { return broken }
    return .choice("\(opening) \(statement) }", else: broken)
  }

  /// A value and its members: on one line where that fits, else a member per line.
  static func members(_ pieces: [String]) -> Code {
    .choice(pieces.joined(), else: Code(pieces[0]) + Code.stacked(pieces.dropFirst().map { Code($0) }).indented)
  }

  /// `open`, the items separated by commas, `close`: on one line where that fits, else an item per line. Arrays of more
  /// than one element then have a comma behind the last one too.
  static func list(_ open: String, _ items: [Code], _ close: String) -> Code {
    guard !items.isEmpty else { return Code(open + close) }
    return .items(open: open, items, close: close, isArray: close.utf8.first == UInt8(ascii: "]") && items.count > 1)
  }

  /// `label: value`, the value on a line of its own where it does not fit behind the label.
  static func argument(_ label: String, _ value: String) -> Code { .argument(label, Code(value)) }

  /// `label: value` for a value that may take many lines.
  static func argument(_ label: String, _ value: Code) -> Code { .assignment(label + ":", value) }

  /// These lines with a value behind them: on the same line where the value begins a literal of many lines or fits.
  func appendingValue(_ value: Code) -> Code {
    guard let left = oneLine, let right = value.oneLine else { return self + value.indented }
    return .assignment(left, .line(right))
  }

  /// The pieces with an empty line between each two; empty pieces count for nothing.
  static func spaced(_ pieces: [Code]) -> Code {
    var lines: [Code] = []
    lines.reserveCapacity(2 * pieces.count)
    for piece in pieces where !piece.isEmpty {
      if !lines.isEmpty { lines.append(.line("")) }
      lines.append(piece)
    }
    return lines.count > 1 ? .stack(lines) : lines.first ?? .empty
  }

  /// The pieces one after the other.
  static func stacked(_ pieces: [Code]) -> Code {
    let pieces = pieces.contains(where: \.isEmpty) ? pieces.filter { !$0.isEmpty } : pieces
    return pieces.count > 1 ? .stack(pieces) : pieces.first ?? .empty
  }
}

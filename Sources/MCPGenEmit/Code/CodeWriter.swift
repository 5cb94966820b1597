// Code becomes text here, and nowhere else are columns counted. Bytes are appended to one buffer, from the first line of
// a file to the last.

/// Writes code with its margins.
struct CodeWriter {
  /// The longest line that is not broken where it could be.
  private static let width = 120

  private var bytes: [UInt8] = []

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing was written, or the last line is empty.
  var endsEmpty: Bool { bytes.isEmpty || bytes.suffix(2).elementsEqual("\n\n".utf8) }

  /// Writes lines, those without text without a margin.
  /// - Parameters:
  ///   - margin: spaces before the outermost lines.
  ///   - before: stands in front of the first line.
  ///   - after: stands behind the last one.
  mutating func write(_ code: Code, margin: Int = 0, before: String = "", after: String = "") {
    switch code {
    case .empty: break
    case .line: line(code, margin, before, after)
    case .inner(let code): write(code, margin: margin + 2, before: before, after: after)
    case .affixed(let start, let code, let end):
      write(code, margin: margin, before: before + start, after: end + after)
    case .stack(let lines):
      for (index, code) in lines.enumerated() {
        let isLast = index == lines.count - 1
        write(code, margin: margin, before: index == 0 ? before : "", after: isLast ? after : "")
      }
    case .assignment(let left, let right):
      if fits(code, margin, before, after) { return line(code, margin, before, after) }
      if let opening = right.opening, fits(.line(left), margin, before, " " + opening) {
        return write(right, margin: margin, before: "\(before)\(left) ", after: after)
      }
      line(.line(left), margin, before, "")
      write(right, margin: margin + 2, after: after)
    case .member(let receiver, let call):
      if let opening = call.opening, fits(.line(receiver), margin, before, opening) {
        return write(call, margin: margin, before: before + receiver, after: after)
      }
      line(.line(receiver), margin, before, "")
      write(call, margin: margin + 2, after: after)
    case .operation(let left, let right):
      if fits(code, margin, before, after) { return line(code, margin, before, after) }
      write(left, margin: margin, before: before)
      write(right, margin: margin, after: after)
    case .choice(_, let long):
      if fits(code, margin, before, after) { return line(code, margin, before, after) }
      write(long, margin: margin, before: before, after: after)
    case .items(let open, let items, let close, let isArray):
      if fits(code, margin, before, after) { return line(code, margin, before, after) }
      line(.line(open), margin, before, "")
      for (index, item) in items.enumerated() {
        write(item, margin: margin + 2, after: index < items.count - 1 || isArray ? "," : "")
      }
      line(.line(close), margin, "", after)
    }
  }

  private func fits(_ code: Code, _ margin: Int, _ before: String, _ after: String) -> Bool {
    let most = Self.width - margin - before.columns - after.columns
    return code.columns(atMost: most) != nil
  }

  private mutating func line(_ code: Code, _ margin: Int, _ before: String, _ after: String) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: margin))
    add(before)
    add(code)
    add(after)
    if bytes.count == start + margin { bytes.removeLast(margin) }
    endLine()
  }

  /// Adds code to the line, where it can stand on one.
  mutating func add(_ code: Code) {
    switch code {
    case .empty, .stack: break
    case .line(let text), .choice(let text, _): add(text)
    case .inner(let code): add(code)
    case .assignment(let left, let right):
      add(left)
      add(" ")
      add(right)
    case .member(let receiver, let call):
      add(receiver)
      add(call)
    case .operation(let left, let right):
      add(left)
      add(" ")
      add(right)
    case .affixed(let before, let code, let after):
      add(before)
      add(code)
      add(after)
    case .items(let open, let items, let close, _):
      add(open)
      for (index, item) in items.enumerated() {
        if index > 0 { add(", ") }
        add(item)
      }
      add(close)
    }
  }

  /// Adds text to the line.
  mutating func add(_ text: some StringProtocol) {
    guard !text.isEmpty else { return }
    let isAdded: Void? = text.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isAdded == nil { bytes.append(contentsOf: text.utf8) }
  }

  /// Ends the line.
  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Removes the empty lines at the end; one line there is.
  mutating func trim() {
    while endsEmpty, !bytes.isEmpty { bytes.removeLast() }
    if bytes.isEmpty { endLine() }
  }
}

extension Code {
  /// How many columns it takes on one line; `nil` where it cannot stand on one, or takes more than `most`. As the
  /// formatter does, this keeps a column for the last comma that each of its arrays would have if it were broken.
  func columns(atMost most: Int = .max) -> Int? {
    let columns: Int? =
      switch self {
      case .empty, .stack: nil
      case .line(let text), .choice(let text, _): text.columns
      case .inner(let code): code.columns(atMost: most)
      case .assignment(let left, let right): right.columns(atMost: most).map { left.columns + 1 + $0 }
      case .member(let receiver, let call): call.columns(atMost: most).map { receiver.columns + $0 }
      case .operation(let left, let right):
        left.columns(atMost: most).flatMap { first in right.columns(atMost: most - first).map { first + 1 + $0 } }
      case .affixed(let before, let code, let after):
        code.columns(atMost: most).map { before.columns + $0 + after.columns }
      case .items(let open, let items, let close, let isArray):
        items.reduce(open.columns + 2 * (items.count - 1) + close.columns + (isArray ? 1 : 0)) { sum, item in
          sum.flatMap { sum in item.columns(atMost: most - sum).map { sum + $0 } }
        }
      }
    return columns.flatMap { $0 <= most ? $0 : nil }
  }

  /// What must stand on the first line where it takes many; `nil` for what is not begun behind other text.
  fileprivate var opening: String? {
    switch self {
    case .items(let open, _, _, _): open
    case .assignment(let left, _): left
    case .member(let receiver, let call): call.opening.map { receiver + $0 }
    case .affixed(let before, let code, _): code.opening.map { before + $0 }
    case .empty, .line, .stack, .inner, .operation, .choice: nil
    }
  }
}

extension String {
  /// How many characters it has. Of ASCII, which nearly all texts are, bytes are counted: that is quick.
  fileprivate var columns: Int {
    hasByte { $0 >= 0x80 } ? count : utf8.count
  }
}

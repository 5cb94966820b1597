// The notation `{{path.to.value | filter argument}}`. This file knows the notation alone; what a path names, and whether
// its value suits the filter, is the resolver's to say.

/// A text cut at its placeholders.
struct PlaceholderSyntax: Sendable {
  /// A placeholder as written.
  struct Item: Sendable {
    /// The names between the dots.
    var path: [String]
    /// The filter's name and arguments; empty where there is none.
    var filter: [String]
    /// Where it stands, braces included, in characters of the text.
    var range: Range<Int>
  }

  /// A run of text or a placeholder.
  enum Part: Sendable {
    case literal(String)
    case item(Item)
  }

  /// Something that is not in the notation.
  struct Problem: Sendable {
    var message: String
    var help: String?
    var range: Range<Int>
  }

  private(set) var parts: [Part] = []
  private(set) var problems: [Problem] = []

  /// The placeholders of the text.
  var items: [Item] {
    parts.compactMap { if case .item(let item) = $0 { item } else { nil } }
  }

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var literal = String.UnicodeScalarView()
    while index < scalars.count {
      guard Self.opens(scalars, index) else {
        literal.append(scalars[index])
        index += 1
        continue
      }
      guard let close = Self.close(scalars, after: index + 2) else {
        problems.append(
          Problem(message: "`{{` is not closed by `}}`", help: "Write `{{name}}`.", range: index..<scalars.count))
        break
      }
      if !literal.isEmpty { parts.append(.literal(String(literal))) }
      literal = .init()
      add(scalars[(index + 2)..<close], range: index..<close + 2)
      index = close + 2
    }
    if !literal.isEmpty { parts.append(.literal(String(literal))) }
  }

  private static func opens(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars[index] == "{" && index + 1 < scalars.count && scalars[index + 1] == "{"
  }

  private static func close(_ scalars: [Unicode.Scalar], after start: Int) -> Int? {
    var index = start
    while index + 1 < scalars.count {
      if scalars[index] == "}" && scalars[index + 1] == "}" { return index }
      if scalars[index] == "{" && scalars[index + 1] == "{" { return nil }
      index += 1
    }
    return nil
  }

  private mutating func add(_ content: ArraySlice<Unicode.Scalar>, range: Range<Int>) {
    let text = String(String.UnicodeScalarView(content))
    let halves = text.split(separator: "|", omittingEmptySubsequences: false).map { $0.split(separator: " ") }
    guard halves.count <= 2, halves[0].count == 1, !halves[0][0].contains(where: { "{}\n".contains($0) }) else {
      problems.append(
        Problem(
          message: "a placeholder is a name and at most one filter, not \(SafeText.quoted("{{\(text)}}"))",
          help: "Write `{{name}}` or `{{name | filter}}`.", range: range))
      return
    }
    let path = halves[0][0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard path.allSatisfy({ !$0.isEmpty }) else {
      problems.append(
        Problem(message: "a name is missing beside a dot in \(SafeText.quoted("{{\(text)}}"))", range: range))
      return
    }
    if halves.count == 2, halves[1].isEmpty {
      problems.append(
        Problem(
          message: "a filter must follow `|`", help: "Write `| number 0`, `| count` or `| date`.", range: range))
      return
    }
    parts.append(.item(Item(path: path, filter: halves.count == 2 ? halves[1].map(String.init) : [], range: range)))
  }
}

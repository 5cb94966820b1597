// The words of a wire name. Authors write snake_case, kebab-case, camelCase, dots and slashes; all of them mean words,
// and only words (never the spelling) decide what a name becomes in Swift.

/// Splits names into words.
enum NameWords {
  /// The words of `name`, as spelled; empty where no character of it can stand in a Swift identifier.
  ///
  /// Digits that only a sign keeps apart keep the sign as a word, so that `1.0` and `10` stay different.
  static func split(_ name: String) -> [String] {
    var words: [String] = []
    let scalars = Array(name.unicodeScalars)
    var rest = scalars[...]
    while let index = rest.firstIndex(where: { !isWordScalar($0) }) {
      addHumps(of: rest[..<index], to: &words)
      if let word = meaningfulSign(scalars, at: index) { words.append(word) }
      rest = rest[(index + 1)...]
    }
    addHumps(of: rest, to: &words)
    return words
  }

  /// Names for the characters that a name without words is made of: `<=` is `less`, `equals`.
  static func spelledOut(_ name: String) -> [String] {
    name.unicodeScalars.map { signs[$0] ?? "u" + Invisible.hexadecimal($0.value, digits: 4) }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || isDigit(scalar) }
    return scalar.properties.isXIDContinue && !Invisible.contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The word for a sign that a number begins with, or that stands between two digits.
  private static func meaningfulSign(_ scalars: [Unicode.Scalar], at index: Int) -> String? {
    let sign = scalars[index]
    guard index + 1 < scalars.count, isDigit(scalars[index + 1]), sign != "_", sign != " " else { return nil }
    if index == 0 { return sign == "-" ? "minus" : sign == "+" ? "plus" : nil }
    return isDigit(scalars[index - 1]) ? signs[sign] : nil
  }

  /// Adds the words of a run of letters and digits: `accountIDs` is `account`, `IDs`; `URLPath` is `URL`, `Path`.
  private static func addHumps(of run: ArraySlice<Unicode.Scalar>, to words: inout [String]) {
    var start = run.startIndex
    for index in run.indices.dropFirst() where beginsWord(run, at: index) {
      words.append(text(run[start..<index]))
      start = index
    }
    if start < run.endIndex { words.append(text(run[start...])) }
  }

  private static func beginsWord(_ run: ArraySlice<Unicode.Scalar>, at index: Int) -> Bool {
    guard isUppercase(run[index]) else { return false }
    if !isUppercase(run[index - 1]) { return true }
    guard index + 1 < run.endIndex, isLowercase(run[index + 1]) else { return false }
    let isPlural = run[index + 1] == "s" && (index + 2 == run.endIndex || !isLowercase(run[index + 2]))
    return !isPlural
  }

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.allSatisfy(\.isASCII) {
      return String(decoding: scalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
    }
    return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private static let signs: [Unicode.Scalar: String] = [
    "+": "plus", "-": "dash", ".": "dot", ",": "comma", ":": "colon", "/": "slash", "<": "less", ">": "greater",
    "=": "equals", "!": "not", "%": "percent", "&": "and", "|": "or", "*": "star", "#": "number", "$": "dollar",
    "@": "at", "?": "question", "^": "caret", "~": "tilde", "_": "underscore", " ": "space", ";": "semicolon",
    "(": "open", ")": "close", "[": "openBracket", "]": "closeBracket", "{": "openBrace", "}": "closeBrace",
    "'": "quote", "\"": "doubleQuote", "\\": "backslash", "`": "backtick",
  ]
}

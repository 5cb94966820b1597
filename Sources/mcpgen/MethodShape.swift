// Which methods there are already is read off the user's sources. A name alone would take any helper for a handler, so
// the types of the parameters count too; labels, effects and results do not, for a handler may choose those.

/// A method as sources declare it.
struct MethodShape: Hashable {
  /// Its name, in backticks where it stands in some.
  var name: String
  /// The types of its parameters, without spaces.
  var parameters: [String]

  /// The methods and functions that a Swift text declares, lines that are comments left out.
  static func all(in text: String) -> [MethodShape] {
    let lines = text.split(whereSeparator: \.isNewline).filter { line in
      !line.drop(while: \.isWhitespace).hasPrefix("//")
    }
    let pieces = lines.joined(separator: "\n").split(separator: "func ", omittingEmptySubsequences: false)
    return pieces.dropFirst().compactMap { MethodShape(declaration: $0) }
  }

  /// Reads what stands behind `func`; `nil` where no list of parameters follows.
  init?(declaration: Substring) {
    guard let start = declaration.firstIndex(of: "(") else { return nil }
    name = String(declaration[..<start].prefix { $0 != "<" && !$0.isWhitespace })
    guard !name.isEmpty else { return nil }
    var pieces = [""]
    var depth = 0
    var previous: Character = " "
    for character in declaration[start...] {
      if "([{<".contains(character) { depth += 1 }
      if ")]}".contains(character) || character == ">" && previous != "-" { depth -= 1 }
      if depth == 0 { break }
      if character == ",", depth == 1 { pieces.append("") } else { pieces[pieces.count - 1].append(character) }
      previous = character
    }
    parameters = pieces.compactMap { MethodShape.type(of: $0) }
  }

  /// The generated type that a handler of this shape takes, `GetAccount.Input` for example; `nil` where it looks like no
  /// handler of one.
  var generatedInput: String? {
    guard parameters.count == 2, parameters[1] == "CallContext" else { return nil }
    let type = parameters[0]
    return [".Input", ".URI", ".Arguments"].contains { type.hasSuffix($0) } ? type : nil
  }

  /// What stands behind the colon and before a default value.
  private static func type(of parameter: String) -> String? {
    guard let colon = parameter.firstIndex(of: ":") else { return nil }
    let text = parameter[parameter.index(after: colon)...].prefix { $0 != "=" }
    return String(text.filter { !$0.isWhitespace })
  }
}

// What can be said of a path by its text alone. The files of a server are opened by their bytes, so an encoded `..`
// would be an odd name and no more; but paths travel on, into URLs, archives, shells and other systems, and no honest
// caller writes them so.

/// Rules over the text of paths.
enum PathText {
  /// The longest path, in bytes: the limit of Linux.
  static let mostBytes = 4096
  /// The longest name in a path, in bytes.
  static let mostComponentBytes = 255

  /// Why the text is refused; nil where nothing speaks against it.
  static func problem(of path: String) -> String? {
    if path.isEmpty { return "the path is empty: name a file, such as reports/march.pdf" }
    if path.utf8.count > mostBytes { return "the path is longer than \(mostBytes) bytes" }
    if let problem = path.unicodeScalars.lazy.compactMap(characterProblem).first { return problem }
    if let problem = prefixProblem(path) ?? PercentCodes.problem(of: path) { return problem }
    return path.split(separator: "/").lazy.compactMap(componentProblem).first
  }

  /// The names between the slashes, without empty ones and `.`.
  static func components(of path: String) -> [String] {
    path.split(separator: "/").filter { $0 != "." }.map(String.init)
  }

  private static func characterProblem(_ scalar: Unicode.Scalar) -> String? {
    if scalar == "\\" { return "there is a backslash in the path: separate folders with /" }
    if scalar.isASCII { return scalar.isControl ? controlProblem : nil }
    if scalar == "\u{FFFD}" { return "the path is not well-formed UTF-8: write its characters as they are" }
    if scalar.isControl || scalar.isLineSeparator { return controlProblem }
    if scalar.isInvisible { return "there is an invisible character in the path: leave it out" }
    if lookAlikes.contains(scalar) { return "the path has a character that looks like . or /: write the plain ones" }
    return nil
  }

  private static let controlProblem = "there is a control character in the path: leave it out"

  /// Characters that are, or become by normalisation or by the code pages of other systems, dots and slashes.
  private static let lookAlikes: Set<Unicode.Scalar> = [
    "\u{2024}", "\u{2025}", "\u{FE52}", "\u{FF0E}", "\u{FE19}", "\u{FE30}", "\u{2044}", "\u{2215}", "\u{29F8}",
    "\u{FF0F}", "\u{2571}", "\u{27CB}", "\u{2216}", "\u{29F5}", "\u{29F9}", "\u{27CD}", "\u{FE68}", "\u{FF3C}",
    "\u{1735}", "\u{2AFB}", "\u{2AFD}",
  ]

  /// What only the beginning of a path can be: another computer, a drive, a URL.
  private static func prefixProblem(_ path: String) -> String? {
    if path.hasPrefix("//") {
      return "the path names another computer (//…): write it relative to the folder for files"
    }
    let scheme = path.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    guard path[scheme.endIndex...].hasPrefix(":"), let first = scheme.first, first.isLetter else { return nil }
    let isURL = path[scheme.endIndex...].hasPrefix(":/") || ["file", "data", "jar"].contains(scheme.lowercased())
    return isURL && scheme.count > 1 ? "the path is a URL: write it relative to the folder for files" : nil
  }

  private static func componentProblem(_ component: Substring) -> String? {
    if component == "." { return nil }
    if component.utf8.count > mostComponentBytes {
      return "a name in the path is longer than \(mostComponentBytes) bytes"
    }
    if goesUp(component) { return "the path goes up with .. or the like: name the folder that you mean" }
    if let last = component.unicodeScalars.last, last == "." || last.properties.isWhitespace {
      return "a name in the path ends with a dot or a blank: leave it out"
    }
    if component.hasPrefix("~") { return "~ stands for no folder here: write the path out" }
    if isDriveOrStream(component) { return "a name in the path is a drive or a stream (C:, ::$DATA): leave it out" }
    return nil
  }

  /// Whether it is `..`, or becomes so where blanks, `;…` or what cannot be seen are cut off. More dots count too.
  private static func goesUp(_ component: Substring) -> Bool {
    let seen = component.unicodeScalars.lazy.filter {
      !$0.properties.isWhitespace && $0 != "\u{200C}" && $0 != "\u{200D}"
    }
    let name = seen.prefix { $0 != ";" }
    return !name.isEmpty && name.allSatisfy { $0 == "." || $0 == "\u{2026}" }
  }

  private static func isDriveOrStream(_ component: Substring) -> Bool {
    let bytes = Array(component.utf8.prefix(2))
    let isDrive =
      bytes.count == 2 && bytes[1] == UInt8(ascii: ":")
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[0] | 0x20)
    return isDrive || hasStream(component)
  }

  private static func hasStream(_ component: Substring) -> Bool {
    var previous: UInt8 = 0
    for byte in component.utf8 {
      if previous == UInt8(ascii: ":"), byte == previous || byte == UInt8(ascii: "$") { return true }
      previous = byte
    }
    return false
  }
}

// Which names are legal. Wire names are the author's, as they are; what is refused here could not be sent, could not be
// told apart, or could not become a package, a variable or a type.

import MCPCore

extension Resolver {
  /// Checks the names of everything that has one.
  mutating func checkNames() {
    if let name = spec.server.name { checkServerName(name) }
    for type in spec.types { checkTypeName(type.name) }
    for error in spec.errors { checkErrorName(error.name) }
    for tool in spec.tools { checkToolName(tool.name) }
    for name in spec.resources.map(\.name) + spec.prompts.map(\.name) { checkWireName(name) }
    for variable in spec.environment { checkVariableName(variable.name) }
  }

  /// File names end at 255 bytes, and the tools put the name into some twice, with endings of their own.
  private static let longestServerName = 100

  private mutating func checkServerName(_ name: Located<String>) {
    if name.value.count > Self.longestServerName {
      report(
        .illegalName,
        "a server's name has at most \(Self.longestServerName) characters; this one has \(name.value.count)",
        at: name.span, help: "It names the package, its folders and the executable; `title:` takes any text.")
      return
    }
    let first = name.value.unicodeScalars.first
    guard !name.value.unicodeScalars.allSatisfy(Self.isPlain) || !(first.map(Self.isLetter) ?? false) else { return }
    report(
      .illegalName, "a server's name consists of letters, digits, `-`, `_` and `.` and begins with a letter",
      at: name.span, help: "It names the package and the executable; `title:` takes any text.")
  }

  private mutating func checkTypeName(_ name: Located<String>) {
    let scalars = name.value.unicodeScalars
    let rest = scalars.dropFirst().allSatisfy { Self.isLetter($0) || Self.isDigit($0) || $0 == "_" }
    guard let first = scalars.first, !(first.properties.isUppercase && Self.isLetter(first) && rest) else { return }
    report(
      .illegalName, "the type's name \(SafeText.quoted(name.value)) must begin with a capital, then letters and digits",
      at: name.span, help: "Did you mean `\(Self.asTypeName(name.value))`?")
  }

  private static func asTypeName(_ text: String) -> String {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return name.first?.isLetter ?? false ? name : "Type" + name
  }

  private mutating func checkErrorName(_ name: Located<String>) {
    if ReservedError(rawValue: name.value) != nil {
      report(
        .reservedName, "the error `\(name.value)` is the runtime's own", at: name.span,
        help: "Choose a name that says what failed, such as `account_\(name.value)`.")
    } else {
      checkWireName(name)
    }
  }

  private mutating func checkToolName(_ name: Located<String>) {
    if name.value.contains("/") {
      report(
        .illegalName, "a tool's name must not contain `/`", at: name.span,
        help: "`server/tool` names another server's tool.")
    } else {
      checkWireName(name)
    }
  }

  /// A name that travels: no controls, at most 128 characters, and a warning where some clients would refuse it.
  mutating func checkWireName(_ name: Located<String>) {
    let scalars = name.value.unicodeScalars
    let isPlain = scalars.allSatisfy(Self.isPlain)
    if !isPlain,
      scalars.contains(where: { SafeText.isHostile($0) || $0.properties.isWhitespace || $0 == "{" || $0 == "}" })
    {
      report(
        .illegalName, "the name \(SafeText.quoted(name.value)) contains spaces, braces or invisible characters",
        at: name.span, help: "Use letters, digits, `_`, `-` and `.`.")
    } else if scalars.count > 128 {
      report(.illegalName, "a name has at most 128 characters; this one has \(scalars.count)", at: name.span)
    } else if !isPlain {
      report(
        .unusualName, "some clients refuse the name \(SafeText.quoted(name.value))", at: name.span,
        severity: .warning, help: "Use letters (A to Z), digits, `_`, `-` and `.`.")
    }
  }

  private mutating func checkVariableName(_ name: Located<String>) {
    let scalars = name.value.unicodeScalars
    let isLegal = scalars.allSatisfy { Self.isLetter($0) || Self.isDigit($0) || $0 == "_" }
    guard !isLegal || scalars.first.map(Self.isDigit) ?? true else { return }
    report(
      .illegalName, "an environment variable's name consists of letters, digits and `_`", at: name.span,
      help: "Such as `CRM_BASE_URL`.")
  }

  /// Checks names within one list for repetition.
  mutating func checkUnique(_ names: [Located<String>], _ what: String) {
    var first: [String: Span] = [:]
    for name in names {
      if let span = first[name.value] {
        report(
          .duplicateName, "\(what) \(SafeText.quoted(name.value)) is named twice", at: name.span,
          severity: .error, notes: [.init("first here", at: span)], help: "Remove one of them.")
      } else {
        first[name.value] = name.span
      }
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar) || scalar == "_" || scalar == "-" || scalar == "."
  }
}

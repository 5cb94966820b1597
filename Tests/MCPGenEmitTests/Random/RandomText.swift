// Names and descriptions that are legal and unpleasant. Names of one scope differ in more than spelling, because the
// compiler refuses two names that would be one in Swift.

/// Makes names that no other name of the same scope is like.
struct RandomNames {
  private static let awkward = [
    "class", "in", "default", "self", "init", "Type", "hashValue", "protocol", "true", "nil", "import", "inout", "var",
    "let", "context", "arguments", "writer", "handlers", "input", "output", "error", "string", "int", "json", "task",
    "account_id", "URLPath", "getHTTPSUrls", "2fa", "x-y.z", "größer", "日本語", "имя", "ünï", "_private", "a1b2", "value",
    "description", "count", "wire", "uri", "template", "server", "page", "request", "result", "data", "throws", "await",
    "a_long_name_that_has_as_many_characters_as_clients_take_64_of_it",
    "another-long-name-that-is-written-with-hyphens-and-just-fits-in",
    "AndAThirdLongNameThatIsWrittenInCamelCaseWithALittleRoomLeft",
  ]

  private var taken: Set<String> = []

  /// A name for a tool, a property and so on.
  mutating func next(_ random: inout RandomSource) -> String {
    let name = random.oneIn(3) ? random.pick(["get", "item", "order", "line"]) : random.pick(Self.awkward)
    let start = taken.count
    for number in start... {
      let candidate = number == start ? name : String(name.prefix(56)) + "_n\(number)"
      if taken.insert(candidate.lowercased().filter { $0.isLetter || $0.isNumber }).inserted { return candidate }
    }
    return name
  }
}

/// Texts for people and models.
enum RandomText {
  private static let pieces = [
    "Plain words", "a \"quoted\" word", "\"\"\"", "\\(interpolated)", "#\"raw\"#", "\"##", "back\\slash", "it's",
    "*/ /*",
    "line\nbreak", "\r\n", "carriage\rreturn", "tab\there", "emoji 👩‍👩‍👧‍👦", "flag 🇩🇪", "bidi \u{202E}txet\u{202C}",
    "zero\u{200B}width", "bell \u{7}", "escape \u{1B}[0m", "nel \u{85}", "separator \u{2028}", "accent e\u{301}", "日本",
    "// comment", "/// doc", "%s", "`code`", "$0", "a: b", "- item", "trailing space ", "{brace}", "\u{FEFF}mark",
    "a rather long run of words that has to be wrapped in a comment because it does not fit into one line at all",
  ]

  /// A text that no line has room for, with something to escape at its end.
  static let long = String(repeating: "a long default, ", count: 9) + "\"quoted\" \\ at its end"

  /// A text that is not empty and holds no placeholder.
  static func text(_ random: inout RandomSource) -> String {
    "A " + (0..<random.integer(1...4)).map { _ in random.pick(pieces) }.joined(separator: " ") + "."
  }

  /// Values for an enum, each another case in Swift.
  static func choices(_ random: inout RandomSource) -> [String] {
    let odd = [
      "a b", "1", "-1", "1.0", "self", "default", "none", "some", "größer", "🎉", "<=", "\"", "\\", "init", "x\ny",
      "\u{200B}z", "allCases", "UPPER", "in-active", "日本", "+5", "a/c", "nil", "rawValue",
    ]
    return Array(odd.shuffled(using: &random).prefix(random.integer(1...6)))
  }
}

// Legal Swift identifiers. Three kinds of names need help: keywords (backticks), names that Swift refuses even in
// backticks, and types that would hide one of Swift's or the runtime's (a suffix that says what the thing is). A type
// begins with a capital and a member does not, in every script, so that no method hides the type of its own input.

/// Makes legal Swift identifiers from names.
enum SwiftName {
  /// What a name stands for; the suffix that it gets where it cannot stand alone.
  enum Kind: String {
    case property = "Value"
    case enumCase = "Case"
    case error = "Error"
    case tool = "Tool"
    case server = "Server"
    case type = "Type"
    case element = "Item"
    case version = "Version"
  }

  /// A name of a property, case or function, in backticks where it is a keyword.
  static func member(_ name: CasedName, as kind: Kind) -> String {
    var text = name.lower
    if !name.canBeginIdentifier { text = kind.rawValue.lowercased() + name.upper }
    if refusedMembers.contains(text) { return text + kind.rawValue }
    return ReservedNames.keywords.contains(text) ? "`\(text)`" : text
  }

  /// A name of a type, with the reason where it got a suffix.
  static func type(_ name: CasedName, as kind: Kind) -> (name: String, note: String?) {
    let text = name.canBeginType ? name.upper : kind.rawValue + name.upper
    guard ReservedNames.types.contains(text) else { return (text, nil) }
    return (text + kind.rawValue, "Named `\(text + kind.rawValue)` because `\(text)` means something else in Swift.")
  }

  /// A name without its backticks.
  static func bare(_ name: String) -> String {
    name.utf8.first == UInt8(ascii: "`") ? String(name.dropFirst().dropLast()) : name
  }

  /// A member's name as the label of an argument in a call: only one keyword needs its backticks there, and Swift warns
  /// of them at others.
  static func label(_ name: String) -> String { name == "`inout`" ? name : bare(name) }

  /// Members that every type has, or that backticks do not make legal.
  private static let refusedMembers: Set<String> = [
    "self", "Self", "init", "Type", "Protocol", "hashValue", "allCases", "rawValue", "subscript", "deinit",
  ]
}

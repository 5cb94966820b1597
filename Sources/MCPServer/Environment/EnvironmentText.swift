// `${VAR}`, `${VAR:-fallback}` and `${VAR:?message}` in the texts of a spec, filled in when the server starts. The
// compiler has checked the notation; what is none after all stands for itself. A variable that is set to nothing counts
// as not set: that is what configuration files leave behind where nobody filled anything in.

/// Fills in variables, and gathers those that are missing.
package struct EnvironmentText {
  private let lookup: (String) -> String?
  /// A line for each variable that is needed and not set.
  package private(set) var missing: [String] = []

  /// - Parameter lookup: the value of a variable.
  package init(_ lookup: @escaping (String) -> String?) { self.lookup = lookup }

  /// The text with its variables filled in; `nil` where that leaves nothing.
  package mutating func expand(_ text: String?) -> String? {
    guard let text else { return nil }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
      result += rest[..<start.lowerBound]
      result += value(of: rest[start.upperBound..<end]) ?? String(rest[start.lowerBound...end])
      rest = rest[rest.index(after: end)...]
    }
    result += rest
    return result.isEmpty ? nil : result
  }

  /// The texts with their variables filled in, each a list with commas.
  package mutating func expandList(_ texts: [String]) -> [String] {
    var entries: [String] = []
    for text in texts {
      for entry in (expand(text) ?? "").split(separator: ",") {
        let trimmed = entry.drop { $0 == " " }
        entries.append(String(trimmed.reversed().drop { $0 == " " }.reversed()))
      }
    }
    return entries.filter { !$0.isEmpty }
  }

  /// What stands for a variable; `nil` where this names none.
  private mutating func value(of content: Substring) -> String? {
    let name = content.prefix { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard let first = name.first, !first.isNumber else { return nil }
    let rest = content.dropFirst(name.count)
    guard rest.isEmpty || rest.hasPrefix(":-") || rest.hasPrefix(":?") else { return nil }
    if let value = lookup(String(name)), !value.isEmpty { return value }
    if rest.hasPrefix(":-") { return String(rest.dropFirst(2)) }
    let message = rest.dropFirst(2)
    let line = "\(name) is not set" + (message.isEmpty ? "" : ": \(message)")
    if !missing.contains(line) { missing.append(line) }
    return ""
  }
}

// Texts with placeholders become Swift string interpolations: the Swift compiler checks that each value exists and has
// a text. Long texts and texts of several lines stand between three quotes, wrapped without changing them.

import MCPGenSpec

/// Writes a `TextTemplate` as a string literal.
struct TextTemplateCode {
  /// The expression for the first name of a placeholder's path.
  let root: (Placeholder) -> String

  private static let widest = 96

  /// The literal: on one line where it is short, else between three quotes.
  func literal(_ template: TextTemplate) -> Code {
    let tokens = tokens(template)
    let hasLines = tokens.contains("\n")
    let line = tokens.joined()
    if !hasLines, line.count <= TextTemplateCode.widest { return Code("\"\(line)\"") }
    // Between three quotes a single one needs no escape; two side by side keep theirs.
    let needsEscapes = line.contains("\\\"\\\"")
    let readable = needsEscapes ? tokens : tokens.map { $0.replacing("\\\"", with: "\"") }
    return Code("\"\"\"") + wrapped(readable) + Code("\"\"\"")
  }

  /// Words with the space behind them, line breaks, and interpolations: what a line may be broken after.
  private func tokens(_ template: TextTemplate) -> [String] {
    template.parts.flatMap { part -> [String] in
      switch part {
      case .placeholder(let placeholder): return [shown(placeholder)]
      case .literal(let text): return TextTemplateCode.words(text)
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    var result: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        result += word.isEmpty ? ["\n"] : [word, "\n"]
        word = ""
        continue
      }
      word += SwiftLiteral.escaped(String(scalar))
      if scalar == " " {
        result.append(word)
        word = ""
      }
    }
    return word.isEmpty ? result : result + [word]
  }

  private func wrapped(_ tokens: [String]) -> Code {
    var lines = Code.empty
    var current = ""
    for token in tokens {
      if token == "\n" {
        lines += Code(TextTemplateCode.withVisibleEnd(current))
        current = ""
      } else if current.hasSuffix(" "), current.count + token.count > TextTemplateCode.widest {
        lines += Code(current + "\\")
        current = token
      } else {
        current += token
      }
    }
    return lines + Code(TextTemplateCode.withVisibleEnd(current))
  }

  private static func withVisibleEnd(_ line: String) -> String {
    line.hasSuffix(" ") ? line.dropLast() + "\\u{20}" : line
  }

  /// The interpolation; of personal data the mark that stands for it, as the runtime would write it.
  private func shown(_ placeholder: Placeholder) -> String {
    guard let kind = placeholder.hiddenKind else { return "\\(\(interpolation(placeholder)))" }
    return "[REDACTED_\(kind.uppercased())]"
  }

  /// What stands between `\(` and `)`.
  private func interpolation(_ placeholder: Placeholder) -> String {
    let value = members(placeholder).joined()
    return switch placeholder.filter {
    case nil: value
    case .number(let decimals): "\(value), number: \(decimals)"
    case .count: "count: \(value)"
    case .date: "date: \(value)"
    }
  }

  /// `data.account?.name`, split before each dot: each name behind an optional value is asked for with `?`.
  func members(_ placeholder: Placeholder) -> [String] {
    var members = [root(placeholder)]
    for index in placeholder.path.indices.dropFirst() {
      if isOptional(placeholder.properties[index - 1]) { members[index - 1] += "?" }
      members.append("." + SwiftName.member(CasedName(placeholder.path[index]), as: .property))
    }
    return members
  }

  /// Whether the Swift property is optional.
  let isOptional: (Property) -> Bool

  init(isOptional: @escaping (Property) -> Bool, root: @escaping (Placeholder) -> String) {
    self.isOptional = isOptional
    self.root = root
  }

  /// The Swift name of the first name of a placeholder's path.
  static func firstName(_ placeholder: Placeholder) -> String {
    SwiftName.member(CasedName(placeholder.path.first ?? ""), as: .property)
  }
}

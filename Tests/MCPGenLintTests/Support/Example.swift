// An example of a rule as the tests take it: one spec, or several with `---` between them that are linted together.
// Most examples are parts of a spec and are put under a head, so that they show what they are about and nothing else.

import MCPGenLint
import MCPGenSpec
import Testing

/// An example of a rule.
struct Example: Sendable, CustomTestStringConvertible {
  /// Whether the rule reports it.
  enum Kind: String, Sendable { case bad, good }

  /// The rule.
  let rule: Rule
  /// Whether the rule reports it.
  let kind: Kind
  /// Its number among the rule's examples of its kind, from 1.
  let number: Int
  /// The text as the rule has it, marks included.
  let text: String

  var testDescription: String { "\(rule.id.rawValue), \(kind) \(number)" }

  /// The examples that rules report.
  static let bad = Rule.all.flatMap { rule in
    rule.bad.enumerated().map { Example(rule: rule, kind: .bad, number: $0.offset + 1, text: $0.element) }
  }

  /// The examples that rules do not report.
  static let good = Rule.all.flatMap { rule in
    rule.good.enumerated().map { Example(rule: rule, kind: .good, number: $0.offset + 1, text: $0.element) }
  }

  /// The bad ones of rules of the linter alone.
  static let linted = bad.filter { !$0.isCompilers }

  /// Whether it is the compiler that reports the rule.
  var isCompilers: Bool { if case .compiler = rule.check { true } else { false } }

  /// The files that it consists of.
  func files(_ notation: Notation = .plain) -> [MarkedFile] {
    specs.enumerated().map { MarkedFile(path: "\($0.offset).mcp.yaml", marked: notation.written($0.element)) }
  }

  /// The whole specs that it consists of.
  private var specs: [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split(separator: "---").map { part in
      let text = part.joined(separator: "\n") + "\n"
      return text.hasPrefix("mcpgen:") ? text : Example.head + text
    }
  }

  /// What stands above a part of a spec.
  static let head = """
    mcpgen: 1
    server: {name: example, version: 1.0.0, description: An example., transports: {stdio: {}}}

    """
}

// What `mcpgen explain` says of a rule, as plain text.

import MCPGenSpec

/// What is known of rules, in words.
public enum RuleText {
  /// All that is known of a rule.
  public static func explanation(of id: RuleID, table: RuleTable = RuleTable()) -> String {
    guard let rule = table[id] else { return compilers(id) }
    var text = "\(id.rawValue): \(id.meaning)\n\n"
    text +=
      TextTable([["severity", rule.severity.rawValue], ["group", rule.group.rawValue], ["looks at", input(rule)]]).text
    text += "\n\(rule.rationale)\n\nSource: \(rule.source)\n"
    text += examples("Bad, reported at ↓:", rule.bad) + examples("Good:", rule.good)
    return text + "\n" + suppression(rule, table)
  }

  private static func compilers(_ id: RuleID) -> String {
    return """
      \(id.rawValue): \(id.meaning)

      The compiler reports it. While it is an error there is no server, so it can be neither lowered nor ignored; a
      warning can be turned off under `lint:` in the spec: `lint: {\(id.rawValue): off}`.

      """
  }

  private static func input(_ rule: Rule) -> String {
    rule.input == .any ? "specs and lists of tools" : "specs"
  }

  private static func examples(_ title: String, _ examples: [String]) -> String {
    examples.map { example in
      let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
      return "\n\(title)\n\n" + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }.joined()
  }

  private static func suppression(_ rule: Rule, _ table: RuleTable) -> String {
    let name = rule.id.rawValue
    let isError = table.isCompilers(rule.id) && rule.severity == .error
    guard !isError else { return "It is an error of the compiler: it can be neither lowered nor suppressed.\n" }
    return """
      To suppress it, write a comment at the end of the line, or on a line of its own above it:

          # mcpgen:ignore \(name) -- why

      For a whole file: `# mcpgen:ignore-file \(name) -- why`. For a spec: `lint: {\(name): off}`. For a project, in
      `.mcpgen.yaml`: `severity: {\(name): off}`.

      """
  }
}

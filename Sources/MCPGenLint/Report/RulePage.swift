// The documentation of rules, made from the rules themselves, so that a page shows the very examples that are tested.
// What nobody can see in an example is shown as an escape: a page must not carry what its rule warns of.

import MCPGenSpec

/// Pages about rules, in Markdown.
public enum RulePage {
  /// The page of a rule.
  public static func markdown(_ rule: Rule) -> String {
    """
    # \(rule.id.rawValue)

    \(sentence(rule.id.meaning))

    | severity | group | looks at |
    |---|---|---|
    | \(rule.severity.rawValue)\(rule.severity == .note ? " (shown when asked for)" : "") | \(rule.group.rawValue) \
    | \(looksAt(rule)) |

    ## Why

    \(rule.rationale)

    Source: \(rule.source)

    """ + examples(rule) + "\n" + silencing(rule)
  }

  /// The list of all pages, by group, in the order of the rules.
  public static func index(_ rules: [Rule]) -> String {
    let count = rules.count
    return """
      # The rules of the linter

      \(count) rules in \(Set(rules.map(\.group)).count) groups. A group's name stands for its rules wherever \
      rules are selected. Notes are shown when they are asked for. What the compiler reports by itself is in \
      [compiler.md](compiler.md).

      """ + Rule.Group.allCases.map { table($0, rules.filter { [group = $0] in $0.group == group }) }.joined()
  }

  /// The rules that the compiler reports by itself: what a spec must be to be compiled.
  public static func compilerRules(besides rules: [Rule]) -> String {
    let known = Set(rules.map(\.id))
    let others = RuleID.allCases.filter { !known.contains($0) }
    let row = { (id: RuleID) in "| `\(id.rawValue)` | \(cell(id.meaning)) |\n" }
    return """
      # The rules of the compiler

      They are reported whenever a spec is read, by `mcpgen build` as well. Errors among them cannot be suppressed
      or made less serious, for there is no server without what they ask for.

      | rule | flags |
      |---|---|

      """ + others.filter { !$0.isAboutChanges }.map(row).joined() + """

        ## Of changes between contracts

        `mcpgen breaking` reports them. They are about two states of a server and not about one, so nothing in a spec
        lowers or suppresses them; `mcpgen explain RULE` says whom each breaks, why, and how to do without.

        | rule | flags |
        |---|---|

        """ + others.filter(\.isAboutChanges).map(row).joined()
  }
}

// MARK: Parts of a page

extension RulePage {
  private static func looksAt(_ rule: Rule) -> String { rule.input == .any ? "specs, lists of tools" : "specs" }

  private static func examples(_ rule: Rule) -> String {
    guard !rule.bad.isEmpty || !rule.good.isEmpty else { return "" }
    let mark = rule.bad.isEmpty ? "" : "\n`↓` stands before each place that is reported.\n"
    return section("Flagged", mark, rule.bad) + section("Not flagged", "", rule.good)
  }

  private static func section(_ title: String, _ text: String, _ examples: [String]) -> String {
    guard !examples.isEmpty else { return "" }
    return "\n## \(title)\n\(text)" + examples.map { "\n```yaml\n\(visible($0))\n```\n" }.joined()
  }

  private static func visible(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { SafeText.escaped(String($0)) }.joined(separator: "\n")
  }

  private static func silencing(_ rule: Rule) -> String {
    let id = rule.id.rawValue
    if case .compiler = rule.check, rule.severity == .error {
      return """
        ## To switch it off

        The compiler reports it while it reads: it cannot be suppressed or made less serious.

        """
    }
    return """
      ## To switch it off

      At one place, by a comment at the end of the line or on a line above it; `ignore-file` does so for the whole file:

      ```yaml
      # mcpgen:ignore \(id) -- why it is right here
      ```

      For a spec, and in `.mcpgen.yaml` for all that is linted there; `error`, `warning` and `note` change how
      serious it is:

      ```yaml
      lint: {\(id): off}
      ```

      ```yaml
      severity: {\(id): off}
      ```

      """
  }
}

// MARK: The index

extension RulePage {
  private static func table(_ group: Rule.Group, _ rules: [Rule]) -> String {
    guard !rules.isEmpty else { return "" }
    return """

      ## \(group.rawValue)

      \(meaning(of: group))

      | rule | severity | flags |
      |---|---|---|

      """ + rules.map(row).joined()
  }

  private static func row(_ rule: Rule) -> String {
    let id = rule.id.rawValue
    return "| [`\(id)`](\(id).md) | \(rule.severity.rawValue) | \(cell(rule.id.meaning)) |\n"
  }

  private static func meaning(of group: Rule.Group) -> String {
    switch group {
    case .words: "The texts that a model reads."
    case .choice: "Whether a model can choose among what there is."
    case .contract: "What is promised to callers."
    case .security: "What an attacker or an accident could use."
    case .clients: "Names that clients take."
    case .settings: "What the linter is given, and its own settings."
    }
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
}

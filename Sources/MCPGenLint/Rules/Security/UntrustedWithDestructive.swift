// `untrusted-with-destructive`: privilege separation. Who reads the words of strangers may be talked into anything
// that the same caller may do.

import MCPGenSpec

extension Rule {
  static let untrustedWithDestructive = Rule(
    .untrustedWithDestructive, .warning, .security, input: .spec,
    rationale: """
      What is `untrusted` holds the words of others: mails, pages, tickets. A model that reads them may take them for
      orders, and carries them out with all that its caller may do. Where one role reads such text and may also delete
      or administer, one mail can have the data deleted. Give the two to different roles, so that whoever reads
      strangers' text cannot destroy anything.
      """,
    source: """
      Indirect prompt injection; the "lethal trifecta" and the dual-LLM pattern (Willison, 2023 and 2025). Principle
      of privilege separation.
      """,
    bad: [
      """
      roles: {agent: [mail, purge]}
      tools:
        ↓purge_account: {description: Deletes an account and its cases., risk: delete, permissions: [purge]}
      resources:
        mail: {uri: "mail://inbox", description: The last mail., returns: string, untrusted: true, permissions: [mail]}
      """,
      """
      roles: {clerk: [purge]}
      tools:
        search_pages:
          description: Searches the web. Returns the text of pages.
          risk: read
          public: true
          untrusted: [text]
          returns: {properties: {text: string}}
        ↓purge_account: {description: Deletes an account and its cases., risk: delete, permissions: [purge]}
      """,
    ],
    good: [
      """
      roles: {reader: [mail], clerk: [purge]}
      tools:
        purge_account: {description: Deletes an account and its cases., risk: delete, permissions: [purge]}
      resources:
        mail: {uri: "mail://inbox", description: The last mail., returns: string, untrusted: true, permissions: [mail]}
      """
    ],
    check: .server { context, reporter in
      guard let written = context.spec?.written else { return }
      let reach = Reach(written)
      let untrusted = reach.things.filter(\.isUntrusted)
      guard !untrusted.isEmpty else { return }
      for tool in reach.things where tool.risk?.destructiveHint == true { check(tool, untrusted, reach, &reporter) }
    })

  private static func check(
    _ tool: Reach.Thing, _ untrusted: [Reach.Thing], _ reach: Reach, _ reporter: inout Reporter
  ) {
    for caller in reach.callers where caller.mayUse(tool) {
      guard let source = untrusted.first(where: caller.mayUse) else { continue }
      let what = "\(source.kind.rawValue) \(SafeText.quoted(source.name.value))"
      return reporter.report(
        "\(caller.noun) may call \(SafeText.quoted(tool.name.value)) and reads untrusted text in the \(what)",
        at: tool.name.span, notes: [.init("the words of others come in here", at: source.name.span)],
        help: "Give one of the two a permission that this caller does not have, in a role of its own.")
    }
  }
}

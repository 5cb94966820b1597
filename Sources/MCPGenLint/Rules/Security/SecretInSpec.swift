// `secret-in-spec`: the compiler finds secrets where only secrets can stand; this finds them in all other texts, by
// their shape. A message shows four characters, so that no report spreads what it reports.

import MCPGenSpec

extension Rule {
  static let secretInSpec = Rule(
    .secretInSpec, .error, .security,
    rationale: """
      A spec is committed, reviewed, compiled into a program and read by models: whatever secret stands in it is known
      to all of them. Take it out, revoke it (what was committed once stays in the history) and let the server read it
      from a variable of its environment, declared under `env:` with `secret: true`. In examples, write a value that
      nobody can take for a real one, such as `ghp_…`.
      """,
    source: """
      Practice; shapes as their issuers document them. CWE-798, use of hard-coded credentials. Tokens that are made up
      are known by their words, rows and repetitions and are not reported.
      """,
    bad: [
      """
      tools:
        open_case:
          description: ↓"Opens a case. Send the header `Authorization: Bearer q8Zt4Lw0pVn6Rk2sXy9Jd3Hm` with it."
          risk: write
          public: true
      """,
      """
      env:
        DATABASE: {default: ↓"postgres://crm:V7kq-Rz2m@db.crm.internal/crm", description: The database.}
      tools:
        list_cases: {description: Lists open cases., risk: read, public: true}
      """,
    ],
    good: [
      """
      env:
        DATABASE: {default: "postgres://crm:password@localhost/crm", description: The database.}
        CRM_KEY: {secret: true, description: "Key of the CRM, such as sk-xxxxxxxxxxxxxxxxxxxxxxxx"}
      tools:
        list_cases: {description: Lists open cases., risk: read, public: true}
      """
    ],
    check: .server { context, reporter in
      for passage in context.passages {
        guard let found = SecretShapes.found(in: passage.text) else { continue }
        reporter.report(
          "\(passage.noun) holds what looks like \(found.kind): \(SafeText.quoted(found.start + "…"))",
          at: passage.span,
          help: "Remove it, revoke it, and declare a variable for it: `env: {API_KEY: {secret: true}}`.")
      }
    })
}

// `secret-fallback`: found while the spec is read, for a server whose secret has a fallback must not be compiled.

extension Rule {
  static let secretFallback = Rule(
    .secretFallback, .error, .security, input: .spec,
    rationale: """
      A fallback stands for a variable that is not set. For a secret that means: where somebody forgot to set it, the
      server starts all the same, with a secret that everybody knows who can read the spec. Write `${NAME:?message}`,
      and the server asks for it when it starts.
      """,
    source: "CWE-798, use of hard-coded credentials. The server checks its environment when it starts.",
    bad: [
      """
      auth:
        - signature: {keys: {batch: {secret: ↓"${BATCH_KEY:-correct-horse-battery-staple-42}", user: batch}}}
      tools:
        list_cases: {description: Lists open cases., risk: read, public: true}
      """
    ],
    good: [
      """
      auth:
        - signature: {keys: {batch: {secret: "${BATCH_KEY:?set BATCH_KEY}", user: batch}}}
      tools:
        list_cases: {description: Lists open cases., risk: read, public: true}
      """
    ],
    check: .compiler)
}

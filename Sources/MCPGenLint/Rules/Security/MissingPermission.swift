// `missing-permission`: found while access is resolved; over HTTP silence would mean that everybody may.

extension Rule {
  static let missingPermission = Rule(
    .missingPermission, .error, .security, input: .spec,
    rationale: """
      Over HTTP anybody on the network may be the caller. What names no permission and is not called public could be
      meant for everybody or be forgotten, and nobody can tell which. Name the permissions that a caller needs, or
      write `public: true`. Over stdio the caller is the user who started the server, and silence is no mistake.
      """,
    source: "Practice: access is denied unless somebody has granted it.",
    bad: [
      """
      mcpgen: 1
      server: {name: example, version: 1.0.0, description: An example., transports: {http: {}}}
      tools:
        ↓list_cases: {description: Lists open cases., risk: read}
      """
    ],
    good: [
      """
      mcpgen: 1
      server: {name: example, version: 1.0.0, description: An example., transports: {http: {}}}
      tools:
        list_cases: {description: Lists open cases., risk: read, permissions: [read:case]}
        get_hours: {description: Returns the opening hours., risk: read, public: true}
      """
    ],
    check: .compiler)
}

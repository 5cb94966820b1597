// Findings for programs of one's own. The shape is documented in docs/lint-output.md and only grows.

import MCPCore

extension DiagnosticRenderer {
  /// `{"version": 1, "findings": […], "counts": {…}}`, with a line break at the end.
  /// - Parameter more: members that follow `counts`: what the run was asked for beside the findings.
  public static func json(_ diagnostics: [Diagnostic], more: [JSON.Member] = []) -> String {
    var fingerprints = Fingerprints()
    let findings = diagnostics.map { diagnostic -> JSON in
      let notes = diagnostic.notes.map { note in
        JSON.object(["message": .string(note.message), "location": location(note.span)])
      }
      return .object([
        "rule": .string(diagnostic.rule.rawValue), "severity": .string(diagnostic.severity.rawValue),
        "message": .string(diagnostic.message), "location": location(diagnostic.span),
        "notes": notes.isEmpty ? nil : .array(notes), "help": diagnostic.help.map(JSON.string),
        "fix": diagnostic.fix.map(fix),
        "fingerprint": .string(fingerprints.next(diagnostic)),
      ])
    }
    let counts = Severity.allCases.map { severity in
      let count = diagnostics.count { $0.severity == severity }
      return JSON.Member(key: severity.rawValue, value: .integer(Int64(count)))
    }
    let members: [JSON.Member] = [
      .init(key: "version", value: 1), .init(key: "findings", value: .array(findings)),
      .init(key: "counts", value: .object(counts)),
    ]
    return JSON.object(members + more).indentedText + "\n"
  }

  private static func fix(_ fix: Fix) -> JSON {
    let edits = fix.edits.map { edit -> JSON in
      ["location": location(edit.span), "replacement": .string(edit.replacement)]
    }
    return ["title": .string(fix.title), "safe": .bool(fix.isSafe), "edits": .array(edits)]
  }

  private static func location(_ span: Span) -> JSON {
    ["path": .string(span.path), "start": position(span.start), "end": position(span.end)]
  }

  private static func position(_ position: Position) -> JSON {
    ["line": .integer(Int64(position.line)), "column": .integer(Int64(position.column))]
  }
}

// SARIF 2.1.0, which code hosts show beside the lines of a review.

import MCPCore

extension DiagnosticRenderer {
  /// A SARIF log of one run, with a line break at the end.
  /// - Parameter version: the version of mcpgen.
  public static func sarif(_ diagnostics: [Diagnostic], version: String) -> String {
    let rules = RuleID.allCases.filter { rule in diagnostics.contains { $0.rule == rule } }
    var fingerprints = Fingerprints()
    let results = diagnostics.map { result($0, rules: rules, fingerprint: fingerprints.next($0)) }
    let driver: JSON = [
      "name": "mcpgen", "semanticVersion": .string(version), "rules": .array(rules.map(descriptor)),
    ]
    let run: JSON = [
      "tool": ["driver": driver], "columnKind": "unicodeCodePoints", "results": .array(results),
    ]
    let log: JSON = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
    ]
    return log.indentedText + "\n"
  }

  private static func descriptor(_ rule: RuleID) -> JSON {
    ["id": .string(rule.rawValue), "shortDescription": ["text": .string(rule.meaning)]]
  }

  private static func result(_ diagnostic: Diagnostic, rules: [RuleID], fingerprint: String) -> JSON {
    let text = [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: ". ")
    let notes = diagnostic.notes.enumerated().map { index, note in
      JSON.object([
        "id": .integer(Int64(index + 1)), "message": ["text": .string(note.message)],
        "physicalLocation": physicalLocation(note.span),
      ])
    }
    return .object([
      "ruleId": .string(diagnostic.rule.rawValue),
      "ruleIndex": rules.firstIndex(of: diagnostic.rule).map { .integer(Int64($0)) },
      "level": .string(diagnostic.severity.rawValue), "message": ["text": .string(text)],
      "locations": [["physicalLocation": physicalLocation(diagnostic.span)]],
      "relatedLocations": notes.isEmpty ? nil : .array(notes),
      "partialFingerprints": ["mcpgen/v1": .string(fingerprint)],
    ])
  }

  private static func physicalLocation(_ span: Span) -> JSON {
    [
      "artifactLocation": ["uri": .string(uri(span.path))],
      "region": [
        "startLine": .integer(Int64(span.start.line)), "startColumn": .integer(Int64(span.start.column)),
        "endLine": .integer(Int64(span.end.line)), "endColumn": .integer(Int64(span.end.column)),
      ],
    ]
  }

  /// A path as a URI reference (RFC 3986), absolute paths as `file:` URIs.
  private static func uri(_ path: String) -> String {
    let legal = path.utf8.reduce(into: "") { text, byte in
      let isPlain =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-._~/".utf8.contains(byte)
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return path.hasPrefix("/") ? "file://" + legal : legal
  }
}

// SARIF 2.1.0, which code hosts show beside the lines of a review.

import MCPCore

extension DiagnosticRenderer {
  /// A SARIF log of one run, with a line break at the end.
  /// - Parameters:
  ///   - version: the version of mcpgen.
  ///   - rules: what is known of rules beyond their meaning.
  public static func sarif(_ diagnostics: [Diagnostic], version: String, rules known: [SARIFRule] = []) -> String {
    let known = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rules = RuleID.allCases.filter { rule in diagnostics.contains { $0.rule == rule } }
    var fingerprints = Fingerprints()
    let results = diagnostics.map { result($0, rules: rules, fingerprint: fingerprints.next($0)) }
    let driver: JSON = [
      "name": "mcpgen", "semanticVersion": .string(version), "rules": .array(rules.map { descriptor($0, known[$0]) }),
    ]
    let run: JSON = [
      "tool": ["driver": driver], "columnKind": "unicodeCodePoints", "results": .array(results),
    ]
    let log: JSON = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
    ]
    return log.indentedText + "\n"
  }

  private static func descriptor(_ rule: RuleID, _ known: SARIFRule?) -> JSON {
    .object([
      "id": .string(rule.rawValue), "shortDescription": ["text": .string(rule.meaning)],
      "fullDescription": known.map { ["text": .string($0.fullDescription)] },
      "help": known.map { ["text": .string($0.help), "markdown": .string($0.help)] },
      "defaultConfiguration": known.map { ["level": .string($0.level.rawValue)] },
      "properties": known.map { ["tags": .array($0.tags.map(JSON.string))] },
    ])
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
      "fixes": diagnostic.fix.map { [fix($0)] },
    ])
  }

  private static func fix(_ fix: Fix) -> JSON {
    let files = Dictionary(grouping: fix.edits, by: \.span.path).sorted { $0.key < $1.key }
    let changes = files.map { path, edits -> JSON in
      let replacements = edits.map { edit -> JSON in
        ["deletedRegion": region(edit.span), "insertedContent": ["text": .string(edit.replacement)]]
      }
      return ["artifactLocation": ["uri": .string(uri(path))], "replacements": .array(replacements)]
    }
    return ["description": ["text": .string(fix.title)], "artifactChanges": .array(changes)]
  }

  private static func physicalLocation(_ span: Span) -> JSON {
    ["artifactLocation": ["uri": .string(uri(span.path))], "region": region(span)]
  }

  private static func region(_ span: Span) -> JSON {
    [
      "startLine": .integer(Int64(span.start.line)), "startColumn": .integer(Int64(span.start.column)),
      "endLine": .integer(Int64(span.end.line)), "endColumn": .integer(Int64(span.end.column)),
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

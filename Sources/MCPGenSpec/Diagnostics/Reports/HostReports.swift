// Findings as the hosts of code and their builds take them: GitHub's workflow commands, GitLab's code quality, and
// JUnit's XML, which nearly every other build shows.

import MCPCore

extension DiagnosticRenderer {
  /// One workflow command of GitHub Actions a finding.
  public static func github(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { diagnostic in
      let (start, end) = (diagnostic.span.start, diagnostic.span.end)
      let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
      var place = "file=\(property(diagnostic.span.path)),line=\(start.line),endLine=\(end.line)"
      // GitHub takes columns only of findings within one line.
      if start.line == end.line { place += ",col=\(start.column),endColumn=\(end.column)" }
      let text = [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: "\n")
      return "::\(command) \(place),title=\(property(diagnostic.rule.rawValue))::\(data(text))\n"
    }.joined()
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  /// GitLab's code quality report, with a line break at the end.
  public static func gitlab(_ diagnostics: [Diagnostic]) -> String {
    var fingerprints = Fingerprints()
    let issues = diagnostics.map { diagnostic -> JSON in
      let severity =
        switch diagnostic.severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
      return [
        "description": .string(diagnostic.message), "check_name": .string(diagnostic.rule.rawValue),
        "fingerprint": .string(fingerprints.next(diagnostic)), "severity": .string(severity),
        "location": [
          "path": .string(diagnostic.span.path), "lines": ["begin": .integer(Int64(diagnostic.span.start.line))],
        ],
      ]
    }
    return JSON.array(issues).indentedText + "\n"
  }

  /// JUnit's XML: a suite a file, a failed case a finding, a passed one for a file without findings.
  /// - Parameter paths: the files that were looked at.
  public static func junit(_ diagnostics: [Diagnostic], paths: [String]) -> String {
    let byPath = Dictionary(grouping: diagnostics, by: \.span.path)
    var seen: Set<String> = []
    let paths = (paths + byPath.keys.sorted()).filter { seen.insert($0).inserted }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"mcpgen lint\" tests=\"\(cases(paths, byPath))\" "
    text += "failures=\"\(diagnostics.count)\">\n"
    for path in paths {
      let findings = byPath[path] ?? []
      text += "  <testsuite name=\"\(xml(path))\" tests=\"\(max(1, findings.count))\" failures=\"\(findings.count)\">\n"
      if findings.isEmpty { text += "    <testcase classname=\"\(xml(path))\" name=\"lint\"/>\n" }
      for finding in findings {
        let place = "\(finding.span.start.line):\(finding.span.start.column)"
        text += "    <testcase classname=\"\(xml(path))\" name=\"\(finding.rule.rawValue) at \(place)\">\n"
        text += "      <failure type=\"\(finding.severity.rawValue)\" message=\"\(xml(finding.message))\">"
        text += "\(xml("\(path):\(place)")) \(xml(finding.help ?? ""))</failure>\n    </testcase>\n"
      }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func cases(_ paths: [String], _ findings: [String: [Diagnostic]]) -> Int {
    paths.reduce(0) { $0 + max(1, findings[$1]?.count ?? 0) }
  }

  /// Text for XML 1.0, which has no control characters, not even as references.
  private static func xml(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

// Findings that a team knows and has not mended yet, so that a run fails on new ones only. An entry is recognised by
// its fingerprint: rule, file and words, not the line, which moves.

import MCPCore
import MCPGenSpec

/// Known findings.
public struct Baseline: Sendable {
  /// One known finding.
  private struct Entry {
    let fingerprint: String
    let path: String
    let rule: RuleID?
  }

  /// Why a file is no baseline.
  public struct Problem: Error, Sendable {
    /// The reason, as the end of a sentence.
    public let reason: String
  }

  private let entries: [String: Entry]

  /// The baseline in a text.
  /// - Throws: `Problem` where the text is no baseline of this version.
  public init(text: String) throws(Problem) {
    let document: JSON
    do { document = try JSON.parse(text) } catch { throw Problem(reason: "it is no JSON: \(error)") }
    guard document["version"]?.intValue == 1, let findings = document["findings"]?.arrayValue else {
      throw Problem(reason: "it is no baseline of version 1; write a new one with `--write-baseline`")
    }
    let read = findings.compactMap { finding -> Entry? in
      guard let name = finding["fingerprint"]?.stringValue, let path = finding["path"]?.stringValue else { return nil }
      return Entry(fingerprint: name, path: path, rule: finding["rule"]?.stringValue.flatMap(RuleID.init))
    }
    guard read.count == findings.count else {
      throw Problem(reason: "one of its findings has no `fingerprint` or no `path`")
    }
    self.entries = Dictionary(read.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The findings that are not known.
  ///
  /// - Parameters:
  ///   - findings: what was found.
  ///   - errors: what cannot be lived with.
  ///   - paths: the files that were looked at; of others it is not known what still occurs.
  ///   - runs: whether a rule looked; of the others it is not known either.
  func applied(
    to findings: [Diagnostic], except errors: CompilerErrors, paths: Set<String>, runs: (RuleID) -> Bool
  ) -> (findings: [Diagnostic], known: Int, gone: Int) {
    var fingerprints = Fingerprints()
    var met: Set<String> = []
    let rest = findings.filter { finding in
      let name = fingerprints.next(finding)
      guard !errors.contains(finding), entries[name] != nil else { return true }
      met.insert(name)
      return false
    }
    let gone = entries.values.count { entry in
      !met.contains(entry.fingerprint) && paths.contains(entry.path) && entry.rule.map(runs) ?? true
    }
    return (rest, met.count, gone)
  }

  /// The text of a baseline of these findings, with a line break at the end, and how many it holds.
  /// - Parameter errors: what is left out, for it cannot be lived with.
  public static func text(
    of findings: [Diagnostic], except errors: CompilerErrors
  ) -> (text: String, count: Int) {
    var fingerprints = Fingerprints()
    let entries = findings.compactMap { finding -> JSON? in
      let name = fingerprints.next(finding)
      guard !errors.contains(finding) else { return nil }
      return [
        "fingerprint": .string(name), "rule": .string(finding.rule.rawValue), "path": .string(finding.span.path),
        "message": .string(finding.message),
      ]
    }
    let document: JSON = ["version": 1, "findings": .array(entries)]
    return (document.indentedText + "\n", entries.count)
  }
}

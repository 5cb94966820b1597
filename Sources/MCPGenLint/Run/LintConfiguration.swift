// `.mcpgen.yaml`: the settings of a project, which every run in its folder shares.

import MCPGenSpec

/// The settings of a project.
public struct LintConfiguration: Sendable, Hashable {
  /// How serious a rule is, as the file says it.
  public enum Setting: Sendable, Hashable {
    /// There are no findings.
    case off
    /// Findings are this serious.
    case on(Severity)

    /// What a word says: a severity, or `off`.
    init?(_ word: String) {
      if word == "off" {
        self = .off
      } else if let severity = Severity(rawValue: word) {
        self = .on(severity)
      } else {
        return nil
      }
    }
  }

  /// The name of the file.
  public static let fileName = ".mcpgen.yaml"

  /// `select`, `ignore` and `extend-select`.
  public var choice = RuleChoice()
  /// `severity`.
  public var severities: [RuleID: Setting] = [:]
  /// `fail-on`: from which severity on a run fails.
  public var failOn: Severity?
  /// `max-warnings`: how many warnings a run may have.
  public var maxWarnings: Int?
  /// `clients`: the clients whose limits count.
  public var clients: [Client] = []
  /// `baseline`: the file of known findings, by its path from this file.
  public var baseline: String?
  /// `exclude`: patterns of paths that are left out of folders.
  public var exclude: [String] = []
  /// `notes`: whether notes are shown.
  public var notes: Bool?

  /// Nothing is said.
  public init() {}

  /// The settings in a file, and what is wrong with them.
  public static func read(_ source: SourceText) -> (configuration: LintConfiguration, problems: [Diagnostic]) {
    let (root, problems) = Composer.compose(source)
    // A file without settings is a way to mark the folder of a project.
    guard problems.map(\.rule) != [.emptySpec] else { return (LintConfiguration(), []) }
    var reader = ConfigurationReader(problems: problems)
    if let root { reader.read(root) }
    return (reader.configuration, reader.problems)
  }
}

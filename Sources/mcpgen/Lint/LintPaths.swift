// From the paths of the command line to files: folders are searched, and what a file holds is told by its name.

import MCPGenLint
import MCPGenSpec

/// A file that is linted.
struct LintFile {
  /// What is in it.
  enum Kind: Equatable {
    /// A spec.
    case spec
    /// An answer to `tools/list`, or with `isLines` one JSON text a line.
    case list(isLines: Bool)
    /// Standard input: a spec or a list.
    case standardInput
  }

  /// The path; what standard input is called.
  var path: String
  /// What is in it.
  var kind: Kind

  /// What a file of this name holds; `nil` where the name does not say it.
  static func kind(of path: String) -> Kind? {
    if path.hasSuffix(".json") { return .list(isLines: false) }
    if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") { return .list(isLines: true) }
    return path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? .spec : nil
  }
}

/// The paths of a run.
struct LintPaths {
  private let paths: [String]
  private let project: LintProject
  private let standardInput: String

  init(_ paths: [String], project: LintProject, standardInput: String?) {
    self.paths = paths
    self.project = project
    self.standardInput = standardInput ?? "stdin"
  }

  /// The files, each once.
  /// - Throws: `Failure` where there is nothing to lint.
  func files() throws -> [LintFile] {
    var paths = paths
    if paths.isEmpty {
      guard let folder = project.folder else {
        throw Failure.unusable(
          "nothing to lint: give a spec, a folder or a list of tools; there is no \(LintConfiguration.fileName) here "
            + "or above, whose folder would be taken")
      }
      paths = [folder]
    }
    var seen: Set<String> = []
    // The same file twice would be two servers with the same tools.
    return try paths.flatMap(files).filter { seen.insert(Path.real($0.path) ?? $0.path).inserted }
  }

  private func files(_ path: String) throws -> [LintFile] {
    if path == "-" { return [LintFile(path: standardInput, kind: .standardInput)] }
    guard DiskFile.isFolder(path) else { return [LintFile(path: path, kind: LintFile.kind(of: path) ?? .spec)] }
    let folder = path == "." || path == "./" ? "" : path
    let found = DiskFile.files(under: folder, suffix: ".mcp.yaml").filter { !isExcluded($0) }
    guard !found.isEmpty else {
      throw Failure.unusable("there is no spec in the folder \(path), no file NAME.mcp.yaml")
    }
    return found.map { LintFile(path: $0, kind: .spec) }
  }

  private func isExcluded(_ path: String) -> Bool {
    let patterns = project.settings.configuration.exclude.map(PathPattern.init)
    guard !patterns.isEmpty, let base = project.folder.flatMap(Path.real), let file = Path.real(path) else {
      return false
    }
    let prefix = base == "/" ? base : base + "/"
    guard file.hasPrefix(prefix) else { return false }
    let relative = String(file.dropFirst(prefix.count))
    return patterns.contains { $0.matches(relative) }
  }
}

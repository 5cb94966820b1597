// Which file is the lock of which spec. A folder with one spec has one `mcpgen.lock`; where several stand side by side
// each has a lock with its own name, for one file would be another's as soon as a second spec appears.

import MCPGenContract
import MCPGenSpec

/// Where the lock of a spec is.
struct LockLocation {
  /// The file.
  var path: String

  /// Where the locks of these specs are.
  static func locks(of specs: [String]) -> [LockLocation] { specs.map { LockLocation(path: Self.path(beside: $0)) } }

  init(path: String) { self.path = path }

  private static func path(beside spec: String) -> String {
    let folder = spec.lastIndex(of: "/").map { String(spec[...$0]) } ?? ""
    let name = String(spec.dropFirst(folder.count))
    let others = DiskFile.names(in: folder.isEmpty ? "." : folder).filter { $0.hasSuffix(".mcp.yaml") && $0 != name }
    guard !others.isEmpty else { return folder + Lock.fileName }
    let stem =
      [".mcp.yaml", ".yaml", ".yml"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
    return folder + stem + "." + Lock.fileName
  }

  /// The text of the lock.
  /// - Throws: `Failure` where there is none.
  func read() throws -> SourceText {
    guard DiskFile.exists(path) else {
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      let plain = folder + Lock.fileName
      let hint =
        path != plain && DiskFile.exists(plain)
        ? "there are several specs in this folder, so the lock of each has its name: rename \(plain), or write them anew"
        : "write it"
      throw Failure.unusable("there is no lock \(path); \(hint) with `mcpgen lock`")
    }
    return try SpecFile.read(path, limits: SpecLimits(maxBytes: 256 << 20), as: .lock)
  }
}

extension LockError {
  /// The error as a finding about the lock.
  func finding(in source: SourceText) -> Diagnostic {
    let rule: RuleID =
      switch self {
      case .edited, .rewritten: .editedLock
      case .notJSON, .conflict, .otherFormat, .newer, .malformed: .illegalLock
      }
    let span = offset.map { source.span($0..<$0) } ?? source.startSpan
    return Diagnostic(rule, message, at: span, help: help)
  }
}

/// The specs that a command line names.
enum SpecPaths {
  /// The specs of files and folders, each once; without paths those of the current folder.
  /// - Throws: `Failure` where a folder has none.
  static func specs(_ paths: [String]) throws -> [String] {
    var seen: Set<String> = []
    return try (paths.isEmpty ? ["."] : paths).flatMap { path -> [String] in
      guard DiskFile.isFolder(path) else { return [path] }
      let found = DiskFile.files(under: path == "." || path == "./" ? "" : path, suffix: ".mcp.yaml")
      guard !found.isEmpty else {
        throw Failure.unusable("there is no spec in the folder \(path), no file NAME.mcp.yaml")
      }
      return found
    }.filter { seen.insert(Path.real($0) ?? $0).inserted }
  }
}

// What an argument of `diff`, `breaking` and `changelog` may name, and how it becomes a side: a file, a folder with one
// spec, `REVISION:PATH`, or a revision alone, which means the file on the other side as it was then.

import MCPGenContract
import MCPGenSpec

/// Finds the sides of comparisons.
enum ContractPlace {
  /// A list or a lock is made by programs, and larger than what a person writes.
  private static let limits = SpecLimits(maxBytes: 256 << 20)

  /// The side that an argument names.
  /// - Parameter other: the path of the file on the other side, which a revision alone means.
  /// - Throws: `Failure` with one line that says what was looked for, or after the findings of a spec were printed.
  static func side(_ argument: String, like other: String?) throws -> ContractSide {
    if DiskFile.isFolder(argument) { return try file(onlySpec(in: argument)) }
    if DiskFile.exists(argument) { return try file(argument) }
    if let colon = argument.firstIndex(of: ":"), colon != argument.startIndex {
      let path = String(argument[argument.index(after: colon)...])
      let revision = String(argument[..<colon])
      if !path.isEmpty { return try side(at: GitRevision(revision, folder: "."), path: path) }
      return try side(argument: revision, like: other)
    }
    return try side(argument: argument, like: other)
  }

  /// The file as it is now.
  static func file(_ path: String) throws -> ContractSide {
    try ContractSide(SpecFile.read(path, limits: limits(of: path), as: kind(of: path)))
  }

  /// The only spec below a folder.
  /// - Throws: `Failure` where there is none or more than one.
  static func onlySpec(in folder: String) throws -> String {
    let found = DiskFile.files(under: folder == "." || folder == "./" ? "" : folder, suffix: ".mcp.yaml")
    return try only(found, in: "the folder \(folder)")
  }

  /// A spec as it was at a revision, under its present name or the one that it had then.
  static func side(argument revision: String, like path: String?) throws -> ContractSide {
    // Two revisions alone are two states of the one spec that is here.
    guard let path = path ?? (try? onlySpec(in: ".")), DiskFile.exists(path), !DiskFile.isFolder(path) else {
      throw Failure.unusable(
        "there is no file \(SafeText.quoted(revision)), and a revision alone means the file on the other side or the one "
          + "spec below this folder, and there is neither; write REVISION:PATH")
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let commit = try GitRevision(revision, folder: folder)
    if let bytes = try commit.bytes(name, limit: limits(of: name).maxBytes) { return try side(at: commit, name, bytes) }
    let former = try commit.formerName(of: name) ?? vanishedSpec(at: commit, for: name)
    guard let bytes = try commit.bytes(former) else {
      throw Failure.unusable("\(SafeText.quoted(former)) cannot be read at \(revision)")
    }
    var side = try side(at: commit, former, bytes)
    side.notice = "\(name) was called \(SafeText.escaped(former)) at \(revision)"
    return side
  }

  // MARK: At a revision

  private static func side(at commit: GitRevision, path: String) throws -> ContractSide {
    if let bytes = try commit.bytes(path, limit: limits(of: path).maxBytes) { return try side(at: commit, path, bytes) }
    if try commit.isFolder(path) {
      let name = try only(commit.files(under: path, suffix: ".mcp.yaml"), in: "\(commit.name):\(path)")
      return try side(at: commit, name, commit.bytes(name) ?? [])
    }
    throw Failure.unusable("there is no file \(SafeText.quoted(path)) at \(commit.name)\(try nearest(path, commit))")
  }

  private static func side(at commit: GitRevision, _ path: String, _ bytes: [UInt8]) throws -> ContractSide {
    let source = try SpecFile.text(bytes, "\(commit.name):\(commit.path(path))", kind(of: path))
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return try ContractSide(source) { include, _ in
      guard !include.hasPrefix("/") else { throw Failure.unusable("the path must begin at the folder of this spec") }
      guard let bytes = try commit.bytes(folder + include) else {
        throw Failure.unusable("no such file at \(commit.name)")
      }
      return try SpecFile.text(bytes, "\(commit.name):\(commit.path(folder + include))", .spec)
    }
  }

  /// The one spec of a commit that is no longer here, which the spec that is here now may have been.
  /// - Throws: `Failure` where there are several, and one without an error where there is none: the spec is new.
  private static func vanishedSpec(at commit: GitRevision, for name: String) throws -> String {
    let found = try commit.files(suffix: ".mcp.yaml").filter { !DiskFile.exists(commit.path($0)) }
    guard let first = found.first else {
      throw Failure(
        code: .clean,
        message: "\(commit.path(name)) is new since \(commit.name): there is nothing to compare it with")
    }
    guard found.count == 1 else {
      throw Failure.unusable(
        "\(name) is not in \(commit.name), and git knows of no other name that it had; no longer here are: "
          + "\(list(found)). Write REVISION:PATH")
    }
    return first
  }

  private static func nearest(_ path: String, _ commit: GitRevision) throws -> String {
    let files = try commit.files(suffix: ".yaml") + commit.files(suffix: ".json") + commit.files(suffix: ".lock")
    return nearestHelp(path, in: files).map { ". " + $0 } ?? ""
  }

  // MARK: Names

  private static func only(_ specs: [String], in place: String) throws -> String {
    guard let first = specs.first else { throw Failure.unusable("there is no spec in \(place), no file NAME.mcp.yaml") }
    guard specs.count == 1 else {
      throw Failure.unusable("there are \(specs.count) specs in \(place), and one is compared; name it: \(list(specs))")
    }
    return first
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(8).map(SafeText.escaped).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }

  private static func kind(of path: String) -> SpecFile.Kind {
    path.hasSuffix(".lock") ? .lock : path.hasSuffix(".json") ? .list : .spec
  }

  private static func limits(of path: String) -> SpecLimits { kind(of: path) == .spec ? SpecLimits() : limits }
}

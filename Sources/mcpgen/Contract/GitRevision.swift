// Files as they were at a commit, asked of git itself. A revision is an argument that somebody gives, in CI perhaps out
// of a pull request: what begins with a dash is refused before git could take it for an option, and contents are read as
// stored, without the filters that a repository may configure.

import MCPGenSpec

/// A commit of the repository around a folder.
struct GitRevision {
  /// The name that was given: a branch, a tag, a hash.
  let name: String
  /// The folder that paths are relative to, with git's own idea of the repository around it.
  let folder: String
  /// The hash of the commit.
  private let commit: String

  /// The commit that `name` means in the repository around `folder`.
  /// - Throws: `Failure` where there is no git, no repository or no such commit, with what to do about it.
  init(_ name: String, folder: String) throws {
    self.name = name
    self.folder = folder.isEmpty ? "." : folder
    guard !name.isEmpty, !name.hasPrefix("-"), !name.contains("\0") else {
      throw Failure.unusable("\(SafeText.quoted(name)) is no revision; expected a branch, a tag or a commit, `main`")
    }
    let result = try Self.git(
      self.folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"])
    guard result.status == 0 else {
      throw try Self.unknown(name, folder: self.folder, said: result.error)
    }
    commit = String(decoding: result.output, as: UTF8.self).filter { !$0.isWhitespace }
  }

  /// The path of a file as it is from here, and not from the folder.
  func path(_ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The bytes of a file at this commit; `nil` where it had none of this path, or a folder there.
  /// - Parameter path: relative to the folder.
  /// - Throws: `Failure` where it is larger than `limit`.
  func bytes(_ path: String, limit: Int = SpecLimits().maxBytes) throws -> [UInt8]? {
    let result = try Self.git(folder, ["cat-file", "blob", commit + ":./" + path], limit: limit)
    guard result.status == 0 else { return nil }
    guard result.output.count <= limit else {
      throw Failure.unusable("\(name):\(path) has more than \(limit) bytes")
    }
    return result.output
  }

  /// Whether there was a folder at the path.
  func isFolder(_ path: String) throws -> Bool {
    let result = try Self.git(folder, ["cat-file", "-t", commit + ":./" + (path == "." ? "" : path)])
    return result.status == 0 && result.output.starts(with: Array("tree".utf8))
  }

  /// The paths of all files whose names end in `suffix`, below the folder and then `path` in it, sorted.
  func files(under path: String = "", suffix: String) throws -> [String] {
    let scope = path.isEmpty || path == "." ? [] : ["--", path]
    let result = try Self.git(folder, ["ls-tree", "-r", "-z", "--name-only", commit] + scope)
    guard result.status == 0 else { return [] }
    let names = result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return names.filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// What a file that is here now was called at this commit, relative to the folder, where git sees that it was renamed.
  func formerName(of path: String) throws -> String? {
    let result = try Self.git(
      folder,
      [
        "diff", "--no-ext-diff", "--no-textconv", "--relative", "-M40%", "--diff-filter=R", "--name-status", "-z",
        commit, "--",
      ])
    guard result.status == 0 else { return nil }
    let words = result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    for index in stride(from: 0, to: words.count - 2, by: 3) where words[index + 2] == path { return words[index + 1] }
    return nil
  }

  // MARK: git

  private static func git(_ folder: String, _ arguments: [String], limit: Int = 64 << 20) throws -> ChildProcess.Result
  {
    let safe = ["-C", folder, "--no-pager", "--no-replace-objects", "--literal-pathspecs"]
    guard let result = ChildProcess.run("git", safe + arguments, limit: limit) else {
      throw Failure.unusable(
        "what is no file is looked for as a revision, and git cannot be run; install it, or give a file that is there")
    }
    return result
  }

  /// Why a revision is none.
  private static func unknown(_ name: String, folder: String, said error: String) throws -> Failure {
    let inside = try git(folder, ["rev-parse", "--is-shallow-repository"])
    guard inside.status == 0 else {
      let line = inside.error.split(separator: "\n").first.map(String.init) ?? "git gave no reason"
      return .unusable(
        "cannot look up \(SafeText.quoted(name)): it is no file, and git says \(SafeText.quoted(line, limit: 200))")
    }
    let message = "\(SafeText.quoted(name)) is neither a file nor a revision that git knows here"
    if inside.output.starts(with: Array("true".utf8)) {
      return .unusable(
        "\(message); this clone is shallow: fetch more of it, with `git fetch --unshallow`, or in CI with "
          + "`fetch-depth: 0`")
    }
    let refs = try git(
      folder, ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"])
    let names = String(decoding: refs.output, as: UTF8.self).split(separator: "\n").map(String.init)
    return .unusable(
      "\(message). \(nearestHelp(name, in: names) ?? "`git branch -a` and `git tag` list what there is.")")
  }
}

// The guard of arguments that are paths below one folder. It looks twice: at the text, where everything that some layer
// between here and the disk might decode, trim or expand into a way out is refused; and at the disk, where links are
// followed one component at a time and never beyond the folder, so that no answer tells what exists outside.
//
// What remains is time: between the check and the opening somebody who can write into the folder may put a link there.
// A handler for which that matters opens with `openat2` and RESOLVE_BENEATH, or goes down with `openat` and O_NOFOLLOW.
// Hard links and mounts cannot be told from files. Names of Windows devices (`con`, `aux.c`) are files here and pass.

/// Keeps paths inside of a folder.
struct PathGuard: Sendable {
  private let root: String

  /// A guard of the folder, which need not exist yet: as long as it does not, there are no links to follow. A relative
  /// one counts from where the process is now. An empty one refuses every path.
  init(root: String) { self.root = root.isEmpty || root.hasPrefix("/") ? root : FileSystem.currentFolder + "/" + root }

  /// Why this path is refused, in words for whoever wrote it; nil where what it names is inside or could be made there.
  func problem(of path: String) -> String? {
    switch check(path) {
    case .inside: nil
    case .refused(let reason): reason
    }
  }

  /// The absolute path without links that a handler should open; nil where the path is refused.
  func resolved(_ path: String) -> String? {
    switch check(path) {
    case .inside(let place): place
    case .refused: nil
    }
  }

  private enum Verdict {
    case inside(String)
    case refused(String)
  }

  private func check(_ path: String) -> Verdict {
    if let problem = PathText.problem(of: path) { return .refused(problem) }
    if root.isEmpty { return .refused("this server has no folder for files; its operator must name one") }
    let real: String
    switch FileSystem.realPath(of: root) {
    case .found(let place): real = place
    case .missing: return checkText(path)
    case .unreadable: return .refused("the folder for files cannot be looked at; its operator must mend that")
    }
    let roots = [PathText.components(of: real), PathText.components(of: root)]
    guard let components = relative(path, to: roots) else { return .refused(PathGuard.outside) }
    var walk = LinkWalk(roots: roots)
    switch walk.follow(components) {
    case .inside(let components): return .inside("/" + components.joined(separator: "/"))
    case .outside:
      return .refused("the path leads out of the folder for files by a link: name a file that is really inside")
    case .unclear: return .refused("the path cannot be followed (too many links, or no right to look): name another")
    }
  }

  /// The rules that need no disk, for a folder that is not there yet.
  private func checkText(_ path: String) -> Verdict {
    let base = PathText.components(of: root)
    guard let components = relative(path, to: [base]) else { return .refused(PathGuard.outside) }
    return .inside("/" + (base + components).joined(separator: "/"))
  }

  /// The components below the folder. Whole components are compared: `/data/contracts-evil` is not in
  /// `/data/contracts`.
  private func relative(_ path: String, to roots: [[String]]) -> [String]? {
    let components = PathText.components(of: path)
    guard path.hasPrefix("/") else { return components }
    return roots.first { components.starts(with: $0) }.map { Array(components.dropFirst($0.count)) }
  }

  private static let outside =
    "an absolute path is accepted inside of the folder for files only: write it relative to that folder, such as "
    + "reports/march.pdf"
}

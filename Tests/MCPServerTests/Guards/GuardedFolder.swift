// A folder for the tests of paths: files, things next to it that must stay out of reach, and links of every kind. It is
// named by a link, as a deployment's `current` is.

import Foundation

/// A temporary folder that is gone with the value.
final class GuardedFolder {
  /// What holds the folder and its neighbours, without links.
  let parent: String
  /// The folder, by way of a link.
  var root: String { parent + "/data" }
  /// The folder as it is.
  var real: String { parent + "/release-1" }

  init(withLinks: Bool = true) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("guarded-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard case .some(let path) = realpath(folder.path, nil) else { throw CocoaError(.fileNoSuchFile) }
    defer { free(path) }
    parent = String(cString: path)
    for file in ["secret.txt", "data-evil/secret.txt", "outside/secret.txt", "release-1/a.txt", "release-1/docs/a.txt"]
    {
      try write(file)
    }
    try write("release-1/docs/sub/b.txt")
    try write("release-1/deep/c.txt")
    try link("data", to: "release-1")
    if withLinks { for (name, target) in links { try link("release-1/" + name, to: target) } }
  }

  deinit { try? FileManager.default.removeItem(atPath: parent) }

  /// The text of a case with the names of this folder.
  func fill(_ text: String) -> String {
    text.replacingOccurrences(of: "{root}", with: root).replacingOccurrences(of: "{real}", with: real)
      .replacingOccurrences(of: "{parent}", with: parent).replacingOccurrences(of: "{name}", with: "data")
  }

  private var links: [(String, String)] {
    [
      ("out", parent + "/outside"), ("outfile", parent + "/secret.txt"), ("docs/up", "../.."), ("chain1", "chain2"),
      ("chain2", "out"), ("absout", "/etc"), ("rel-out", "../outside"), ("deep/link", "../../outside"),
      ("evil-sibling", "../data-evil"), ("dangling", parent + "/nowhere"), ("dangling-rel", "../nowhere"),
      ("via-missing", "missing/../../outside"), ("abs-dotdot", root + "/../outside"),
      ("docs/self-then-out", "../docs/../out"), ("loop", "loop"), ("loop-a", "loop-b"), ("loop-b", "loop-a"),
      ("inlink", "docs/sub"), ("in-abs", root + "/docs/sub"), ("in-up", "docs/../docs"), ("in-dot", "."),
      ("in-real", real), ("chain-in", "inlink"), ("dangling-in", "docs/not-yet"), ("docs/back", ".."),
      ("out-and-back", "../release-1/docs"),
    ]
  }

  private func write(_ name: String) throws {
    let file = URL(fileURLWithPath: parent).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(name.utf8).write(to: file)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: parent + "/" + name, withDestinationPath: target)
  }
}

// Paths that lead out of a folder, paths that only look so, and that whatever passes is really inside.

import Foundation
import Testing

@testable import MCPServer

@Suite struct PathGuardTests {
  @Test func escapesAreRefused() throws {
    let folder = try GuardedFolder()
    let guarding = PathGuard(root: folder.root)
    let cases = try GuardCase.list("paths-bad.txt")
    #expect(cases.count >= 110)
    for one in cases {
      let path = folder.fill(one.text)
      #expect(guarding.problem(of: path) != nil, "\(one.reason): \(one.text.debugDescription)")
      #expect(guarding.resolved(path) == nil)
    }
  }

  @Test func harmlessPathsPass() throws {
    let folder = try GuardedFolder()
    let guarding = PathGuard(root: folder.root)
    let cases = try GuardCase.list("paths-good.txt")
    #expect(cases.count >= 60)
    for one in cases {
      let path = folder.fill(one.text)
      #expect(guarding.problem(of: path) == nil, "\(one.reason): \(one.text.debugDescription)")
      #expect(guarding.resolved(path)?.hasPrefix(folder.real) == true)
    }
  }

  @Test func whatResolvesIsWhatTheKernelFinds() throws {
    let folder = try GuardedFolder()
    let guarding = PathGuard(root: folder.root)
    for path in ["a.txt", "inlink/b.txt", "in-abs/b.txt", "docs/back/a.txt", "in-real/docs/../a.txt", "chain-in", "."] {
      let resolved = guarding.resolved(path)
      if path.contains("..") {
        #expect(resolved == nil)
      } else {
        #expect(FileSystem.realPath(of: folder.root + "/" + path) == .found(resolved ?? ""))
      }
    }
    #expect(guarding.resolved("dangling-in/new.txt") == folder.real + "/docs/not-yet/new.txt")
  }

  @Test func namesMayNotBeTooLong() throws {
    let folder = try GuardedFolder()
    let guarding = PathGuard(root: folder.root)
    #expect(guarding.problem(of: String(repeating: "a", count: 255)) == nil)
    #expect(guarding.problem(of: String(repeating: "a", count: 256)) != nil)
    #expect(guarding.problem(of: String(repeating: "é", count: 128)) != nil)
    #expect(guarding.problem(of: String(repeating: "a/", count: 2_048)) == nil)
    #expect(guarding.problem(of: String(repeating: "a/", count: 2_049)) != nil)
  }

  @Test func answersDoNotTellWhatExistsOutside() throws {
    let folder = try GuardedFolder()
    let guarding = PathGuard(root: folder.root)
    let pairs = [
      ("out/secret.txt", "out/nothing.txt"), ("/etc/passwd", "/etc/nothing"), ("out", "dangling"),
      ("\(folder.parent)/secret.txt", "\(folder.parent)/nothing.txt"), ("rel-out", "dangling-rel"),
    ]
    for (present, absent) in pairs {
      let answer = guarding.problem(of: present)
      #expect(answer != nil && answer == guarding.problem(of: absent))
      #expect(answer?.contains(folder.parent) == false)
    }
  }

  @Test func aFolderThatIsNotThereHasOnlyText() throws {
    let folder = try GuardedFolder()
    let guarding = PathGuard(root: folder.parent + "/later")
    #expect(guarding.resolved("docs/a.txt") == folder.parent + "/later/docs/a.txt")
    #expect(guarding.problem(of: "../secret.txt") != nil)
    #expect(guarding.problem(of: folder.parent + "/later-evil/x") != nil)
    #expect(guarding.problem(of: folder.parent + "/later/x") == nil)
    #expect(PathGuard(root: "").problem(of: "a.txt") != nil)
  }

  @Test func theWholeDiskAndRelativeFolders() {
    #expect(PathGuard(root: "/").resolved("/usr") == PathGuard(root: "/").resolved("usr"))
    #expect(PathGuard(root: "/").problem(of: "/etc/../etc") != nil)
    let here = FileManager.default.currentDirectoryPath
    #expect(PathGuard(root: ".").problem(of: "a.txt") == nil)
    #expect(PathGuard(root: "no-such-folder").resolved("a.txt") == here + "/no-such-folder/a.txt")
  }

  /// Random walks over real links: what passes is inside once it exists.
  @Test func whateverPassesIsInside() throws {
    let folder = try GuardedFolder()
    let guarding = PathGuard(root: folder.root)
    var dice = GuardDice(seed: 6)
    let names = [
      "docs", "sub", "deep", "out", "outfile", "up", "chain1", "absout", "rel-out", "link", "evil-sibling", "dangling",
      "via-missing", "abs-dotdot", "loop", "inlink", "in-abs", "in-up", "in-dot", "in-real", "chain-in", "dangling-in",
      "back", "new", ".", "", "..", "a.txt", "%2e%2e", "..\u{200B}", "~", "...", folder.root, folder.real,
      folder.parent, "secret.txt", "data", "release-1", "outside",
    ]
    var accepted = 0
    for _ in 0..<4_000 {
      let path = dice.row(names, Int.random(in: 1...6, using: &dice), separator: "/")
      guard let resolved = guarding.resolved(path) else { continue }
      accepted += 1
      #expect(resolved == folder.real || resolved.hasPrefix(folder.real + "/"), "\(path)")
      let above = URL(fileURLWithPath: resolved).deletingLastPathComponent().path
      // A file may be in the way; then nothing can be opened there either.
      try? FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
      let asked = path.hasPrefix("/") ? path : folder.root + "/" + path
      for place in [above, asked] {
        guard case .found(let real) = FileSystem.realPath(of: place) else { continue }
        let isInside = real == folder.real || real.hasPrefix(folder.real + "/")
        #expect(isInside || (place == above && resolved == folder.real), "\(path) leads to \(real)")
      }
    }
    #expect(accepted > 200)
  }
}

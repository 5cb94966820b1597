// The patterns of `exclude`: `*` and `?` stay within a folder's name, `**` goes over folders. A pattern without a slash
// is held against every name on the way, and one that names a folder takes all that is below it, as ignore files do.

/// A pattern of paths.
public struct PathPattern: Sendable {
  private let parts: [[Character]]

  /// The pattern of a text.
  public init(_ text: String) {
    var parts = text.split(separator: "/").filter { $0 != "." }.map(Array.init)
    if !text.contains("/"), !parts.isEmpty { parts.insert(["*", "*"], at: 0) }
    self.parts = parts
  }

  /// Whether the pattern takes a path, which begins at the folder of the settings.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").filter { $0 != "." }.map(Array.init)
    guard !parts.isEmpty else { return false }
    // How much of the pattern can be used up before each name: never more work than pattern times path.
    var reached = closure([0])
    for name in names {
      // A pattern that is used up takes whatever is below.
      guard !reached.contains(parts.count) else { return true }
      var next: Set<Int> = []
      for index in reached {
        if parts[index] == ["*", "*"] { next.insert(index) }
        if parts[index] != ["*", "*"], PathPattern.matchesName(parts[index], name) { next.insert(index + 1) }
      }
      reached = closure(next)
    }
    return reached.contains(parts.count)
  }

  /// `**` takes nothing, too.
  private func closure(_ indices: Set<Int>) -> Set<Int> {
    var all = indices
    for start in indices {
      var index = start
      while index < parts.count, parts[index] == ["*", "*"] {
        index += 1
        all.insert(index)
      }
    }
    return all
  }

  /// Whether a name is what a part of a pattern stands for.
  static func matchesName(_ pattern: [Character], _ name: [Character]) -> Bool {
    var (place, position) = (0, 0)
    var star: (place: Int, position: Int)?
    while position < name.count {
      if place < pattern.count, pattern[place] == "*" {
        star = (place, position)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == name[position] {
        place += 1
        position += 1
      } else if let last = star {
        star = (last.place, last.position + 1)
        (place, position) = (last.place + 1, last.position + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}

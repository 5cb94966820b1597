// Follows a path below a folder as the kernel would, with one difference: a link that points outside ends the walk
// before anything outside is looked at, even one that would come back in.

/// A walk from the folder down, one component at a time.
struct LinkWalk {
  /// The folder as it really is; then the other ways in which absolute links may name it.
  private let roots: [[String]]
  /// Where the walk is; free of links.
  private var place: [String]
  private var pending: [String] = []
  private var links = 0
  /// Whether the place does not exist, so that nothing below it does.
  private var isMissing = false

  /// As many links as Linux follows.
  private static let mostLinks = 40

  /// How a walk ends.
  enum End: Equatable {
    /// Inside, at this place, counted from `/`.
    case inside([String])
    /// Beyond the folder, or on the way there.
    case outside
    /// Too many links, or a folder that may not be read.
    case unclear
  }

  /// A walk that begins in the first of these folders.
  init(roots: [[String]]) {
    self.roots = roots
    place = roots.first ?? []
  }

  /// Walks down.
  mutating func follow(_ components: [String]) -> End {
    pending = components.reversed()
    while let component = pending.popLast() {
      if let end = step(component) { return end }
    }
    return .inside(place)
  }

  private mutating func step(_ component: String) -> End? {
    if component == ".." { return stepUp() }
    place.append(component)
    if isMissing { return nil }
    switch FileSystem.entry(at: "/" + place.joined(separator: "/")) {
    case .plain: return nil
    case .missing:
      isMissing = true
      return nil
    case .link(let target): return enter(target)
    case .unreadable: return .unclear
    }
  }

  /// Only links have `..`. What lies above something missing may be made in the meantime, as a link even.
  private mutating func stepUp() -> End? {
    guard !isMissing, place.count > (roots.first?.count ?? 0) else { return .outside }
    place.removeLast()
    return nil
  }

  private mutating func enter(_ target: String) -> End? {
    place.removeLast()
    links += 1
    guard links <= LinkWalk.mostLinks, !target.isEmpty else { return .unclear }
    var components = PathText.components(of: target)
    if target.hasPrefix("/") {
      guard let root = roots.first(where: { components.starts(with: $0) }) else { return .outside }
      components.removeFirst(root.count)
      place = roots.first ?? []
    }
    pending += components.reversed()
    return nil
  }
}

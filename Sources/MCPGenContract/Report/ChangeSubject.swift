// What a change is about, for people: a path of the contract begins with a list and a name in it.

import MCPGenSpec

/// The part of a contract that a change is in.
struct ChangeSubject: Hashable {
  /// `tool`, `resource`, …; `server` where it is none of these.
  let kind: String
  /// Its name; `nil` for the server.
  let name: String?
  /// The label of a tool's version.
  let label: String?

  private static let kinds = [
    "tools": "tool", "resources": "resource", "prompts": "prompt", "errors": "error", "flows": "flow",
  ]

  /// What a path of the contract begins with.
  init(path: String) {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count > 1, let kind = Self.kinds[String(parts[0])] else {
      (kind, name, label) = ("server", nil, nil)
      return
    }
    self.kind = kind
    let key = parts[1].replacing("~1", with: "/").replacing("~0", with: "~")
    guard kind == "tool", let at = key.lastIndex(of: "@") else {
      (name, label) = (String(key), nil)
      return
    }
    (name, label) = (String(key[..<at]), String(key[key.index(after: at)...]))
  }

  /// It in words, names in backticks or as they are.
  func title(quoted: (String) -> String) -> String {
    guard let name else { return kind }
    return "\(kind) \(quoted(name))" + (label.map { ", version \(quoted($0))" } ?? "")
  }
}

extension ChangeClass {
  /// Whom a change breaks, as a heading.
  var heading: String {
    switch self {
    case .wire: "Breaks callers"
    case .security: "Exposes or allows more"
    case .model: "Models may choose or fill in differently"
    case .compatible: "Breaks nobody"
    }
  }
}

extension [Change] {
  /// The changes by their strongest class, strongest first, and within it by subject, subjects as they come.
  var grouped: [(strength: ChangeClass, subjects: [(subject: ChangeSubject, changes: [Change])])] {
    ChangeClass.allCases.sorted(by: >).compactMap { strength in
      let own = filter { $0.strongest == strength }
      guard !own.isEmpty else { return nil }
      var order: [ChangeSubject] = []
      let groups = Dictionary(grouping: own) { ChangeSubject(path: $0.path) }
      var seen: Set<ChangeSubject> = []
      for change in own {
        let subject = ChangeSubject(path: change.path)
        if seen.insert(subject).inserted { order.append(subject) }
      }
      return (strength, order.map { ($0, groups[$0] ?? []) })
    }
  }
}

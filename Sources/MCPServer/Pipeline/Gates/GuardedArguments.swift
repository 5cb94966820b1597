// What a schema cannot say of a text: that it is a path inside a folder, a statement that only reads, an address of the
// public internet.

import MCPCore

/// A guard, ready to judge.
enum ArgumentGuard: Sendable {
  case path(PathGuard)
  case readOnlySQL
  case url

  /// - Parameter roots: the folders of guarded paths, by their texts in the spec.
  init(_ definition: SafeguardDefinition.Guard, roots: [String: String]) {
    switch definition {
    case .path(let root): self = .path(PathGuard(root: roots[root] ?? root))
    case .readOnlySQL: self = .readOnlySQL
    case .url: self = .url
    }
  }

  /// Why the text is refused; `nil`: it is not.
  func problem(of text: String) async -> String? {
    switch self {
    case .path(let guarded): guarded.problem(of: text)
    case .readOnlySQL: SQLGuard.problem(of: text)
    case .url: await URLGuard.problem(ofResolved: text)
    }
  }
}

extension Precautions {
  func lookAtGuarded() async throws {
    var problems: [String] = []
    for item in guarded {
      if let problem = await item.rule.rule.problem(of: item.text) { problems.append("/\(item.rule.path): \(problem)") }
    }
    if !problems.isEmpty { throw Denied(report: .invalidArguments(problems, of: target)) }
  }
}

// Who may use what, as far as a spec says it: roles, and users who have several of them. What needs no permission is
// within everybody's reach. A permission that only tokens give is within nobody's: nothing is known of who has it.

import MCPCore
import MCPGenSpec

/// What callers may reach in a spec.
struct Reach {
  /// A tool, a resource or a prompt.
  struct Thing {
    /// What it is.
    enum Kind: String { case tool, resource, prompt }
    let kind: Kind
    let name: Located<String>
    let access: AccessSpec
    /// Of a tool.
    let risk: Risk?

    /// Whether it returns the words of others.
    var isUntrusted: Bool {
      guard let node = access.node["untrusted"] else { return false }
      return node.scalar?.value == .boolean(true) || node.items?.isEmpty == false
    }

    fileprivate var permissions: [String] { (access.permissions ?? []).map(\.value) }
  }

  /// Callers of one kind.
  struct Caller {
    /// Who they are, at the start of a sentence: "the role `agent`".
    let noun: String
    fileprivate let permissions: Set<String>

    /// Whether they may use it.
    func mayUse(_ thing: Thing) -> Bool { thing.permissions.allSatisfy(permissions.contains) }
  }

  /// All things, tools first.
  let things: [Thing]
  /// All callers, those with the fewest permissions first: everybody, then roles, then users with several roles.
  let callers: [Caller]

  init(_ spec: ServerSpec) {
    things =
      spec.tools.map { Thing(kind: .tool, name: $0.name, access: $0.value.access, risk: $0.value.risk?.value) }
      + spec.resources.map { Thing(kind: .resource, name: $0.name, access: $0.value.access, risk: nil) }
      + spec.prompts.map { Thing(kind: .prompt, name: $0.name, access: $0.value.access, risk: nil) }
    var permissions: [String: Set<String>] = [:]
    for role in spec.roles { permissions[role.name.value] = Set(role.value.map(\.value)) }
    let roles = spec.roles.map {
      Caller(noun: "the role \(SafeText.quoted($0.name.value))", permissions: permissions[$0.name.value] ?? [])
    }
    let users = spec.users.filter { $0.value.count > 1 }.map { user in
      Caller(
        noun: "the user \(SafeText.quoted(user.name.value))",
        permissions: user.value.reduce(into: Set()) { $0.formUnion(permissions[$1.value] ?? []) })
    }
    callers = [Caller(noun: "every caller", permissions: [])] + roles + users
  }
}

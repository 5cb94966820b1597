// The policy of the whole server: roles, users, limits, authentication, personal data, and the spec's tests.
// Nothing acts on most of it yet; every name in it is linked all the same.

import MCPCore

extension Resolver {
  mutating func resolvePolicy() -> Policy {
    for user in spec.users { checkRoles(user.value) }
    for role in spec.roles { checkUnique(role.value, "the permission") }
    checkLimits()
    checkAuthentication()
    for pattern in spec.root["pii"]?["patterns"]?.entries ?? [] { checkPattern(pattern.value) }
    checkFlows()
    for test in spec.tests { checkTest(test) }
    return Policy(
      tenancy: spec.server.tenancy?.value ?? .none, servesHTTP: spec.server.http != nil,
      roles: spec.roles.map { ($0.name.value, $0.value.map(\.value)) },
      users: spec.users.map { ($0.name.value, $0.value.map(\.value)) }, limits: spec.rateLimits.map(\.value),
      parts: Self.parts(["auth", "flows", "observe", "pii", "state", "tests"], of: spec.root))
  }

  private mutating func checkLimits() {
    for limit in spec.rateLimits {
      switch limit.value.target {
      case .tool(let name) where !tools.contains(name): reportUnknown("tool", Located(name, at: limit.span), in: tools)
      case .tag(let name) where !tags.contains(name):
        reportUnknown("tag", Located(name, at: limit.span), in: tags, otherwise: "No tool has a tag yet.")
      default: continue
      }
    }
  }

  private mutating func checkAuthentication() {
    for method in spec.root["auth"]?.items ?? [] {
      guard let entries = method.entries else { continue }
      if entries.count != 1 {
        report(
          .conflictingKeys, "each entry of `auth` is one way to authenticate; this one names \(entries.count)",
          at: method.headSpan, help: "Write one entry for each, with a `-` of its own.")
      }
      checkRoles(method["stdio"]?.texts("roles") ?? [])
      for key in method["signature"]?["keys"]?.entries ?? [] { checkRoles(key.value.texts("roles")) }
    }
  }

  // MARK: Tests

  private mutating func checkTest(_ test: Node) {
    guard test.entries != nil else { return }
    if let tool = test.text("call") { checkToolReference(tool) }
    if let tool = test.text("selects"), tool.value != "none" { checkToolReference(tool) }
    if let prompt = test.text("get"), !prompts.contains(prompt.value) {
      reportUnknown("prompt", prompt, in: prompts)
    }
    if let caller = test["as"] { checkRoles(caller.texts("roles")) }
    let errors = Names(self.errors.ordered + ReservedError.allCases.map(\.rawValue))
    if let error = test["expect"]?.text("error"), !errors.contains(error.value) {
      reportUnknown("error", error, in: errors)
    }
    if ["call", "read", "get", "says"].allSatisfy({ test[$0] == nil }) {
      report(
        .missingKey, "a test needs `call`, `read`, `get` or `says`", at: test.headSpan,
        help: "Write `{call: tool, args: {…}, expect: {error: code}}` or `{says: …, selects: tool}`.")
    }
  }
}

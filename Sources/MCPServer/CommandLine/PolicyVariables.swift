// Variables of the environment that the server itself reads for its policy, beside those of its handlers: whoever runs
// it must know of them, too.

/// A variable that a text of the policy holds.
struct PolicyVariable: Equatable {
  /// Its name.
  let name: String
  /// What it is for.
  let meaning: String
  /// Whether the server does not start without it.
  var isRequired = false
  /// Whether its value must not be shown.
  var isSecret = false
  /// What stands for it, where that is the whole text.
  var fallback: String?
}

extension ServerDefinition {
  /// The variables of the policy, in the order of the spec and each once; those of the handlers are not among them.
  var policyVariables: [PolicyVariable] {
    var found = PolicyVariables(known: Set(environment.variables.map(\.name)))
    for method in policy.authentication { found.add(method) }
    found.add(policy.audit?.sink, "The file of the audit record, or stderr")
    found.add(policy.audit?.key, "The key that chains the audit record", isSecret: true)
    found.add(policy.metricsPort, "The port of the metrics of a server over stdio, or off")
    for tool in tools {
      for case (_, .path(let root)) in tool.safeguards.guards { found.add(root, "The folder that paths must stay in") }
    }
    return found.variables
  }
}

/// Collects variables from texts.
struct PolicyVariables {
  /// Names that are not collected.
  var known: Set<String>
  var variables: [PolicyVariable] = []

  mutating func add(_ method: AuthenticationDefinition) {
    switch method {
    case .bearer(let bearer):
      add(bearer.issuer, "The issuer of tokens")
      add(bearer.audience, "The audience that tokens must name")
      add(bearer.jwks, "Where the keys of the issuer are")
    case .signature(let signature):
      for key in signature.keys {
        add(key.secret, "The shared key \(key.id), at least 32 bytes", isSecret: true)
        add(key.user, "Who signs with the key \(key.id)")
        add(key.tenant, "The tenant of whoever signs with the key \(key.id)")
      }
    case .stdio(let identity):
      add(identity.user, "The name of the local user")
      add(identity.tenant, "The tenant of the local user")
    }
  }

  /// A text is filled in from an empty environment, which tells the names, what is needed, and what else stands there.
  mutating func add(_ text: String?, _ meaning: String, isSecret: Bool = false) {
    var names: [String] = []
    var reading = EnvironmentText { name in
      names.append(name)
      return nil
    }
    let value = reading.expand(text)
    let isWhole = names.count == 1 && text?.hasPrefix("${") == true && text?.hasSuffix("}") == true
    for name in names where known.insert(name).inserted {
      variables.append(
        PolicyVariable(
          name: name, meaning: meaning, isRequired: reading.missing.contains { $0.hasPrefix("\(name) is not set") },
          isSecret: isSecret, fallback: isWhole ? value : nil))
    }
  }
}

// Variables of the environment that the server itself reads for its policy, beside those that handlers need: whoever
// runs it must know of them, too.

import MCPGenSpec

/// A variable that a text of the policy holds.
struct PolicyVariable {
  /// Its name, and what stands for it.
  var variable: RunTimeText.Variable
  /// What it is for.
  var meaning: String
  /// Whether its value must not be shown.
  var isSecret = false
}

extension Server {
  /// The variables of the policy, in the order of the spec and each once; those under `env:` are not among them.
  var policyVariables: [PolicyVariable] {
    let guards = tools.flatMap(\.policy.safeguards.guards).compactMap { field -> PolicyText? in
      if case .path(let root) = field.rule { PolicyText(root, "the folder that paths must stay in") } else { nil }
    }
    var known = Set(environment.map(\.property.name.value))
    return (policy.texts + guards).flatMap(\.variables).filter { known.insert($0.variable.name).inserted }
  }
}

/// A text of the policy, and what it is for.
private struct PolicyText {
  var text: String
  var meaning: String
  var isSecret: Bool

  init(_ text: String, _ meaning: String, isSecret: Bool = false) {
    self.text = text
    self.meaning = meaning
    self.isSecret = isSecret
  }

  /// `nil` where there is no text.
  init?(_ text: String?, _ meaning: String, isSecret: Bool = false) {
    guard let text else { return nil }
    self.init(text, meaning, isSecret: isSecret)
  }

  var variables: [PolicyVariable] {
    let variables = (try? RunTimeText(text))?.variables ?? []
    return variables.map { PolicyVariable(variable: $0, meaning: meaning, isSecret: isSecret) }
  }
}

extension Policy {
  fileprivate var texts: [PolicyText] {
    let audit = [
      PolicyText(audit?.sink, "the file of the audit record, or `stderr`"),
      PolicyText(audit?.key, "the key that chains the audit record", isSecret: true),
    ]
    let metrics = PolicyText(metricsPort, "the port of the metrics of a server over stdio, or `off`")
    return authentication.flatMap(\.texts) + (audit + [metrics]).compactMap { $0 }
  }
}

extension AuthMethod {
  fileprivate var texts: [PolicyText] {
    switch self {
    case .bearer(let bearer):
      [
        PolicyText(bearer.issuer, "the issuer of tokens"),
        PolicyText(bearer.audience, "the audience that tokens must name"),
        PolicyText(bearer.jwks, "where the keys of the issuer are"),
      ].compactMap { $0 }
    case .signature(let signature):
      signature.keys.flatMap { key in
        [
          PolicyText(key.secret, "the shared key `\(key.id)`, at least 32 bytes", isSecret: true),
          PolicyText(key.user, "who signs with the key `\(key.id)`"),
          PolicyText(key.tenant, "the tenant of whoever signs with the key `\(key.id)`"),
        ].compactMap { $0 }
      }
    case .stdio(let identity):
      [
        PolicyText(identity.user, "the name of the local user"),
        PolicyText(identity.tenant, "the tenant of the local user"),
      ].compactMap { $0 }
    }
  }
}

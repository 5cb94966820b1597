// The policy's texts with their variables filled in, once, when the server starts: everything that is missing or bad is
// told in one message, before anything is opened.

import MCPCore

/// What of a policy depends on the environment.
package struct PolicySettings: Sendable {
  /// One signing key.
  package struct SigningKey: Sendable {
    package let id: String
    package let secret: [UInt8]
    package let identity: Identity
  }

  /// A way to authenticate, ready to be used.
  package enum Authentication: Sendable {
    case bearer(BearerDefinition, issuer: String, audience: String, jwks: String?)
    case signature([SigningKey], window: Duration)
  }

  /// Where records go.
  struct Audit: Sendable {
    let sink: String
    let definition: AuditDefinition
    let key: [UInt8]?
  }

  /// The ways over the network, in the order of the spec.
  package private(set) var authentication: [Authentication] = []
  /// Who the user of a local process is.
  private(set) var local = Identity.anonymous
  private(set) var audit: Audit?
  /// The port of a stdio server's metrics; `nil`: none.
  private(set) var metricsPort: Int?
  /// The roots of guarded paths, by their texts in the spec.
  private(set) var roots: [String: String] = [:]

  /// Whether lists show older versions of tools to clients that do not say which they want.
  private(set) var listsOlderVersions = true

  /// Whether clients come over the network.
  private(set) var isOverNetwork = false

  /// What stands where nothing is filled in: nobody calls, and nothing is recorded.
  package init() {}

  /// Fills everything in.
  /// - Parameters:
  ///   - overNetwork: whether clients come over the network: only then are tokens and signatures looked at.
  ///   - environment: the value of a variable.
  /// - Throws: `EnvironmentError`, with a line for each problem.
  init(
    _ definition: ServerDefinition, overNetwork: Bool, environment: @escaping (String) -> String?
  ) throws(EnvironmentError) {
    isOverNetwork = overNetwork
    var text = EnvironmentText(environment)
    var problems: [String] = []
    let policy = definition.policy
    for method in policy.authentication {
      switch method {
      case .bearer(let bearer) where overNetwork: add(bearer, &text)
      case .signature(let signature) where overNetwork: add(signature, &text, &problems)
      case .stdio(let identity) where !overNetwork: local = PolicySettings.identity(identity, &text)
      default: break
      }
    }
    if let definition = policy.audit {
      let key = text.expand(definition.key).map { Array($0.utf8) }
      problems += PolicySettings.problems("the key of the audit log (observe.audit.key)", key ?? [])
      audit = Audit(sink: text.expand(definition.sink) ?? "stderr", definition: definition, key: key)
    }
    if let port = text.expand(policy.metricsPort), port != "off" {
      metricsPort = Int(port)
      if !(0...65_535).contains(metricsPort ?? -1) {
        problems.append("the port of metrics is '\(port.prefix(40))', not `off` or a number from 0 to 65535")
      }
    }
    switch environment("MCP_TOOL_VERSIONS") {
    case nil, "", "all": break
    case "current": listsOlderVersions = false
    case let other?: problems.append("MCP_TOOL_VERSIONS is '\(other.prefix(40))', not `all` or `current`")
    }
    for tool in definition.tools {
      for case (_, .path(let root)) in tool.safeguards.guards { roots[root] = text.expand(root) ?? "" }
    }
    problems = text.missing + problems + PolicySettings.unreadable(policy)
    if !problems.isEmpty { throw EnvironmentError(problems: problems) }
  }

  /// What of a policy this runtime cannot read: a compiler of another version may have let it pass, and a limit that is
  /// dropped without a word protects nobody.
  private static func unreadable(_ policy: PolicyDefinition) -> [String] {
    let limits = policy.limits.filter { (try? Limit($0)) == nil }.map { "the limit '\($0)'" }
    let patterns = (policy.personalData?.patterns ?? []).filter { (try? Pattern($0.pattern)) == nil }
      .map { "the pattern '\($0.name)'" }
    let flows = policy.flows.filter { $0.steps.count > FlowWatch.mostSteps }.map { "the flow '\($0.name)'" }
    return (limits + patterns + flows).map { "\($0) cannot be read: compile the spec with this version of mcpgen" }
  }

  private mutating func add(_ bearer: BearerDefinition, _ text: inout EnvironmentText) {
    let (issuer, audience) = (text.expand(bearer.issuer) ?? "", text.expand(bearer.audience) ?? "")
    authentication.append(.bearer(bearer, issuer: issuer, audience: audience, jwks: text.expand(bearer.jwks)))
  }

  private mutating func add(
    _ signature: SignatureDefinition, _ text: inout EnvironmentText, _ problems: inout [String]
  ) {
    var keys: [SigningKey] = []
    for key in signature.keys {
      let secret = Array((text.expand(key.secret) ?? "").utf8)
      problems += PolicySettings.problems("the secret of the signing key '\(key.id)'", secret)
      let identity = Identity(
        user: text.expand(key.user) ?? "", tenant: text.expand(key.tenant), roles: key.roles, method: .signature)
      keys.append(SigningKey(id: key.id, secret: secret, identity: identity))
    }
    authentication.append(.signature(keys, window: signature.window))
  }

  /// What is wrong with a secret; where there is none, that is told by its variable.
  private static func problems(_ name: String, _ secret: [UInt8]) -> [String] {
    guard secret.count < 32 && !secret.isEmpty else { return [] }
    let count = secret.count == 1 ? "1 byte" : "\(secret.count) bytes"
    return ["\(name) has \(count); it needs at least 32: make one with `openssl rand -hex 32`"]
  }

  private static func identity(_ local: StdioIdentityDefinition, _ text: inout EnvironmentText) -> Identity {
    Identity(
      user: text.expand(local.user) ?? Identity.anonymous.user, tenant: text.expand(local.tenant), roles: local.roles,
      method: .stdio)
  }
}

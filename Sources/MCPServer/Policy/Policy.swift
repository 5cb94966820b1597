// The policy of a server that runs: who callers are, and what is kept of their calls to judge the next ones by. Gates and
// filters ask it; it decides nothing by itself.

import Logging
import MCPCore

/// What all calls of a server are judged by.
package final class Policy: Sendable {
  let tenancy: PolicyDefinition.Tenancy
  /// How often calls may come; `nil`: as often as they like.
  let limiter: RateLimiter?
  /// Which calls are dangerous together; `nil`: none.
  let flows: FlowWatch?
  /// What is looked for in every text that leaves; `nil`: nothing.
  let scanner: PersonalDataScanner?
  /// Confirmations that have been used up.
  let confirmations = UsedOnce()
  /// Answers to calls that may be repeated under a key.
  let answers: IdempotencyStore<KeptAnswer>
  /// The caller over stdio.
  let local: Caller
  private let stateFolder: String?
  private let logger: Logger
  private let users: [String: [String]]
  private let roles: [String: [String]]

  init(_ definition: ServerDefinition, _ settings: PolicySettings, _ options: ServerOptions) {
    let policy = definition.policy
    tenancy = policy.tenancy
    users = policy.users
    roles = policy.roles
    limiter = RateLimiter(definition, logger: options.logger)
    flows = FlowWatch(definition, logger: options.logger)
    scanner = policy.personalData.map(PersonalDataScanner.init)
    stateFolder = options.stateFolder
    logger = options.logger
    answers = IdempotencyStore(definition, options)
    local = Policy.caller(settings.local, policy)
  }

  /// What operators have approved; `nil`: there is nowhere to keep that. The folder is made when it is first needed.
  func approvals() -> ApprovalStore? {
    guard let stateFolder else { return nil }
    do {
      return try StateLocation.approvals(in: stateFolder) { [logger] in logger.warning("\($0)") }
    } catch {
      logger.error("approvals cannot be kept: \(error)")
      return nil
    }
  }

  /// Removes questions and approvals that have expired, where any were ever kept.
  func sweepApprovals() {
    guard let stateFolder, StateLocation.hasApprovals(in: stateFolder) else { return }
    do throws(StateFailure) {
      _ = try approvals()?.sweep()
    } catch {
      logger.warning("expired approvals stay: \(error)")
    }
  }

  /// What an identity may do here.
  package func caller(_ identity: Identity) -> Caller { Policy.caller(identity, users, roles, tenancy) }

  private static func caller(_ identity: Identity, _ policy: PolicyDefinition) -> Caller {
    caller(identity, policy.users, policy.roles, policy.tenancy)
  }

  private static func caller(
    _ identity: Identity, _ users: [String: [String]], _ table: [String: [String]],
    _ tenancy: PolicyDefinition.Tenancy
  ) -> Caller {
    // Whoever has proved nothing is in no table, whatever name stands for nobody.
    let known = identity.method == .none ? [] : users[identity.user] ?? []
    let roles = identity.roles ?? known
    let permissions = Set(identity.permissions).union(roles.flatMap { table[$0] ?? [] })
    return Caller(identity, roles: roles, permissions: permissions, usesTenants: tenancy != .none)
  }
}

extension Policy {
  /// A text as it may leave: what looks personal in it is replaced.
  func shown(_ text: String) -> String { scanner?.redact(text) ?? text }

  /// The same for all texts of a value.
  func shown(_ value: JSON) -> JSON {
    guard scanner != nil else { return value }
    switch value {
    case .string(let text): return .string(shown(text))
    case .array(let elements): return .array(elements.map { shown($0) })
    case .object(let members): return .object(members.map { JSON.Member(key: $0.key, value: shown($0.value)) })
    default: return value
    }
  }
}

extension Policy {
  /// A question to a client; the page that it is to open stays what it is.
  func shown(question params: JSON) -> JSON {
    guard scanner != nil, case .object(let members) = params else { return params }
    return .object(
      members.map { $0.key == "url" ? $0 : JSON.Member(key: $0.key, value: shown($0.value)) })
  }
}

/// What a call under an idempotency key has come to.
enum KeptAnswer: Sendable {
  case output(CallOutput)
  case error(any DeclaredError)
}

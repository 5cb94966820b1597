// The contract of a resolved server. Everything that was declared is in it; what an author left to the runtime is not,
// for the runtime's defaults are no promise of the server's.

import MCPCore
import MCPGenSpec

extension Contract {
  /// The contract of a resolved server; `spec` is what it was resolved from and gives the places.
  public init(_ server: Server, from spec: ServerSpec) { self.init(server, places: ContractPlaces(spec)) }

  /// The contract of a resolved server.
  public init(_ server: Server, places: ContractPlaces) {
    let hidden = InternalFields(server.types)
    self.init(
      server: ServerTerms(server), tools: server.tools.flatMap { ToolContract.versions(of: $0, hidden) },
      resources: server.resources.map(ResourceContract.init), prompts: server.prompts.map(PromptContract.init),
      errors: server.errors.map(ErrorContract.init), flows: server.policy.flows.map(FlowContract.init),
      places: places)
  }
}

extension ServerTerms {
  fileprivate init(_ server: Server) {
    self.init(
      name: server.name.value, version: server.version, title: server.title, description: server.description,
      instructions: server.instructions, policy: ServerPolicy(server))
  }
}

extension ServerPolicy {
  fileprivate init(_ server: Server) {
    self.init()
    let policy = server.policy
    tenancy = policy.tenancy
    for transport in server.transports { transports[transport.name] = transport.settings }
    for method in policy.authentication { authentication[method.name] = method.settings.canonical }
    if server.transports.count > 1 { transportOrder = server.transports.map(\.name) }
    if policy.authentication.count > 1 { authenticationOrder = policy.authentication.map(\.name) }
    limits = policy.limits.sorted { $0.description < $1.description }
    for role in policy.roles { roles[role.name] = role.permissions.sorted() }
    for user in policy.users { users[user.name] = user.roles.sorted() }
    for variable in server.environment {
      let terms = JSON.object([
        "schema": variable.schema, "required": .flag(variable.isRequired), "secret": .flag(variable.isSecret),
      ])
      environment[variable.property.name.value] = terms.canonical
    }
    state = policy.parts.first { $0.name.value == "state" }?.value.canonical
    audit = policy.audit.map { audit in
      JSON.object([
        "durable": .flag(audit.isDurable), "dropsWhenFull": .flag(audit.dropsWhenFull),
        "chained": .flag(audit.key != nil),
      ]).canonical
    }
    personalData = policy.personalData.map { data in
      JSON.object([
        "kinds": data.kinds.map { .array($0.map(\.rawValue).sorted().map(JSON.string)) },
        "patterns": .map(
          Dictionary(data.patterns.map { ($0.name, .string($0.pattern)) }, uniquingKeysWith: { first, _ in first })),
      ]).canonical
    }
  }
}

extension AccessTerms {
  /// The access that a spec declares.
  init(_ policy: AccessPolicy) {
    self.init()
    permissions = Set(policy.permissions).sorted()
    isPublic = policy.isPublic
    isHidden = policy.isHidden
    reads = Set(policy.reads).sorted()
    tags = Set(policy.tags).sorted()
  }
}

extension ContentTerms {
  /// The content that a spec declares.
  init(_ policy: ContentPolicy) {
    self.init()
    personal = Dictionary(policy.personal.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
    exposed = Set(policy.exposed).sorted()
    switch policy.untrusted {
    case .none: break
    case .all: untrusted = ["*"]
    case .fields(let paths): untrusted = Set(paths).sorted()
    }
  }
}

extension Transport {
  fileprivate var name: String { isHTTP ? "http" : "stdio" }

  fileprivate var settings: JSON {
    guard case .http(let http) = self else { return .object([]) }
    return JSON.object([
      "host": http.host.map(JSON.string), "port": http.port.map(JSON.string), "path": http.path.map(JSON.string),
      "legacySSE": .flag(http.servesSSE), "allowedOrigins": .texts(http.allowedOrigins.sorted()),
      "trustedProxies": .texts(http.trustedProxies.sorted()), "tls": .flag(http.tls != nil),
    ]).canonical
  }
}

extension AuthMethod {
  fileprivate var settings: JSON {
    switch self {
    case .bearer(let bearer):
      let claims: [String: JSON] = [
        "user": bearer.claims.user, "roles": bearer.claims.roles, "permissions": bearer.claims.permissions,
        "tenant": bearer.claims.tenant,
      ].compactMapValues { $0.map(JSON.string) }
      return JSON.object([
        "issuer": .string(bearer.issuer), "audience": .string(bearer.audience), "jwks": bearer.jwks.map(JSON.string),
        "claims": claims.isEmpty ? nil : .map(claims),
      ]).canonical
    case .signature(let signature):
      let keys = signature.keys.map { key in
        (key.id, Self.identity(user: key.user, tenant: key.tenant, roles: key.roles))
      }
      return JSON.object([
        "keys": .map(Dictionary(keys, uniquingKeysWith: { first, _ in first })),
        "window": (signature.window?.description).map(JSON.string),
      ]).canonical
    case .stdio(let identity):
      return Self.identity(user: identity.user, tenant: identity.tenant, roles: identity.roles)
    }
  }

  private static func identity(user: String, tenant: String?, roles: [String]?) -> JSON {
    .object([
      "user": .string(user), "tenant": tenant.map(JSON.string),
      "roles": roles.map { .array($0.sorted().map(JSON.string)) },
    ])
  }
}

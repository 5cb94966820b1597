// The kinds of mapping that the language has. The table of all their keys is `MappingKind.keys`; the rows stand in the
// files of the folder Keys, by area. Documentation, the checker and the decoder know no other source.

import MCPCore

/// A kind of mapping whose keys the language fixes.
public enum MappingKind: String, Sendable, Hashable, CaseIterable {
  case root, shared, server, transports, stdioTransport, httpTransport, tls, icon
  case environmentVariable
  case authMethod, bearer, claims, signature, signatureKey, stdioIdentity
  case defaults
  case schema, guardRule
  case error
  case tool, alternative, example, circuitBreaker, versions, olderVersion, deprecation, cache
  case resource, annotations
  case prompt, message, embeddedResource
  case flow, flowStep, window
  case observe, audit, metrics, pii, state
  case test, caller, expectation

  /// The rows of the table for this kind, in the order of the documentation.
  public var keys: [SpecKey] {
    switch self {
    case .root: Self.rootKeys
    case .shared: Self.sharedKeys
    case .server: Self.serverKeys
    case .transports: Self.transportsKeys
    case .stdioTransport: []
    case .httpTransport: Self.httpKeys
    case .tls: Self.tlsKeys
    case .icon: Self.iconKeys
    case .environmentVariable: Self.environmentKeys
    case .authMethod: Self.authMethodKeys
    case .bearer: Self.bearerKeys
    case .claims: Self.claimsKeys
    case .signature: Self.signatureKeys
    case .signatureKey: Self.signatureKeyKeys
    case .stdioIdentity: Self.stdioIdentityKeys
    case .defaults: Self.defaultsKeys
    case .schema: Self.schemaKeys
    case .guardRule: Self.guardKeys
    case .error: Self.errorKeys
    case .tool: Self.toolKeys
    case .alternative: Self.alternativeKeys
    case .example: Self.exampleKeys
    case .circuitBreaker: Self.circuitBreakerKeys
    case .versions: Self.versionsKeys
    case .olderVersion: Self.olderVersionKeys
    case .deprecation: Self.deprecationKeys
    case .cache: Self.cacheKeys
    case .resource: Self.resourceKeys
    case .annotations: Self.annotationsKeys
    case .prompt: Self.promptKeys
    case .message: Self.messageKeys
    case .embeddedResource: Self.embeddedResourceKeys
    case .flow: Self.flowKeys
    case .flowStep: Self.flowStepKeys
    case .window: Self.windowKeys
    case .observe: Self.observeKeys
    case .audit: Self.auditKeys
    case .metrics: Self.metricsKeys
    case .pii: Self.piiKeys
    case .state: Self.stateKeys
    case .test: Self.testKeys
    case .caller: Self.callerKeys
    case .expectation: Self.expectationKeys
    }
  }

  /// The row for a key.
  public func key(_ name: String) -> SpecKey? { keysByName[name] }

  /// The rows by the names of their keys.
  var keysByName: WordTable<SpecKey> { Self.keysByName[self] ?? WordTable([:]) }

  /// The rows for keys that must be written.
  var requiredKeys: [SpecKey] { Self.requiredKeysByKind[self] ?? [] }

  private static let keysByName = byKind { kind in
    WordTable(Dictionary(uniqueKeysWithValues: kind.keys.map { ($0.name, $0) }))
  }

  private static let requiredKeysByKind = byKind { kind in kind.keys.filter { $0.traits.contains(.required) } }

  private static func byKind<Value>(_ value: (MappingKind) -> Value) -> [MappingKind: Value] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0, value($0)) })
  }

  /// Where mappings of this kind stand, as the start of a key path; `*` stands for names that authors invent.
  public var path: String {
    switch self {
    case .root: ""
    case .server: "server."
    case .transports: "server.transports."
    case .environmentVariable: "env.*."
    case .authMethod: "auth."
    case .defaults: "defaults."
    case .error: "errors.*."
    case .tool: "tools.*."
    case .versions: "tools.*.versions."
    case .resource: "resources.*."
    case .prompt: "prompts.*."
    case .schema: "(schema)."
    default: "\(rawValue)."
    }
  }

  /// The mapping in words, for messages.
  public var noun: String {
    switch self {
    case .root: "a spec"
    case .shared: "an included file"
    case .stdioTransport: "the stdio transport"
    case .httpTransport: "the HTTP transport"
    case .environmentVariable: "an environment variable"
    case .authMethod: "a way of authentication"
    case .stdioIdentity: "the stdio identity"
    case .signatureKey: "a signature key"
    case .guardRule: "a guard"
    case .tls, .claims, .defaults, .versions, .annotations, .observe, .audit, .metrics, .pii, .state, .transports:
      "`\(rawValue)`"
    case .error, .icon, .example, .alternative, .olderVersion, .embeddedResource, .expectation: "an \(words)"
    default: "a \(words)"
    }
  }

  /// The legal keys for a message: all of a short list, the first of a long one.
  var keyList: String {
    let names = keys.prefix(6).map { "`\($0.name)`" }.joined(separator: ", ")
    return keys.isEmpty ? "without keys" : "with " + names + (keys.count > 6 ? ", …" : "")
  }

  /// `circuitBreaker` as "circuit breaker".
  private var words: String {
    rawValue.reduce(into: "") { text, character in
      text += character.isUppercase ? " " + character.lowercased() : String(character)
    }
  }
}

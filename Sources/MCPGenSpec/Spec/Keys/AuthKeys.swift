// Rows of the key table: who is calling. What is secret must come from the environment.

extension MappingKind {
  static let authMethodKeys: [SpecKey] = [
    .key("bearer", .mapping(.bearer), "OAuth bearer tokens (JWT)."),
    .key("signature", .mapping(.signature), "RFC 9421 signatures of requests with shared keys."),
    .key("stdio", .mapping(.stdioIdentity), "Who the user of a local process is."),
  ]

  static let bearerKeys: [SpecKey] = [
    .key("issuer", .text, "The issuer that tokens must come from.", [.required, .runTime]),
    .key("audience", .text, "The audience that tokens must name.", [.required, .runTime]),
    .key("jwks", .text, "Where the issuer's keys are; found through the issuer where nothing is said.", .runTime),
    .key("claims", .mapping(.claims), "Which claims name user, roles, permissions and tenant."),
  ]

  static let claimsKeys: [SpecKey] = [
    .key("user", .text, "The claim that names the user."),
    .key("roles", .text, "The claim that lists roles."),
    .key("permissions", .text, "The claim that lists permissions."),
    .key("tenant", .text, "The claim that names the tenant."),
  ]

  static let signatureKeys: [SpecKey] = [
    .key("keys", .map(.mapping(.signatureKey)), "The shared keys, by key id.", .required),
    .key("window", .duration, "How old a signature may be."),
  ]

  static let signatureKeyKeys: [SpecKey] = [
    .key(
      "secret", .text, "The key, at least 32 bytes, from a variable without a fallback.",
      [.required, .runTime, .secret]),
    .key("user", .text, "Who signs with it.", [.required, .runTime]),
    .key("tenant", .text, "The signer's tenant.", .runTime),
    .key("roles", .names, "The signer's roles."),
  ]

  static let stdioIdentityKeys: [SpecKey] = [
    .key("user", .text, "The local user's name.", [.required, .runTime]),
    .key("tenant", .text, "The local user's tenant.", .runTime),
    .key("roles", .names, "The local user's roles."),
  ]
}

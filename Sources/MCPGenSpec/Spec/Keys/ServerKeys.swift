// Rows of the key table: the top level, the server itself, its transports, environment, roles and authentication.

extension MappingKind {
  static let rootKeys: [SpecKey] = [
    .key("mcpgen", .integer(1...1), "The version of this language: 1.", .required),
    .key("server", .mapping(.server), "What the server is.", .required),
    .key(
      "env", .map(.either(scalar: .text, mapping: .mapping(.environmentVariable))),
      "Environment variables that the handlers need, by name: a type, or a mapping."),
    .key("auth", .list(.mapping(.authMethod)), "Ways to authenticate; the first that applies decides."),
    .key("users", .map(.names), "The roles of users whom no claim gives any."),
    .key("roles", .map(.names), "The permissions of each role."),
    .key("limits", .list(.limit), "Rate limits; all that match apply."),
    .key("defaults", .mapping(.defaults), "What holds for every tool that says nothing else."),
    .key("types", .schemas, "Named types; their names begin with a capital."),
    .key("errors", .map(.mapping(.error)), "Errors that tools answer with."),
    .key("tools", .map(.mapping(.tool)), "The tools, by name."),
    .key("resources", .map(.mapping(.resource)), "The resources, by name."),
    .key("prompts", .map(.mapping(.prompt)), "The prompts, by name."),
    .key("flows", .map(.mapping(.flow)), "Patterns over one caller's recent calls."),
    .key("observe", .mapping(.observe), "Audit and metrics."),
    .key("pii", .mapping(.pii), "Personal data that is looked for in every answer, and redacted."),
    .key(
      "state", .either(scalar: .word(["memory"]), mapping: .mapping(.state)),
      "Where limits, flows and sessions are kept."),
    .key("lint", .map(.word(["error", "warning", "note", "off"])), "The severity of lint rules, by rule id."),
    .key("tests", .list(.mapping(.test)), "Calls with the outcome that they must have.", .noEffectYet),
    .key(
      "include", .either(scalar: .text, list: .names),
      "Files, by their path from this one, whose types, errors, roles and limits are part of it."),
  ]

  /// A file that specs include: the keys of the top level that may be shared.
  static let sharedKeys: [SpecKey] = rootKeys.filter {
    ["mcpgen", "types", "errors", "roles", "limits"].contains($0.name)
  }

  static let serverKeys: [SpecKey] = [
    .key("name", .text, "The name of package, executable and server.", .required),
    .key("title", .text, "The name for people."),
    .key("version", .version, "The semantic version of the contract.", .required),
    .key("description", .text, "What the server is for."),
    .key("instructions", .text, "What a model should know before it uses the server."),
    .key("icons", .icons, "Icons for clients' user interfaces."),
    .key("websiteUrl", .text, "A page about the server."),
    .key("tenancy", .word(["none", "optional", "required"]), "Whether calls carry a tenant."),
    .key(
      "transports", .mapping(.transports),
      "How clients reach the server, the one that it starts with first; stdio where nothing is said."),
  ]

  static let transportsKeys: [SpecKey] = [
    .key("stdio", .mapping(.stdioTransport), "Standard input and output."),
    .key("http", .mapping(.httpTransport), "Streamable HTTP; the package then needs the trait `HTTP` of mcpgen."),
  ]

  static let httpKeys: [SpecKey] = [
    .key(
      "host", .text, "The address to listen on, 127.0.0.1 where nothing is said; any but loopback needs `auth`.",
      .runTime),
    .key("port", .integer(0...65_535), "The port to listen on, 8080 where nothing is said.", .runTime),
    .key(
      "path", .text,
      "The path of the endpoint, `/mcp` where nothing is said; no path that the server has itself, such as `/healthz`."),
    .key("legacySSE", .boolean, "Whether the older HTTP+SSE transport is served too."),
    .key("allowedOrigins", .names, "Origins of browsers that may call, such as `https://app.example.com`.", .runTime),
    .key("trustedProxies", .names, "Proxies whose forwarding headers are believed.", .runTime),
    .key("tls", .mapping(.tls), "Certificate and key for HTTPS."),
  ]

  static let tlsKeys: [SpecKey] = [
    .key("certificate", .text, "The file of the certificate chain, PEM.", [.required, .runTime]),
    .key("key", .text, "The file of the private key, PEM.", [.required, .runTime]),
  ]

  static let iconKeys: [SpecKey] = [
    .key("src", .text, "The icon's URI, https: or data:.", .required),
    .key("mimeType", .text, "The icon's media type."),
    .key("sizes", .names, "Sizes such as `48x48`, or `any`."),
    .key("theme", .word(["light", "dark"]), "The background that the icon is made for."),
  ]

  /// A variable is a schema of one value: `secret`, and what schemas say of texts and numbers.
  static let environmentKeys: [SpecKey] =
    [.key("secret", .boolean, "Whether its value must never be shown: Swift's `Secret`.")]
    + schemaKeys.filter {
      [
        "type", "optional", "description", "default", "examples", "format", "enum", "pattern", "minLength", "maxLength",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
      ].contains($0.name)
    }

  static let defaultsKeys: [SpecKey] = [
    .key("timeout", .duration, "How long a call may take."),
    .key("maxResultBytes", .byteSize, "How large a result may be."),
  ]
}

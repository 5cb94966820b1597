// Rows of the key table: flows, observation, state and the spec's own tests. Nothing acts on tests yet; the section
// says so once at the top level, so its own keys do not repeat it.

extension MappingKind {
  static let flowKeys: [SpecKey] = [
    .key("steps", .list(.mapping(.flowStep)), "The calls that make the pattern."),
    .key("order", .word(["given", "any"]), "Whether the order of the steps matters."),
    .key("calls", .positive, "How many calls make the pattern, whatever they are."),
    .key("within", .mapping(.window), "How close together they are.", .required),
    .key("action", .word(["flag", "confirm", "block"]), "What happens to the call that completes it.", .required),
    .key("severity", .word(["low", "medium", "high", "critical"]), "How it is reported."),
  ]

  static let flowStepKeys: [SpecKey] = [
    .key("tool", .text, "A tool, by name."),
    .key("resource", .text, "A resource, by name."),
    .key("prompt", .text, "A prompt, by name."),
    .key("risk", .word(["read", "write", "delete", "admin"]), "Any tool of this risk."),
    .key("reads", .text, "Anything that reads this data class."),
    .key("tag", .text, "Anything with this tag."),
  ]

  static let windowKeys: [SpecKey] = [
    .key("time", .duration, "The longest time from first to last."),
    .key("calls", .positive, "The most calls from first to last."),
  ]

  static let observeKeys: [SpecKey] = [
    .key("audit", .mapping(.audit), "A record of every call."),
    .key("metrics", .mapping(.metrics), "Figures for monitoring."),
  ]

  static let auditKeys: [SpecKey] = [
    .key("sink", .text, "The file, or `stderr`.", .runTime),
    .key("durable", .boolean, "Whether a record is on disk before the answer is sent."),
    .key("onFull", .word(["refuse", "drop"]), "What happens to calls when no record can be written."),
    .key("rotate", .byteSize, "The size at which a new file begins."),
    .key(
      "key", .text, "The key that chains the records, from a variable; `${KEY:-}` does without where none is set.",
      [.runTime, .secret]),
  ]

  static let metricsKeys: [SpecKey] = [
    .key("port", .integer(0...65_535, or: ["off"]), "The loopback port of a stdio server's metrics.", .runTime)
  ]

  static let piiKeys: [SpecKey] = [
    .key(
      "kinds", .list(.word(["email", "phone", "ssn", "credit_card", "iban", "ip"])),
      "The built-in kinds that are looked for; all of them where nothing is said."),
    .key("patterns", .map(.text), "Further kinds: regular expressions by the name of what they find."),
  ]

  static let stateKeys: [SpecKey] = [
    .key("redis", .text, "The URL of the Redis server.", [.required, .runTime, .noEffectYet]),
    .key("onLoss", .word(["refuse", "allow"]), "What happens to calls when Redis is gone.", .noEffectYet),
  ]

  static let testKeys: [SpecKey] = [
    .key("call", .text, "The tool to call."),
    .key("read", .text, "The URI to read."),
    .key("get", .text, "The prompt to get."),
    .key("as", .mapping(.caller), "Who calls."),
    .key("args", .jsonObject, "The arguments."),
    .key("expect", .mapping(.expectation), "The outcome."),
    .key("says", .text, "What a user says."),
    .key("selects", .text, "The tool that a model should choose, or `none`."),
  ]

  static let callerKeys: [SpecKey] = [
    .key("user", .text, "The caller's name."),
    .key("roles", .names, "The caller's roles."),
    .key("permissions", .names, "The caller's permissions."),
    .key("tenant", .text, "The caller's tenant."),
  ]

  static let expectationKeys: [SpecKey] = [
    .key("error", .text, "The code of the error that must come."),
    .key("result", .json, "What the result must contain."),
    .key("text", .text, "What the text must contain."),
  ]
}

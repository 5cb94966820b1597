// Rows of the key table: tools, their errors, examples and versions.

extension MappingKind {
  static let errorKeys: [SpecKey] = [
    .key("params", .schemas, "What the texts are filled with."),
    .key("message", .template, "What happened, for the model.", .required),
    .key("suggestion", .template, "What to do about it, for the model."),
    .key("retryable", .boolean, "Whether the same call may succeed later."),
  ]

  static let toolKeys: [SpecKey] = contractKeys + guidanceKeys + toolPolicyKeys

  private static let contractKeys: [SpecKey] = [
    .key("title", .text, "The name for people."),
    .key("description", .text, "What the tool does and returns.", .required),
    .key("risk", .word(["read", "write", "delete", "admin"]), "What a call can do.", .required),
    .key("openWorld", .boolean, "Whether it reaches beyond the server's own data."),
    .key(
      "idempotent", .word(["true", "false", "byKey"]),
      "Whether repeating a call changes nothing more; `byKey`: where it repeats an `idempotency_key`."),
    .key("params", .schemas, "What a call takes."),
    .key("inputSchema", .jsonObject, "A raw JSON Schema in place of `params`."),
    .key("returns", .schema, "What a call returns."),
    .key("outputSchema", .jsonObject, "A raw JSON Schema in place of `returns`."),
    .key("errors", .names, "Errors that it may answer with."),
    .key("timeout", .duration, "How long a call may take."),
    .key("maxResultBytes", .byteSize, "How large a result may be."),
    .key("icons", .icons, "Icons for clients' user interfaces."),
    .key("versions", .mapping(.versions), "Older versions of the contract."),
    .key("tags", .names, "Names that limits and flows may speak of."),
    .key(
      "taskSupport", .word(["forbidden", "optional", "required", "byHandler"]),
      "Whether a call runs as a task, whose result is fetched later; `byHandler`: from where the handler says so."),
    .key("offered", .offered, "Whether it is listed from the start, or from where a handler says so."),
  ]

  private static let guidanceKeys: [SpecKey] = [
    .key("useWhen", .text, "When to use it, as the rest of \"Use this when …\"."),
    .key("doNotUseFor", .list(.mapping(.alternative)), "What not to use it for, and what to use instead."),
    .key("undoneBy", .text, "The tool that undoes it."),
    .key("examples", .list(.mapping(.example)), "What users say, and the call that follows."),
  ]

  private static let toolPolicyKeys: [SpecKey] = [
    .key("public", .boolean, "Whether no permission is needed."),
    .key("permissions", .names, "Permissions that a caller needs, all of them."),
    .key("hidden", .boolean, "Whether a caller who may not call it does not see it."),
    .key("reads", .names, "The data classes that a call reads."),
    .key("expose", .names, "Personal data that this tool sends on purpose."),
    .key(
      "untrusted", .either(scalar: .boolean, list: .names), "Fields that hold the words of others; `true`: all of them."
    ),
    .key("confirm", .template, "What a human is asked before the call."),
    .key("check", .boolean, "Whether a method of the handler judges the arguments before the call."),
    .key("circuitBreaker", .mapping(.circuitBreaker), "When to stop calling what keeps failing."),
    .key("cache", .mapping(.cache), "How long clients may keep the result.", .noEffectYet),
  ]

  static let alternativeKeys: [SpecKey] = [
    .key("when", .text, "What the tool is not for.", .required),
    .key("use", .text, "The tool to use instead; another server's as `server/tool`."),
  ]

  static let exampleKeys: [SpecKey] = [
    .key("says", .text, "What the user says."),
    .key("args", .jsonObject, "The arguments of the call."),
  ]

  static let circuitBreakerKeys: [SpecKey] = [
    .key("failures", .positive, "How many failures open the circuit.", .required),
    .key("within", .duration, "The time in which they are counted.", .required),
    .key("openFor", .duration, "How long the circuit stays open.", .required),
  ]

  static let versionsKeys: [SpecKey] = [
    .key("style", .word(["suffix", "argument"]), "By the tool's name, or by an argument.", .required),
    .key("current", .text, "The label of the version that the tool's body describes.", .required),
    .key("default", .text, "The version for callers who name none."),
    .key("older", .map(.mapping(.olderVersion)), "The older versions, by label.", .required),
  ]

  static let olderVersionKeys: [SpecKey] = [
    .key("withoutParams", .names, "Parameters that the older version lacks."),
    .key("returns", .schema, "What the older version returns, where that differs."),
    .key("deprecated", .mapping(.deprecation), "Since when it is deprecated, and until when it works."),
  ]

  static let deprecationKeys: [SpecKey] = [
    .key("since", .version, "The contract's version that deprecated it."),
    .key("sunset", .date, "The day on which it ends."),
    .key("atSunset", .word(["warn", "refuse"]), "What happens to calls from that day on."),
  ]

  static let cacheKeys: [SpecKey] = [
    .key("ttl", .duration, "How long a result stays good.", .required),
    .key("scope", .word(["caller", "shared"]), "Whether callers may share it."),
  ]
}

// Rows of the key table: resources and prompts.

extension MappingKind {
  static let resourceKeys: [SpecKey] = [
    .key("uri", .text, "The URI, or a template with `{variables}`.", .required),
    .key("title", .text, "The name for people."),
    .key("description", .text, "What it is, for the model."),
    .key("mimeType", .text, "The media type; `text/*` is text, JSON needs `returns`, all else is bytes."),
    .key("params", .schemas, "The variables of the URI."),
    .key("list", .word(["handler"]), "Who lists the instances of a template."),
    .key("returns", .schema, "The value that is sent as JSON."),
    .key("text", .text, "The content itself."),
    .key("icons", .icons, "Icons for clients' user interfaces."),
    .key("annotations", .mapping(.annotations), "For whom it is, how much it matters, and when it was changed."),
    .key("size", .byteSize, "How large the content is; not for templates."),
    .key("subscribe", .boolean, "Whether clients may watch it; handlers then say when it has changed."),
    .key("cache", .mapping(.cache), "How long clients may keep it."),
    .key("offered", .offered, "Whether it is listed from the start, or from where a handler says so."),
    .key("public", .boolean, "Whether no permission is needed."),
    .key("file", .text, "The file that holds the content.", .noEffectYet),
    .key("permissions", .names, "Permissions that a reader needs, all of them."),
    .key("hidden", .boolean, "Whether a reader who may not read it does not see it."),
    .key("reads", .names, "The data classes that it holds."),
    .key("expose", .names, "Personal data that it sends on purpose."),
    .key(
      "untrusted", .either(scalar: .boolean, list: .names), "Whether it holds the words of others, or which fields do."),
    .key("tags", .names, "Names that flows may speak of."),
  ]

  static let annotationsKeys: [SpecKey] = [
    .key("audience", .list(.word(["user", "assistant"])), "For whom it is; for both where nothing is said."),
    .key("priority", .number, "How much it matters, from 0 (optional) to 1 (needed)."),
    .key("lastModified", .text, "When it was changed, such as `2027-06-30T08:30:06Z`."),
  ]

  static let promptKeys: [SpecKey] = [
    .key("title", .text, "The name for people."),
    .key("description", .text, "What it is for."),
    .key("params", .schemas, "What the user fills in."),
    .key("data", .schemas, "What the handler supplies."),
    .key(
      "messages", .either(scalar: .word(["handler"]), list: .list(.mapping(.message))),
      "The messages, in order; `handler`: the handler makes them.", .required),
    .key("icons", .icons, "Icons for clients' user interfaces."),
    .key("offered", .offered, "Whether it is listed from the start, or from where a handler says so."),
    .key("public", .boolean, "Whether no permission is needed."),
    .key("permissions", .names, "Permissions that a caller needs, all of them."),
    .key("hidden", .boolean, "Whether a caller who may not get it does not see it."),
    .key("tags", .names, "Names that flows may speak of."),
  ]

  static let messageKeys: [SpecKey] = [
    .key("user", .content, "Words of the user, or an embedded resource."),
    .key("assistant", .content, "Words of the assistant, or an embedded resource."),
  ]

  static let embeddedResourceKeys: [SpecKey] = [
    .key("resource", .text, "The resource, by name.", .required),
    .key("args", .map(.template), "A text for each variable of its URI."),
  ]
}

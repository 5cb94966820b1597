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
    .key("public", .boolean, "Whether no permission is needed."),
    .key("file", .text, "The file that holds the content.", .noEffectYet),
    .key("subscribe", .boolean, "Whether clients may watch it.", .noEffectYet),
    .key("permissions", .names, "Permissions that a reader needs, all of them.", .noEffectYet),
    .key("hidden", .boolean, "Whether a reader who may not read it does not see it.", .noEffectYet),
    .key("reads", .names, "The data classes that it holds.", .noEffectYet),
    .key("expose", .names, "Personal data that it sends on purpose.", .noEffectYet),
    .key(
      "untrusted", .either(scalar: .boolean, list: .names), "Whether it holds the words of others.", .noEffectYet),
    .key("cache", .mapping(.cache), "How long clients may keep it.", .noEffectYet),
    .key("tags", .names, "Names that limits may speak of.", .noEffectYet),
  ]

  static let promptKeys: [SpecKey] = [
    .key("title", .text, "The name for people."),
    .key("description", .text, "What it is for."),
    .key("params", .schemas, "What the user fills in."),
    .key("data", .schemas, "What the handler supplies."),
    .key("messages", .list(.mapping(.message)), "The messages, in order.", .required),
    .key("icons", .icons, "Icons for clients' user interfaces."),
    .key("public", .boolean, "Whether no permission is needed."),
    .key("permissions", .names, "Permissions that a caller needs, all of them.", .noEffectYet),
    .key("hidden", .boolean, "Whether a caller who may not get it does not see it.", .noEffectYet),
    .key("tags", .names, "Names that limits may speak of.", .noEffectYet),
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

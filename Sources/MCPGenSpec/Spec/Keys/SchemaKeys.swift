// Rows of the key table: JSON Schema 2020-12 under its own names, then what the language adds to a schema. A schema may
// stand as a bare word (a type), as `true`/`false`, or as a mapping.

extension MappingKind {
  static let schemaKeys: [SpecKey] = ownSchemaKeys + annotationKeys + assertionKeys + applicatorKeys + coreKeys

  private static let ownSchemaKeys: [SpecKey] = [
    .key("type", .either(scalar: .text, list: .names), "A JSON type, a list of them, `duration`, or a named type."),
    .key("optional", .boolean, "Whether the value may be left out."),
    .key("nullable", .boolean, "Whether `null` is a value too."),
    .key("internal", .boolean, "Part of the Swift type, never on the wire."),
    .key("complete", .either(scalar: .word(["handler"]), list: .names), "Where completions come from."),
    .key("pick", .names, "The properties to keep of the type under `of`."),
    .key("of", .text, "The named type that `pick` takes properties from."),
    .key("pii", .text, "The kind of personal data, such as `email`: redacted in answers, and left out of records."),
    .key(
      "guard", .either(scalar: .word(["readOnlySQL", "url"]), mapping: .mapping(.guardRule)),
      "A check of a tool's argument before the handler sees it; `url`: a URL of the public internet."),
    .key(
      "x-mcp-header", .text,
      "The end of the name of the HTTP header, `Mcp-Param-…`, that carries this argument as well; for parameters of tools."
    ),
  ]

  private static let annotationKeys: [SpecKey] = [
    .key("title", .text, "The name for people."),
    .key("description", .text, "What the value is, for the model."),
    .key("default", .json, "What stands for the value when it is left out."),
    .key("examples", .list(.json), "Sample values."),
    .key("deprecated", .boolean, "Whether callers should stop using it."),
    .key("readOnly", .boolean, "Whether only the server sets it."),
    .key("writeOnly", .boolean, "Whether it is never sent back."),
    .key("format", .text, "The format of a text, such as `date` or `uri`."),
    .key("contentEncoding", .text, "How the text encodes bytes."),
    .key("contentMediaType", .text, "The media type of the text."),
    .key("contentSchema", .subschema, "The schema of the decoded text."),
    .key("$comment", .text, "A note for maintainers."),
  ]

  private static let assertionKeys: [SpecKey] = [
    .key("enum", .list(.json), "The legal values."),
    .key("const", .json, "The only legal value."),
    .key("multipleOf", .number, "What numbers must be a multiple of."),
    .key("maximum", .number, "The largest number."),
    .key("exclusiveMaximum", .number, "What numbers must stay below."),
    .key("minimum", .number, "The smallest number."),
    .key("exclusiveMinimum", .number, "What numbers must stay above."),
    .key("maxLength", .count, "The longest text, in characters."),
    .key("minLength", .count, "The shortest text, in characters."),
    .key("pattern", .text, "A regular expression that texts must match."),
    .key("maxItems", .count, "The most items."),
    .key("minItems", .count, "The fewest items."),
    .key("uniqueItems", .boolean, "Whether items must differ."),
    .key("maxContains", .count, "The most items that `contains` may match."),
    .key("minContains", .count, "The fewest items that `contains` must match."),
    .key("maxProperties", .count, "The most properties."),
    .key("minProperties", .count, "The fewest properties."),
    .key("required", .names, "The properties that must be there, verbatim."),
    .key("dependentRequired", .map(.names), "Properties that others need."),
  ]

  private static let applicatorKeys: [SpecKey] = [
    .key("properties", .schemas, "The properties of an object."),
    .key("items", .subschema, "The schema of every item."),
    .key("prefixItems", .list(.schema), "Schemas of the first items."),
    .key("contains", .subschema, "A schema that some item must match."),
    .key("patternProperties", .schemas, "Schemas by patterns of property names."),
    .key("additionalProperties", .subschema, "The schema of all other properties."),
    .key("propertyNames", .subschema, "The schema of property names."),
    .key("dependentSchemas", .schemas, "Schemas that apply where a property is there."),
    .key("unevaluatedItems", .subschema, "The schema of items that nothing else covers."),
    .key("unevaluatedProperties", .subschema, "The schema of properties that nothing else covers."),
    .key("allOf", .list(.schema), "Schemas that must all match."),
    .key("anyOf", .list(.schema), "Schemas of which one must match."),
    .key("oneOf", .list(.schema), "Schemas of which exactly one must match."),
    .key("not", .subschema, "A schema that must not match."),
    .key("if", .subschema, "The condition for `then` and `else`."),
    .key("then", .subschema, "What must match where `if` does."),
    .key("else", .subschema, "What must match where `if` does not."),
  ]

  private static let coreKeys: [SpecKey] = [
    .key("$schema", .text, "The dialect."),
    .key("$id", .text, "The schema's URI."),
    .key("$ref", .text, "A reference to another schema."),
    .key("$anchor", .text, "A name for `$ref`."),
    .key("$dynamicRef", .text, "A dynamic reference."),
    .key("$dynamicAnchor", .text, "A name for `$dynamicRef`."),
    .key("$vocabulary", .map(.boolean), "Vocabularies of a meta-schema."),
    .key("$defs", .schemas, "Schemas for `$ref`."),
  ]

  static let guardKeys: [SpecKey] = [
    .key("path", .text, "The folder that a path must stay in.", [.required, .runTime])
  ]
}

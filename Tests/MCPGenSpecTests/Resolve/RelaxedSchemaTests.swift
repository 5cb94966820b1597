// Schemas of results whose texts may arrive changed: what such a text may break is gone, and nothing else is; what
// fitted before fits after.

import MCPCore
import MCPGenSpec
import Testing

private let types = """
  {Mail: {type: string, format: email, maxLength: 99, pii: email}, \
  Row: {properties: {mail: Mail, level: {enum: [low, high]}, next: {type: Row, optional: true}}}}
  """

private func output(_ returns: String, _ keys: String = "tags: []") throws -> JSON {
  let result = tool(types: types, "returns: \(returns)", keys)
  return try #require(result.tool?.outputSchema, "\(result.found)")
}

@Test(
  "A changed text keeps its type and loses what it may break",
  arguments: [
    (
      "{properties: {a: {type: string, pattern: '^a', minLength: 2, examples: [ab], description: A., pii: x}, "
        + "b: {type: string, pattern: '^b'}}}", "tags: []",
      #"{"a":{"type":"string","description":"A."},"b":{"type":"string","pattern":"^b"}}"#
    ),
    (
      "{properties: {a: Mail, b: {type: Mail, nullable: true}}}", "expose: [a]",
      #"{"a":{"type":"string","format":"email","maxLength":99},"b":{"type":["string","null"]}}"#
    ),
    (
      "{properties: {a: {enum: [x, y]}, n: {type: integer, enum: [1, 2]}, d: duration}}", "untrusted: [a, d]",
      #"{"a":{"type":"string"},"n":{"type":"integer","enum":[1,2]},"d":{"type":"string"}}"#
    ),
    (
      "{properties: {a: {type: array, items: {type: string, format: uri}, uniqueItems: true, maxItems: 3}, "
        + "n: {type: integer, minimum: 1}}}", "untrusted: true",
      #"{"a":{"type":"array","items":{"type":"string"},"maxItems":3},"n":{"type":"integer","minimum":1}}"#
    ),
    (
      "{properties: {a: {oneOf: [{type: string, pattern: '^a', pii: x}, {type: integer}]}}}", "tags: []",
      #"{"a":{"anyOf":[{"type":"string"},{"type":"integer"}]}}"#
    ),
  ])
func relaxed(_ returns: String, _ keys: String, _ properties: String) throws {
  #expect(try output(returns, keys)["properties"]?.text == properties)
}

@Test("Inside a recursive type the fields of that name are relaxed at any depth, and no others")
func recursive() throws {
  let row = try output("Row")["$defs"]?["Row"]?["properties"]
  #expect(row?["mail"] == ["type": "string"])
  #expect(row?["level"] == ["type": "string", "enum": ["low", "high"]])
  #expect(row?["next"] == .object(["$ref": "#/$defs/Row"]))
}

@Test(
  "Beside a recursive type a field of the same name keeps its conditions, and what is exposed inside it stays relaxed")
func besideRecursive() throws {
  let output = try output("{properties: {row: Row, mail: {type: string, maxLength: 9}}}", "expose: [row.mail]")
  #expect(output["properties"]?["mail"] == ["type": "string", "maxLength": 9])
  #expect(output["$defs"]?["Row"]?["properties"]?["mail"] == ["type": "string"])
}

@Test(
  "What leads to personal data exposes it",
  arguments: [
    ("{properties: {row: Row}}", "row", ["row.**.mail"]),
    ("{properties: {row: Row}}", "row.next.mail", ["row.next.mail"]),
    ("{properties: {p: {properties: {a: Mail, b: Mail, c: string}}}}", "p", ["p.a", "p.b"]),
    ("{properties: {p: {properties: {a: Mail, c: string}}}}", "p.c", ["p.c"]), ("Row", "next.mail", ["next.mail"]),
    ("{type: array, items: {properties: {mails: {type: array, items: Mail}}}}", "mails", ["mails"]),
  ])
func exposed(_ returns: String, _ path: String, _ paths: [String]) throws {
  let result = tool(types: types, "returns: \(returns)", "expose: [\(path)]")
  #expect(try #require(result.tool, "\(result.found)").policy.content.exposed == paths)
}

@Test("A wrapped value is relaxed under `result`, and so is its bare schema")
func wrapped() throws {
  let tool = try #require(tool(types: types, "returns: {type: array, items: {properties: {mail: Mail}}}").tool)
  let items = tool.outputSchema?["properties"]?["result"]?["items"]
  #expect(items?["properties"]?["mail"] == ["type": "string"])
  #expect(items != nil && tool.bareOutputSchema?["items"] == items)
}

@Test("The arguments and the types of tools that say nothing keep every condition")
func untouched() throws {
  let tool = try #require(
    tool(types: types, "params: {m: Mail, r: Row}", "returns: {properties: {l: {enum: [a]}}}").tool)
  #expect(tool.inputSchema["properties"]?["m"]?["format"] == "email")
  #expect(tool.inputSchema["$defs"]?["Row"]?["properties"]?["mail"]?["maxLength"] == 99)
  #expect(tool.outputSchema?["properties"]?["l"] == ["type": "string", "enum": ["a"]])
}

@Test(
  "What fits a schema fits it relaxed, and a changed text fits as well",
  arguments: [
    ("{properties: {a: {type: string, pattern: '^docs:'}}}", ##"{"a":"docs://a"}"##, ##"{"a":"[x]"}"##),
    (
      "{properties: {a: {type: array, items: {type: string, enum: [a, b]}, uniqueItems: true, contains: {const: a}}}}",
      ##"{"a":["a","b"]}"##, ##"{"a":["x","x"]}"##
    ),
    (
      "{properties: {a: {oneOf: [{type: string, maxLength: 2}, {type: string, pattern: '^long'}]}}}", ##"{"a":"ab"}"##,
      ##"{"a":"[REDACTED_EMAIL]"}"##
    ),
    (
      "{properties: {k: {enum: [p, q]}, v: string}, if: {properties: {k: {const: p}}}, "
        + "then: {properties: {v: {pattern: '^p'}}}}",
      ##"{"k":"p","v":"pp"}"##, ##"{"k":"p","v":"zz"}"##
    ),
    (
      "{type: object, additionalProperties: {type: string, not: {const: x}}}", ##"{"a":"b"}"##, ##"{"a":"x"}"##
    ),
    (
      "{properties: {a: {allOf: [{type: string, minLength: 1}, {pattern: '^a'}]}}}", ##"{"a":"ab"}"##, ##"{"a":"ü"}"##
    ),
  ])
func isSound(_ returns: String, _ value: String, _ changed: String) throws {
  let strict = try JSONSchema(output(returns))
  let relaxed = try JSONSchema(output(returns, "untrusted: true"))
  #expect(isValid(value, strict) && !isValid(changed, strict))
  #expect(isValid(value, relaxed) && isValid(changed, relaxed))
}

private func isValid(_ text: String, _ schema: JSONSchema) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var tape = JSONTape()
    guard let view = try? tape.parse(bytes) else { return false }
    return schema.validate(view, limit: 1).isEmpty
  }
}

// The JSON Schemas that clients see, against a table: names written out, inputs closed, outputs open, `internal` gone.

import MCPCore
import MCPGenSpec
import Testing

private let inputs: [(types: String, params: String, schema: String)] = [
  ("{}", "{}", #"{"type":"object","properties":{},"additionalProperties":false}"#),
  (
    "{}", "{a: string, b: {type: integer, minimum: 1, description: B., default: 5}}",
    #"{"type":"object","properties":{"a":{"type":"string"},"#
      + #""b":{"type":"integer","description":"B.","minimum":1,"default":5}},"required":["a"],"additionalProperties":false}"#
  ),
  (
    "{}", "{a: {enum: ['', b]}, c: {type: string, enum: ['']}}",
    #"{"type":"object","properties":{"a":{"type":"string","enum":["","b"]},"c":{"type":"string","enum":[""]}},"#
      + #""required":["a","c"],"additionalProperties":false}"#
  ),
  (
    "{C: {enum: [x, y], description: Of C.}}", "{c: {type: C, optional: true, description: Mine.}, d: C}",
    #"{"type":"object","properties":{"c":{"type":"string","description":"Mine.","enum":["x","y"]},"#
      + #""d":{"type":"string","description":"Of C.","enum":["x","y"]}},"required":["d"],"additionalProperties":false}"#
  ),
  (
    "{}", "{o: {properties: {p: {properties: {q: string}}}}}",
    #"{"type":"object","properties":{"o":{"type":"object","properties":{"p":{"type":"object","properties":"#
      + #"{"q":{"type":"string"}},"required":["q"],"additionalProperties":false}},"required":["p"],"#
      + #""additionalProperties":false}},"required":["o"],"additionalProperties":false}"#
  ),
  (
    "{}", "{a: {type: string, nullable: true}, b: {enum: [x], nullable: true}, c: {type: duration, default: PT5S}}",
    #"{"type":"object","properties":{"a":{"type":["string","null"]},"b":{"type":["string","null"],"enum":["x",null]},"#
      + #""c":{"type":"string","format":"duration","default":"PT5S"}},"required":["a","b"],"additionalProperties":false}"#
  ),
  (
    "{T: {properties: {next: {type: T, optional: true}}}}", "{t: T, n: {type: T, nullable: true}}",
    ##"{"type":"object","properties":{"t":{"$ref":"#/$defs/T"},"n":{"anyOf":[{"$ref":"#/$defs/T"},{"type":"null"}]}},"##
      + ##""required":["t","n"],"additionalProperties":false,"$defs":{"T":{"type":"object","properties":"##
      + ##"{"next":{"$ref":"#/$defs/T"}},"additionalProperties":false}}}"##
  ),
  (
    "{A: {properties: {a: string}}}",
    "{u: {anyOf: [A, integer]}, o: {type: object}, e: {type: object, additionalProperties: A}}",
    #"{"type":"object","properties":{"u":{"anyOf":[{"type":"object","properties":{"a":{"type":"string"}},"#
      + #""required":["a"],"additionalProperties":false},{"type":"integer"}]},"o":{"type":"object"},"#
      + #""e":{"type":"object","additionalProperties":{"type":"object","properties":{"a":{"type":"string"}},"#
      + #""required":["a"],"additionalProperties":false}}},"required":["u","o","e"],"additionalProperties":false}"#
  ),
  (
    "{}", "{o: {properties: {a: string, b: string}, required: [b], allOf: [{properties: {c: string}}]}}",
    #"{"type":"object","properties":{"o":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"#
      + #""required":["b"],"allOf":[{"type":"object","properties":{"c":{"type":"string"}},"required":["c"]}]}},"#
      + #""required":["o"],"additionalProperties":false}"#
  ),
]

@Test("Inputs are closed objects with their types written out", arguments: inputs)
func inputSchemas(_ types: String, _ params: String, _ schema: String) {
  let (tool, found) = tool(types: types, "params: \(params)")
  #expect(tool?.inputSchema.text == schema, "\(found)")
}

private let product =
  "{P: {properties: {id: string, note: {type: string, optional: true}, cost: {type: number, internal: true}}}}"

private let outputs: [(returns: String, schema: String, wraps: Bool)] = [
  ("P", #"{"type":"object","properties":{"id":{"type":"string"},"note":{"type":"string"}},"required":["id"]}"#, false),
  (
    "{type: array, items: {pick: [id], of: P}}",
    #"{"type":"object","properties":{"result":{"type":"array","items":{"type":"object","properties":"#
      + #"{"id":{"type":"string"}},"required":["id"]}}},"required":["result"]}"#, true
  ),
  ("integer", #"{"type":"object","properties":{"result":{"type":"integer"}},"required":["result"]}"#, true),
  (
    "{type: P, nullable: true}",
    #"{"type":"object","properties":{"result":{"type":["object","null"],"properties":{"id":{"type":"string"},"#
      + #""note":{"type":"string"}},"required":["id"]}},"required":["result"]}"#, true
  ),
]

@Test("Outputs are open, without internal properties, and wrapped where they are no objects", arguments: outputs)
func outputSchemas(_ returns: String, _ schema: String, _ wraps: Bool) {
  let (tool, found) = tool(types: product, "returns: \(returns)")
  #expect(tool?.outputSchema?.text == schema, "\(found)")
  #expect(tool?.wrapsOutput == wraps)
}

@Test(
  "A wrapped result has the schema of the bare value as well, complete in itself",
  arguments: [
    ("P", nil), ("content", nil), ("integer", #"{"type":"integer"}"#),
    ("L", #"{"type":"array","description":"Names.","items":{"type":"string"}}"#),
    ("{type: array, items: {type: integer, minimum: 1}}", #"{"type":"array","items":{"type":"integer","minimum":1}}"#),
    (
      "{type: array, items: T}",
      ##"{"type":"array","items":{"$ref":"#/$defs/T"},"$defs":{"T":{"type":"array","items":{"$ref":"#/$defs/T"}}}}"##
    ),
    ("T", ##"{"$ref":"#/$defs/T","$defs":{"T":{"type":"array","items":{"$ref":"#/$defs/T"}}}}"##),
  ] as [(String, String?)])
func bareSchemas(_ returns: String, _ schema: String?) {
  let types =
    "{P: {properties: {id: string}}, L: {type: array, items: string, description: Names.}, "
    + "T: {type: array, items: T}}"
  let (tool, found) = tool(types: types, "returns: \(returns)")
  #expect(tool != nil, "\(found)")
  #expect(tool?.bareOutputSchema?.text == schema)
}

@Test("Raw schemas travel untouched; `content` has none")
func rawSchemas() {
  let raw = #"{"type":"object","properties":{"b":{"type":"string"},"a":{}},"x-own":1}"#
  let (tool, found) = tool("inputSchema: \(raw)", "returns: content")
  #expect(tool?.inputSchema.text == raw, "\(found)")
  #expect(tool?.outputSchema == nil)
  guard case .raw? = tool?.input, case .content? = tool?.output?.shape else {
    Issue.record("the input is not raw or the output is no content")
    return
  }
}

@Test("A named type is closed or open by its use, and each schema has what the type refers to under `$defs`")
func sharedTypes() {
  let types = "{T: {properties: {next: {type: T, optional: true}}}, U: {properties: {t: T}}}"
  let open = ##"{"type":"object","properties":{"t":{"$ref":"#/$defs/T"}},"required":["t"]"##
  let closed = open + #","additionalProperties":false}"#
  let list = ##"{"type":"object","properties":{"next":{"$ref":"#/$defs/T"}}"##
  let (tool, found) = tool(types: types, "params: {a: U, b: U, c: {allOf: [U, U]}}", "returns: U")
  #expect(
    tool?.inputSchema.text == #"{"type":"object","properties":{"a":\#(closed),"b":\#(closed),"#
      + #""c":{"allOf":[\#(open)},\#(open)}]}},"required":["a","b","c"],"additionalProperties":false,"#
      + #""$defs":{"T":\#(list),"additionalProperties":false}}}"#, "\(found)")
  #expect(tool?.outputSchema?.text == #"\#(open),"$defs":{"T":\#(list)}}}"#)
}

@Test("Types that grow without bound when written out are refused, quickly")
func exponentialTypes() {
  var types = "types:\n  T0: {properties: {a: string, b: string}}\n"
  for level in 1...40 {
    types += "  T\(level): {properties: {a: T\(level - 1), b: T\(level - 1), c: T\(level - 1)}}\n"
  }
  let body = types + "tools:\n  t: {description: Does it., risk: read, params: {x: T40}, returns: T40}\n"
  let (server, diagnostics) = compile(spec(body))
  #expect(server == nil)
  #expect(diagnostics.filter { $0.rule == .illegalSchema }.count == 2)
}

@Test(
  "Chains of types of any length end in an answer",
  arguments: [
    "{properties: {a: T%}}", "T%", "{type: array, items: T%}",
    "{properties: {a: {type: T%, optional: true}, z: {type: T0, optional: true}}}",
    "{anyOf: [T%, string]}", "{pick: [a], of: T%}", "{properties: {a: {pick: [a], of: T%}}}",
    "{properties: {a: {pick: [a, b], of: T%}, b: {pick: [a, b], of: T%}, z: {pick: [a, b], of: T0, optional: true}}}",
  ])
func longChainsOfTypes(_ pattern: String) {
  let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
  var types = "types:\n"
  for level in 0..<600 { types += "  T\(level): " + parts.joined(separator: "\(level + 1)") + "\n" }
  types += "  T600: {properties: {a: string}}\n"
  let body = types + "tools:\n  t: {description: Does it., risk: read, params: {x: T0}, returns: T0}\n"
  let (server, diagnostics) = compile(spec(body))
  #expect((server == nil) == diagnostics.contains { $0.severity == .error })
}

// `x-mcp-header` on the wire: as it is written in the inputs of tools, and nowhere else. What is refused is a case.

import MCPCore
import MCPGenSpec
import Testing

@Test(
  "An annotation stands in the input schema where it was written",
  arguments: [
    (
      "{}", "{r: {type: string, x-mcp-header: Region, maxLength: 4}}",
      #"{"type":"string","x-mcp-header":"Region","maxLength":4}"#
    ),
    ("{R: {type: integer, x-mcp-header: R}}", "{r: R}", #"{"type":"integer","x-mcp-header":"R"}"#),
    (
      "{R: {type: integer, x-mcp-header: R}}", "{r: {type: R, x-mcp-header: Mine}}",
      #"{"type":"integer","x-mcp-header":"Mine"}"#
    ),
    ("{R: {enum: [a]}}", "{r: {type: R, x-mcp-header: R}}", #"{"type":"string","enum":["a"],"x-mcp-header":"R"}"#),
    (
      "{}", "{r: {type: duration, default: PT5S, x-mcp-header: R}}",
      #"{"type":"string","format":"duration","default":"PT5S","x-mcp-header":"R"}"#
    ),
  ])
func annotationsAreSent(_ types: String, _ params: String, _ schema: String) {
  let (tool, found) = tool(types: types, "params: \(params)")
  #expect(tool?.inputSchema["properties"]?["r"]?.text == schema, "\(found)")
}

@Test("A type that is a parameter and a result says its header in the parameter alone", arguments: [true, false])
func resultsHaveNone(_ isComposed: Bool) {
  let type = "{Where: {properties: {zone: {type: string, x-mcp-header: Zone}}}}"
  let other = isComposed ? ", o: {allOf: [{type: object}]}" : ""
  let (tool, found) = tool(types: type, "params: {w: Where\(other)}", "returns: Where")
  #expect(tool?.inputSchema["properties"]?["w"]?["properties"]?["zone"]?["x-mcp-header"] == "Zone", "\(found)")
  #expect(tool?.outputSchema?.text == #"{"type":"object","properties":{"zone":{"type":"string"}},"required":["zone"]}"#)
}

@Test("A type that another tool returns is still refused inside a composition")
func compositionsAreSeen() {
  let body = """
    types: {Where: {properties: {zone: {type: string, x-mcp-header: Zone}}}}
    tools:
      a: {description: Does it., risk: read, returns: Where}
      b: {description: Does it., risk: read, params: {w: {allOf: [Where]}}}
    """
  let (server, diagnostics) = compile(spec(body))
  #expect(server == nil)
  #expect(diagnostics.map(\.message) == ["a header carries one parameter; this value stands inside `allOf`"])
  #expect(diagnostics.map(\.span.start.line) == [3])
}

@Test(
  "The name is a token of HTTP",
  arguments: [
    ("Region", true), ("x-1", true), ("!#$%&'*+-.^_`|~", true), ("7", true), ("a b", false), ("a:b", false),
    ("a/b", false), ("(a)", false), ("é", false), ("a\\tb", false), ("", false),
  ])
func names(_ name: String, _ isLegal: Bool) {
  let schema = "{type: object, properties: {p: {type: string, x-mcp-header: \"\(name)\"}}}"
  let (raw, found) = tool("inputSchema: \(schema)")
  #expect((raw != nil) == isLegal, "\(found)")
  #expect((tool("params: {p: {type: string, x-mcp-header: \"\(name)\"}}").tool != nil) == isLegal)
  #expect(raw.map { $0.inputSchema["properties"]?["p"]?["x-mcp-header"]?.stringValue == name } ?? true)
}

@Test(
  "In a raw schema, what only looks like an annotation is none",
  arguments: [
    "{x-mcp-header: {type: string}}", "{p: {type: object, default: {x-mcp-header: a b}}}",
    "{p: {enum: [{x-mcp-header: a b}]}}", "{p: {const: {x-mcp-header: a b}}}",
  ])
func lookalikes(_ properties: String) {
  let (tool, found) = tool("inputSchema: {type: object, properties: \(properties)}")
  #expect(tool != nil, "\(found)")
}

@Test(
  "Keywords of older drafts lead to schemas as well",
  arguments: ["definitions: {a: S}", "dependencies: {a: S}", "additionalItems: S"])
func olderKeywords(_ keyword: String) {
  let inner = keyword.replacing("S", with: "{type: string, x-mcp-header: S}")
  let (tool, found) = tool("inputSchema: {type: object, \(inner)}")
  #expect(tool == nil && found.contains("this value stands inside"), "\(found)")
}

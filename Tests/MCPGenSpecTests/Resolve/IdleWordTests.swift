// What looks like a word that does nothing, and is none. What is refused is in the case `idle-words`.

import MCPGenSpec
import Testing

private let types = """
  {Person: {properties: {name: string, cost: {type: number, internal: true, optional: true}}}, Alias: Person, \
  Badge: {properties: {who: {pick: [name], of: Alias}}}, Mail: {type: string, pii: email}, \
  Tree: {properties: {p: Person, t: {type: array, items: Tree}}}, File: {type: string, guard: {path: /data}}}
  """

@Test(
  "A result may lead to internal properties where it is made of structs, and to types without them where it is not",
  arguments: [
    "{type: Person, nullable: true}", "{type: array, items: Tree}",
    "{oneOf: [Badge, {pick: [name], of: Person}]}", "{type: object, additionalProperties: Badge}",
    "{properties: {a: {oneOf: [Person, integer], internal: true}}}", "{anyOf: [{properties: {a: Mail}}, Badge]}",
    "{properties: {cost: {type: number, internal: true}, a: File}, additionalProperties: false}",
    "{anyOf: [{properties: {internal: string, guard: string, pii: {type: string, internal: false}}}]}",
  ])
func legalResults(_ returns: String) {
  let (tool, found) = tool(types: types, "returns: \(returns)")
  #expect(tool != nil, "\(found)")
}

@Test("One guard may stand in several branches, and a type with an internal property in what is taken")
func legalParameters() throws {
  let (tool, found) = tool(
    types: types, "params: {one: {oneOf: [{properties: {f: File}}, {properties: {f: File}}]}, p: Person}")
  let safeguards = try #require(tool, "\(found)").policy.safeguards
  #expect(safeguards.guards.map(\.path) == ["one.f"])
}

@Test("In a raw schema only schemas are searched for the language's words")
func legalRawSchemas() {
  let (tool, found) = tool(
    "inputSchema: {type: object, properties: {guard: {enum: [{pii: 1}], default: {pii: 1}}, "
      + "pii: {const: {internal: 1}}}}")
  #expect(tool != nil, "\(found)")
}

@Test("Chains of types of any length are followed to an internal property, and circles have an end")
func longChains() {
  let chain = (1...2_000).map { "T\($0): {properties: {t: {type: T\($0 + 1), optional: true}}}" }
  let end = "T2001: {properties: {back: {type: array, items: T1}, secret: {type: string, internal: true}}}"
  let types = "{" + (chain + [end]).joined(separator: ", ") + "}"
  let (_, found) = tool(types: types, "returns: {anyOf: [T1, integer]}")
  #expect(found.contains("`secret` below `T1` is internal"), "\(found)")
}

// Which results are checked at run time: those whose schema says more than their Swift type does, and no others.

import Testing

@testable import MCPGenEmit

@Suite("Checked results")
struct GuaranteeTests {
  @Test(
    "A result is checked exactly where Swift's types do not say all that its schema says",
    arguments: [
      ("string", true), ("integer", true), ("{type: array, items: boolean}", true), ("{enum: [a, b]}", true),
      ("duration", true), ("Code", true), ("Level", true),
      ("{properties: {a: Code, b: {type: Level, optional: true}}}", true),
      ("{type: string, description: Text, examples: [a]}", true),
      ("{properties: {a: {type: integer, nullable: true}}}", true),
      ("{type: integer, minimum: 1}", false), ("{type: string, pattern: '^a$'}", false),
      ("{type: string, format: uri}", false), ("{type: array, items: string, uniqueItems: true}", false),
      ("{type: array, items: {type: number, maximum: 3}}", false), ("{type: [string, integer]}", false),
      ("Bounded", false), ("{properties: {a: {properties: {b: Bounded}}}}", false),
      ("{properties: {a: {type: integer, minimum: 1, internal: true}, b: string}}", true),
      ("{type: array, items: {type: Level, nullable: true}}", true), ("{enum: [a], nullable: true}", true),
      ("{properties: {a: {type: Code, nullable: true}, b: {type: duration, optional: true}}}", true),
      ("{type: integer, enum: [1, 2, 3]}", false), ("{type: boolean, enum: [true]}", false),
      ("{type: [string, 'null'], enum: [a, b]}", false), ("{type: string, enum: [a, b], maxLength: 1}", false),
      ("{type: array, items: integer, contains: {type: integer, minimum: 3}}", false),
      ("{type: object, properties: {a: string}, propertyNames: {pattern: '^a$'}}", false),
      ("{type: string, contentMediaType: application/json, contentSchema: {type: object}}", false),
      ("{properties: {a: {type: string, const: x}}}", false), ("{properties: {a: string}, minProperties: 2}", false),
      ("{properties: {a: string, b: string}, required: [a, b]}", true),
    ])
  func results(returns: String, isGuaranteed: Bool) throws {
    let types = """
      types:
        Code: {type: string, pattern: '^[A-Z]+$'}
        Level: {enum: [low, high]}
        Bounded: {type: integer, minimum: 0}

      """
    let tool = tool("find_it").replacing("params: {}", with: "returns: \(returns)")
    let wire = try emission(of: types + "tools:\n" + tool).text("Sources/Sample/Generated/Wire.mcp.swift")
    #expect(wire.contains(isGuaranteed ? ".structured(.guaranteed)" : ".structured(.checked)"))
    #expect(!wire.contains(isGuaranteed ? ".structured(.checked)" : ".structured(.guaranteed)"))
  }

  @Test("What is checked depends on what each tool says of its answers, though they return one type")
  func changedTexts() throws {
    let types = """
      types:
        Row: {properties: {name: {type: string, pattern: '^[A-Z]', pii: name}, level: {enum: [low, high]}, age: duration}}
      tools:

      """
    func tool(_ name: String, _ keys: String) -> String {
      "  \(name): {description: Finds it., risk: read, returns: Row\(keys)}\n"
    }
    let tools = tool("a", "") + tool("b", ", expose: [name]") + tool("c", ", untrusted: true") + tool("d", "")
    let wire = try emission(of: types + tools).text("Sources/Sample/Generated/Wire.mcp.swift")
    let kinds = wire.split(separator: "\n").filter { $0.contains("result: .structured") }
    #expect(kinds.map { $0.contains("guaranteed") } == [true, false, true, true])
    #expect(wire.contains("personalData: PersonalDataDefinition()"))
  }

  @Test("Types that hold themselves many times over are compiled in no time")
  func recursion() throws {
    let types = """
      types:
        Tree: {properties: {a: {type: array, items: Tree}, b: {type: array, items: Tree}, c: {type: array, items: Tree}}}

      """
    let tool = tool("find_it").replacing("params: {}", with: "returns: Tree")
    let wire = try emission(of: types + "tools:\n" + tool).text("Sources/Sample/Generated/Wire.mcp.swift")
    #expect(wire.contains(".structured(.guaranteed)"))
  }

  @Test("A default without end, or beyond Swift's integers, is an error at its place")
  func impossibleDefaults() throws {
    let types = """
      types:
        Tree: {properties: {a: {type: array, default: [{}, {}], items: Tree}}}

      """
    let parameters = "big: {type: integer, default: 99999999999999999999, description: Big}"
    let emission = try emission(of: types + "tools:\n" + tool("find_it", parameters))
    #expect(emission.diagnostics.map(\.rule) == [.defaultMismatch, .defaultMismatch])
    #expect(emission.diagnostics.map(\.span.start.line).sorted() == [4, 11])
  }
}

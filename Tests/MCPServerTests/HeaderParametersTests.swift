// Parameters that stand in headers as well: where they are found in a schema, and what their values are in a call.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite struct HeaderParametersTests {
  private func found(_ schema: JSON) -> [String] {
    HeaderParameter.all(in: schema).map { "\($0.header)=\($0.path.joined(separator: "/"))" }
  }

  @Test func theyAreFoundBehindPropertiesAlone() {
    let marked: JSON = ["type": "string", "x-mcp-header": "Hidden"]
    let schema: JSON = [
      "type": "object",
      "properties": [
        "region": ["type": "string", "x-mcp-header": "Region"],
        "nested": [
          "type": "object",
          "properties": [
            "deep": ["properties": ["er": ["type": "integer", "x-mcp-header": "Deep"]]],
            "x-mcp-header": ["type": "string", "x-mcp-header": "Odd"],
          ],
        ],
        "list": ["type": "array", "items": marked], "plain": ["type": "string"],
        "number": ["type": "integer", "x-mcp-header": 7],
        "any": ["anyOf": [marked], "allOf": [["properties": ["a": marked]]]],
      ],
      "$defs": ["d": marked], "if": ["properties": ["i": marked]], "x-mcp-header": "Root",
    ]
    #expect(found(schema) == ["Region=region", "Deep=nested/deep/er", "Odd=nested/x-mcp-header"])
  }

  @Test(
    arguments: [[:], true, 7, ["properties": []], ["properties": ["a": true]], ["properties": ["a": .null]]] as [JSON])
  func aSchemaMayHaveNone(_ schema: JSON) { #expect(found(schema) == []) }

  @Test(
    arguments: [
      (["a": ["b": "x"]], #""x""#), (["a": ["b": 7]], "7"), (["a": ["b": false]], "false"), (["a": ["b": .null]], nil),
      (["a": [:]], nil), (["a": "b"], nil), ([:], nil), (["a": .null], nil), (["a": [["b": 1]]], nil),
    ] as [(JSON, String?)])
  func theValueIsTheArguments(_ arguments: JSON, _ value: String?) throws {
    let parameter = HeaderParameter(header: "B", path: ["a", "b"])
    var text = arguments.text
    var tape = JSONTape()
    let found = try text.withUTF8 { parameter.value(in: try tape.parse($0)).map { JSON($0).text } }
    #expect(found == value)
    #expect(parameter.value(in: nil) == nil)
  }

  @Test func aNameMayBeWrittenWithEscapes() throws {
    var text = #"{"\u0061":{"b\"":1}}"#
    var tape = JSONTape()
    let value = try text.withUTF8 { bytes in
      HeaderParameter(header: "B", path: ["a", "b\""]).value(in: try tape.parse(bytes)).map { JSON($0) }
    }
    #expect(value == 1)
  }

  @Test func aToolsAreReadOnceAndKept() {
    let parameters = LazyHeaderParameters(schema: #"{"properties":{"r":{"type":"string","x-mcp-header":"R"}}}"#)
    #expect(parameters.all.map(\.header) == ["R"])
    #expect(parameters.all == parameters.all)
    #expect(LazyHeaderParameters(schema: "no schema").all == [])
  }

  @Test func theRuntimeFindsThemInATool() async throws {
    let wire = try await Wire(Rich.server())
    #expect(wire.services.catalog.tool("numbers")?.headerParameters.all == [])
  }
}

// Lists of tools in all forms in which they are handed on: which servers and tools are in them, and where everything
// stands.

import MCPCore
import MCPGenLint
import MCPGenSpec
import Testing

@Suite("Lists of tools")
struct ToolListTests {
  private static let tools = #"[{"name": "get_case"}, {"name": "open_case", "description": "Opens a case."}]"#

  @Test(
    "A list is read in each form that it has",
    arguments: [
      (#"{"tools": \#(tools)}"#, "crm"),
      (#"{"tools": \#(tools), "nextCursor": "x", "_meta": {}}"#, "crm"),
      (#"{"jsonrpc": "2.0", "id": 1, "result": {"tools": \#(tools)}}"#, "crm"),
      (tools, "crm"),
      (#"{"server": "desk", "tools": \#(tools)}"#, "desk"),
      (#"{"serverInfo": {"name": "desk", "version": "1.0.0"}, "tools": \#(tools)}"#, "desk"),
      (#"[{"server": "desk", "tools": \#(tools)}]"#, "desk"),
      ("\u{FEFF}" + tools, "crm"),
      ("\r\n\t" + tools + "\r\n", "crm"),
    ])
  func forms(text: String, server: String) {
    let list = ToolListText(text)
    #expect(list.diagnostics.isEmpty, "\(DiagnosticRenderer.concise(list.diagnostics))")
    #expect(list.names == ["\(server)/get_case", "\(server)/open_case"])
    #expect(list.servers.first?.tools.last?.description == "Opens a case.")
    #expect(list.placesAreExact)
  }

  @Test("Each line is a tool or an answer, of its own server or of one that was met before", arguments: ["\n", "\r\n"])
  func lines(lineBreak: String) {
    let lines = [
      #"{"server": "crm", "name": "get_case"}"#, "", #"{"server": "shop", "name": "get_order"}"#,
      #"{"server": "crm", "name": "open_case"}"#, #"{"server": "mail", "tools": [{"name": "send"}]}"#, "  ",
      #"{"name": "nobodys"}"#,
    ]
    for mark in ["", "\u{FEFF}"] {
      let list = ToolListText(mark + lines.joined(separator: lineBreak), isLines: true)
      #expect(list.diagnostics.isEmpty, "\(DiagnosticRenderer.concise(list.diagnostics))")
      #expect(list.names == ["crm/get_case", "crm/open_case", "crm/nobodys", "shop/get_order", "mail/send"])
      #expect(list.servers.flatMap { $0.tools.map(\.name.span.start.line) } == [1, 4, 7, 3, 5])
      #expect(list.placesAreExact)
    }
  }

  @Test("A document may hold several servers")
  func severalServers() {
    let list = ToolListText(
      #"[{"server": "b", "tools": []}, {"server": "a", "tools": [{"name": "x"}]}, {"server": "b", "name": "y"}]"#)
    #expect(list.diagnostics.isEmpty)
    #expect(list.servers.map(\.name.value) == ["b", "a"])
    #expect(list.names == ["b/y", "a/x"])
  }

  @Test("What a tool says is in the view")
  func contents() throws {
    let list = ToolListText(
      #"""
      {"tools": [{
        "name": "find", "title": "Find cases", "description": "Finds \"cases\".\n\u00DCber alles \ud83d\ude00",
        "inputSchema": {
          "type": "object", "required": ["query"],
          "properties": {"query": {"type": "string", "description": "Words"}, "size": {"$ref": "#/$defs/Size"}},
          "$defs": {"Size": {"type": "integer", "description": "How many"}}
        },
        "outputSchema": {"properties": {"cases": {"type": "array", "items": {"properties": {"id": {}}}}}},
        "annotations": {"readOnlyHint": true, "destructiveHint": false}
      }]}
      """#)
    let tool = try #require(list.servers.first?.tools.first)
    #expect(tool.title?.value == "Find cases")
    #expect(tool.description == "Finds \"cases\".\nÜber alles 😀" && tool.summary == tool.description)
    #expect(tool.parameters.map(\.name.value) == ["query", "size"])
    #expect(tool.parameters.map(\.description) == ["Words", "How many"])
    #expect(tool.parameters.map(\.isRequired) == [true, false])
    #expect(tool.results.map(\.name.value) == ["id"] && tool.hasOutput)
    #expect(tool.readOnlyHint == true && tool.destructiveHint == false)
    #expect(try JSON.parse(tool.definition)["inputSchema"]?["required"] == ["query"])
  }

  // MARK: Places

  /// Keys in an order in which places go forth and back, with characters of several bytes before each.
  private static let wideTool =
    #"{"ß": "大小", "inputSchema": {"properties": {"größe": {}, "id": {}}}, "#
    + #""description": "Ü – 👩‍💻", "x": "é", "name": "größe_ändern"}"#

  @Test(
    "Places are those of the text between its quotes, quotes included",
    arguments: [
      "[\(wideTool), \(wideTool)]", "\u{FEFF}[\(wideTool), \(wideTool)]", "[\n\(wideTool),\n  \(wideTool)\n]",
      "[\r\n\(wideTool),\r\n\r\n  \(wideTool)\r\n]", "{\"é\": 1, \"tools\": [\(wideTool), \(wideTool)]}",
    ])
  func places(text: String) {
    let list = ToolListText(text)
    #expect(list.names == ["crm/größe_ändern", "crm/größe_ändern"])
    #expect(list.placesAreExact)
    for tool in list.servers.flatMap(\.tools) {
      #expect(list.text(at: tool.name.span) == "\"größe_ändern\"")
      #expect(list.text(at: tool.descriptionSpan) == "\"Ü – 👩‍💻\"")
      #expect(tool.parameters.map { list.text(at: $0.name.span) } == ["\"größe\"", "\"id\""])
    }
  }

  @Test("Lines and columns are counted from one, in characters", arguments: ["", "\u{FEFF}"])
  func countedFromOne(mark: String) throws {
    let list = ToolListText(mark + "[{\"é\": 1, \"name\": \"a\"},\n {\"😀\": 1, \"name\": \"b\"}]")
    let tools = try #require(list.servers.first).tools
    #expect(tools.map { [$0.name.span.start.line, $0.name.span.start.column] } == [[1, 19], [2, 19]])
    #expect(tools.map { [$0.name.span.end.line, $0.name.span.end.column] } == [[1, 22], [2, 22]])
  }

  @Test("What has no description has the place of its name")
  func withoutDescription() throws {
    let list = ToolListText(#"[{"description": null, "name": "a"}, {"name": "b", "inputSchema": {"required": ["x"]}}]"#)
    #expect(list.diagnostics.isEmpty)
    for tool in list.servers.flatMap(\.tools) { #expect(tool.descriptionSpan == tool.name.span) }
  }
}

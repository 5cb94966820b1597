// Lists of tools that are broken, hostile or huge: what is wrong is reported where it stands, the rest is read, and
// time grows with the text alone.

import MCPGenLint
import MCPGenSpec
import Testing

@Suite("Broken lists of tools")
struct BrokenToolListTests {
  @Test(
    "What is no tool is reported at its place, and the rest is read",
    arguments: [
      (#"7"#, "2:1"), (#""name""#, "2:1"), (#"{}"#, "2:1"), (#"{"title": "x"}"#, "2:1"), (#"{"name": 7}"#, "2:10"),
      (#"{"name": ""}"#, "2:10"), (#"{"name": null}"#, "2:10"), (#"{"name": "x", "description": 7}"#, "2:30"),
      (#"{"name": "x", "description": ["x"]}"#, "2:30"), (#"{"name": "x", "inputSchema": []}"#, "2:30"),
      (#"{"name": "x", "inputSchema": "object"}"#, "2:30"), (#"{"name": "x", "outputSchema": true}"#, "2:31"),
      (#"{"tools": {}}"#, "2:11"), (#"{"tools": "none"}"#, "2:11"), (#"{"result": {"tools": 1}}"#, "2:22"),
      (#"{"tools": [7]}"#, "2:12"), (#"{"tools": [{"description": "x"}]}"#, "2:12"),
      (#"{"jsonrpc": "2.0", "id": 1, "error": {"code": -32601, "message": "no"}}"#, "2:1"),
    ])
  func noTool(text: String, place: String) {
    let first = #"{"name": "first"}"#
    let last = #"{"name": "last"}"#
    for list in [
      ToolListText("\(first)\n\(text)\n\(last)\n", isLines: true), ToolListText("[\(first),\n\(text),\n\(last)]"),
    ] {
      #expect(list.problems == [place], "\(DiagnosticRenderer.concise(list.diagnostics))")
      #expect(list.diagnostics.allSatisfy { $0.rule == .illegalToolList && $0.severity == .error })
      #expect(list.names.filter { $0.hasSuffix("/first") || $0.hasSuffix("/last") } == ["crm/first", "crm/last"])
      #expect(list.placesAreExact)
    }
  }

  @Test(
    "A line that is no JSON is reported where it breaks, and the rest is read",
    arguments: [
      ("nothing", "2:1"), ("{", "2:2"), (#"{"name": "x""#, "2:13"), (#"{"name": "x"}}"#, "2:14"),
      (#"{"name": 'x'}"#, "2:10"), (#"{name: "x"}"#, "2:2"), (#"{"name": "é", 7}"#, "2:15"),
      (#"{"name": "\ud83d"}"#, "2:11"), (#"{"name": "\ud83d\u0041"}"#, "2:11"), (#"{"name": "\x"}"#, "2:11"),
      ("{\"name\": \"a\tb\"}", "2:12"),
    ])
  func noJSON(text: String, place: String) {
    let list = ToolListText("{\"name\": \"first\"}\n\(text)\n{\"name\": \"last\"}\n", isLines: true)
    #expect(list.problems == [place], "\(DiagnosticRenderer.concise(list.diagnostics))")
    #expect(list.names == ["crm/first", "crm/last"])
    #expect(list.placesAreExact)
    #expect(ToolListText("[{\"name\": \"first\"},\n\(text)]").problems.count == 1, "one text, one mistake")
  }

  @Test("Bytes that are no text are reported at their line")
  func noText() {
    let bytes = Array("{\"name\": \"a\"}\n{\"name\": \"".utf8) + [0xFF] + Array("\"}\n{\"name\": \"c\"}".utf8)
    let source = SourceText(path: "crm.jsonl", bytes: bytes)
    let (servers, diagnostics) = ToolList.read(source, isLines: true)
    #expect(diagnostics.map(\.span.start.line) == [2])
    #expect(servers.flatMap(\.tools).map(\.name.value) == ["a", "c"])
  }

  @Test("A file without content is no list", arguments: ["", " ", "\n\n", "\u{FEFF}", "\r\n"], [false, true])
  func emptyFile(text: String, isLines: Bool) {
    let list = ToolListText(text, isLines: isLines)
    #expect(list.diagnostics.map(\.rule) == [.illegalToolList])
    #expect(list.servers.isEmpty && list.placesAreExact)
  }

  @Test("Nesting without end is refused at its line, and the rest is read")
  func deepNesting() {
    let deep = String(repeating: #"{"items": "#, count: 100_000) + "1" + String(repeating: "}", count: 100_000)
    let list = ToolListText(
      "{\"name\": \"first\"}\n{\"name\": \"x\", \"inputSchema\": \(deep)}\n{\"name\": \"last\"}", isLines: true)
    #expect(list.diagnostics.map(\.span.start.line) == [2])
    #expect(list.names == ["crm/first", "crm/last"])
    let array = String(repeating: "[", count: 120) + #"{"name": "x"}"# + String(repeating: "]", count: 120)
    #expect(ToolListText(array).names == ["crm/x"], "lists in lists are read as far as JSON is")
  }

  @Test("Oddities inside a tool take nothing else with them")
  func oddities() throws {
    let list = ToolListText(
      #"""
      [{"name": "a", "title": 7, "annotations": "none", "inputSchema": {"properties": ["x"]}},
       {"name": "b", "annotations": {"readOnlyHint": "yes"}, "inputSchema": {"properties": {"x": 1, "": true}}},
       {"name": "c", "inputSchema": {"$ref": "#"}}, {"name": "a"},
       {"name": "d", "inputSchema": {
         "$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}}]
      """#)
    let tools = try #require(list.servers.first).tools
    #expect(list.diagnostics.isEmpty && list.placesAreExact)
    #expect(tools.map(\.name.value) == ["a", "b", "c", "a", "d"])
    #expect(tools.allSatisfy { $0.title == nil && $0.readOnlyHint == nil })
    #expect(tools[1].parameters.map(\.name.value) == ["x", ""])
  }

  @Test("Problems are counted beyond a limit, and not kept")
  func manyProblems() {
    let list = ToolListText(String(repeating: "7\n", count: 50_000), isLines: true)
    #expect(list.diagnostics.count == SpecLimits().maxProblems + 1)
    #expect(list.diagnostics.last?.rule == .tooManyProblems)
  }

  // MARK: Size

  @Test("A description of a megabyte is read")
  func longDescription() {
    let text = String(repeating: "größer ", count: 125_000)
    let list = ToolListText(#"[{"name": "a", "description": "\#(text)"}, {"name": "b"}]"#)
    #expect(list.servers.first?.tools.map(\.description.utf8.count) == [text.utf8.count, 0])
    #expect(list.placesAreExact)
  }

  @Test(
    "One line of megabytes is read in time that grows with it",
    arguments: [
      #"{"name": "t", "description": "d", "inputSchema": {"properties": {"id": {}, "ä": {}}}}"#,
      #"{"description": "d", "inputSchema": {"properties": {"id": {}, "ä": {}}}, "name": "t"}"#,
      #"{"inputSchema": {"properties": {"id": {}, "ä": {}}}, "name": "t", "description": "d"}"#,
      #"{"title": 7, "name": "", "description": 7}"#,
    ])
  func longLine(tool: String) {
    let count = 5_000_000 / tool.utf8.count
    let clock = ContinuousClock()
    let start = clock.now
    let list = ToolListText("[" + String(repeating: tool + ", ", count: count) + tool + "]")
    // Seconds where nothing is optimised; a quarter of an hour where each place is counted from the line's start.
    #expect(clock.now - start < .seconds(30))
    #expect(list.servers.flatMap(\.tools).count == (list.diagnostics.isEmpty ? count + 1 : 0))
  }
}

// Small specs for tests: a valid head, and the parts that a test is about below it.

import MCPCore
import MCPGenSpec

/// A spec named `test` with these further lines.
func spec(_ body: String) -> SourceText {
  SourceText(path: "test.mcp.yaml", text: "mcpgen: 1\nserver: {name: test, version: 1.0.0}\n" + body)
}

/// The only tool of a spec with these types and these lines in the tool; what was found where there is none.
func tool(types: String = "{}", _ lines: String...) -> (tool: Tool?, found: String) {
  let body = (["description: Does it.", "risk: read"] + lines).map { "    " + $0 }.joined(separator: "\n")
  let (server, diagnostics) = compile(spec("types: \(types)\ntools:\n  t:\n\(body)\n"))
  return (server?.tools.first, DiagnosticRenderer.concise(diagnostics))
}

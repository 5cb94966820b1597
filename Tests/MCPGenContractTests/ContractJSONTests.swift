// The contract's way into JSON and back.

import MCPCore
import MCPGenSpec
import Testing

@testable import MCPGenContract

/// A contract from the text of a spec that has no errors.
func contract(_ text: String, path: String = "server.mcp.yaml") throws -> Contract {
  let (spec, problems) = parse(SourceText(path: path, text: text))
  let written = try #require(spec, "\(DiagnosticRenderer.concise(problems))")
  let (server, more) = resolve(written)
  let all = DiagnosticRenderer.concise((problems + more).filter { $0.severity == .error })
  return Contract(try #require(server, "\(all)"), from: written)
}

@Suite("Contract as JSON")
struct ContractJSONTests {
  @Test("A contract survives the way into JSON and back, and the JSON is canonical")
  func roundTrip() throws {
    let first = try contract(BaseSpec.text)
    let json = first.json
    #expect(json == json.canonical)
    let second = try Contract(json: json, at: SourceText(path: "mcpgen.lock", text: "").startSpan)
    #expect(second.json == json)
    #expect(second.tools == first.tools)
    #expect(second.server == first.server)
    #expect(second.resources == first.resources)
    #expect(second.prompts == first.prompts)
    #expect(second.errors == first.errors)
    #expect(second.flows == first.flows)
  }

  @Test(
    "A part that is no part of a contract is named by its path",
    arguments: [
      ("[]", "expected an object, not an array"), ("{}", "`server` is missing"),
      (#"{"server": {"name": 1}, "tools": []}"#, "server/name: expected a string, not a number"),
      (#"{"server": {"name": "a"}, "tools": {}}"#, "tools: expected an array, not an object"),
      (
        #"{"server": {"name": "a"}, "tools": [{"family": "f", "name": "f", "description": "", "inputSchema": 3}]}"#,
        "tools/f/inputSchema: expected a JSON Schema, not a number"
      ),
      (#"{"server": {"name": "a", "version": "1"}, "tools": []}"#, "server/version: "),
    ])
  func mistakes(text: String, message: String) throws {
    let json = try JSON.parse(text)
    let error = #expect(throws: ContractError.self) {
      _ = try Contract(json: json, at: SourceText(path: "mcpgen.lock", text: text).startSpan)
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "none")")
  }
}

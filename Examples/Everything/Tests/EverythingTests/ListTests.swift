// What the server offers: the names, the schema that must arrive as it is, resources and prompts with their content.
// The counts are of what is offered from the start.

import MCPCore
import MCPServer
import Testing

@testable import Everything

@Suite struct ListTests {
  @Test(arguments: revisions) func everythingIsDescribed(revision: String) async throws {
    let client = try await connect(revision)
    let tools = try await client.tools()
    #expect(tools.count == 35 && Set(tools.compactMap { $0["name"]?.stringValue }).count == 35)
    #expect(tools.allSatisfy { $0["description"]?.stringValue?.isEmpty == false })
    let prompts = try await client.prompts()
    #expect(
      prompts.compactMap { $0["name"]?.stringValue } == [
        "test_simple_prompt", "test_prompt_with_arguments", "test_prompt_with_embedded_resource",
        "test_prompt_with_image", "test_input_required_result_prompt",
      ])
    #expect(prompts.allSatisfy { $0["description"]?.stringValue?.isEmpty == false })
    let uris = try await client.resources().compactMap { $0["uri"]?.stringValue }
    #expect(uris == ["test://static-text", "test://static-binary", "test://watched-resource"])
    #expect(try await client.resourceTemplates().map { $0["uriTemplate"] } == ["test://template/{id}/data"])
  }

  @Test(arguments: revisions) func schemasArriveAsTheyAre(revision: String) async throws {
    let tools = try await connect(revision).tools()
    let raw = tools.first { $0["name"] == "json_schema_2020_12_tool" }?["inputSchema"]
    #expect(raw?["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(raw?["$defs"]?["address"]?["$anchor"] == "addressDef")
    #expect(raw?["properties"]?["address"] == ["$ref": "#/$defs/address"])
    #expect(raw?["allOf"] == [["anyOf": [["required": ["phone"]], ["required": ["email"]]]]])
    #expect(raw?["then"] == ["required": ["phone"]] && raw?["else"] == ["required": ["email"]])
    #expect(raw?["additionalProperties"] == false)
    let header = tools.first { $0["name"] == "test_x_mcp_header" }?["inputSchema"]
    #expect(header?["properties"]?["region"]?["x-mcp-header"] == "Region")
  }

  @Test(arguments: revisions) func resourcesAreRead(revision: String) async throws {
    let client = try await connect(revision)
    let text = try await client.read("test://static-text").first
    #expect(text?["text"] == "This is the content of the static text resource." && text?["mimeType"] == "text/plain")
    let image = try await client.read("test://static-binary").first
    #expect(image?["mimeType"] == "image/png" && image?["blob"]?.stringValue?.hasPrefix("iVBORw0KGgo") == true)
    let data = try await client.read("test://template/123/data").first
    #expect(data?["text"] == #"{"id":"123","templateTest":true,"data":"Data for ID: 123"}"#)
    #expect(data?["mimeType"] == "application/json" && data?["uri"] == "test://template/123/data")
    let error = await #expect(throws: ProtocolError.self) { try await client.read("test://nothing") }
    #expect(error?.code == (revision == stateless ? -32602 : -32002) && error?.data?["uri"] == "test://nothing")
  }

  @Test(arguments: revisions) func promptsAreMade(revision: String) async throws {
    let client = try await connect(revision)
    let simple = try await client.prompt("test_simple_prompt")
    #expect(simple == [["role": "user", "content": ["type": "text", "text": "This is a simple prompt for testing."]]])
    let quoted = try await client.prompt("test_prompt_with_arguments", ["arg1": "a", "arg2": "b"])
    #expect(quoted.first?["content"]?["text"] == "Prompt with arguments: arg1='a', arg2='b'")
    let embedded = try await client.prompt("test_prompt_with_embedded_resource", ["resourceUri": "test://mine"])
    #expect(embedded.first?["content"]?["resource"]?["uri"] == "test://mine")
    #expect(embedded.last?["content"]?["text"] == "Please process the embedded resource above.")
    let image = try await client.prompt("test_prompt_with_image")
    #expect(image.first?["content"]?["mimeType"] == "image/png")
    #expect(image.last?["content"]?["text"] == "Please analyze the image above.")
  }

  @Test(arguments: revisions, ["arg1", "arg2"]) func argumentsAreCompleted(revision: String, name: String) async throws
  {
    let client = try await connect(revision)
    let result = try await client.request(
      "completion/complete",
      [
        "ref": ["type": "ref/prompt", "name": "test_prompt_with_arguments"],
        "argument": ["name": .string(name), "value": "par"],
      ])
    #expect(result["completion"]?["values"] == ["paris", "park", "parliament", "party"])
  }

  @Test func aStatelessClientDiscoversTheExtensions() async throws {
    let capabilities = try await connect(stateless).request("server/discover")["capabilities"]
    #expect(capabilities?["extensions"]?["io.modelcontextprotocol/tasks"] != nil)
    for list in ["tools", "resources", "prompts"] { #expect(capabilities?[list]?["listChanged"] == true) }
    #expect(capabilities?["resources"]?["subscribe"] == true)
    #expect(capabilities?["completions"] != nil && capabilities?["logging"] != nil)
  }
}

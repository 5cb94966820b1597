// Results of tools that ask nothing, word for word, in a revision with sessions and in one without. The words are the
// contract: a conformance suite compares them.

import MCPCore
import MCPServer
import Testing

@testable import Everything

@Suite struct ContentTests {
  @Test(arguments: revisions) func fixedTexts(revision: String) async throws {
    let client = try await connect(revision)
    let simple = try await client.request("tools/call", ["name": "test_simple_text"])
    #expect(ToolAnswer.texts(simple) == ["This is a simple text response for testing."])
    #expect(try await client.call("greet", ["name": "Ada"]).text == "Hello, Ada!")
    #expect(try await client.call("test_x_mcp_header", ["region": "eu-west-1"]).text == "The region is eu-west-1")
  }

  @Test(arguments: revisions) func media(revision: String) async throws {
    let client = try await connect(revision)
    let image = try await client.call("test_image_content").result["content"]?.arrayValue?.first
    #expect(image?["type"] == "image" && image?["mimeType"] == "image/png")
    #expect(image?["data"]?.stringValue?.hasPrefix("iVBORw0KGgo") == true)
    let audio = try await client.call("test_audio_content").result["content"]?.arrayValue?.first
    #expect(audio?["type"] == "audio" && audio?["mimeType"] == "audio/wav")
    #expect(audio?["data"]?.stringValue?.hasPrefix("UklGR") == true)
  }

  @Test(arguments: revisions) func resources(revision: String) async throws {
    let client = try await connect(revision)
    let embedded = try await client.call("test_embedded_resource").result["content"]?.arrayValue?.first
    #expect(
      embedded?["resource"] == [
        "uri": "test://embedded-resource", "mimeType": "text/plain", "text": "This is an embedded resource content.",
      ])
    let blocks = try await client.call("test_multiple_content_types").result["content"]?.arrayValue ?? []
    #expect(blocks.map { $0["type"] } == ["text", "image", "resource"])
    #expect(blocks.first?["text"] == "Multiple content types test:")
    #expect(blocks.last?["resource"]?["text"] == #"{"test":"data","value":123}"#)
    #expect(blocks.last?["resource"]?["mimeType"] == "application/json")
  }

  @Test(arguments: revisions) func anErrorIsAResult(revision: String) async throws {
    let answer = try await connect(revision).call("test_error_handling")
    #expect(answer.isError && answer.text == "This tool intentionally returns an error for testing")
  }

  @Test(arguments: revisions) func theRawSchemaIsHeldAgainstArguments(revision: String) async throws {
    let client = try await connect(revision)
    let phone: JSON = ["contactMethod": "phone", "phone": "1"]
    #expect(try await client.call("json_schema_2020_12_tool", phone).isError == false)
    let unreachable: JSON = ["contactMethod": "phone", "email": "ada@example.com"]
    #expect(try await client.call("json_schema_2020_12_tool", unreachable).errorCode == "invalid_arguments")
  }
}

extension ToolAnswer {
  /// The texts of a result's blocks.
  static func texts(_ result: JSON) -> [String] {
    (result["content"]?.arrayValue ?? []).compactMap { $0["text"]?.stringValue }
  }
}

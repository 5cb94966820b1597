// What results hold in each revision: blocks that came later are told in words, structured content is bare or an
// object's, and both are there or not.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ContentTests {
  private static let blocks: [ContentBlock] = [
    .text("words"), .image([1, 2], mimeType: "image/png"), .audio([1, 2, 3], mimeType: "audio/wav"),
    .resource(uri: "a://b", mimeType: "text/plain", text: "inside"),
    .binaryResource(uri: "a://c", mimeType: nil, bytes: [255]),
    .resourceLink(uri: "a://d", name: "d", description: "more", mimeType: "text/css"),
    ContentBlock.text("noted").annotated(
      Annotations(audience: [.user, .assistant], priority: 0.25, lastModified: "2026-01-02T03:04:05Z")),
  ]

  private static func server() -> Server {
    Asking.server(
      [
        Asking.tool(#""all""#) { _, _ in ToolOutput(content: ToolContent(blocks)) },
        Asking.tool(#""broken""#) { _, _ in ToolOutput(content: ToolContent([.text("no")], isError: true)) },
      ],
      prompts: [Asking.prompt(#""all""#) { _ in blocks.map { .assistant($0) } }])
  }

  /// What a client of the revision gets for `blocks`.
  private static func expected(_ revision: String) -> [JSON] {
    let hasAudio = revision >= "2025-03-26"
    let isNew = revision >= "2025-06-18"
    return [
      ["type": "text", "text": "words"], ["type": "image", "data": "AQI=", "mimeType": "image/png"],
      hasAudio
        ? ["type": "audio", "data": "AQID", "mimeType": "audio/wav"]
        : ["type": "text", "text": "[3 bytes of audio/wav, which this protocol revision cannot carry]"],
      ["type": "resource", "resource": ["uri": "a://b", "mimeType": "text/plain", "text": "inside"]],
      ["type": "resource", "resource": ["uri": "a://c", "blob": "/w=="]],
      isNew
        ? ["type": "resource_link", "uri": "a://d", "name": "d", "description": "more", "mimeType": "text/css"]
        : ["type": "text", "text": "d: a://d\nmore"],
      [
        "type": "text", "text": "noted",
        "annotations": .object([
          "audience": ["user", "assistant"], "priority": 0.25, "lastModified": isNew ? "2026-01-02T03:04:05Z" : nil,
        ]),
      ],
    ]
  }

  @Test(arguments: Revisions.all)
  func blocksOfToolsAreThoseOfTheRevision(_ revision: String) async throws {
    let client = try await RawClient(Self.server(), revision)
    let result = try await client.call("all")["result"]
    #expect(result?["content"]?.arrayValue == Self.expected(revision))
    #expect(result?["isError"] == nil && result?["structuredContent"] == nil)
    #expect(try await client.call("broken")["result"]?["isError"] == true)
  }

  @Test(arguments: Revisions.all)
  func blocksOfPromptsAreThoseOfTheRevision(_ revision: String) async throws {
    let client = try await RawClient(Self.server(), revision)
    let messages = try await client.ask("prompts/get", ["name": "all"])["result"]?["messages"]?.arrayValue
    #expect(messages?.compactMap { $0["content"] } == Self.expected(revision))
    #expect(messages?.allSatisfy { $0["role"] == "assistant" } == true)
  }

  @Test(arguments: Revisions.all)
  func aListIsTheMemberOfAnObjectInSessionsAndStandsAloneElsewhere(_ revision: String) async throws {
    let client = try await RawClient(Rich.server(), revision)
    let result = try await client.call("numbers")["result"]
    let value: JSON = client.isStateless ? [1, 2, 3] : ["result": [1, 2, 3]]
    #expect(result?["structuredContent"] == (revision < "2025-06-18" ? nil : value))
    #expect(result?.firstText == value.text)
  }

  @Test(arguments: Revisions.all)
  func anObjectIsTheSameEverywhere(_ revision: String) async throws {
    let result = try await RawClient(Rich.server(), revision).call("point")["result"]
    #expect(result?["structuredContent"] == (revision < "2025-06-18" ? nil : ["x": 1]))
    #expect(result?.firstText == #"{"x":1}"#)
  }

  @Test(arguments: Revisions.all)
  func aListIsHeldAgainstItsSchemaInEachForm(_ revision: String) async throws {
    let result = try await RawClient(Rich.server(), revision).call("numbers", ["to": 4])["result"]
    #expect(result?.toolError?["error"] == "internal")
    #expect(result?["structuredContent"] == nil)
  }

  @Test func annotationsWithoutAnythingHoldNothing() throws {
    let block = ContentBlock.image([], mimeType: "image/gif").annotated(Annotations())
    #expect(block.json == ["type": "image", "data": "", "mimeType": "image/gif", "annotations": [:]])
  }

  @Test func textIsCutBehindItsAnnotations() async throws {
    let long = ContentBlock.text(String(repeating: "x", count: 400)).annotated(Annotations(priority: 1))
    let server = Asking.server([Asking.tool(#""long""#) { _, _ in ToolOutput(content: ToolContent([long])) }]) {
      $0.limits.resultBytes = 300
    }
    let result = try await RawClient(server).call("long")["result"]
    #expect(result?["content"]?[0]?["annotations"] == ["priority": 1])
    #expect(result?["content"]?[1]?["text"] == "[cut: 220 of 400 bytes are shown]")
  }
}

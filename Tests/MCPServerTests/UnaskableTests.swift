// Questions that a client cannot be asked: it did not declare that, or its revision does not have it. Then nothing is
// sent.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct UnaskableTests {
  private static let tools =
    Asking.tools + [
      Asking.tool(#""open""#) { _, context in
        _ = try await context.elicit(url: "https://example.com/pay", "Pay here.", elicitationID: "e-1")
        return ToolOutput.nothing
      },
      Asking.tool(#""sample-with-tools""#) { _, context in
        var request = SamplingRequest("x", maxTokens: 1)
        request.tools = [SamplingRequest.Tool(name: "t", inputSchema: ["type": "object"])]
        return ToolOutput(content: .text(try await context.sample(request).text))
      },
    ]

  @Test(
    arguments: [
      ("book", [:], "elicitation"), ("book", ["elicitation": ["url": [:]]], "elicitation"),
      ("book", ["elicitation": true], "elicitation"), ("open", ["elicitation": [:]], "elicitation by URL"),
      ("open", ["elicitation": ["form": [:]]], "elicitation by URL"), ("sample", ["elicitation": [:]], "sampling"),
      ("sample-with-tools", ["sampling": [:]], "sampling, sampling with tools"), ("roots", ["sampling": [:]], "roots"),
    ] as [(String, JSON, String)])
  func whatIsNotDeclaredIsNotAsked(_ tool: String, _ capabilities: JSON, _ words: String) async throws {
    let client = try await RawClient(Asking.server(Self.tools), capabilities: capabilities)
    let result = try await client.call(tool)["result"]
    #expect(result?.toolError?["error"] == "client_failed")
    #expect(
      result?.toolError?["message"]?.stringValue == "\(tool) needs a client that can do this: \(words).")
    #expect(try await client.settled() == [])
  }

  @Test(
    arguments: [
      ("book", ["elicitation": [:]]), ("book", ["elicitation": ["form": [:]]]),
      ("book", ["elicitation": ["form": [:], "url": [:]]]), ("open", ["elicitation": ["url": [:]]]),
      ("sample", ["sampling": [:]]), ("sample-with-tools", ["sampling": ["tools": [:]]]), ("roots", ["roots": [:]]),
    ] as [(String, JSON)])
  func whatIsDeclaredIsAsked(_ tool: String, _ capabilities: JSON) async throws {
    let client = try await RawClient(Asking.server(Self.tools), capabilities: capabilities)
    _ = client.begin(tool)
    #expect(try await client.question()["params"] != nil)
  }

  /// A client may declare what its revision does not have; only what both have negotiated is used.
  @Test(arguments: [
    ("book", "2024-11-05"), ("book", "2025-03-26"), ("open", "2025-06-18"), ("sample-with-tools", "2025-06-18"),
  ])
  func whatTheRevisionDoesNotHaveIsNotAsked(_ tool: String, _ revision: String) async throws {
    let capabilities: JSON = ["elicitation": ["form": [:], "url": [:]], "sampling": ["tools": [:]]]
    let client = try await RawClient(Asking.server(Self.tools), revision, capabilities: capabilities)
    let id = client.begin(tool)
    let message = try await client.next()
    #expect(message["method"] == nil, "\(message.text)")
    #expect(message["id"] == id && message["result"]?.toolError?["error"] == "client_failed")
  }

  @Test func aHandlerSeesWhatItsClientCanDo() async throws {
    let server = Asking.server([
      Asking.tool(#""look""#) { _, context in
        ToolOutput(content: .text("\(context.client.protocolVersion) \(context.client.capabilities.rawValue)"))
      }
    ])
    let everything: ClientCapabilities = [.elicitation, .urlElicitation, .sampling, .samplingTools, .roots, .tasks]
    for revision in ["2025-11-25", "2026-07-28"] {
      for capabilities in [[], .roots, [.elicitation, .urlElicitation], everything] as [ClientCapabilities] {
        let client = try await InMemoryClient(server, protocolVersion: revision, capabilities: capabilities)
        // In sessions, a task is a request's wish and no capability.
        let seen = revision == Revisions.stateless ? capabilities : capabilities.subtracting(.tasks)
        #expect(try await client.call("look").text == "\(revision) \(seen.rawValue)")
      }
    }
  }

  @Test func capabilitiesAreWrittenAsTheyAreRead() throws {
    for bits in 0..<UInt16(64) {
      let capabilities = ClientCapabilities(rawValue: bits)
      // A client that can sample with tools can sample.
      let expected = capabilities.contains(.samplingTools) ? capabilities.union(.sampling) : capabilities
      var text = capabilities.json.text
      var tape = JSONTape()
      let read = try text.withUTF8 { ClientCapabilities(try tape.parse($0)) }
      #expect(read == expected, "\(text)")
    }
  }
}

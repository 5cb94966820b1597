// What a client of revision 2025-11-25 asks, and what it must get; and what it must get for what it must not ask.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite struct ProtocolTests {
  @Test func initializeNamesServerAndCapabilities() async throws {
    let client = try await SampleClient(initializes: false)
    let answer = try await client.ask("initialize", #"{"protocolVersion":"2025-11-25","capabilities":{}}"#)
    #expect(
      answer["result"]?.text == #"""
        {"protocolVersion":"2025-11-25","capabilities":{"completions":{},"logging":{},"prompts":{"listChanged":true},"resources":{"listChanged":true},"tools":{"listChanged":true}},"serverInfo":{"name":"sample","version":"1.0.0"},"instructions":"Be kind."}
        """#)
    let again = try await client.ask("initialize", #"{"protocolVersion":"2025-11-25"}"#)
    #expect(again.errorCode == -32600)
  }

  @Test(arguments: ["2024-10-07", "2026-07-28", "nonsense"])
  func anUnknownRevisionIsAnsweredWithOneThatIsServed(_ revision: String) async throws {
    let client = try await SampleClient(initializes: false)
    let answer = try await client.ask("initialize", #"{"protocolVersion":"\#(revision)","capabilities":{}}"#)
    #expect(answer["result"]?["protocolVersion"] == "2025-11-25")
  }

  @Test func onlyPingMayComeBeforeInitialize() async throws {
    let client = try await SampleClient(initializes: false)
    #expect(try await client.ask("ping")["result"] == .object([]))
    #expect(try await client.ask("tools/list").errorCode == -32600)
    // What has no place in a session can only be meant for a revision without them, and lacks what those want to know.
    #expect(try await client.ask("server/discover").errorCode == -32602)
  }

  @Test func toolsAreListedInTheOrderOfTheSpec() async throws {
    let client = try await SampleClient()
    let tools = try #require(try await client.ask("tools/list")["result"]?["tools"]?.arrayValue)
    #expect(tools.compactMap { $0["name"]?.stringValue } == Sample.tools.map(\.name))
    #expect(tools.first?["inputSchema"]?.text == "\(Sample.inputSchema)".trimmed)
  }

  @Test func listsHavePagesWithCheckedCursors() async throws {
    let client = try await SampleClient(Sample.server { $0.limits.pageEntries = 4 })
    var names: [String] = []
    var cursor: String?
    repeat {
      let params = cursor.map { #"{"cursor":"\#($0)"}"# } ?? "{}"
      let page = try #require(try await client.ask("tools/list", params)["result"])
      names += page["tools"]?.arrayValue?.compactMap { $0["name"]?.stringValue } ?? []
      cursor = page["nextCursor"]?.stringValue
      if let cursor {
        #expect(try await client.ask("prompts/list", #"{"cursor":"\#(cursor)"}"#).errorCode == -32602)
        #expect(try await client.ask("tools/list", #"{"cursor":"\#(cursor)0"}"#).errorCode == -32602)
      }
    } while cursor != nil
    #expect(names == Sample.tools.map(\.name))
    for forged in [#""""#, #""x""#, "7", "null", #""00112233445566778899aabb""#] {
      #expect(try await client.ask("tools/list", #"{"cursor":\#(forged)}"#).errorCode == -32602)
    }
  }

  @Test(arguments: [1, 2, 3, 1000])
  func resourcesOfHandlersFollowTheFixedOnes(_ pageEntries: Int) async throws {
    let client = try await SampleClient(Sample.server { $0.limits.pageEntries = pageEntries })
    var uris: [String] = []
    var cursor: String?
    repeat {
      let params = cursor.map { #"{"cursor":"\#($0)"}"# } ?? "{}"
      let page = try #require(try await client.ask("resources/list", params)["result"])
      let items = page["resources"]?.arrayValue ?? []
      #expect(items.count <= pageEntries)
      uris += items.compactMap { $0["uri"]?.stringValue }
      cursor = page["nextCursor"]?.stringValue
    } while cursor != nil
    #expect(uris == ["files://logo"] + (0..<5).map { "notes://2024/n\($0)" })
  }

  @Test func resourcesAreRead() async throws {
    let client = try await SampleClient()
    let logo = try await client.ask("resources/read", #"{"uri":"files://logo"}"#)
    #expect(logo["result"]?.text == #"{"contents":[{"uri":"files://logo","mimeType":"image/png","blob":"iVBORw=="}]}"#)
    let note = try await client.ask("resources/read", #"{"uri":"notes://2024/a%20b"}"#)
    #expect(note["result"]?["contents"]?.arrayValue?.first?["text"] == "2024: a b")
    for uri in ["notes://2024/missing", "other://x"] {
      let missing = try await client.ask("resources/read", #"{"uri":"\#(uri)"}"#)
      #expect(missing.errorCode == -32002)
      #expect(missing["error"]?["data"]?["uri"] == .string(uri))
    }
    #expect(try await client.ask("resources/read", #"{"uri":"notes://1990/x"}"#).errorCode == -32602)
    #expect(try await client.ask("resources/read").errorCode == -32602)
  }

  @Test func whatAResourceHoldsIsHeldAgainstItsSchema() async throws {
    let client = try await SampleClient()
    let good = try await client.ask("resources/read", #"{"uri":"gauges://2.5"}"#)
    #expect(good["result"]?["contents"]?.arrayValue?.first?["text"] == "2.5")
    for value in ["4", "no-number"] {
      let broken = try await client.ask("resources/read", #"{"uri":"gauges://\#(value)"}"#)
      #expect(broken.errorCode == -32603, "\(broken.text)")
      #expect(broken["error"]?["data"]?["error"] == "internal")
    }
  }

  @Test func promptsAreFilledInAndEmbedWhatMayBeRead() async throws {
    let client = try await SampleClient()
    let answer = try await client.ask("prompts/get", #"{"name":"greeting","arguments":{"times":"2"}}"#)
    let messages = try #require(answer["result"]?["messages"]?.arrayValue)
    #expect(messages.map { $0["role"]?.stringValue } == ["user", "assistant", "user", "user", "user"])
    #expect(messages[0]["content"]?["text"] == "Say hello 2 times.")
    #expect(messages[2]["content"]?["resource"]?["text"] == "2024: hi")
    #expect(messages[3]["content"]?["text"]?.stringValue?.contains("minimum") != true)
    #expect(messages[3]["content"]?["type"] == "text")
    #expect(messages[4]["content"]?["resource"]?["blob"] == "iVBORw==")
  }

  @Test(arguments: [
    #"{"times":"4"}"#, #"{"times":"two"}"#, "{}", #"{"times":2}"#, #"{"times":"1","extra":"x"}"#, "null",
  ])
  func promptArgumentsAreChecked(_ arguments: String) async throws {
    let client = try await SampleClient()
    let answer = try await client.ask("prompts/get", #"{"name":"greeting","arguments":\#(arguments)}"#)
    #expect(answer.errorCode == -32602, "\(answer.text)")
  }

  @Test func completionsComeFromValuesAndHandlers() async throws {
    let client = try await SampleClient()
    func complete(_ argument: String, _ value: String) async throws -> JSON? {
      try await client.ask(
        "completion/complete",
        #"{"ref":{"type":"ref/resource","uri":"notes://{year}/{slug}"},"argument":{"name":"\#(argument)","value":"\#(value)"}}"#
      )["result"]?["completion"]
    }
    #expect(try await complete("year", "20")?.text == #"{"values":["2024","2025"],"total":2,"hasMore":false}"#)
    #expect(try await complete("slug", "x")?.text == #"{"values":["x-a","x-b"],"total":500,"hasMore":true}"#)
    #expect(try await complete("other", "x")?.text == #"{"values":[],"total":0,"hasMore":false}"#)
    let wrong = try await client.ask(
      "completion/complete", #"{"ref":{"type":"ref/prompt","name":"nope"},"argument":{"name":"a","value":""}}"#)
    #expect(wrong.errorCode == -32602)
  }

  @Test func progressGrowsAndLogsHaveALevel() async throws {
    let client = try await SampleClient()
    client.send("tools/call", #"{"name":"steps","arguments":{"text":"x"},"_meta":{"progressToken":"p"}}"#)
    var seen: [String] = []
    for _ in 0..<5 {
      let message = try await client.next()
      seen.append(message["params"]?["progress"]?.text ?? message["params"]?["data"]?.stringValue ?? "answer")
    }
    #expect(seen == ["1", "2", "3", "heard", "answer"])
    #expect(try await client.ask("logging/setLevel", #"{"level":"debug"}"#)["result"] == .object([]))
    client.send("tools/call", #"{"name":"steps","arguments":{"text":"x"}}"#)
    #expect(try await client.next()["params"]?["data"] == "unheard")
    #expect(try await client.next()["params"]?["data"] == "heard")
    _ = try await client.next()
    #expect(try await client.ask("logging/setLevel", #"{"level":"loud"}"#).errorCode == -32602)
  }

  @Test func unknownMethodsAndNamesAreToldWithTheNearest() async throws {
    let client = try await SampleClient()
    #expect(
      try await client.ask("tools/lst").errorMessage == "Method not found: 'tools/lst'; did you mean 'tools/list'?")
    let unknown = try await client.ask("tools/call", #"{"name":"repeet","arguments":{}}"#)
    #expect(unknown.errorCode == -32602)
    #expect(unknown.errorMessage == "Unknown tool: 'repeet'; did you mean 'repeat'?")
    #expect(try await client.ask("prompts/get", #"{"name":"greetin"}"#).errorCode == -32602)
  }
}

extension String {
  var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}

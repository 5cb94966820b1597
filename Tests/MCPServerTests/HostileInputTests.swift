// Messages that no client should send: each gets a clear answer, and the next good one is answered as ever.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite struct HostileInputTests {
  @Test(
    arguments: [
      (#"{"jsonrpc":"2.0","id":1"#, -32700, nil), ("not json", -32700, nil), ("[]", -32600, nil),
      (#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, -32600, nil), ("7", -32600, nil),
      (#"{"id":1,"method":"ping"}"#, -32600, "1"), (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600, "1"),
      (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600, nil),
      (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600, nil),
      (#"{"jsonrpc":"2.0","id":true,"method":"ping"}"#, -32600, nil),
      (#"{"jsonrpc":"2.0","id":{},"method":"ping"}"#, -32600, nil),
      (#"{"jsonrpc":"2.0","id":[1],"method":"ping"}"#, -32600, nil),
      (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600, "1"), (#"{"jsonrpc":"2.0","id":1}"#, -32600, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, -32602, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":null}"#, -32602, "1"),
      (#"{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}"#, -32600, nil),
      (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say","name":"repeat"}}"#, -32602, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say","arguments":null}}"#, -32602, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say","arguments":[]}}"#, -32602, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":7}}"#, -32602, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":"tools/call"}"#, -32602, "1"),
      (
        #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say","arguments":{"text":"\ud800"}}}"#,
        -32700,
        nil
      ),
    ] as [(String, Int64, String?)])
  func wrongMessages(_ line: String, _ code: Int64, _ id: String?) async throws {
    let client = try await SampleClient()
    let answer = try await client.exchange(line)
    #expect(answer.errorCode == code, "\(answer.text)")
    #expect(answer["id"]?.text == id)
    #expect(try await client.call("nothing")["isError"] == nil)
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":[]}"#,
    #"{"jsonrpc":"2.0","method":"notifications/unheard-of"}"#, #"{"jsonrpc":"2.0","method":"tools/list"}"#,
    #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"?"}}"#,
    #"{"jsonrpc":"2.0","error":{"code":-32700,"message":"?"}}"#, #"{"jsonrpc":"2.0","id":7,"result":{}}"#,
  ])
  func whatIsNotAskedIsNotAnswered(_ line: String) async throws {
    let client = try await SampleClient()
    client.transport.send(line)
    #expect(try await client.ask("ping")["result"] == .object([]))
  }

  @Test(arguments: ["1", "-7", #""a""#, #""""#, #""\"é\n""#, "9223372036854775807", "18446744073709551616"])
  func idsComeBackAsTheyWere(_ id: String) async throws {
    let client = try await SampleClient()
    let answer = try await client.exchange(#"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"#)
    #expect(answer["id"] == (try JSON.parse(id)))
  }

  @Test func aHundredThousandLevels() async throws {
    let client = try await SampleClient()
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let answer = try await client.exchange(
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say","arguments":{"text":\#(deep)}}}"#)
    #expect(answer.errorCode == -32600)
    #expect(try await client.call("nothing")["isError"] == nil)
  }

  @Test func argumentsMayBeAsDeepAsTheLimit() async throws {
    let client = try await SampleClient()
    let depth = ServerLimits().argumentDepth - 1
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let result = try await client.call("say", #"{"text":\#(deep)}"#)
    #expect(result.toolError?["error"] == "invalid_arguments")
    let over = try await client.ask("tools/call", #"{"name":"say","arguments":{"text":[\#(deep)]}}"#)
    #expect(over.errorCode == -32600 || over.errorCode == nil)
  }

  @Test func aMessageOverTheLimitIsRefused() async throws {
    let client = try await SampleClient(Sample.server { $0.limits.messageBytes = 300 })
    let answer = try await client.exchange(String(repeating: "x", count: 301))
    #expect(answer.errorMessage?.contains("300 bytes") == true)
    #expect(try await client.call("nothing")["isError"] == nil)
  }

  @Test(arguments: [
    (#"{"text":"a","text":"b"}"#, "stands twice"), (#"{"text":"a","\u0074ext":"b"}"#, "stands twice"),
    (#"{"text":"a","count":18446744073709551616}"#, "/count"), (#"{"text":"a","count":1e30}"#, "/count"),
    (#"{"text":"a","count":"1"}"#, "/count"), (#"{"txt":"a"}"#, "text"), ("{}", "text"),
    (#"{"text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#, "at most 20"),
  ])
  func wrongArgumentsAreToldToTheModel(_ arguments: String, _ hint: String) async throws {
    let client = try await SampleClient()
    let result = try await client.call("say", arguments)
    #expect(result["isError"] == true)
    #expect(result["structuredContent"] == nil)
    #expect(result.toolError?["error"] == "invalid_arguments")
    #expect(result.toolError?["retryable"] == false)
    #expect(result.toolError?["message"]?.stringValue?.contains(hint) == true, "\(result.text)")
    #expect(try JSON.parse(try #require(result.firstText)) == result.toolError)
  }

  @Test func randomMutationsOfMessagesNeverStopTheServer() async throws {
    let client = try await SampleClient()
    var random = SystemRandomNumberGenerator()
    let seeds = [
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say","arguments":{"text":"héllo","count":2}}}"#,
      #"{"jsonrpc":"2.0","id":"x","method":"resources/read","params":{"uri":"notes://2024/a%20b"}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"prompts/get","params":{"name":"greeting","arguments":{"times":"2"}}}"#,
    ]
    for round in 0..<2_000 {
      var bytes = Array(seeds[round % seeds.count].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(UInt8(ascii: "\"{}[]:,\\0".utf8.randomElement(using: &random)), at: index)
        }
      }
      client.transport.send(String(decoding: bytes.filter { $0 != 0x0A }, as: UTF8.self))
    }
    client.transport.send(#"{"jsonrpc":"2.0","id":"last","method":"ping"}"#)
    var message = try await client.next()
    while message["id"] != "last" { message = try await client.next() }
    #expect(message["result"] == .object([]))
  }
}

extension UInt8 {
  fileprivate init(ascii byte: UInt8?) { self = byte ?? 0x20 }
}

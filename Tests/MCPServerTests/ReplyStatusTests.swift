// What an answer is to a transport that has statuses: whether the request could be understood, not how it went.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ReplyStatusTests {
  private func status(
    _ connection: WireConnection, _ id: JSON, _ send: (JSON) -> Void
  ) async throws -> ReplyStatus? {
    let before = connection.channel.statuses.count
    send(id)
    _ = try await connection.answer(to: id)
    #expect(connection.channel.statuses.count == before + 1)
    return connection.channel.statuses.last
  }

  @Test(
    arguments: [
      ("tools/list", [:], .ok), ("tools/call", ["name": "echo"], .ok), ("tools/call", ["name": "unheard-of"], .ok),
      ("tools/call", ["name": "echo", "arguments": 7], .ok), ("resources/read", ["uri": "x"], .ok),
      ("tools/call", ["name": "fails"], .ok), ("tools/cal", [:], .notFound), ("ping", [:], .notFound),
      ("tasks/result", [:], .notFound), ("tools/call", ["name": "book"], .badRequest),
      ("tools/call", ["name": "must"], .badRequest), ("tasks/get", ["taskId": "x"], .badRequest),
    ] as [(String, JSON, ReplyStatus)])
  func withoutASession(_ method: String, _ params: JSON, _ expected: ReplyStatus) async throws {
    let tools =
      Asking.tools + [
        Asking.tool(#""fails""#) { _, _ in throw ProtocolFailure("It is broken.") },
        Asking.tool(#""must""#, tasks: .required) { _, _ in ToolOutput.nothing },
      ]
    let connection = try await Wire(Asking.server(tools)).connection()
    let status = try await status(connection, 1) { connection.sendStateless(id: $0, method, params) }
    #expect(status == expected)
  }

  @Test func aRequestThatDescribesItselfBadlyIsABadOne() async throws {
    let connection = try await Wire(Asking.server()).connection()
    let version = "io.modelcontextprotocol/protocolVersion"
    let capabilities = "io.modelcontextprotocol/clientCapabilities"
    let metas: [JSON] = [
      JSON.object([JSON.Member(key: version, value: "2026-07-28")]),
      JSON.object([JSON.Member(key: capabilities, value: [:])]),
      .object(RawClient.description([:], revision: "2099-01-01")),
      .object(
        RawClient.description([:]) + [JSON.Member(key: "io.modelcontextprotocol/logLevel", value: "loud")]),
    ]
    for (number, meta) in metas.enumerated() {
      let status = try await status(connection, .integer(Int64(number))) {
        connection.send(id: $0, "tools/list", ["_meta": meta])
      }
      #expect(status == .badRequest, "\(meta.text)")
    }
  }

  @Test func withinASessionAnUnknownMethodIsAnAnswerLikeAnyOther() async throws {
    let connection = try await Wire(Asking.server()).session()
    for (number, method) in ["tools/list", "tools/cal", "server/discover", "prompts/get"].enumerated() {
      let status = try await status(connection, .integer(Int64(number))) { connection.send(id: $0, method) }
      #expect(status == .ok, "\(method)")
    }
  }

  @Test(arguments: ["{", "7", "[]", #"{"jsonrpc":"2.0","id":1}"#, #"{"jsonrpc":"1.0","id":1,"method":"ping"}"#])
  func whatIsNoMessageIsABadRequest(_ line: String) async throws {
    for connection in [
      try await Wire(Asking.server()).session(), try await Wire(Asking.server()).connection(),
    ] {
      connection.receive(line)
      #expect(connection.channel.statuses.last == .badRequest)
    }
  }
}

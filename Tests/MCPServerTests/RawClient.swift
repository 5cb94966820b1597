// A client that sends what a test wants, of any revision: in a session, or with each request described. It reads until
// the message that is waited for and keeps those that came before it, so that a test can ask what else was sent.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

/// The revisions of the protocol, as tests name them.
enum Revisions {
  static let sessions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
  static let stateless = "2026-07-28"
  static let all = sessions + [stateless]
}

final class RawClient {
  let transport: InMemoryTransport
  let revision: String
  let capabilities: JSON
  /// The answer to `initialize`.
  private(set) var hello: JSON = .null
  /// Messages that came while another one was waited for.
  private(set) var passed: [JSON] = []
  private var messages: AsyncStream<String>.Iterator
  private var lastID: Int64 = 0

  /// A client of a server of its own.
  /// - Parameter begins: whether it says hello, where its revision has that.
  init(
    _ server: Server = Asking.server(), _ revision: String = "2025-11-25", capabilities: JSON = [:],
    begins: Bool = true
  ) async throws {
    transport = try await InMemoryTransport(server)
    messages = transport.messages.makeAsyncIterator()
    self.revision = revision
    self.capabilities = capabilities
    if isStateless || !begins { return }
    hello = try await answer(
      to: send("initialize", ["protocolVersion": .string(revision), "capabilities": capabilities]))
    transport.send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
  }

  var isStateless: Bool { revision == Revisions.stateless }

  // MARK: Out

  /// Sends a request and answers its id.
  /// - Parameter meta: more members of `_meta`.
  @discardableResult
  func send(_ method: String, _ params: JSON = [:], meta: JSON = [:], capabilities: JSON? = nil) -> JSON {
    lastID += 1
    send(id: .integer(lastID), method, params, meta: meta, capabilities: capabilities)
    return .integer(lastID)
  }

  /// The same, under an id of the test's.
  func send(id: JSON, _ method: String, _ params: JSON = [:], meta: JSON = [:], capabilities: JSON? = nil) {
    var own = meta.objectValue ?? []
    if isStateless { own += RawClient.description(capabilities ?? self.capabilities) }
    let described = own.isEmpty ? [] : [JSON.Member(key: "_meta", value: .object(own))]
    let message: JSON = [
      "jsonrpc": "2.0", "id": id, "method": .string(method), "params": .object((params.objectValue ?? []) + described),
    ]
    transport.send(message.text)
  }

  func notify(_ method: String, _ params: JSON = [:]) {
    transport.send((["jsonrpc": "2.0", "method": .string(method), "params": params] as JSON).text)
  }

  /// Answers a request of the server's.
  func respond(to question: JSON, _ result: JSON) {
    transport.send((["jsonrpc": "2.0", "id": question["id"] ?? .null, "result": result] as JSON).text)
  }

  /// What a stateless client says of itself in `_meta`.
  static func description(_ capabilities: JSON, revision: String = Revisions.stateless) -> [JSON.Member] {
    [
      JSON.Member(key: "io.modelcontextprotocol/protocolVersion", value: .string(revision)),
      JSON.Member(key: "io.modelcontextprotocol/clientCapabilities", value: capabilities),
    ]
  }

  // MARK: In

  /// The next message.
  func next() async throws -> JSON { try JSON.parse(try #require(await messages.next())) }

  /// The first message that is wanted; those before it are kept in `passed`.
  func first(where isWanted: (JSON) -> Bool) async throws -> JSON {
    if let index = passed.firstIndex(where: isWanted) { return passed.remove(at: index) }
    while true {
      let message = try await next()
      if isWanted(message) { return message }
      passed.append(message)
    }
  }

  /// The answer to the request of this id.
  func answer(to id: JSON) async throws -> JSON { try await first { $0["id"] == id && $0["method"] == nil } }

  /// The next request of the server's.
  func question() async throws -> JSON { try await first { $0["id"] != nil && $0["method"] != nil } }

  /// The next notification of this method.
  func notification(_ method: String) async throws -> JSON { try await first { $0["method"] == .string(method) } }

  /// Sends a request and waits for its answer.
  func ask(_ method: String, _ params: JSON = [:], meta: JSON = [:], capabilities: JSON? = nil) async throws -> JSON {
    try await answer(to: send(method, params, meta: meta, capabilities: capabilities))
  }

  /// Begins a call of a tool.
  func begin(_ tool: String, _ arguments: JSON = [:], meta: JSON = [:]) -> JSON {
    send("tools/call", ["name": .string(tool), "arguments": arguments], meta: meta)
  }

  /// Calls a tool and answers the whole answer.
  func call(_ tool: String, _ arguments: JSON = [:], meta: JSON = [:]) async throws -> JSON {
    try await answer(to: begin(tool, arguments, meta: meta))
  }

  /// Waits until all that the server has sent so far is here, and answers what of it nobody has waited for.
  func settled() async throws -> [JSON] {
    _ = try await ask(isStateless ? "server/discover" : "ping")
    return passed
  }
}

// A client that can do everything and answers whatever it is asked: each form with something that fits it. What it was
// asked is kept, so that a test can look at the questions.

import MCPCore
import MCPServer
import Synchronization

@testable import Everything

/// The newest revision with sessions, and the newest of all.
let revisions = ["2025-11-25", "2026-07-28"]
let stateless = "2026-07-28"

/// What a client was asked, and its answers.
final class ObligingClient: Sendable {
  private let state = Mutex<[(method: String, params: JSON)]>([])

  /// The methods of what was asked so far.
  var methods: [String] { state.withLock { $0.map(\.method) } }

  /// The parameters of the last question.
  var params: JSON? { state.withLock { $0.last?.params } }

  /// Connects to a server of its own.
  func connect(
    _ revision: String, _ capabilities: ClientCapabilities = [.elicitation, .sampling, .roots]
  ) async throws -> InMemoryClient {
    try await InMemoryClient(
      Server.everything(Handlers()), protocolVersion: revision, capabilities: capabilities
    ) { [self] method, params in
      state.withLock { $0.append((method, params)) }
      return Self.answer(method, params)
    }
  }

  /// The answer to a question.
  static func answer(_ method: String, _ params: JSON) -> JSON {
    switch method {
    case "sampling/createMessage":
      ["role": "assistant", "content": ["type": "text", "text": "Paris"], "model": "test-model"]
    case "roots/list": ["roots": [["uri": "file:///work", "name": "Work"]]]
    default: ["action": "accept", "content": content(params["requestedSchema"]?["properties"])]
    }
  }

  private static func content(_ properties: JSON?) -> JSON {
    .object((properties?.objectValue ?? []).map { JSON.Member(key: $0.key, value: value($0.value)) })
  }

  private static func value(_ schema: JSON) -> JSON {
    if let items = schema["items"] { return [value(items)] }
    if let option = (schema["oneOf"] ?? schema["anyOf"])?.arrayValue?.first?["const"] { return option }
    if let option = schema["enum"]?.arrayValue?.first { return option }
    switch schema["type"] {
    case "integer": return 7
    case "number": return 1.5
    case "boolean": return true
    default: return schema["format"] == "email" ? "ada@example.com" : "Ada"
    }
  }
}

/// A server that nobody asks anything of.
func connect(_ revision: String, _ capabilities: ClientCapabilities = []) async throws -> InMemoryClient {
  try await InMemoryClient(Server.everything(Handlers()), protocolVersion: revision, capabilities: capabilities)
}

/// Whether something is so within five seconds.
func eventually(_ isSo: () async throws -> Bool) async throws -> Bool {
  for _ in 0..<500 {
    if try await isSo() { return true }
    try await Task.sleep(for: .milliseconds(10))
  }
  return false
}

extension InMemoryClient {
  /// The notifications of a method so far.
  func notifications(_ method: String) -> [JSON] {
    notifications.filter { $0["method"] == .string("notifications/" + method) }.compactMap { $0["params"] }
  }

  /// Sends one request of a tool, as it is.
  func send(_ tool: String, _ more: JSON = [:]) async throws -> JSON {
    let params: JSON = ["name": .string(tool), "arguments": [:]]
    return try await request("tools/call", .object((params.objectValue ?? []) + (more.objectValue ?? [])))
  }
}

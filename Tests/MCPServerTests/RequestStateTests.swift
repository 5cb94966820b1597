// `requestState` comes from outside: it is believed for the very request that it was given out for, unchanged and not
// for ever.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct RequestStateTests {
  private static let capabilities: JSON = ["elicitation": [:]]

  private static let ask: Asking.Handler = { arguments, context in
    ToolOutput(content: .text(try await context.elicit("?", Asking.form).content?.text ?? "none"))
  }

  private static func server(_ change: (inout ServerOptions) -> Void = { _ in }) -> Server {
    let text: @Sendable (CallContext) async throws -> String? = { try await $0.elicit("?", Asking.form).content?.text }
    return Asking.server(
      [Asking.tool(#""one""#) { try await ask($0, $1) }, Asking.tool(#""two""#) { try await ask($0, $1) }],
      resources: [Asking.resource(#""one""#, text), Asking.resource(#""two""#, text)],
      prompts: [Asking.prompt(#""one""#) { [.user(.text(try await text($0) ?? ""))] }], change)
  }

  private func client(_ change: (inout ServerOptions) -> Void = { _ in }) async throws -> RawClient {
    try await RawClient(Self.server(change), Revisions.stateless, capabilities: Self.capabilities)
  }

  /// The state that the first round of a request is given.
  private func state(
    _ client: RawClient, _ params: JSON = one, method: String = "tools/call"
  ) async throws -> String {
    let result = try await client.ask(method, params)["result"]
    #expect(result?["resultType"] == "input_required")
    return try #require(result?["requestState"]?.stringValue)
  }

  /// The second round.
  private func again(
    _ client: RawClient, _ params: JSON = one, state: JSON, method: String = "tools/call"
  ) async throws -> JSON {
    let more: JSON = ["inputResponses": ["elicitation_1": .accepting(["seats": 4])], "requestState": state]
    return try await client.ask(method, .object((params.objectValue ?? []) + (more.objectValue ?? [])))
  }

  private static let one: JSON = ["name": "one", "arguments": ["a": 1, "b": [["c": 2, "d": 3]]]]

  @Test func aStateIsGoodForItsRequestMoreThanOnce() async throws {
    let client = try await client()
    let state = try await state(client)
    for _ in 0..<2 {
      #expect(try await again(client, state: .string(state))["result"]?.firstText == #"{"seats":4}"#)
    }
  }

  @Test func theOrderOfMembersDoesNotMatter() async throws {
    let client = try await client()
    let state = try await state(client)
    let turned: JSON = ["arguments": ["b": [["d": 3, "c": 2]], "a": 1], "name": "one"]
    #expect(try await again(client, turned, state: .string(state))["result"]?.firstText == #"{"seats":4}"#)
  }

  @Test(
    arguments: [
      ["name": "two", "arguments": ["a": 1, "b": [["c": 2, "d": 3]]]],
      ["name": "one", "arguments": ["a": 2, "b": [["c": 2, "d": 3]]]],
      ["name": "one", "arguments": ["a": 1, "b": [["c": 2, "d": 3]], "e": .null]],
      ["name": "one", "arguments": ["a": 1]],
      ["name": "one", "arguments": ["a": "1", "b": [["c": 2, "d": 3]]]], ["name": "one", "arguments": [:]],
      ["name": "one"],
    ] as [JSON])
  func aStateForAnotherCallIsRefused(_ params: JSON) async throws {
    let client = try await client()
    let state = try await state(client)
    #expect(try await again(client, params, state: .string(state)).errorCode == -32602)
  }

  @Test func aStateForAnotherKindOfRequestIsRefused() async throws {
    let client = try await client()
    let requests: [(String, JSON)] = [
      ("tools/call", ["name": "one"]), ("prompts/get", ["name": "one"]), ("resources/read", ["uri": "text://one"]),
      ("resources/read", ["uri": "text://two"]),
    ]
    for (index, (method, params)) in requests.enumerated() {
      let state = try await state(client, params, method: method)
      for (other, (otherMethod, otherParams)) in requests.enumerated() {
        let answer = try await again(client, otherParams, state: .string(state), method: otherMethod)
        #expect((answer["result"] != nil) == (index == other), "\(method) \(otherMethod) \(answer.text)")
        if index != other { #expect(answer.errorCode == -32602) }
      }
    }
  }

  @Test func aChangedStateIsRefused() async throws {
    let client = try await client()
    let state = Array(try await state(client))
    for index in stride(from: 0, to: state.count, by: 7) {
      var changed = state
      changed[index] = changed[index] == "A" ? "B" : "A"
      #expect(try await again(client, state: .string(String(changed))).errorCode == -32602, "at \(index)")
    }
    for changed in [String(state.dropLast()), String(state.dropFirst()), String(state) + "A", String(state) + "."] {
      #expect(try await again(client, state: .string(changed)).errorCode == -32602)
    }
  }

  @Test(arguments: ["", ".", "..", "a.b", "e30.e30", "AAAA", "\u{0}", "é.é"])
  func aStateOfAnyTextIsRefused(_ state: String) async throws {
    let client = try await client()
    #expect(try await again(client, state: .string(state)).errorCode == -32602)
  }

  @Test func aStateOfAnyLengthIsRefused() async throws {
    let client = try await client()
    let long = String(repeating: "A", count: 2_000_000)
    let answer = try await again(client, state: .string("\(long).\(long.prefix(43))"))
    #expect(answer.errorCode == -32602)
  }

  @Test(arguments: [7, .null, [:], ["x"], true] as [JSON])
  func aStateThatIsNoTextIsRefused(_ state: JSON) async throws {
    let client = try await client()
    #expect(try await again(client, state: state).errorCode == -32602)
  }

  @Test func anOldStateIsRefused() async throws {
    let client = try await client { $0.limits.stateLifetime = .seconds(-2) }
    let state = try await state(client)
    #expect(try await again(client, state: .string(state)).errorCode == -32602)
  }

  @Test func anotherProcessBelievesAStateUnderTheSameKeyAlone() async throws {
    let keys: [[UInt8]?] = [Array(repeating: 1, count: 32), Array(repeating: 1, count: 32), Array(1...32), nil, nil]
    let first = try await client { $0.stateKey = keys[0] }
    let state = try await state(first)
    for (index, key) in keys.enumerated().dropFirst() {
      let answer = try await again(try await client { $0.stateKey = key }, state: .string(state))
      #expect((answer["result"] != nil) == (index == 1), "\(index): \(answer.text)")
    }
  }

  @Test func aStateGivesNothingThatTheRequestDoesNotDeclare() async throws {
    let client = try await client()
    let state = try await state(client)
    let carried = JSON.Member(key: "requestState", value: .string(state))
    let params = JSON.object((Self.one.objectValue ?? []) + [carried])
    let answer = try await client.ask("tools/call", params, capabilities: [:])
    #expect(answer.errorCode == -32021)
  }
}

// What the record says of calls that a human has to agree to: `confirmed` where one has, and why none has in all other
// cases.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct PolicyConsentRecordTests {
  private static let asking: JSON = ["elicitation": [:]]
  private let runs = Tally()

  private func server(_ change: (inout ServerOptions) -> Void = { _ in }) async throws -> GuardedServer {
    let runs = runs
    let erase = Guarded.tool(#""erase""#, .delete) { arguments, _ in
      runs.add()
      if arguments["waits"] == true { try await Task.sleep(for: .seconds(600)) }
      return ToolOutput.nothing
    }
    return try await GuardedServer(
      Guarded.definition(
        [erase, Guarded.tool(#""shut""#, .admin)], policy: PolicyDefinition(audit: AuditDefinition())),
      shop: try AuditWorkshop(), change)
  }

  private func cancel(_ id: JSON, _ client: PolicyClient) async throws {
    client.receive((["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": id]] as JSON).text)
    while client.channel.withdrawn == 0 { try await Task.sleep(for: .milliseconds(2)) }
  }

  /// Holds the one record of a server against what it is to say.
  private func expect(
    _ server: GuardedServer, _ verdict: String, _ outcome: String, _ detail: String? = nil,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let record = try #require(try server.records().last, sourceLocation: place)
    let isDenied = verdict == "denied"
    #expect(
      record["verdict"] == .string(verdict) && record["outcome"] == .string(outcome)
        && record["reason"] == (isDenied ? "confirmation_required" : nil)
        && record["detail"] == detail.map { .string("consent: \($0)") }
        && (record["severity"] == "WARNING") == isDenied, "\(record.text)", sourceLocation: place)
  }

  @Test func aCallThatIsCancelledBeforeAnybodyAgreesIsDenied() async throws {
    let server = try await server()
    let client = try await server.client(capabilities: Self.asking)
    let id = client.begin("erase")
    _ = try await client.question()
    try await cancel(id, client)
    try expect(server, "denied", "cancelled", "no answer")
    #expect(runs.count == 0)
  }

  @Test func oneThatIsCancelledAfterwardsIsConfirmed() async throws {
    let server = try await server()
    let client = try await server.client(capabilities: Self.asking)
    let id = client.begin("erase", ["waits": true])
    client.respond(to: try await client.question(), .confirming(true))
    while runs.count == 0 { try await Task.sleep(for: .milliseconds(2)) }
    try await cancel(id, client)
    try expect(server, "confirmed", "cancelled")
  }

  @Test func nobodyAnswersInTime() async throws {
    let server = try await server { $0.limits.answerTime = .milliseconds(20) }
    let client = try await server.client(capabilities: Self.asking)
    #expect(try await client.code("erase") == "client_failed")
    try expect(server, "denied", "error", "no answer")
  }

  @Test(
    arguments: [
      (["action": "decline"], "denied", "declined"), (["action": "cancel"], "denied", "closed without an answer"),
      (["action": "accept", "content": ["confirm": false]], "denied", "declined"),
      (["action": "accept", "content": ["confirm": "yes"]], "error", "a malformed answer"),
      (["action": "nonsense"], "error", "a malformed answer"),
    ] as [(JSON, String, String)])
  func anAnswerThatIsNoAgreement(_ answer: JSON, _ outcome: String, _ detail: String) async throws {
    let server = try await server()
    let client = try await server.client(capabilities: Self.asking)
    let id = client.begin("erase")
    client.respond(to: try await client.question(), answer)
    _ = try await client.answer(to: id)
    try expect(server, "denied", outcome, detail)
    #expect(runs.count == 0)
  }

  @Test func whereNobodyCanBeAsked() async throws {
    let server = try await server()
    #expect(try await server.client().code("erase") == "confirmation_required")
    try expect(server, "denied", "denied", "the client cannot ask")
    #expect(try await server.client(capabilities: Self.asking).code("shut") == "confirmation_required")
    try expect(server, "denied", "denied", "the operator has not approved it")
  }

  @Test func aStatelessClientIsAskedAndBringsItsAnswerOnce() async throws {
    let server = try await server()
    let client = try await server.client(Guarded.caller(), Revisions.stateless, capabilities: Self.asking)
    let state = try #require(try await client.call("erase")["result"]?["requestState"])
    let first = try #require(try server.records().last)
    #expect(first["verdict"] == nil && first["outcome"] == "input_required", "\(first.text)")
    let malformed: JSON = ["requestState": state, "inputResponses": ["mcpgen.confirmation": ["action": "nonsense"]]]
    _ = try await client.call("erase", more: malformed)
    try expect(server, "denied", "error", "a malformed answer")
    let more: JSON = ["requestState": state, "inputResponses": ["mcpgen.confirmation": .confirming(true)]]
    #expect(try await client.code("erase", more: more) == "confirmation_required")
    try expect(server, "denied", "denied", "answered before")
  }
}

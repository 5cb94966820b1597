// Spans of calls: their names, parents and ends, through a tracer that keeps them in memory and reads W3C trace
// contexts.

import InMemoryTracing
import MCPCore
import Testing
import Tracing

@testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct CallTracingTests {
  private static let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
  private let tracer = InMemoryTracer()

  private func tracing() throws -> CallTracing {
    try #require(CallTracing(instrument: W3CInstrument(), tracer: tracer, transport: "pipe"))
  }

  private func trace() throws -> TraceContext {
    var text = JSON.object(["traceparent": .string(Self.parent), "baggage": "a=1"]).text
    var tape = JSONTape()
    return try text.withUTF8 { try #require(TraceContext(try tape.parse($0))) }
  }

  private func begin(_ kind: CallRecord.Kind, _ method: StaticString, _ name: String) throws -> CallSpan {
    try tracing().begin(method: method, kind: kind, name: name, revision: "2026-07-28", trace: try trace())
  }

  private func text(_ span: FinishedInMemorySpan, _ key: String) -> String? {
    if case .string(let text) = span.attributes.get(key) { text } else { nil }
  }

  @Test func withoutATracerThereIsNothing() {
    #expect(CallTracing(instrument: NoOpInstrument(), tracer: NoOpTracer(), transport: "pipe") == nil)
    withTracer(tracer) { #expect(CallTracing(transport: "pipe") != nil, "the one that the program set up is found") }
  }

  @Test func aCallIsAServerSpanBelowTheClients() throws {
    let span = try begin(.tool, "tools/call", "search")
    #expect(tracer.finishedSpans.isEmpty && tracer.activeSpans.count == 1)
    span.end(.success)
    let found = try #require(tracer.finishedSpans.first)
    #expect(found.operationName == "tools/call search" && found.kind == .server && found.status == nil)
    #expect(found.traceID == "0af7651916cd43dd8448eb211c80319c" && found.parentSpanID == "b7ad6b7169203331")
    #expect(text(found, "mcp.method.name") == "tools/call" && text(found, "gen_ai.tool.name") == "search")
    #expect(text(found, "gen_ai.operation.name") == "execute_tool" && text(found, "network.transport") == "pipe")
    #expect(text(found, "mcp.protocol.version") == "2026-07-28" && text(found, "mcpgen.outcome") == "success")
    #expect(text(found, "error.type") == nil && found.errors.isEmpty)
  }

  @Test func withoutATraceItIsARoot() throws {
    let span = try tracing().begin(method: "tools/call", kind: .tool, name: "x", revision: "2025-11-25", trace: nil)
    span.end(.success)
    #expect(tracer.finishedSpans.first?.parentSpanID == nil && tracer.finishedSpans.count == 1)
  }

  @Test func promptsResourcesAndTheRest() throws {
    try begin(.prompt, "prompts/get", "summary").end(.success)
    try begin(.resource, "resources/read", "contracts://{id}").end(.success)
    try begin(.completion, "completion/complete", "summary").end(.success)
    let spans = tracer.finishedSpans
    #expect(spans.map(\.operationName) == ["prompts/get summary", "resources/read", "completion/complete"])
    #expect(text(spans[0], "gen_ai.prompt.name") == "summary" && text(spans[0], "gen_ai.operation.name") == nil)
    #expect(text(spans[1], "mcp.resource.uri") == "contracts://{id}")
    #expect(text(spans[2], "mcpgen.target") == "summary")
  }

  @Test func whatAHandlerDoesIsBelow() async throws {
    let span = try begin(.tool, "tools/call", "search")
    let value = await span.run {
      await Task {
        tracer.withSpan("SELECT") { _ in 7 }
      }.value
    }
    span.end(.success)
    let spans = tracer.finishedSpans
    #expect(value == 7 && spans.map(\.operationName) == ["SELECT", "tools/call search"])
    #expect(spans[0].parentSpanID == spans[1].spanID && spans[0].traceID == spans[1].traceID)
    #expect(ServiceContext.current == nil)
  }

  @Test func anErrorIsThrownOnAndItsTextIsInNoSpan() async throws {
    struct Secret: Error { let text = "iban DE89" }
    let span = try begin(.tool, "tools/call", "search")
    await #expect(throws: Secret.self) { try await span.run { throw Secret() } }
    span.end(.error, errorCode: "internal")
    let found = try #require(tracer.finishedSpans.first)
    #expect(text(found, "error.type") == "tool_error" && text(found, "mcpgen.error.code") == "internal")
    #expect(found.status?.code == .error && found.status?.message == "internal")
    #expect(found.errors.map { "\($0.error)" } == ["internal"])
  }

  @Test(
    arguments: [
      (.denied, "permission_denied", nil, "tool_error"), (.timeout, "timeout", nil, "tool_error"),
      (.cancelled, nil, nil, "tool_error"), (.error, "invalid_arguments", -32_602, "-32602"),
    ] as [(CallRecord.Outcome, String?, Int?, String)])
  func endsThatAreErrors(_ outcome: CallRecord.Outcome, _ code: String?, _ rpcCode: Int?, _ type: String) throws {
    try begin(.tool, "tools/call", "search").end(outcome, errorCode: code, rpcCode: rpcCode)
    let found = try #require(tracer.finishedSpans.first)
    #expect(text(found, "error.type") == type && text(found, "mcpgen.error.code") == code ?? outcome.rawValue)
    #expect(text(found, "rpc.response.status_code") == rpcCode.map(String.init))
    #expect(found.status?.code == .error)
  }

  @Test(arguments: [CallRecord.Outcome.inputRequired, .task])
  func endsThatAreNone(_ outcome: CallRecord.Outcome) throws {
    try begin(.tool, "tools/call", "search").end(outcome)
    #expect(tracer.finishedSpans.first?.status == nil)
    #expect(tracer.finishedSpans.first.flatMap { text($0, "mcpgen.outcome") } == outcome.rawValue)
  }

  @Test func theFieldsOfATraceContextAreFoundByTheirNames() throws {
    let extractor = TraceContextExtractor()
    let trace = try trace()
    #expect(extractor.extract(key: "Traceparent", from: trace) == Self.parent)
    #expect(extractor.extract(key: "baggage", from: trace) == "a=1")
    #expect(extractor.extract(key: "tracestate", from: trace) == nil)
    #expect(extractor.extract(key: "x-b3-traceid", from: trace) == nil)
  }
}

/// Reads W3C trace contexts into those of the tracer in memory, as a tracer of the field does with its own.
private struct W3CInstrument: Instrument {
  func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    guard let parts = extractor.extract(key: "traceparent", from: carrier)?.split(separator: "-"), parts.count == 4
    else { return }
    context.inMemorySpanContext = InMemorySpanContext(
      traceID: String(parts[1]), spanID: String(parts[2]), parentSpanID: nil)
  }

  func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {}
}

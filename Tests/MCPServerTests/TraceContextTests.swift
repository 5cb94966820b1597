// The trace that a request belongs to: read where it is well-formed, passed on with questions, found in the log.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct TraceContextTests {
  private static let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

  private func trace(_ meta: JSON) throws -> TraceContext? {
    var text = meta.text
    var tape = JSONTape()
    return try text.withUTF8 { TraceContext(try tape.parse($0)) }
  }

  @Test func aWellFormedOneIsReadWithWhatComesWithIt() throws {
    let full = try trace(["traceparent": .string(Self.parent), "tracestate": "a=1,b=2", "baggage": "user=é"])
    #expect(full?.traceparent == Self.parent && full?.traceID == "0af7651916cd43dd8448eb211c80319c")
    #expect(full?.tracestate == "a=1,b=2" && full?.baggage == "user=é")
    #expect(full?.members.map(\.key) == ["traceparent", "tracestate", "baggage"])
    let bare = try trace(["traceparent": .string(Self.parent), "tracestate": 7, "baggage": .null])
    #expect(bare?.tracestate == nil && bare?.baggage == nil && bare?.members.count == 1)
    #expect(try trace(["traceparent": "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"]) != nil)
  }

  @Test(arguments: [
    "", "00", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0", "0af7651916cd43dd8448eb211c80319c",
    "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    "00-00000000000000000000000000000000-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
    "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319g-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
    "000-af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    "00-0af7651916cd43dd8448eb211c8031é-b7ad6b7169203331-01",
    "00-\n0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01",
  ])
  func anythingElseIsNone(_ text: String) throws {
    #expect(try trace(["traceparent": .string(text)]) == nil)
  }

  @Test(arguments: [7, .null, [:], ["x"]] as [JSON])
  func whatIsNoTextIsNone(_ value: JSON) throws {
    #expect(try trace(["traceparent": value]) == nil)
    #expect(try trace(value) == nil)
    #expect(TraceContext(nil) == nil)
  }

  @Test func whatIsTooLongIsLeftOut() throws {
    for (length, isKept) in [(8_192, true), (8_193, false)] {
      let long = String(repeating: "a", count: length)
      let read = try trace(["traceparent": .string(Self.parent), "tracestate": .string(long), "baggage": .string(long)])
      #expect(read != nil && (read?.tracestate != nil) == isKept && (read?.baggage != nil) == isKept)
    }
  }

  private static func server(_ journal: Journal) -> Server {
    Asking.server([
      Asking.tool(#""traced""#) { _, context in
        context.logger.info("here")
        let roots = context.client.can(.roots) ? try await context.roots() : []
        return ToolOutput(content: .text("\(context.trace?.traceID ?? "none") \(roots.count)"))
      }
    ]) { $0.logger = journal.logger }
  }

  @Test(arguments: Revisions.all)
  func handlersAndTheLogHaveIt(_ revision: String) async throws {
    let journal = Journal()
    let client = try await RawClient(Self.server(journal), revision)
    let traced = try await client.call("traced", meta: ["traceparent": .string(Self.parent)])
    #expect(traced["result"]?.firstText == "0af7651916cd43dd8448eb211c80319c 0")
    #expect(try await client.call("traced")["result"]?.firstText == "none 0")
    let lines = journal.all.filter { $0.hasPrefix("info here") }
    #expect(
      lines == ["info here call=traced trace=0af7651916cd43dd8448eb211c80319c", "info here call=traced"])
  }

  @Test func questionsCarryItOn() async throws {
    let client = try await RawClient(Self.server(Journal()), capabilities: ["roots": [:]])
    let id = client.begin("traced", meta: ["traceparent": .string(Self.parent), "baggage": "a=b", "other": 1])
    let question = try await client.question()
    #expect(question["params"]?["_meta"] == ["traceparent": .string(Self.parent), "baggage": "a=b"])
    client.respond(to: question, ["roots": []])
    _ = try await client.answer(to: id)
    _ = client.begin("traced")
    #expect(try await client.question()["params"] == .object([]))
  }
}

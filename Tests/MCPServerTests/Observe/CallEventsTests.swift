// The events of calls in the log: their names, what they tell, and what they do not.

import Logging
import Testing

@testable import MCPServer

@Suite struct CallEventsTests {
  private let call = CallEvents.Call(
    name: "search", requestID: "7", traceID: "0af7651916cd43dd8448eb211c80319c", user: "anna", tenant: "acme")

  @Test func theEventsOfACall() {
    let journal = Journal()
    let events = CallEvents(logger: journal.logger)
    events.started(call, arguments: #"{"q":"***"}"#)
    events.completed(call, .milliseconds(1_005), resultSize: 142)
    events.failed(CallEvents.Call(name: "update"), .microseconds(900), code: "permission_denied")
    events.failed(CallEvents.Call(name: "update"), .seconds(30), code: "timeout")
    events.resourceRead(CallEvents.Call(name: "contract", tenant: "acme"), uri: "contracts://{id}")
    let who = "tenant=acme tool_name=search trace_id=0af7651916cd43dd8448eb211c80319c user=anna"
    #expect(
      journal.all == [
        "info tool_invocation_started arguments={\"q\":\"***\"} request_id=7 \(who)",
        "info tool_invocation_completed duration_s=1.005 request_id=7 result_size=142 \(who)",
        "info tool_invocation_failed duration_s=0.000 error_code=permission_denied tool_name=update",
        "error tool_invocation_failed duration_s=30.000 error_code=timeout tool_name=update",
        "info resource_read resource_name=contract tenant=acme uri=contracts://{id}",
      ])
  }

  @Test func nothingIsBuiltWhereTheLevelIsOff() {
    let journal = Journal()
    var logger = journal.logger
    logger.logLevel = .notice
    let events = CallEvents(logger: logger)
    func never<Value>(_ value: Value) -> Value {
      Issue.record("built")
      return value
    }
    events.started(never(call), arguments: never("{}"))
    events.completed(never(call), .zero, resultSize: 0)
    events.failed(never(call), .zero, code: "rate_limited")
    events.resourceRead(never(call), uri: "a://b")
    #expect(journal.all.isEmpty && !events.isEnabled)
    events.failed(call, .zero, code: "internal")
    #expect(journal.all.count == 1, "a fault of the server's is told all the same")
  }

  @Test(
    "A client's text makes no second line and speaks to no terminal",
    arguments: [
      ("a\nerror forged", "a?error forged"), ("a\r\u{1B}[2Jb", "a??[2Jb"), ("\u{202E}drowssap", "?drowssap"),
      ("a\u{2028}b\u{200B}\u{FEFF}\u{E0041}", "a?b???"), ("é🙂 ok", "é🙂 ok"), ("", ""),
    ])
  func hostileTexts(_ text: String, _ shown: String) {
    #expect(LogText.plain(text) == shown)
    let journal = Journal()
    CallEvents(logger: journal.logger).started(CallEvents.Call(name: "x", requestID: text, user: text), arguments: nil)
    #expect(journal.all.first == "info tool_invocation_started request_id=\(shown) tool_name=x user=\(shown)")
  }

  @Test func longTextsAreCut() {
    let ascii = LogText.plain(String(repeating: "a", count: 100_000))
    #expect(ascii == String(repeating: "a", count: 256) + "…")
    #expect(LogText.plain(String(repeating: "🙂", count: 65)) == String(repeating: "🙂", count: 64) + "…")
    #expect(LogText.plain(String(repeating: "é", count: 128)) == String(repeating: "é", count: 128))
  }

  @Test(
    arguments: [
      (.zero, "0.000"), (.seconds(-1), "0.000"), (.milliseconds(7), "0.007"), (.milliseconds(61_020), "61.020"),
      (.microseconds(1_999), "0.001"),
    ] as [(Duration, String)])
  func durations(_ duration: Duration, _ text: String) {
    #expect(CallEvents.seconds(duration) == text)
  }
}

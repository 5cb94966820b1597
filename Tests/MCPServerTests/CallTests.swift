// What handlers do, and what the client gets: results, errors of all kinds, time limits, cancellation, and that the
// frame sees each call once.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.serialized) struct CallTests {
  @Test func aStructuredResultIsSentAsTextAndAsItIs() async throws {
    let client = try await SampleClient()
    let result = try await client.call("repeat", #"{"text":"ab","count":2}"#)
    #expect(
      result.text
        == #"{"content":[{"type":"text","text":"{\"text\":\"abab\",\"size\":4}"}],"structuredContent":{"text":"abab","size":4}}"#
    )
    #expect(try await client.call("nothing").text == #"{"content":[{"type":"text","text":"Done."}]}"#)
  }

  @Test func aResultThatBreaksItsSchemaIsTheServersMistake() async throws {
    let client = try await SampleClient()
    for (tool, arguments) in [("repeat", #"{"text":"a"}"#), ("infinite", #"{"text":"ab"}"#)] {
      let result = try await client.call(tool, arguments)
      #expect(result.toolError?["error"] == "internal")
      #expect(result["structuredContent"] == nil)
    }
  }

  @Test func resultsOverTheCapAreRefusedOrCut() async throws {
    let client = try await SampleClient()
    let refused = try await client.call("repeat", #"{"text":"0123456789","count":30}"#)
    #expect(refused.toolError?["error"] == "result_too_large")
    let cut = try await client.call("say", #"{"text":"é23456789","count":30}"#)
    #expect(cut["isError"] == nil)
    let texts = cut["content"]?.arrayValue?.compactMap { $0["text"]?.stringValue } ?? []
    #expect(texts.last == "[cut: 120 of 300 bytes are shown]", "\(cut.text)")
    #expect(texts.reduce(0) { $0 + $1.utf8.count } <= 200)
  }

  @Test func declaredErrorsReachTheModelAsTheyAreWritten() async throws {
    let client = try await SampleClient()
    let result = try await client.call("declared")
    #expect(result["isError"] == true)
    #expect(
      result.toolError?.text
        == #"{"error":"slow_down","message":"Too fast. Wait 1.5 seconds.","suggestion":"Wait, then try again.","retryable":true,"retryAfterSeconds":1.5}"#
    )
  }

  @Test func undeclaredErrorsDoNot() async throws {
    let client = try await SampleClient()
    let result = try await client.call("undeclared")
    #expect(result.toolError?["error"] == "internal")
    #expect(!result.text.contains("hunter2"))
    #expect(result.toolError?["message"]?.stringValue?.contains("reference") == true)
    #expect(try await client.call("stub").toolError?["error"] == "not_implemented")
    #expect(try await client.call("forgotten").toolError?["error"] == "internal")
  }

  @Test func aHandlerThatHangsIsAnsweredInTime() async throws {
    let client = try await SampleClient()
    let result = try await client.call("hang")
    #expect(result.toolError?["error"] == "timeout")
    #expect(result.toolError?["retryable"] == true)
  }

  @Test func handlersThatBlockStopNobodyElse() async throws {
    Sample.blocker.shut()
    defer { Sample.blocker.open() }
    let client = try await SampleClient(Sample.server { $0.limits.timeout = .seconds(60) })
    for _ in 0..<8 { client.send("tools/call", #"{"name":"block","arguments":{"text":"x"}}"#) }
    client.transport.send(#"{"jsonrpc":"2.0","id":"ping","method":"ping"}"#)
    client.transport.send(
      #"{"jsonrpc":"2.0","id":"call","method":"tools/call","params":{"name":"nothing","arguments":{"text":"x"}}}"#)
    var answered: [String] = []
    while answered.count < 10 {
      let message = try await client.next()
      answered.append(message["id"]?.stringValue ?? message["result"]?.toolError?["error"]?.stringValue ?? "?")
    }
    #expect(answered.filter { $0 == "timeout" }.count == 8)
    #expect(answered.contains("ping") && answered.contains("call"))
  }

  @Test func tooManyStuckHandlersMakeTheServerBusyUntilTheyReturn() async throws {
    Sample.blocker.shut()
    let client = try await SampleClient(Sample.server { $0.limits.stuckHandlers = 2 })
    for _ in 0..<2 { #expect(try await client.call("block").toolError?["error"] == "timeout") }
    let refused = try await client.call("nothing")
    #expect(refused.toolError?["error"] == "busy")
    #expect(refused.toolError?["retryable"] == true)
    Sample.blocker.open()
    var result = try await client.call("nothing")
    while result.toolError != nil {
      try await Task.sleep(for: .milliseconds(5))
      result = try await client.call("nothing")
    }
    #expect(result.firstText == "Done.")
  }

  @Test func aCallThatWasAnsweredWhileItWaitedDoesNotRun() async throws {
    Sample.blocker.shut()
    let before = Sample.blocked.withLock { $0 }
    let client = try await SampleClient(Sample.server { $0.limits.stuckHandlers = 1_000 })
    // More than threads can be had within their time limit: those that never got one must not run later.
    for _ in 0..<200 { client.send("tools/call", #"{"name":"block","arguments":{"text":"x"}}"#) }
    for _ in 0..<200 { #expect(try await client.next()["result"]?.toolError?["error"] == "timeout") }
    let begun = Sample.blocked.withLock { $0 }
    #expect(begun - before < 200)
    Sample.blocker.open()
    try await Task.sleep(for: .milliseconds(200))
    #expect(Sample.blocked.withLock { $0 } == begun)
  }

  @Test func anIdThatIsInUseIsRefused() async throws {
    let client = try await SampleClient()
    let id = client.send("tools/call", #"{"name":"wait","arguments":{"text":"x"}}"#)
    let second = try await client.exchange(
      #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"nothing","arguments":{"text":"x"}}}"#)
    #expect(second.errorCode == -32600)
    #expect(try await client.exchange(#"{"jsonrpc":"2.0","id":"\#(id)","method":"ping"}"#)["result"] == .object([]))
  }

  @Test func tooManyCallsAtOnceAreRefusedAndCancellationIsStillRead() async throws {
    let client = try await SampleClient(Sample.server { $0.limits.callsInFlight = 2 })
    let first = client.send("tools/call", #"{"name":"wait","arguments":{"text":"x"}}"#)
    client.send("tools/call", #"{"name":"wait","arguments":{"text":"x"}}"#)
    let refused = try await client.call("nothing")
    #expect(refused.toolError?["error"] == "busy")
    client.transport.send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":\#(first)}}"#)
    #expect(try await client.call("nothing").firstText == "Done.")
  }

  @Test func aCancelledCallGetsNoAnswer() async throws {
    let records = Locked<[CallRecord]>([])
    let client = try await SampleClient(
      Sample.server { $0.hooks.metrics = { record in records.withLock { $0.append(record) } } })
    let id = client.send("tools/call", #"{"name":"wait","arguments":{"text":"x"}}"#)
    client.transport.send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":\#(id),"reason":"enough"}}"#)
    client.transport.send(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":999}}"#)
    #expect(try await client.ask("ping")["result"] == .object([]))
    #expect(records.withLock { $0.map(\.outcome) } == [.cancelled])
  }

  @Test func callsInFlightAtTheEndAreRecordedAsCancelled() async throws {
    let records = Locked<[CallRecord]>([])
    do {
      let client = try await SampleClient(
        Sample.server { $0.hooks.audit = { record in records.withLock { $0.append(record) } } })
      client.send("tools/call", #"{"name":"wait","arguments":{"text":"x"}}"#)
      #expect(try await client.ask("ping")["result"] == .object([]))
    }
    #expect(records.withLock { $0.map(\.outcome) } == [.cancelled])
  }

  @Test func aCallIsInFlightUntilItsAnswerIsOnItsWay() async throws {
    let isRecorded = Locked(false)
    let server = Sample.server {
      $0.hooks.metrics = { _ in
        pause(milliseconds: 30)
        isRecorded.withLock { $0 = true }
      }
    }
    let services = Services(server.definition, server.options)
    try await services.start()
    let outbox = Outbox(limits: server.options.limits) { _ in true }
    try outbox.start()
    let connection = StreamConnection(services: services, channel: outbox)
    for line in [
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"nothing","arguments":{"text":"x"}}}"#,
    ] {
      var line = line
      line.withUTF8 { connection.receive($0) }
    }
    while !services.calls.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    #expect(isRecorded.withLock { $0 }, "a transport that waits for calls would have ended without the answer")
    services.end()
    outbox.close()
  }

  @Test func theFrameSeesEachCallOnceAndAuditComesFirst() async throws {
    let order = Locked<[String]>([])
    let client = try await SampleClient(
      Sample.server { options in
        options.hooks = CallHooks(
          audit: { record in
            order.withLock { $0.append("audit \(record.name) \(record.outcome) \(record.errorCode ?? "-")") }
          },
          metrics: { record in order.withLock { $0.append("metrics \(record.name) \(record.outcome)") } })
      })
    // The metrics hook runs behind the answer's bytes, so the next call waits for it.
    func settled(_ calls: Int) async throws {
      while order.withLock({ $0.count }) < 2 * calls { try await Task.sleep(for: .milliseconds(1)) }
    }
    for (index, call) in [
      ("nothing", #"{"text":"x"}"#), ("nothing", "{}"), ("declared", #"{"text":"x"}"#), ("hang", #"{"text":"x"}"#),
    ].enumerated() {
      _ = try await client.call(call.0, call.1)
      try await settled(index + 1)
    }
    _ = try await client.ask("resources/read", #"{"uri":"files://logo"}"#)
    _ = try await client.ask("ping")
    try await settled(5)
    #expect(
      order.withLock { $0 } == [
        "audit nothing success -", "metrics nothing success", "audit nothing denied invalid_arguments",
        "metrics nothing denied", "audit declared error slow_down", "metrics declared error",
        "audit hang timeout timeout", "metrics hang timeout", "audit logo success -", "metrics logo success",
      ])
  }

  @Test func aThousandCallsAtOnceAreAllAnsweredOnce() async throws {
    let client = try await SampleClient(Sample.server { $0.limits.callsInFlight = 16 })
    let first = client.send("tools/call", #"{"name":"repeat","arguments":{"text":"ab"}}"#)
    for _ in 1..<1_000 { client.send("tools/call", #"{"name":"repeat","arguments":{"text":"ab"}}"#) }
    var ids: Set<JSON> = []
    for _ in 0..<1_000 { ids.insert(try #require(try await client.next()["id"])) }
    #expect(ids.count == 1_000)
    #expect(ids.contains(.integer(Int64(first))))
  }
}

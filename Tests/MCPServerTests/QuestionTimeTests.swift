// How long a client may take, what the call's own clock does meanwhile, and what becomes of a question whose call is
// cancelled or whose session ends.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.serialized, .timeLimit(.minutes(1))) struct QuestionTimeTests {
  private static let capabilities: JSON = ["elicitation": [:], "roots": [:]]

  @Test func aClientThatDoesNotAnswerIsToldThatItIsTooLate() async throws {
    let server = Asking.server { $0.limits.answerTime = .milliseconds(60) }
    let client = try await RawClient(server, capabilities: Self.capabilities)
    let id = client.begin("book")
    let question = try await client.question()
    let off = try await client.notification("notifications/cancelled")
    #expect(off["params"]?["requestId"] == question["id"])
    let result = try await client.answer(to: id)["result"]
    #expect(result?.toolError?["error"] == "client_failed")
    #expect(result?.toolError?["message"] == "book asked the client, which did not answer in time.")
    client.respond(to: question, .accepting(["seats": 1]))
    #expect(try await client.settled() == [])
  }

  /// The time for answers is longer than the call's own: the handler hears of it first, and can say something better.
  @Test(arguments: 0..<10)
  func theTimeForAnAnswerEndsTheQuestionAndNotTheCall(_ round: Int) async throws {
    let server = Asking.server(
      [
        Asking.tool(#""patient""#, timeout: .milliseconds(50)) { _, context in
          do {
            _ = try await context.elicit("?", Asking.form)
          } catch ClientRequestError.timedOut {
            return ToolOutput(content: .text("never mind"))
          }
          return ToolOutput.nothing
        }
      ]
    ) { $0.limits.answerTime = .milliseconds(100) }
    let client = try await RawClient(server, capabilities: Self.capabilities)
    #expect(try await client.call("patient")["result"]?.firstText == "never mind")
  }

  private static let twice = Asking.tool(#""twice""#, timeout: .milliseconds(200)) { _, context in
    for _ in 0..<2 { _ = try await context.elicit("?", Asking.form) }
    return ToolOutput.nothing
  }

  @Test func theClockStandsStillWhileTheClientIsAsked() async throws {
    let client = try await InMemoryClient(Asking.server([Self.twice]), capabilities: .elicitation) { _, _ in
      try await Task.sleep(for: .milliseconds(350))
      return .accepting(["seats": 1])
    }
    #expect(try await client.call("twice").text == "Done.")
  }

  @Test func theClockGoesOnBehindTheAnswer() async throws {
    let server = Asking.server([
      Asking.tool(#""slow""#, timeout: .milliseconds(100)) { _, context in
        _ = try await context.elicit("?", Asking.form)
        try await Task.sleep(for: .seconds(60))
        return ToolOutput.nothing
      }
    ])
    let client = try await InMemoryClient(server, capabilities: .elicitation) { _, _ in .accepting(["seats": 1]) }
    #expect(try await client.call("slow").errorCode == "timeout")
  }

  @Test func theQuestionOfACancelledCallIsOff() async throws {
    let client = try await RawClient(Asking.server(), capabilities: Self.capabilities)
    let id = client.begin("book")
    let question = try await client.question()
    client.notify("notifications/cancelled", ["requestId": id])
    let off = try await client.notification("notifications/cancelled")
    #expect(off["params"]?["requestId"] == question["id"])
    client.respond(to: question, .accepting(["seats": 1]))
    #expect(try await client.settled() == [])
  }

  @Test func oneMalformedAnswerOfSeveralTakesTheOtherQuestionsBack() async throws {
    let server = Asking.server([
      Asking.tool(#""both""#) { _, context in
        _ = try await context.ask([("form", .form("?", Asking.form)), ("where", .roots)])
        return ToolOutput.nothing
      }
    ])
    let client = try await RawClient(server, capabilities: Self.capabilities)
    let id = client.begin("both")
    let questions = [try await client.question(), try await client.question()]
    let roots = try #require(questions.first { $0["method"] == "roots/list" })
    let form = try #require(questions.first { $0["method"] == "elicitation/create" })
    client.respond(to: roots, [:])
    let off = try await client.notification("notifications/cancelled")
    #expect(off["params"]?["requestId"] == form["id"])
    #expect(try await client.answer(to: id)["result"]?.toolError?["error"] == "client_failed")
  }

  @Test func theEndOfASessionEndsItsQuestions() async throws {
    let outcome = Locked<String?>(nil)
    let server = Asking.server([
      Asking.tool(#""note""#) { _, context in
        do {
          _ = try await context.elicit("?", Asking.form)
        } catch {
          outcome.withLock { $0 = "\(error)" }
          throw error
        }
        return ToolOutput.nothing
      }
    ])
    let wire = try await Wire(server)
    let client = try await wire.session(capabilities: Self.capabilities)
    client.send(id: 1, "tools/call", ["name": "note"])
    _ = try await client.channel.first { $0["method"] == "elicitation/create" }
    client.end()
    while outcome.withLock({ $0 }) == nil { try await Task.sleep(for: .milliseconds(1)) }
    #expect(wire.services.calls.isEmpty)
  }

  @Test func aClientThatCannotBeReachedIsNotWaitedFor() async throws {
    let wire = try await Wire(Asking.server())
    let client = try await wire.session(capabilities: Self.capabilities)
    client.channel.close()
    client.send(id: 1, "tools/call", ["name": "book"])
    while !wire.services.calls.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
  }
}

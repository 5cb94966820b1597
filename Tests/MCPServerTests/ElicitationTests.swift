// Forms as clients get them, and pages that users are sent to.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(1))) struct ElicitationTests {
  // MARK: Forms

  @Test func everyKindOfFieldIsAFlatSchema() {
    let form = ElicitationForm([
      .text(
        "mail", title: "Mail", description: "Yours", minLength: 3, maxLength: 80, pattern: "@", format: "email",
        default: "a@b"),
      .integer("count", minimum: 1, maximum: 5, default: 2), .number("share", minimum: 0, maximum: 0.5, default: 0.25),
      .boolean("agrees", default: true).optional(), .choice("size", ["s", "m"], default: "m"),
      .choice("colour", [.init("r", title: "Red"), "g"]),
      .choices("days", ["mo", "tu"], minItems: 1, maxItems: 2, default: ["mo"]),
      .choices("names", [.init("a", title: "Ann")]), .namedChoice("old", [.init("x", title: "Ex"), "y"]).optional(),
    ])
    let titled: JSON = [["const": "r", "title": "Red"], ["const": "g", "title": "g"]]
    #expect(form.schema["type"] == "object")
    #expect(
      form.schema["properties"] == [
        "mail": [
          "type": "string", "title": "Mail", "description": "Yours", "minLength": 3, "maxLength": 80, "pattern": "@",
          "format": "email", "default": "a@b",
        ],
        "count": ["type": "integer", "minimum": 1, "maximum": 5, "default": 2],
        "share": ["type": "number", "minimum": .number(0), "maximum": 0.5, "default": 0.25],
        "agrees": ["type": "boolean", "default": true],
        "size": ["type": "string", "enum": ["s", "m"], "default": "m"],
        "colour": ["type": "string", "oneOf": titled],
        "days": [
          "type": "array", "minItems": 1, "maxItems": 2, "items": ["type": "string", "enum": ["mo", "tu"]],
          "default": ["mo"],
        ],
        "names": ["type": "array", "items": ["anyOf": [["const": "a", "title": "Ann"]]]],
        "old": ["type": "string", "enum": ["x", "y"], "enumNames": ["Ex", "y"]],
      ])
    #expect(form.schema["required"] == ["mail", "count", "share", "size", "colour", "days", "names"])
  }

  @Test func aFormWithoutFieldsThatMustBeFilledInRequiresNone() {
    #expect(ElicitationForm([.boolean("a").optional()]).schema["required"] == nil)
    #expect(ElicitationForm([]).schema == ["type": "object", "properties": [:]])
  }

  @Test(
    arguments: [
      (["mail": "a@b.c"], true), (["mail": "nobody"], false), ([:], false), (["mail": "a@b.c", "size": "m"], true),
      (["mail": "a@b.c", "size": "xl"], false), (["mail": "a@b.c", "days": ["mo", "su"]], false),
      (["mail": "a@b.c", "days": []], false), (["mail": "a@b.c", "more": 1], true),
    ] as [(JSON, Bool)])
  func whatIsFilledInIsHeldAgainstTheForm(_ content: JSON, _ fits: Bool) async throws {
    let form = ElicitationForm([
      .text("mail", format: "email"), .choice("size", ["s", "m"]).optional(),
      .choices("days", ["mo", "tu"], minItems: 1).optional(),
    ])
    let server = Asking.server([
      Asking.tool(#""fill""#) { _, context in
        ToolOutput(content: .text(try await context.elicit("?", form).content?.text ?? ""))
      }
    ])
    let client = try await InMemoryClient(server, capabilities: .elicitation) { _, _ in .accepting(content) }
    let answer = try await client.call("fill")
    #expect(answer.isError != fits, "\(answer.text)")
    if fits { #expect(answer.text == content.text) }
  }

  // MARK: Pages

  private static func pageServer() -> Server {
    Asking.server([
      Asking.tool(#""pay""#) { _, context in
        switch try await context.elicit(url: "https://example.com/pay", "Pay here.", elicitationID: "e-1") {
        case .accept: ToolOutput(content: .text("opened"))
        default: ToolOutput(content: .text("not opened"))
        }
      },
      Asking.tool(#""paid""#) { _, context in
        context.server.elicitationCompleted("e-1")
        return ToolOutput.nothing
      },
      Asking.tool(#""must-pay""#) { _, _ in
        throw URLElicitationRequired(url: "https://example.com/pay", message: "Pay first.", elicitationID: "e-2")
      },
    ])
  }

  @Test func aPageIsOpenedByTheUser() async throws {
    let client = try await RawClient(Self.pageServer(), capabilities: ["elicitation": ["url": [:]]])
    let id = client.begin("pay")
    let question = try await client.question()
    #expect(question["method"] == "elicitation/create")
    #expect(
      question["params"] == [
        "mode": "url", "message": "Pay here.", "url": "https://example.com/pay", "elicitationId": "e-1",
      ])
    client.respond(to: question, ["action": "accept"])
    #expect(try await client.answer(to: id)["result"]?.firstText == "opened")
    _ = try await client.call("paid")
    let done = try await client.notification("notifications/elicitation/complete")
    #expect(done["params"] == ["elicitationId": "e-1"])
  }

  @Test(
    arguments: [("2025-11-25", ["elicitation": [:]]), ("2025-06-18", ["elicitation": ["url": [:]]])] as [(String, JSON)]
  )
  func whoKnowsNoPagesHearsOfNone(_ revision: String, _ capabilities: JSON) async throws {
    let client = try await RawClient(Self.pageServer(), revision, capabilities: capabilities)
    _ = try await client.call("paid")
    #expect(try await client.settled() == [])
  }

  @Test func aCallThatNeedsAPageFirstIsAnErrorThatNamesIt() async throws {
    let client = try await RawClient(Self.pageServer(), capabilities: ["elicitation": ["url": [:]]])
    let answer = try await client.call("must-pay")
    #expect(answer.errorCode == -32042)
    #expect(
      answer["error"]?["data"]?["elicitations"] == [
        ["mode": "url", "url": "https://example.com/pay", "message": "Pay first.", "elicitationId": "e-2"]
      ])
    let other = try await RawClient(Self.pageServer()).call("must-pay")
    #expect(other["result"]?.toolError?["error"] == "client_failed")
  }

  /// The code belongs to 2025-11-25 alone.
  @Test func withoutASessionThereIsNoSuchError() async throws {
    let client = try await RawClient(Self.pageServer(), Revisions.stateless)
    let answer = try await client.call("must-pay")
    #expect(answer.errorCode == -32021)
    #expect(answer["error"]?["data"] == ["requiredCapabilities": ["elicitation": ["url": [:]]]])
  }
}

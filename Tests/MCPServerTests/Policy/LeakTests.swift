// The promise of the filters as a property: whatever handlers return, throw, say or ask and whatever clients send, no
// personal data comes out of any exit: answers, notices, questions, the audit file, the log, the figures.

import Foundation
import Logging
import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite(.timeLimit(.minutes(10))) struct PolicyLeakTests {
  /// The exits of handlers, each with secrets of its own.
  private enum Place: UInt64, CaseIterable {
    case value, content, resource, document, prompt, completion, declared, undeclared, notices, question, echo, client
  }

  /// An account as a data layer has it: what its type does not send is nowhere.
  private struct Account: WireEncodable {
    var internalCost = "internal-cost-77"
    var text: String
    func write(to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member(#""text":"#, text)
      writer.endObject()
    }
  }

  private struct Declared: DeclaredError {
    var text: String
    var code: String { "declared" }
    var message: TemplateText { "no \(text)" }
    var suggestion: TemplateText? { "try \(text)" }
    var isRetryable: Bool { false }
    var retryAfter: Duration? { nil }
  }

  private struct Undeclared: Error, CustomStringConvertible {
    var text: String
    var account = Account(text: "fine")
    var description: String { text }
  }

  private static func seed(_ arguments: JSON) -> Int { Int(arguments["seed"]?.intValue ?? 0) }

  private static let content = ContentDefinition(personal: [("**.name", "name"), ("name", "name")])

  private static func definition(untrusted: Bool) -> ServerDefinition {
    let content = ContentDefinition(
      personal: [("**.name", "name"), ("name", "name")], untrusted: untrusted ? .all : .none)
    let tools = [
      Guarded.valueTool(#""value""#, content: content) { arguments in
        var planted = PlantedSecrets(seed(arguments), Place.value.rawValue)
        return ["tree": planted.value()]
      },
      Guarded.tool(#""account""#, result: .structured(.guaranteed), output: Guarded.anything) { arguments, _ in
        ToolOutput(Account(text: "fine"))
      },
      Guarded.tool(#""content""#, content: content) { arguments, _ in
        var planted = PlantedSecrets(seed(arguments), Place.content.rawValue)
        return ToolOutput(
          content: ToolContent([
            .text(planted.text()), .text(planted.text()).annotated(Annotations(priority: 1)),
            .resource(uri: "text://a", mimeType: nil, text: planted.text()),
            .resourceLink(uri: "text://b", name: planted.text(), description: planted.text(), mimeType: nil),
          ]))
      },
      Guarded.tool(#""declared""#, errors: ["declared"]) { arguments, _ in
        var planted = PlantedSecrets(seed(arguments), Place.declared.rawValue)
        throw Declared(text: planted.text())
      },
      Guarded.tool(#""undeclared""#) { arguments, _ in
        var planted = PlantedSecrets(seed(arguments), Place.undeclared.rawValue)
        throw Undeclared(text: planted.text())
      },
      Guarded.tool(#""notices""#) { arguments, context in
        var planted = PlantedSecrets(seed(arguments), Place.notices.rawValue)
        context.log(.error, planted.text())
        context.progress(1, of: 2, message: planted.text())
        return ToolOutput.nothing
      },
      Guarded.tool(#""question""#) { arguments, context in
        var planted = PlantedSecrets(seed(arguments), Place.question.rawValue)
        let form = ElicitationForm([.boolean("yes", title: planted.text(), description: planted.text())])
        _ = try await context.elicit(planted.text(), form)
        return ToolOutput.nothing
      },
      Guarded.tool(
        #""echo""#, schema: #"{"type":"object","properties":{"word":{"enum":["a","b"]}}}"#, content: content
      ) { arguments, _ in ToolOutput(content: .text(arguments.text)) },
      Guarded.tool(#""erase""#, .delete),
    ]
    return Guarded.definition(
      tools, resources: [resource(content)], prompts: [prompt],
      policy: PolicyDefinition(
        tenancy: .optional, limits: ["1000000/s per caller"], audit: AuditDefinition(),
        personalData: PersonalDataDefinition(patterns: [("employee", "EMP-[0-9]{6}")])))
  }

  private static let seedVariable = TextArguments(
    schema: #"{"type":"object","properties":{"kind":{"type":"string"},"seed":{"type":"integer"}}}"#,
    kinds: [("kind", .string), ("seed", .integer)])

  private static func resource(_ content: ContentDefinition) -> ResourceDefinition {
    ResourceDefinition(
      name: "planted", uri: "planted://{kind}/{seed}", isTemplate: true,
      listing: ResourceFragments(name: #""planted""#, title: nil, description: nil, mimeType: nil, icons: nil),
      mimeType: nil, variables: seedVariable, content: content
    ) { variables in
      let (kind, seed): (String, Int) = (try variables.required("kind"), try variables.required("seed"))
      return { _ in
        var planted = PlantedSecrets(seed, (kind == "text" ? Place.resource : Place.document).rawValue)
        return kind == "text"
          ? ResourceOutput(text: planted.text()) : ResourceOutput(json: ["tree": planted.value()] as JSON)
      }
    }
  }

  private static let prompt = PromptDefinition(
    name: "planted",
    listing: PromptFragments(name: #""planted""#, title: nil, description: nil, arguments: nil, icons: nil),
    arguments: seedVariable,
    completions: [
      (
        "kind",
        .handler { request, _ in
          var planted = PlantedSecrets(Int(request.value) ?? 0, Place.completion.rawValue)
          return Completions(["fine", planted.text(), planted.text()])
        }
      )
    ]
  ) { arguments in
    let seed: Int = try arguments.required("seed")
    return { _ in
      var planted = PlantedSecrets(seed, Place.prompt.rawValue)
      let text = planted.text()
      return PromptOutput(messages: [
        .user("\(text)"), .user(resource: "planted://text/\(seed)"), .user(resource: "planted://json/\(seed)"),
      ])
    }
  }

  // MARK: Looking

  /// All that was sent, as it was sent and as a client reads it.
  private static func words(_ value: JSON) -> String {
    switch value {
    case .string(let text): text + "\u{0}"
    case .array(let elements): elements.map(words).joined()
    case .object(let members): members.map { $0.key + "\u{0}" + words($0.value) }.joined()
    default: value.text + "\u{0}"
    }
  }

  /// What must not be seen for this seed, by where it was planted.
  private func secrets(_ seed: Int) -> [(Place, String)] {
    Place.allCases.flatMap { place -> [(Place, String)] in
      var planted = PlantedSecrets(seed, place.rawValue)
      switch place {
      case .value, .document: _ = planted.value()
      case .declared, .undeclared, .resource, .prompt: _ = planted.text()
      case .notices, .completion, .echo: for _ in 0..<2 { _ = planted.text() }
      case .question: for _ in 0..<3 { _ = planted.text() }
      case .content: for _ in 0..<5 { _ = planted.text() }
      case .client: for _ in 0..<6 { _ = planted.text() }
      }
      return planted.secrets.map { (place, $0) }
    }
  }

  private func look(_ seed: Int, _ exits: [(String, String)]) {
    let secrets = secrets(seed)
    for (exit, text) in exits {
      let data = Data(text.utf8)
      for (place, secret) in secrets where data.range(of: Data(secret.utf8)) != nil {
        let around = text.range(of: secret).map {
          text[..<$0.lowerBound].suffix(60) + "→" + text[$0.lowerBound...].prefix(80)
        }
        Issue.record("seed \(seed): '\(secret)' of \(place) is in \(exit): \(around ?? "")")
      }
      #expect(data.range(of: Data("internal-cost".utf8)) == nil, "\(exit)")
    }
  }

  private func exercise(_ seed: Int, _ client: PolicyClient, _ server: GuardedServer) async throws {
    let arguments: JSON = ["seed": .integer(Int64(seed))]
    var client1 = PlantedSecrets(seed, Place.client.rawValue)
    var echo = PlantedSecrets(seed, Place.echo.rawValue)
    var ids: [JSON] = []
    for tool in ["value", "account", "content", "declared", "undeclared"] { ids.append(client.begin(tool, arguments)) }
    ids.append(client.begin("notices", arguments, meta: ["progressToken": "p"]))
    ids.append(client.begin("echo", ["a": .string(echo.text()), "deep": [["b": .string(echo.text())]]]))
    ids.append(client.begin("echo", ["word": .string(client1.text())]))
    ids.append(client.begin("erase", ["what": .string(client1.text())]))
    if client.revision != Revisions.stateless {
      client.respond(to: try await client.question(), ["action": "decline"])
    }
    ids.append(client.begin(client1.text(), [:]))
    for kind in ["text", "json"] {
      ids.append(client.send("resources/read", ["uri": .string("planted://\(kind)/\(seed)")]))
    }
    ids.append(client.send("prompts/get", ["name": "planted", "arguments": ["seed": .string("\(seed)")]]))
    ids.append(client.send("prompts/get", ["name": .string(client1.text())]))
    ids.append(client.send("prompts/get", ["name": "planted", "arguments": ["seed": .string(client1.text())]]))
    ids.append(
      client.send(
        "completion/complete",
        ["ref": ["type": "ref/prompt", "name": "planted"], "argument": ["name": "kind", "value": .string("\(seed)")]]))
    ids.append(client.send(client1.text()))
    for id in ids { _ = try await client.answer(to: id) }
    let id = client.begin("question", arguments)
    if client.revision != Revisions.stateless {
      client.respond(to: try await client.question(), ["action": "decline"])
    }
    _ = try await client.answer(to: id)
  }

  private static let count = 60

  @Test(arguments: ["2025-11-25", Revisions.stateless], [false, true])
  func noExitShowsWhatIsPersonal(_ revision: String, _ isUntrusted: Bool) async throws {
    let server = try await GuardedServer(Self.definition(untrusted: isUntrusted), shop: try AuditWorkshop())
    for seed in 1...Self.count {
      let number = seed + (isUntrusted ? 5_000 : 0) + (revision == Revisions.stateless ? 9_000 : 0)
      let client = try await server.client(
        Guarded.caller(), revision, capabilities: ["elicitation": [:]])
      let before = server.journal.all.count
      try await exercise(number, client, server)
      let sent = client.channel.messages
      look(
        number,
        [
          ("an answer", sent.map(\.text).joined(separator: "\n")), ("an answer's texts", sent.map(Self.words).joined()),
          ("the log", server.journal.all.dropFirst(before).joined(separator: "\n")),
        ])
    }
    let file = try String(contentsOfFile: try #require(server.shop).path, encoding: .utf8)
    let records = try server.records()
    #expect(records.count >= Self.count * 12)
    let figures = String(decoding: server.services.metrics.text(), as: UTF8.self)
    let words = records.map(Self.words).joined()
    for seed in 1...Self.count {
      let number = seed + (isUntrusted ? 5_000 : 0) + (revision == Revisions.stateless ? 9_000 : 0)
      look(number, [("the audit file", file), ("a record", words), ("the figures", figures)])
    }
    #expect(file.contains("[REDACTED_"), "there was something to hide")
  }

  @Test func whatStandsBehindAnEscapeIsFoundToo() {
    let scanner = PersonalDataScanner(PersonalDataDefinition())
    for secret in ["4111111111111111", "123-45-6789", "10.20.30.40", "DE89370400440532013000"] {
      let text = #"{"note":"first\n\#(secret) and\t\#(secret)"}"#
      #expect(scanner.redact(text)?.contains(secret) == false, "\(text)")
    }
  }

  @Test func theSecretsAreOnesThatWouldBeSeen() {
    for seed in 1...20 {
      let scanner = PersonalDataScanner(
        PersonalDataDefinition(patterns: [("employee", "EMP-[0-9]{6}")]))
      var planted = PlantedSecrets(seed, 1)
      let text = planted.text()
      #expect(planted.secrets.allSatisfy(text.contains))
      let shown = scanner.redact(text) ?? text
      #expect(!planted.secrets.contains { shown.contains($0) }, "\(text) \(shown)")
    }
  }
}

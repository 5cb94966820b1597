// Scores: what a finding costs, whom it costs, and how the numbers are put together.

import MCPGenSpec
import Testing

@testable import MCPGenLint

@Suite("Scores")
struct ScoreTests {
  private static let text = """
    {"server": "shop", "tools": [
      {"description": "First.", "name": "one", "inputSchema": {"type": "object", "properties": {"a": {}}}},
      {"name": "two", "description": "Second.", "inputSchema": {}}]}
    """
  private let servers = ToolList.read(SourceText(path: "t.json", text: text), isLines: false).servers
  private let table = RuleTable([.missingDescription, .secretInSpec, .duplicateDescription])

  private func score(_ findings: [Diagnostic]) throws -> Score {
    try #require(Score.scores(of: servers, findings: findings, table: table).first)
  }

  private func tool(_ index: Int) -> ToolView { servers[0].tools[index] }

  @Test("Nothing found is a hundred")
  func full() throws {
    let score = try score([])
    #expect(score.name == "shop" && score.total == 100 && score.tools.map(\.parts.total) == [100, 100])
  }

  @Test(
    "A finding costs by its severity, and no part more than its share",
    arguments: [
      (Severity.note, 1, 98), (.warning, 1, 92), (.error, 1, 75), (.error, 2, 70), (.note, 99, 70),
    ])
  func costs(_ severity: Severity, _ count: Int, _ expected: Int) throws {
    let finding = Diagnostic(.missingDescription, "m", at: tool(0).descriptionSpan, severity: severity)
    let score = try score(Array(repeating: finding, count: count))
    let one = try #require(score.tools.first { $0.name == "one" })
    #expect(one.parts.total == expected && one.parts[.words] == expected - 70 && one.parts[.security] == 20)
    #expect(score.tools.first?.name == "one", "the worst comes first")
    #expect(score.total == (expected + 100 + 1) / 2)
  }

  @Test("A pair costs both, a parameter its tool, and what is beside all tools the server")
  func whom() throws {
    let pair = Diagnostic(
      .duplicateDescription, "m", at: tool(1).name.span, severity: .warning, notes: [.init("n", at: tool(0).name.span)])
    #expect(try score([pair]).tools.map(\.parts.total) == [92, 92])
    let parameter = Diagnostic(.missingDescription, "m", at: tool(0).parameters[0].name.span, severity: .warning)
    #expect(try score([parameter]).tools.map(\.name) == ["one", "two"])
    let whole = Diagnostic(
      .secretInSpec, "m", at: SourceText(path: "t.json", text: Self.text).startSpan, severity: .warning)
    let score = try score([whole])
    #expect(score.total == 92 && score.deduction == 8 && score.tools.map(\.parts.total) == [100, 100])
    let foreign = Diagnostic(.unknownKey, "m", at: tool(0).name.span)
    #expect(try self.score([foreign]).total == 100, "what belongs to no group does not count")
  }

  @Test("The table and the JSON say the same")
  func forms() throws {
    let finding = Diagnostic(.missingDescription, "m", at: tool(1).name.span, severity: .warning)
    let scores = Score.scores(of: servers, findings: [finding], table: table)
    #expect(
      Score.text(scores) == """
        shop: 96 of 100
          score  words/30  choice/30  contract/20  security/20  tool
             92        22         30           20           20  two
            100        30         30           20           20  one

        """)
    let json = Score.json(scores)[0]
    #expect(json?["score"] == 96 && json?["tools"]?[0]?["name"] == "two")
    #expect(json?["tools"]?[0]?["parts"]?["words"] == 22)
  }

  @Test("A tool of a spec is its whole entry")
  func ofSpec() throws {
    let text =
      RunSample.head + """
        tools:
          one: {description: One., risk: read, public: true, params: {a: string}}
          two: {description: Two., risk: read, public: true}

        """
    let input = RunSample.input(text)
    let source = input.sources[0]
    let start = try #require(source.bytes.indices.last { source.bytes[$0...].starts(with: "risk".utf8) })
    let finding = Diagnostic(.missingDescription, "m", at: source.span(start..<start + 4), severity: .warning)
    let score = try #require(Score.scores(of: input.servers, findings: [finding], table: table).first)
    #expect(score.tools.map(\.name) == ["two", "one"] && score.tools.map(\.parts.total) == [92, 100])
  }
}

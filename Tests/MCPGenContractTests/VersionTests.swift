// Versions of tools, what is compared of a list of tools, and the number that says what changed.

import MCPCore
import MCPGenSpec
import Testing

@testable import MCPGenContract

@Suite("Versions and lists")
struct VersionTests {
  private func spec(_ tool: String, version: String = "1.0.0") -> String {
    """
    mcpgen: 1
    server: {name: s, version: \(version), description: A server., transports: {stdio: {}}}
    auth: [{stdio: {user: u}}]
    tools:
      find:
        description: Find items by words.
        risk: read
        public: true
    \(tool.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))

    """
  }

  private static let plain = """
    params: {words: {type: string, maxLength: 9, description: Words}}
    returns: {properties: {a: string, b: string}}
    """

  private func rules(_ changes: [Change]) -> Set<String> {
    Set(changes.map { "\($0.rule.rawValue) \($0.strongest.rawValue)" })
  }

  @Test("A required parameter that comes as a new version breaks nobody")
  func suffix() throws {
    let new = """
      params: {words: {type: string, maxLength: 9, description: Words}, lang: {type: string, maxLength: 2, description: Language}}
      returns: {properties: {a: string, b: string}}
      versions: {style: suffix, current: v2, older: {v1: {withoutParams: [lang], deprecated: {since: 1.1.0, sunset: 2027-06-30, atSunset: warn}}}}
      """
    let found = changes(from: try contract(spec(Self.plain)), to: try contract(spec(new)))
    #expect(found.allSatisfy { $0.strongest != .wire }, "\(found.map(\.message))")
    #expect(found.contains { $0.rule == .versionAdded && $0.path == "tools/find@v2" })
    #expect(found.contains { $0.rule == .versionDeprecated })
    // The first older version keeps the name, so its end is the tool's end for whoever calls that.
    let back = changes(from: try contract(spec(new)), to: try contract(spec(Self.plain)))
    #expect(back.contains { $0.rule == .versionRemoved && $0.path == "tools/find@v2" && $0.strongest == .wire })
  }

  @Test("Who names no version is compared with the default")
  func argument() throws {
    let versions = { (label: String) in
      Self.plain + """

        versions: {style: argument, current: v2, default: \(label), older: {v1: {withoutParams: [words]}}}
        """
    }
    let (old, new) = (try contract(spec(versions("v1"))), try contract(spec(versions("v2"))))
    let found = changes(from: old, to: new)
    #expect(rules(found) == ["default-version-changed wire"], "\(found.map(\.message))")
    #expect(rules(changes(from: try contract(spec(Self.plain)), to: new)) == ["version-added compatible"])
  }

  @Test("Of a list of tools what clients see is compared, and nothing else")
  func list() throws {
    let list = """
      {"tools": [{"name": "find", "description": "Find items by words.", "annotations": {"readOnlyHint": true,
        "destructiveHint": false, "idempotentHint": true}, "inputSchema": {"type": "object", "properties":
        {"words": {"type": "string", "maxLength": 9, "description": "Words"}}, "required": ["words"],
        "additionalProperties": false}, "outputSchema": {"type": "object", "properties": {"a": {"type": "string"},
        "b": {"type": "string"}}, "required": ["a", "b"]}}]}
      """
    let server = try contract(spec(Self.plain))
    for text in [
      list, "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": \(list)}", String(list.dropFirst(10).dropLast(1)),
    ] {
      let seen = try Contract(toolList: SourceText(path: "tools.json", text: text))
      #expect(changes(from: seen, to: server).isEmpty, "\(changes(from: seen, to: server).map(\.message))")
      #expect(changes(from: server, to: seen).isEmpty)
    }
    let other = list.replacing("\"maxLength\": 9", with: "\"maxLength\": 12").replacing(
      "\"readOnlyHint\": true", with: "\"readOnlyHint\": false")
    let found = changes(from: try Contract(toolList: SourceText(path: "tools.json", text: other)), to: server)
    #expect(rules(found) == ["parameter-constraint-tightened wire", "hint-loosened security"])
    #expect(found.first { $0.rule == .parameterConstraintTightened }?.oldPlace.start.line == 3)
  }

  @Test(
    "What is no list of tools is said",
    arguments: [
      ("", "this is no JSON"), ("[1]", "expected an object, not a number"),
      ("{}", "expected an answer to `tools/list`"),
      (#"{"tools": [{"name": ""}]}"#, "the name is empty"), (#"{"tools": [{}]}"#, "`name` is missing"),
      (#"{"tools": [{"name": "a"}], "nextCursor": "p2"}"#, "ask for all pages"),
      (#"{"result": {"tools": [{"name": "a"}], "nextCursor": "p2"}}"#, "ask for all pages"),
      (#"[{"name": "a"}, {"name": "a"}]"#, "twice"), (#"[{"name": "a", "inputSchema": 1}]"#, "expected a JSON Schema"),
    ])
  func badList(text: String, message: String) {
    let error = #expect(throws: ContractError.self) {
      _ = try Contract(toolList: SourceText(path: "tools.json", text: text))
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test("What is more than one class is all of them")
  func classes() throws {
    let http = "  transports: {stdio: {}, http: {port: 8080, allowedOrigins: [https://a.example]}}"
    for (old, new, rule, classes) in [
      (http, http.replacing("8080", with: "8080, host: 0.0.0.0"), .transportChanged, [.wire, .security]),
      (
        "Move one item to another shelf.\n    risk: write", "Move one item to another shelf.\n    risk: admin",
        .riskRaised,
        [.wire, .model]
      ),
    ] as [(String, String, RuleID, [ChangeClass])] {
      #expect(BaseSpec.text.contains(old))
      let found = changes(from: try contract(BaseSpec.text), to: try contract(BaseSpec.text.replacing(old, with: new)))
      #expect(found.first { $0.rule == rule }.map { Set($0.classes) } == Set(classes), "\(found.map(\.message))")
    }
  }

  @Test("What a list leaves out is what MCP says of silence: no task, and the title of the annotations")
  func silence() throws {
    let list = { (tool: String) in
      try Contract(
        toolList: SourceText(path: "tools.json", text: #"[{"name": "a", "inputSchema": {"type": "object"}\#(tool)}]"#))
    }
    let required = try list(#", "execution": {"taskSupport": "required"}"#)
    #expect(rules(changes(from: try list(""), to: required)) == ["task-tightened wire"])
    #expect(rules(changes(from: required, to: try list(""))) == ["task-tightened wire"])
    #expect(changes(from: try list(""), to: try list(#", "execution": {"taskSupport": "forbidden"}"#)).isEmpty)
    let titled = { (title: String) in try list(#", "annotations": {"title": "\#(title)"}"#) }
    #expect(rules(changes(from: try titled("Look"), to: try titled("Wipe"))) == ["title-changed model"])
  }

  @Test("Hundreds of renamed tools are compared in a moment")
  func manyRenamed() throws {
    let list = { (name: String) in
      let tools = (0..<3_000).map {
        #"{"name": "\#(name)\#($0)", "description": "Fetch the record of the kind \#($0).", "inputSchema": {"type": "object"}}"#
      }
      return try Contract(toolList: SourceText(path: "tools.json", text: "[" + tools.joined(separator: ",") + "]"))
    }
    let found = changes(from: try list("a"), to: try list("b"))
    #expect(found.count { $0.rule == .toolRemoved } == 3_000 && found.count { $0.rule == .toolAdded } == 3_000)
  }

  @Test("An error of another name in a tool is one that came and one that went")
  func errors() throws {
    let errors = { (name: String) in
      "errors: {\(name): {message: No such item., retryable: false}}\n" + self.spec(Self.plain + "\nerrors: [\(name)]")
    }
    let found = changes(from: try contract(errors("no_item")), to: try contract(errors("item_unknown")))
    #expect(rules(found) == ["error-renamed wire", "tool-error-added model", "tool-error-removed compatible"])
  }

  // MARK: Numbers

  @Test(
    "The version must say what changed",
    arguments: [
      ("1.4.2", "1.4.2", "wire", "2.0.0", false), ("1.4.2", "2.0.0", "wire", "2.0.0", true),
      ("1.4.2", "1.5.0", "wire", "2.0.0", false), ("0.4.2", "0.5.0", "wire", "0.5.0", true),
      ("1.4.2", "1.4.3", "compatible", "1.5.0", false), ("1.4.2", "1.5.0", "compatible", "1.5.0", true),
      ("1.4.2", "1.4.3", "text", "1.4.3", true), ("1.4.2", "1.4.2", "text", "1.4.3", false),
      ("1.4.2", "1.4.2", "nothing", "1.4.2", true), ("1.4.2", "1.4.1", "nothing", "1.4.2", false),
      ("2.0.0-rc.1", "2.0.0-rc.2", "wire", "2.0.0", true), ("1.4.2", "2.0.0-rc.1", "wire", "2.0.0", true),
    ])
  func bump(old: String, new: String, change: String, least: String, isEnough: Bool) throws {
    let other =
      switch change {
      case "wire": Self.plain.replacing("maxLength: 9", with: "maxLength: 8")
      case "compatible": Self.plain.replacing("maxLength: 9", with: "maxLength: 10")
      case "text": Self.plain.replacing("description: Words", with: "description: The words")
      default: Self.plain
      }
    let source = SourceText(path: "server.mcp.yaml", text: spec(other, version: new))
    let (before, after) = (try contract(spec(Self.plain, version: old)), try contract(spec(other, version: new)))
    let bump = try #require(VersionBump(changes(from: before, to: after), from: before, to: after))
    #expect(bump.least.description == least)
    #expect(bump.isEnough == isEnough)
    let finding = bump.finding(at: after.places.span(at: "server/version"), in: source)
    #expect((finding == nil) == isEnough)
    guard let fix = finding?.fix else { return #expect(isEnough) }
    let (bytes, count) = source.applying([fix])
    #expect(count == 1)
    let mended = try contract(String(decoding: bytes, as: UTF8.self))
    #expect(mended.server.version?.description == least)
  }

  @Test("Every rule of a change has its reasons, and every name of a change its rule")
  func rules() {
    let ids = ChangeRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in ChangeRule.all {
      #expect(!rule.why.isEmpty && !rule.remedy.isEmpty && !rule.classes.isEmpty)
      #expect(rule.classes == rule.classes.sorted(by: >), "\(rule.id.rawValue)")
      #expect(rule.id.meaning != rule.id.rawValue, "\(rule.id.rawValue) has no meaning")
    }
    let names = RuleID.allCases.drop { $0 != .serverRenamed }.prefix { $0 != .missingDescription }
    #expect(Set(names) == Set(ids))
  }
}

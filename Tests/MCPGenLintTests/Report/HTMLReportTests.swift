// The HTML report: nothing foreign gets out of its place, nothing is loaded, and everything is there.

import MCPCore
import MCPGenSpec
import Testing

@testable import MCPGenLint

private let markup = "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`<!--"
private let hidden = "a\u{202E}b\u{200B}c\u{2066}d\u{E0041}e\u{FEFF}f\u{7}g\u{3164}h"

@Suite("HTML report")
struct HTMLReportTests {
  // MARK: Foreign texts

  /// A server in which every text is an attack.
  private func hostilePage() -> String {
    let text = markup + hidden
    let schema: JSON = [
      "properties": .object([.init(key: text, value: ["type": .string(text), "description": .string(text + "\n")])]),
      "required": [.string(text)],
    ]
    let tools = (0..<3).map { index -> JSON in
      [
        "name": .string("\(index)" + text), "title": .string(text), "description": .string(text + "\nmore " + text),
        "inputSchema": schema,
      ]
    }
    let servers = list(tools, server: text, path: text)
    let place = servers[0].tools[1].name.span
    let finding = Diagnostic(
      .toolPoisoning, text, at: place, notes: [.init(text, at: place)], help: text,
      fix: Fix(text, isSafe: true, edits: []))
    let outside = Diagnostic(.illegalToolList, text, at: SourceText(path: text + "2", text: "").startSpan)
    return HTMLReport.page(servers, findings: [finding, outside], version: text)
  }

  @Test("Markup in a spec is text on the page")
  func markupIsText() {
    let page = hostilePage()
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.matches(of: /<script/).count == 1 && page.matches(of: /<\/script/).count == 1)
    #expect(page.matches(of: /<style/).count == 1 && page.matches(of: /<\/title>/).count >= 1)
    #expect(!page.contains("<img") && !page.contains("<!--"))
    #expect(PageCheck.problem(in: page) == nil)
  }

  @Test("What cannot be seen is shown, and what reorders text does not")
  func hiddenCharacters() {
    let page = hostilePage()
    #expect(page.contains("<b class=\"esc\">\\u{202E}</b>"))
    #expect(page.contains("<b class=\"esc\">\\u{200B}</b>") && page.contains("<b class=\"esc\">\\u{E0041}</b>"))
    let left = page.unicodeScalars.filter { SafeText.isHostile($0) && $0 != "\n" || $0.value == 0x3164 }
    #expect(left.isEmpty)
  }

  @Test("An escape that somebody wrote does not look like one of ours")
  func writtenEscapes() {
    let page = HTMLReport.page(list([tool("a", "Says \\u{202E}.")]), findings: [], version: "1")
    #expect(page.contains("Says \\u{202E}.") && !page.contains("class=\"esc\""))
  }

  @Test("Marks that pile up on one letter are written out")
  func marks() {
    var markup = Markup()
    markup.text("e\u{301} z" + String(repeating: "\u{301}", count: 8))
    let marks = String(repeating: "\u{301}", count: 6)
    #expect(markup.html == "e\u{301} z\(marks)<b class=\"esc\">\\u{301}</b><b class=\"esc\">\\u{301}</b>")
  }

  @Test(
    "Code in messages",
    arguments: [
      ("the `a<b` and `c`", "the <code>a&lt;b</code> and <code>c</code>"), ("a ` b", "a ` b"), ("``", ""),
      ("`a` `b", "<code>a</code> `b"), ("", ""),
    ])
  func prose(text: String, html: String) {
    var markup = Markup()
    markup.prose(text)
    #expect(markup.html == html)
  }

  // MARK: The page

  @Test("The page loads nothing and sends nothing")
  func noRequests() {
    for page in [hostilePage(), HTMLReport.page(list([tool("a", "Gets it.")]), findings: [], version: "1")] {
      let tags = PageCheck.tags(of: page)
      #expect(tags.count > 50)
      #expect(tags.allSatisfy { !["link", "iframe", "form", "img", "object", "base"].contains($0.name) })
      for attributes in tags.map(\.attributes) {
        #expect(attributes.keys.allSatisfy { $0 != "src" && $0 != "srcset" && !$0.hasPrefix("on") })
        #expect(attributes["href"]?.hasPrefix("#") != false)
      }
    }
    let page = HTMLReport.page(list([tool("a", "Gets it.")]), findings: [], version: "1")
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url(") && !page.contains("@import"))
    #expect(page.contains("content=\"default-src &#39;none&#39;;"))
  }

  @Test("The policy names the script by its hash")
  func scriptHash() {
    #expect(ReportScript.hash == "sha256-" + SHA256.base64(of: Array(ReportScript.text.description.utf8)))
  }

  @Test("The same input gives the same page")
  func deterministic() {
    #expect(hostilePage() == hostilePage())
  }

  @Test("Without servers, without tools, and with one tool, the page says so")
  func empty() {
    let none = HTMLReport.page([], findings: [], version: "1")
    #expect(none.contains("No server was looked at.") && PageCheck.problem(in: none) == nil)
    let bare = HTMLReport.page(list([]), findings: [], version: "1")
    #expect(bare.contains("This server offers no tools.") && PageCheck.problem(in: bare) == nil)
    let one = HTMLReport.page(list([tool("a", "")]), findings: [], version: "1")
    #expect(one.contains("There is one tool") && one.contains("no description") && PageCheck.problem(in: one) == nil)
  }

  @Test("A server of 100 tools has 100 rows")
  func many() {
    let servers = list((0..<100).map { tool("get_item_\($0)", "Gets an item of kind \($0).") })
    let page = HTMLReport.page(servers, findings: [], version: "1")
    #expect(page.matches(of: #/<tr role="row" id="s0t/#).count == 100)
    #expect(page.contains("92 other tools"))
    #expect(PageCheck.problem(in: page) == nil)
  }

  // MARK: Findings

  @Test("Findings stand with what they are about")
  func places() {
    let servers = list([tool("a", "Gets a."), tool("b", "Gets b.", parameter: "p")])
    let (first, second) = (servers[0].tools[0], servers[0].tools[1])
    let findings = [
      Diagnostic(.thinDescription, "of a", at: first.descriptionSpan, severity: .note),
      Diagnostic(.crypticParameter, "of b", at: second.parameters[0].name.span, severity: .warning),
      Diagnostic(.genericName, "of b too", at: second.name.span),
      Diagnostic(.toolFlood, "of the server", at: servers[0].name.span),
      Diagnostic(.illegalToolList, "elsewhere", at: SourceText(path: "other", text: "").startSpan),
    ]
    let places = ReportPlaces(servers, findings)
    #expect(places.entries[0].ofTools.map { $0.map(\.message) } == [["of a"], ["of b too", "of b"]])
    #expect(places.entries[0].ofServer.map(\.message) == ["of the server"])
    #expect(places.others.map(\.message) == ["elsewhere"])
  }

  @Test("In a spec a tool is its whole entry, and what stands behind an alias is not in it")
  func specPlaces() throws {
    let text = """
      mcpgen: 1
      server: {name: example, version: 1.0.0, description: An example., transports: {stdio: {}}}
      tools:
        a: {description: Gets a., risk: read, public: true, params: &p {q: {type: string, description: What.}}}
        b: {description: Gets b., risk: read, public: true, params: *p}

      """
    let source = SourceText(path: "s.mcp.yaml", text: text)
    let spec = try #require(parse(source).spec)
    let server = ServerView(try #require(resolve(spec).server), from: spec)
    let byte = try #require(text.firstRange(of: "risk: read, public: true, params: *p")).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: byte)
    let findings = [
      Diagnostic(.riskMismatch, "of b", at: source.span(offset..<offset + 4)),
      Diagnostic(.crypticParameter, "of a", at: server.tools[1].parameters[0].name.span),
      Diagnostic(.missingLimit, "of the server", at: source.startSpan),
    ]
    let places = ReportPlaces([server], findings)
    #expect(places.entries[0].ofTools.map { $0.map(\.message) } == [["of a"], ["of b"]])
    #expect(places.entries[0].ofServer.map(\.message) == ["of the server"])
  }

  @Test("A finding is shown with all it has")
  func finding() {
    let servers = list([tool("a", "Gets a.")])
    let place = servers[0].tools[0].name.span
    let finding = Diagnostic(
      .genericName, "the name `a` says nothing", at: place, severity: .warning, notes: [.init("see here", at: place)],
      help: "Call it `get_account`.", fix: Fix("Rename it", isSafe: false, edits: []))
    let page = HTMLReport.page(servers, findings: [finding], version: "1")
    for part in [
      "<span class=\"badge warning\">warning</span> the name <code>a</code> says nothing", "generic-name",
      "Call it <code>get_account</code>.", "Fixed by --unsafe-fixes: </strong>Rename it", "list.json:1:", "see here",
      "<strong>1</strong> warning<",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }
}

// MARK: Parts

@Suite("Parts of the HTML report")
struct ReportPartTests {
  @Test("Numbers")
  func numbers() {
    #expect([0, 999, 1000, 1_234_567].map(ReportNumbers.grouped) == ["0", "999", "1,000", "1,234,567"])
    #expect(ReportNumbers.count(1, "tool") == "1 tool" && ReportNumbers.count(2, "tool") == "2 tools")
    #expect(ReportNumbers.share(1, of: 1000) == "< 1 %" && ReportNumbers.share(1, of: 3) == "33 %")
    #expect(ReportNumbers.share(0, of: 0) == "0 %" && ReportNumbers.length(1, of: 3) == "33.3%")
    #expect(
      [-1, 0, 0.045, 0.5, 0.999, 2, .nan].map(ReportNumbers.score) == [
        "0.00", "0.00", "0.05", "0.50", "1.00", "1.00", "0.00",
      ])
    #expect(ReportNumbers.shortened("abcdef", to: 4) == "abc…" && ReportNumbers.shortened("abcd", to: 4) == "abcd")
  }

  @Test("Tools that are alike stand side by side")
  func order() {
    var scores = [[Float]](repeating: [Float](repeating: 0, count: 4), count: 4)
    for (a, b, score) in [(0, 3, Float(0.9)), (1, 2, 0.8)] { (scores[a][b], scores[b][a]) = (score, score) }
    var markup = Markup()
    ReportMatrix(names: ["a", "b", "c", "d"], scores: scores).write(to: &markup)
    let labels = markup.html.matches(of: /text-anchor="end"[^>]*>(.)</).map { String($0.1) }
    #expect(labels == ["a", "d", "b", "c"])
    #expect(markup.html.contains("<title>a, d: 0.90</title>"))
  }

  @Test("Of 100 tools, the 60 that are most easily confused are drawn")
  func limit() {
    let row = (0..<100).map { Float($0) / 100 }
    let scores = row.indices.map { a in row.indices.map { a == $0 ? 0 : min(row[a], row[$0]) } }
    var markup = Markup()
    ReportMatrix(names: row.indices.map { "t\($0)" }, scores: scores).write(to: &markup)
    #expect(markup.html.contains("Of 100 tools, the 60 that are most easily confused are drawn."))
    #expect(markup.html.matches(of: /<path class="self"/).count == 60)
    #expect(markup.html.contains(">t40</text>") && !markup.html.contains(">t39</text>"))
    #expect(PageCheck.problem(in: markup.html) == nil)
  }

  @Test("Where nothing is alike, nothing is drawn")
  func nothingAlike() {
    var markup = Markup()
    ReportMatrix(names: ["a", "b"], scores: [[0, 0], [0, 0]]).write(to: &markup)
    #expect(markup.html == "<p>No two of the tools are alike.</p>")
  }

  @Test("Scores are symmetric and between 0 and 1")
  func scores() {
    let server = list([
      tool("get_user", "Gets a user."), tool("fetch_user", "Fetches a user."), tool("delete_file", "Deletes a file."),
    ])[0]
    let scores = OverlapMatrix.scores(for: server)
    for a in 0..<3 {
      #expect(scores[a][a] == 0)
      for b in 0..<3 { #expect(scores[a][b] == scores[b][a] && (0...1).contains(scores[a][b])) }
    }
    #expect(scores[0][1] > scores[0][2])
  }
}

// MARK: Helpers

private func tool(_ name: String, _ description: String, parameter: String? = nil) -> JSON {
  let properties = parameter.map { [JSON.Member(key: $0, value: ["type": "string"])] } ?? []
  return [
    "name": .string(name), "description": .string(description), "inputSchema": ["properties": .object(properties)],
  ]
}

private func list(_ tools: [JSON], server: String = "example", path: String = "list.json") -> [ServerView] {
  let text = JSON.object(["server": .string(server), "tools": .array(tools)]).text
  return ToolList.read(SourceText(path: path, text: text), isLines: false).servers
}

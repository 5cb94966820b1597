// What the two example specs and small ones mean once they are resolved.

import MCPCore
import MCPGenSpec
import Testing

@Test(
  "Both example specs resolve, with warnings about what has no effect yet",
  arguments: [("product-catalog", []), ("crm", [.noEffectYet])] as [(String, Set<RuleID>)])
func examplesResolve(_ name: String, _ rules: Set<RuleID>) throws {
  let source = try #require(Repository.spec("\(name).mcp.yaml"))
  let (server, diagnostics) = compile(source)
  #expect(server?.name.value == name)
  #expect(diagnostics.allSatisfy { $0.severity == .warning })
  #expect(Set(diagnostics.map(\.rule)) == rules)
}

@Test("The catalogue's search is what its spec says")
func catalogue() throws {
  let source = try #require(Repository.spec("product-catalog.mcp.yaml"))
  let server = try #require(compile(source).server)
  let search = try #require(server.tools.first)
  #expect(search.annotations == ToolAnnotations(readOnly: true, destructive: false, idempotent: true, openWorld: nil))
  #expect(
    search.description
      == "Search for products by name or category. Returns id, name, price and category of each match. "
      + "Use this when the user looks for something to buy or asks what a product costs.")
  #expect(search.outputSchema?.text.contains("cost") == false)
  #expect(search.versions?.older.map(\.label.value) == ["v1"])
  guard case .parameters(let input) = search.input else {
    Issue.record("the input is raw")
    return
  }
  #expect(input.properties.map(\.isOptional) == [false, true, false])
  #expect(input.properties.map(\.defaultValue) == [nil, nil, 5])
  let product = try #require(server.types.last)
  guard case .object(let object) = product.type.shape else {
    Issue.record("Product is no object")
    return
  }
  #expect(object.properties.filter(\.isInternal).map(\.name.value) == ["cost", "supplier_id"])
}

@Test("The CRM's guidance, errors, templates and prompts are linked")
func crm() throws {
  let source = try #require(Repository.spec("crm.mcp.yaml"))
  let server = try #require(compile(source).server)
  let account = try #require(server.tools.first)
  #expect(
    account.description
      == "Fetch a CRM account by ID. Returns account name, status, ARR, and primary contact. "
      + "Use this when the user asks about a specific customer account. "
      + "Do NOT use this for how-to questions about the product — use search_knowledge_base instead. "
      + "Do NOT use this for bulk exports.")
  #expect(account.timeout?.description == "5s")
  #expect(server.errors.prefix(2).map(\.retryAfter) == [nil, "retry_after"])
  #expect(server.errors.prefix(2).map(\.retryable) == [false, true])
  let contract = try #require(server.resources.first)
  #expect(contract.isTemplate && contract.isListed && contract.isWatchable)
  #expect(server.policy.tenancy == .required && server.policy.servesHTTP)
  #expect(server.policy.parts.map(\.name.value) == ["state", "tests"])
  #expect(server.policy.authentication.map(\.name) == ["bearer", "signature", "stdio"])
  #expect(server.policy.flows.map(\.action) == [.confirm, .block, .flag])
  #expect(server.tools.allSatisfy { $0.policy.parts.isEmpty })
  let prompt = try #require(server.prompts.first)
  guard case .written(let messages) = prompt.messages, case .text(let template) = messages[0].content else {
    Issue.record("the first message is no text")
    return
  }
  let placeholders = template.parts.compactMap { part in
    if case .placeholder(let placeholder) = part { placeholder } else { nil }
  }
  #expect(
    placeholders.map { $0.path.joined(separator: ".") } == [
      "account.name", "account.arr", "account.status", "open_tickets", "last_contact",
    ])
  #expect(placeholders[1].filter == .number(decimals: 0))
  #expect(placeholders[1].properties.count == 2)
}

@Test(
  "Annotations follow from risk and idempotency",
  arguments: [
    ("read", nil, true, false, true), ("write", nil, false, false, false), ("write", "true", false, false, true),
    ("delete", "false", false, true, false), ("admin", nil, false, true, false), ("write", "byKey", false, false, true),
  ] as [(String, String?, Bool, Bool, Bool)])
func annotations(_ risk: String, _ idempotent: String?, _ readOnly: Bool, _ destructive: Bool, _ isIdempotent: Bool) {
  let key = idempotent.map { ", idempotent: \($0)" } ?? ""
  let (server, _) = compile(spec("tools: {t: {description: D., risk: \(risk), openWorld: true\(key)}}"))
  let expected = ToolAnnotations(
    readOnly: readOnly, destructive: destructive, idempotent: isIdempotent, openWorld: true)
  #expect(server?.tools.first?.annotations == expected)
}

@Test(
  "The description that the model reads has whole sentences",
  arguments: [
    ("description: Does it", "Does it."), ("description: Does it?", "Does it?"),
    ("description: Does it., useWhen: you must.", "Does it. Use this when you must."),
    (
      "description: Does it., doNotUseFor: [{when: fun., use: other/play}]",
      "Does it. Do NOT use this for fun — use other/play instead."
    ),
    ("description: Does it., undoneBy: t", "Does it. It can be undone with t."),
  ])
func guidance(_ keys: String, _ description: String) {
  let (server, diagnostics) = compile(spec("tools: {t: {risk: read, \(keys)}}"))
  #expect(server?.tools.first?.description == description, "\(DiagnosticRenderer.concise(diagnostics))")
}

@Test(
  "Content of resources follows from their keys",
  arguments: [
    ("mimeType: text/markdown", "text/markdown", "text"), ("mimeType: image/png", "image/png", "bytes"),
    ("returns: {properties: {a: string}}", "application/json", "structured"), ("text: Hello", "text/plain", "fixed"),
  ])
func resourceContent(_ keys: String, _ mimeType: String, _ content: String) {
  let resource = compile(spec("resources: {r: {uri: \"docs://r\", \(keys)}}")).server?.resources.first
  #expect(resource?.mimeType == mimeType)
  #expect(resource.map { "\($0.content)".hasPrefix(content) } == true)
}

@Test("`lint` raises and silences warnings, and an error stays an error")
func lintSeverities() {
  let body = "tests: [{says: Hello}]\ntools: {größe: {description: D., risk: read}}\n"
  #expect(compile(spec(body)).diagnostics.map(\.severity) == [.warning, .warning])
  let quiet = compile(spec("lint: {no-effect-yet: off, unusual-name: error}\n" + body))
  #expect(quiet.server == nil)
  #expect(quiet.diagnostics.map(\.severity) == [.error])
  let broken = compile(spec("lint: {unknown-key: off}\nwrong: 1\n" + body))
  #expect(broken.diagnostics.contains { $0.rule == .unknownKey && $0.severity == .error })
}

@Test("`include` names the paths that are wanted")
func includes() {
  #expect(parse(spec("include: [a.yaml, b.yaml]\n")).spec?.includes.map(\.value) == ["a.yaml", "b.yaml"])
  #expect(parse(spec("include: common.yaml\n")).spec?.includes.map(\.value) == ["common.yaml"])
}

@Test("The filter `number` takes the decimals that the runtime can write", arguments: [(9, true), (10, false)])
func decimals(_ count: Int, _ isLegal: Bool) {
  let (server, diagnostics) = compile(
    spec(
      "errors: {dear: {params: {price: number}, message: 'It costs {{price | number \(count)}}.', retryable: false}}\n"
        + "tools: {t: {description: Does it., risk: read}}\n"))
  #expect((server != nil) == isLegal)
  #expect(diagnostics.contains { $0.message.contains("0 to 9") } == !isLegal)
}

@Test("A server's name is short enough for the names of files", arguments: [(100, true), (101, false), (5_000, false)])
func serverNames(_ length: Int, _ isLegal: Bool) {
  let name = String(repeating: "n", count: length)
  let text =
    "mcpgen: 1\nserver: {name: \(name), version: 1.0.0}\ntools: {t: {description: Does it., risk: read}}\n"
  let (server, diagnostics) = compile(SourceText(path: "s.mcp.yaml", text: text))
  #expect((server != nil) == isLegal)
  let found = DiagnosticRenderer.concise(diagnostics)
  #expect(found.contains("has at most 100 characters; this one has \(length)") == !isLegal, "\(found)")
}

// What a spec says beside its contract, as values: who calls, what is watched, what is personal, what stands before
// handlers. What can be wrong with it is in the case `policy`.

import MCPCore
import Testing

@testable import MCPGenSpec

private func policy(_ body: String) throws -> Policy {
  let (server, diagnostics) = compile(spec(body + "tools: {t: {description: Does it., risk: read, tags: [slow]}}\n"))
  return try #require(server, "\(DiagnosticRenderer.concise(diagnostics))").policy
}

@Test("Ways to authenticate keep their order, and variables are texts still")
func authentication() throws {
  let methods = try policy(
    """
    roles: {a: [b]}
    auth:
      - stdio: {user: "${ME:-me}", roles: []}
      - bearer: {issuer: "${ISSUER}", audience: shop, claims: {tenant: org}}
      - signature: {keys: {k: {secret: "${K:?}", user: u, tenant: "${T}", roles: [a]}}, window: 90s}

    """
  ).authentication
  let key = SignatureAuth.Key(id: "k", secret: "${K:?}", user: "u", tenant: "${T}", roles: ["a"])
  #expect(
    methods == [
      .stdio(StdioIdentity(user: "${ME:-me}", roles: [])),
      .bearer(BearerAuth(issuer: "${ISSUER}", audience: "shop", claims: .init(tenant: "org"))),
      .signature(SignatureAuth(keys: [key], window: TimeSpan(nanoseconds: 90_000_000_000))),
    ])
}

@Test("Flows are steps or a number of calls, in the order of the steps where nothing is said")
func flows() throws {
  let flows = try policy(
    """
    flows:
      a: {steps: [{tool: t}, {risk: read, tag: slow}], within: {calls: 2}, action: flag}
      b: {steps: [{tag: slow}], order: any, within: {time: 1d}, action: block, severity: low}
      c: {calls: 10, within: {time: 30s, calls: 10}, action: confirm}

    """
  ).flows
  #expect(flows.map(\.name.value) == ["a", "b", "c"] && flows.map(\.isOrdered) == [true, false, true])
  #expect(flows[0].steps == [Flow.Step(tool: "t"), Flow.Step(risk: .read, tag: "slow")])
  #expect(flows.map(\.calls) == [nil, nil, 10] && flows.map(\.callWindow) == [2, nil, 10])
  #expect(flows.map { $0.time?.description } == [nil, "1d", "30s"])
  #expect(flows.map(\.severity) == [nil, .low, nil])
}

@Test("The record and the port of the metrics are as written, a port in decimal digits")
func observation() throws {
  let some = try policy(
    "observe: {audit: {sink: \"${F}\", durable: true, rotate: 64KB, onFull: drop}, metrics: {port: 0x50}}\n")
  #expect(some.audit == Audit(sink: "${F}", isDurable: true, dropsWhenFull: true, rotation: ByteSize(bytes: 64_000)))
  #expect(some.metricsPort == "80")
  let none = try policy("observe: {audit: {}, metrics: {port: \"${P:-off}\"}}\n")
  #expect(none.audit == Audit() && none.metricsPort == "${P:-off}")
  #expect(try policy("").audit == nil)
}

@Test("Personal data is looked for where `pii` says so, or some field is personal")
func personalData() throws {
  #expect(try policy("").personalData == nil)
  #expect(try policy("types: {A: {type: string, pii: email}}\n").personalData == PersonalData())
  #expect(try policy("pii: {}\n").personalData == PersonalData())
  let some = try policy("pii: {kinds: [ip, credit_card], patterns: {x: 'a+'}}\n").personalData
  #expect(some == PersonalData(kinds: [.ip, .creditCard], patterns: [.init(name: "x", pattern: "a+")]))
}

@Test(
  "Fields of personal data are found wherever they are",
  arguments: [
    ("{properties: {a: {type: string, pii: email}}}", ["a"]), ("{properties: {a: Mail}}", ["a"]),
    ("{properties: {a: {type: Mail, nullable: true}, b: Person}}", ["a", "b.mail"]),
    ("{type: array, items: Person}", ["mail"]), ("{properties: {l: {type: array, items: Mail}}}", ["l"]),
    ("{properties: {l: {type: array, items: string, pii: email}}}", ["l"]), ("Tree", ["**.mail"]),
    ("{properties: {t: Tree, mail: Mail}}", ["t.**.mail", "mail"]), ("{pick: [mail], of: Person}", ["mail"]),
    ("{pick: [age], of: Person}", []), ("{properties: {s: {type: string, pii: key, internal: true}}}", []),
    ("{anyOf: [{properties: {a: Mail}}, {properties: {b: {properties: {c: Mail}}}}]}", ["a", "b.c"]),
    ("{properties: {m: {type: object, additionalProperties: Person}}}", ["m.**.mail"]),
    ("{type: object, patternProperties: {'^x': Person}}", ["**.mail"]),
    ("{properties: {p: {type: array, prefixItems: [Person, integer]}}}", ["p.mail"]),
  ])
func fields(_ returns: String, _ paths: [String]) throws {
  let types = """
    {Mail: {type: string, pii: email}, Person: {properties: {mail: Mail, age: integer}}, \
    Tree: {properties: {person: Person, children: {type: array, items: Tree}}}}
    """
  let result = tool(types: types, "returns: \(returns)")
  let content = try #require(result.tool, "\(result.found)").policy.content
  #expect(content.personal == paths.map { MarkedField(path: $0, kind: "email") })
}

@Test("Guards and personal arguments are found in parameters, nested ones and those of named types too")
func safeguards() throws {
  let result = tool(
    types: "{File: {type: string, guard: {path: '${ROOT:-/data}'}}}", "confirm: Write {{file}} for {{mail}}?",
    "check: true",
    "circuitBreaker: {failures: 2, within: 1m, openFor: 5s}", "idempotent: byKey",
    "params: {file: File, f: {properties: {urls: {type: array, items: {type: string, guard: url}}}}, "
      + "q: {type: string, guard: readOnlySQL}, mail: {type: string, pii: email}}")
  let safeguards = try #require(result.tool, "\(result.found)").policy.safeguards
  #expect(safeguards.guards.map(\.path) == ["file", "f.urls", "q"])
  #expect(safeguards.guards.map(\.rule) == [.path(root: "${ROOT:-/data}"), .url, .readOnlySQL])
  #expect(safeguards.personalArguments == [MarkedField(path: "mail", kind: "email")])
  #expect(safeguards.isChecked && safeguards.replaysByKey && safeguards.circuitBreaker?.failures == 2)
  let hidden = safeguards.confirmation?.parts.compactMap { part in
    if case .placeholder(let placeholder) = part { placeholder.hiddenKind } else { nil }
  }
  #expect(hidden == [], "a human must see what the call would do")
}

@Test("A key to repeat a call by is an argument for clients, and none for the handler")
func idempotencyKey() throws {
  let tool = try #require(tool("idempotent: byKey", "params: {a: string}").tool)
  #expect(tool.inputSchema["properties"]?["idempotency_key"]?["maxLength"] == 128)
  #expect(tool.inputSchema["required"] == ["a"] && tool.inputSchema["additionalProperties"] == false)
  guard case .parameters(let input) = tool.input else {
    Issue.record("the input is raw")
    return
  }
  #expect(input.properties.map(\.name.value) == ["a"])
}

@Test("Texts of errors and of prompts do not show personal data")
func hiddenPlaceholders() throws {
  let text = """
    types: {Mail: {type: string, pii: email}}
    errors: {e: {params: {m: Mail, n: string}, message: "{{m}} {{n}}", retryable: false}}
    prompts:
      p:
        params: {m: Mail}
        data: {d: Mail, l: {type: array, items: Mail}}
        messages: [{user: "{{m}} {{d}} {{l | count}}"}]

    """
  let server = try #require(compile(spec(text)).server)
  func hidden(_ template: TextTemplate?) -> [String?] {
    (template?.parts ?? []).compactMap { part in
      if case .placeholder(let placeholder) = part { .some(placeholder.hiddenKind) } else { nil }
    }
  }
  #expect(hidden(server.errors.first?.message) == ["email", nil])
  guard case .written(let messages)? = server.prompts.first?.messages, case .text(let template) = messages[0].content
  else {
    Issue.record("no text")
    return
  }
  #expect(hidden(template) == [nil, "email", nil])
}

@Test("A server with texts of strangers says what the marks around them mean, others say nothing of it")
func instructions() throws {
  func instructions(_ head: String, _ keys: String) -> String? {
    let text = "mcpgen: 1\nserver: {name: s, version: 1.0.0\(head)}\ntools: {t: {description: D., risk: read\(keys)}}\n"
    return compile(SourceText(path: "s.mcp.yaml", text: text)).server?.instructions
  }
  #expect(instructions("", "") == nil && instructions(", instructions: Hello", "") == "Hello")
  #expect(instructions("", ", returns: content, untrusted: true") == UntrustedSentence.text)
  #expect(
    instructions(", instructions: Hello", ", returns: {properties: {a: string}}, untrusted: [a]")
      == "Hello\n\n" + UntrustedSentence.text)
  #expect(instructions("", ", untrusted: false") == nil)
}

@Test(
  "An address that other machines reach needs callers that prove who they are",
  arguments: [
    ("0.0.0.0", "", false), ("'::'", "", false), ("\"${HOST:-0.0.0.0}\"", "", false), ("\"${HOST}\"", "", true),
    ("127.0.0.2", "", true), ("'::1'", "", true), ("LocalHost", "", true), ("a.localhost", "", true),
    ("0.0.0.0", "[{stdio: {user: me}}]", false),
    ("0.0.0.0", "[{signature: {keys: {a: {secret: '${A}', user: b}}}}]", true),
    ("0.0.0.0", "[{bearer: {issuer: 'https://a.example', audience: b}}]", true),
  ])
func openHosts(_ host: String, _ auth: String, _ isLegal: Bool) {
  let text = """
    mcpgen: 1
    server: {name: s, version: 1.0.0, transports: {http: {host: \(host)}}}
    \(auth.isEmpty ? "" : "auth: \(auth)")
    tools: {t: {description: Does it., risk: read, public: true}}

    """
  let (server, diagnostics) = compile(SourceText(path: "s.mcp.yaml", text: text))
  #expect((server != nil) == isLegal, "\(DiagnosticRenderer.concise(diagnostics))")
}

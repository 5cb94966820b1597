// What tools, resources and prompts say beside their contract: when they are offered, whether calls are tasks, what
// clients may keep, watch and be told of content.

import MCPCore
import MCPGenSpec
import Testing

@Test("Nothing said means: offered at the start, no tasks, nothing kept, nothing watched")
func silence() throws {
  let body = """
    tools: {t: {description: Does it., risk: read}}
    resources: {r: {uri: "docs://r", text: R}}
    prompts: {p: {messages: [{user: P}]}}
    """
  let server = try #require(compile(spec(body)).server)
  #expect(server.tools.map(\.offer) == [.atStart] && server.tools.map(\.tasks) == [.forbidden])
  let resource = try #require(server.resources.first)
  #expect(resource.offer == .atStart && !resource.isWatchable && resource.cache == nil)
  #expect(resource.annotations == nil && resource.size == nil)
  #expect(server.prompts.map(\.offer) == [.atStart])
}

@Test("`taskSupport` has four words", arguments: [TaskSupport.forbidden, .optional, .required, .byHandler])
func tasks(_ support: TaskSupport) {
  let (tool, found) = tool("taskSupport: \(support.rawValue)", "offered: byHandler")
  #expect(tool?.tasks == support && tool?.offer == .byHandler)
  #expect(found == "")
}

@Test("A resource's hints are what its spec says")
func hints() throws {
  let body = """
    resources:
      r:
        uri: docs://r
        mimeType: image/png
        subscribe: true
        offered: byHandler
        size: 2KiB
        cache: {ttl: 90s, scope: shared}
        annotations: {priority: 1, audience: [assistant], lastModified: 2025-01-12T15:00:58+01:00}
      s: {uri: "docs://s", mimeType: image/png, cache: {ttl: 5m}, annotations: {}}
      t: {uri: "docs://t", mimeType: image/png, cache: {ttl: 5m, scope: caller}}
    """
  let (server, diagnostics) = compile(spec(body))
  #expect(diagnostics.isEmpty, "\(DiagnosticRenderer.concise(diagnostics))")
  let resources = try #require(server?.resources)
  #expect(resources[0].isWatchable && resources[0].offer == .byHandler && resources[0].size?.bytes == 2048)
  #expect(resources.map(\.cache?.time.description) == ["90s", "5m", "5m"])
  #expect(resources.map(\.cache?.isShared) == [true, false, false])
  #expect(
    resources.map(\.annotations?.text) == [
      #"{"priority":1,"audience":["assistant"],"lastModified":"2025-01-12T15:00:58+01:00"}"#, nil, nil,
    ])
}

@Test("A handler may make a prompt's messages, with arguments or without")
func promptsByHandler() throws {
  let body = "prompts: {p: {messages: handler, params: {a: string}}, q: {messages: handler, offered: byHandler}}\n"
  let (server, diagnostics) = compile(spec(body))
  #expect(diagnostics.isEmpty, "\(DiagnosticRenderer.concise(diagnostics))")
  let prompts = try #require(server?.prompts)
  for prompt in prompts {
    guard case .handler = prompt.messages else {
      Issue.record("\(prompt.name.value) has messages of its own")
      continue
    }
  }
  #expect(prompts.map(\.arguments.count) == [1, 0] && prompts.map(\.offer) == [.atStart, .byHandler])
}

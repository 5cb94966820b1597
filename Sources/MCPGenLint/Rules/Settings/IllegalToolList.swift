// `illegal-tool-list`: JSON given to the linter that is no list of tools. `ToolList` reports it while it reads, so that
// the rest of the list is still looked at.

import MCPGenSpec

extension Rule {
  static let illegalToolList = Rule(
    .illegalToolList, .error, .settings,
    rationale: """
      The linter reads what servers answer to `tools/list`: the answer, the JSON-RPC message around it, a bare list of
      tools, or JSON Lines with one of these on each line. What is none of them cannot be looked at and is reported,
      never passed over: a list that was not read must not look like one without findings. Capture the answer again.
      """,
    source: "MCP specification, tools: the result of `tools/list` has `tools`, each with `name` and `inputSchema`.",
    // It is about JSON, and examples are specs: ToolListTests hold it.
    bad: [],
    good: [],
    check: .compiler)
}

// `missing-description`: what a model is to choose must say what it is.

import MCPGenSpec

extension Rule {
  static let missingDescription = Rule(
    .missingDescription, .warning, .words,
    rationale: """
      A model chooses among tools by their descriptions alone. One without a description is chosen by its name, which is a
      guess, or not at all. Say in one sentence what it does and what comes back.
      """,
    source: "MCP specification, tools: `description` is what the model reads; 6 % of 7,000 public tools have none.",
    bad: [
      """
      prompts:
        ↓summary: {public: true, messages: [{user: Summarise this.}]}
      """
    ],
    good: [
      """
      prompts:
        summary: {description: A summary of the conversation so far., public: true, messages: [{user: Summarise this.}]}
      """
    ],
    check: .server { context, reporter in
      func check(_ description: String, _ what: String, _ name: Located<String>) {
        guard !description.contains(where: { !$0.isWhitespace }) else { return }
        reporter.report(
          "the \(what) \(SafeText.quoted(name.value)) has no description", at: name.span,
          help: "Say in one sentence what it does and what comes back.")
      }
      for tool in context.server.tools { check(tool.summary, "tool", tool.name) }
      for resource in context.server.resources { check(resource.description, "resource", resource.name) }
      for prompt in context.server.prompts { check(prompt.description, "prompt", prompt.name) }
    })
}

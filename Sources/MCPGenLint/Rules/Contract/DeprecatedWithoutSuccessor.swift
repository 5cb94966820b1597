// `deprecated-without-successor`: a text that says "deprecated" of what it stands at and not what to use from now on.
// An older version of a tool has its successor by itself; of it a reader wants to know until when it works.

import MCPGenSpec

extension Rule {
  static let deprecatedWithoutSuccessor = Rule(
    .deprecatedWithoutSuccessor, .warning, .contract,
    rationale: """
      A model that reads "deprecated" and nothing else either uses the tool nevertheless or does not serve the
      request at all. Say in the same text what takes its place, and until when both work. For a tool of this spec
      prefer `versions:`: the older version is marked for clients, and `sunset` says when it ends.
      """,
    source: """
      RFC 8594 (the Sunset header) and RFC 9745 (the Deprecation header) give HTTP interfaces both facts: until \
      when, and a link to what to use instead.
      """,
    bad: [
      """
      tools:
        find_order:
          description: ↓(Deprecated) Find one order by its number. Returns its state.
          risk: read
          public: true
          returns: {properties: {state: string}}
      """,
      """
      tools:
        find_order:
          description: Find one order by its number. Returns its state.
          risk: read
          public: true
          params: {order_number: {type: string, maxLength: 20, description: Number of the order}}
          returns: {properties: {state: string}}
          versions: {style: suffix, current: v2, older: {v1: {↓deprecated: {since: 1.0.0}}}}
      """,
    ],
    good: [
      """
      tools:
        find_order:
          description: (Deprecated, use get_order instead.) Find one order by its number. Returns its state.
          risk: read
          public: true
          returns: {properties: {state: string}}
          versions: {style: suffix, current: v2, older: {v1: {deprecated: {since: 1.0.0, sunset: 2031-01-31}}}}
        get_order: {description: Get an order. Returns its state., risk: read, public: true, returns: content}
        list_deprecated_packages:
          description: List the packages that are deprecated. Returns their names.
          risk: read
          public: true
          returns: {type: array, items: string}
      """
    ],
    check: .server { context, reporter in
      func check(_ text: String?, _ span: Span, _ noun: @autoclosure () -> String, _ severity: Severity = .warning) {
        guard let text, let word = unsucceeded(text) else { return }
        reporter.report(
          "\(noun()) is said to be \(word), and it is not said what to use instead", at: span, severity: severity,
          help: "Name what takes its place, such as \"Deprecated, use `list_orders` instead.\"")
      }
      for tool in context.server.tools {
        let hasSuccessor = tool.written?.doNotUseFor.contains { $0.use != nil } ?? false
        if !hasSuccessor { check(tool.summary, tool.descriptionSpan, "the tool \(SafeText.quoted(tool.name.value))") }
        for field in tool.parameters {
          // A parameter can be left out; a tool cannot.
          check(field.description, field.name.span, "the parameter \(SafeText.quoted(field.name.value))", .note)
        }
        if let written = tool.written { checkVersions(of: tool, written, &reporter) }
      }
      for resource in context.server.resources {
        check(resource.description, resource.descriptionSpan, "the resource \(SafeText.quoted(resource.name.value))")
      }
      for prompt in context.server.prompts {
        check(prompt.description, prompt.descriptionSpan, "the prompt \(SafeText.quoted(prompt.name.value))")
      }
    })
}

private func checkVersions(of tool: ToolView, _ written: ToolSpec, _ reporter: inout Reporter) {
  for older in written.versions?.older ?? [] {
    guard let entry = older.value.node.entries?.first(where: { $0.key.value == "deprecated" }) else { continue }
    guard entry.value.entries != nil, entry.value["sunset"] == nil else { continue }
    reporter.report(
      """
      the version \(SafeText.quoted(older.name.value)) of \(SafeText.quoted(tool.name.value)) is deprecated, and it is \
      not said until when it works
      """, at: entry.key.span, severity: .note, help: "Add the day on which it ends, such as `sunset: 2031-01-31`.")
  }
}

// MARK: Texts

/// The word by which a text says of its own subject that it is deprecated, where it names nothing to use instead.
private func unsucceeded(_ text: String) -> String? {
  guard TextTokens.mayHold(text, ["deprecat", "obsolet", "legacy"]) else { return nil }
  let tokens = TextTokens(text).tokens
  guard let mark = tokens.indices.first(where: { isMark(tokens, $0) }) else { return nil }
  return namesSuccessor(tokens) ? nil : tokens[mark].lower
}

/// Whether the text says it of its subject, and does not speak of things that are deprecated.
private func isMark(_ tokens: [TextTokens.Token], _ index: Int) -> Bool {
  let token = tokens[index]
  guard words.contains(token.lower), !"'\"`".utf8.contains(token.before) else { return false }
  let next = index + 1 < tokens.count && tokens[index + 1].sentence == token.sentence ? tokens[index + 1].lower : nil
  let isFirst = index == 0 || tokens[index - 1].sentence != token.sentence
  let ends = next == nil || "])*:!,.".utf8.contains(token.after)
  if isFirst || "[(*".utf8.contains(token.before) {
    return ends || ["since", "as", "and", "tool", "version", "alias", "parameter", "method"].contains(next)
  }
  guard token.lower != "legacy" else { return false }
  var before = index - 1
  while before > 0, auxiliaries.contains(tokens[before].lower) { before -= 1 }
  guard before < index - 1, tokens[before].sentence == token.sentence else { return false }
  let isThis = before == 0 || ["this", "the"].contains(tokens[before - 1].lower)
  return ["this", "it"].contains(tokens[before].lower) || isThis && subjects.contains(tokens[before].lower)
}

private let words: Set<String> = ["deprecated", "obsolete", "legacy"]
private let auxiliaries: Set<String> = ["is", "now", "has", "been", "was", "considered", "marked", "as"]
private let subjects: Set<String> = [
  "tool", "parameter", "argument", "field", "option", "resource", "prompt", "function", "method",
]

private func namesSuccessor(_ tokens: [TextTokens.Token]) -> Bool {
  for (index, token) in tokens.enumerated() {
    if successors.contains(token.lower) { return true }
    guard token.lower == "use", index + 1 < tokens.count else { continue }
    let before = index > 0 ? tokens[index - 1].lower : ""
    if !["not", "longer", "to", "in", "the", "never", "don't"].contains(before) { return true }
  }
  return false
}

/// Words that name a successor, or say that there is none.
private let successors: Set<String> = [
  "instead", "prefer", "preferred", "replaced", "replacement", "superseded", "supersedes", "successor", "favor",
  "favour",
  "migrate", "switch", "see", "removed", "moved", "renamed",
]

// `one-sided-guidance`: one of two neighbours says when to use the other, and the other says nothing of it.
// Neighbours are tools that the judgement holds for confusable, and tools whose names share what they work on.

import MCPGenSpec

extension Rule {
  static let oneSidedGuidance = Rule(
    .oneSidedGuidance, .note, .contract, input: .spec,
    rationale: """
      A model looks at both of two neighbouring tools, and often at the wrong one first. Guidance that only one of
      them gives helps those who began there; whoever begins at the other reads nothing that turns them round. Let
      each say when the other is meant.
      """,
    source: "Practice: the choice between two tools is made by reading either.",
    bad: [
      """
      tools:
        get_order:
          description: Get one order by its number. Returns its state.
          doNotUseFor: [{when: looking for orders by date, use: list_orders}]
          risk: read
          public: true
          returns: {properties: {state: string}}
        ↓list_orders:
          description: List the orders of a day. Returns their numbers.
          risk: read
          public: true
          returns: {type: array, items: string}
      """
    ],
    good: [
      """
      tools:
        get_order:
          description: Get one order by its number. Returns its state.
          doNotUseFor: [{when: looking for orders by date, use: list_orders}, {when: advice, use: ask_clerk}]
          risk: read
          public: true
          returns: {properties: {state: string}}
        list_orders:
          description: List the orders of a day. Returns their numbers.
          doNotUseFor: [{when: one order whose number is known, use: get_order}]
          risk: read
          public: true
          returns: {type: array, items: string}
        ask_clerk: {description: Ask a clerk. Returns the answer., risk: read, public: true, returns: content}
      """
    ],
    check: .server { context, reporter in
      let tools = context.server.tools
      let indices = Dictionary(
        tools.indices.map { (tools[$0].name.value, $0) }, uniquingKeysWith: { first, _ in first })
      for (index, tool) in tools.enumerated() {
        var seen: Set<Int> = [index]
        for use in (tool.written?.doNotUseFor ?? []).compactMap(\.use) {
          guard let other = indices[use.value], seen.insert(other).inserted else { continue }
          guard areNear(index, other, context), !speaks(tools[other], of: tool) else { continue }
          let (name, otherName) = (SafeText.quoted(tool.name.value), SafeText.quoted(tools[other].name.value))
          reporter.report(
            "\(otherName) does not say when to use \(name), which sends to it", at: tools[other].name.span,
            notes: [.init("\(name) says when to use \(otherName)", at: use.span)],
            help:
              "Add `{when: …, use: \(SafeText.escaped(tool.name.value))}` to its `doNotUseFor`."
          )
        }
      }
    })
}

private func areNear(_ a: Int, _ b: Int, _ context: LintContext) -> Bool {
  if context.overlaps.contains(where: { $0.a == a && $0.b == b || $0.a == b && $0.b == a }) { return true }
  return !objects(context.server.tools[a]).isDisjoint(with: objects(context.server.tools[b]))
}

/// The words of a name that say what the tool works on.
private func objects(_ tool: ToolView) -> Set<Term> {
  let lexicon = Lexicon.shared
  var words: [Term] = []
  Words.ofName(tool.name.value) { words.append(lexicon.base($0)) }
  if let first = words.first, words.count > 1, lexicon.verbs[first] != nil { words.removeFirst() }
  return Set(words.filter { !lexicon.fillers.contains($0) && !lexicon.generics.contains($0) })
}

private func speaks(_ tool: ToolView, of other: ToolView) -> Bool {
  guard let written = tool.written else { return false }
  if written.doNotUseFor.contains(where: { $0.use?.value == other.name.value }) { return true }
  let texts =
    [tool.summary, written.useWhen?.value].compactMap { $0 } + written.doNotUseFor.compactMap { $0.when?.value }
  return texts.contains { TextTokens($0).tokens.contains { $0.text == other.name.value } }
}

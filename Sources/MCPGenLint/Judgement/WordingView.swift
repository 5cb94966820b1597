// The judgement of one description from outside of the module.

/// How the wording of one tool was judged.
package struct WordingView {
  /// How much the description tells beyond the name; see `Wording.worth`.
  package let worth: Float
  /// Whether it is called thin or vague.
  package let isPoor: Bool
  /// Whether it is called vague.
  package let isVague: Bool

  package init(_ tool: ToolView, server: String) {
    let reader = ToolReader(Judgement.shared.lexicon, server: server)
    let cut = reader.cut(tool)
    let wording = reader.wording(of: tool, cut, reader.reading(of: tool, cut))
    worth = wording.worth
    isPoor = wording.judgement != .fine
    isVague = wording.judgement == .vague
  }
}

// `circular-guidance`: tools that send one case round in a circle, so that none of them takes it. Cases are the same
// where they have the same words; in prose only where each text has one such sentence, for more cannot be told for
// certain.

import MCPGenSpec

extension Rule {
  static let circularGuidance = Rule(
    .circularGuidance, .warning, .contract,
    rationale: """
      When two tools each say of the same case that the other is meant, a model that believes them calls neither, or
      one after the other. Decide which of them takes the case, and remove the guidance from that one.
      """,
    source: "Practice: guidance is written tool by tool, and circles show only when all of it is read together.",
    bad: [
      """
      tools:
        get_order:
          description: Get an order. Returns its state.
          doNotUseFor: [{when: orders of last year, use: ↓get_archived_order}]
          risk: read
          public: true
          returns: {properties: {state: string}}
        get_archived_order:
          description: Get an order out of the archive. Returns its state.
          doNotUseFor: [{when: an order of last year, use: get_order}]
          risk: read
          public: true
          returns: {properties: {state: string}}
      """
    ],
    good: [
      """
      tools:
        get_order:
          description: Get an order. Returns its state.
          doNotUseFor: [{when: orders of last year, use: get_archived_order}]
          risk: read
          public: true
          returns: {properties: {state: string}}
        get_archived_order:
          description: Get an order out of the archive. Returns its state.
          doNotUseFor: [{when: orders that are on their way, use: get_order}]
          risk: read
          public: true
          returns: {properties: {state: string}}
      """
    ],
    check: .server { context, reporter in
      if context.spec == nil {
        checkProse(context, &reporter)
      } else {
        checkDeclared(context.server.tools, &reporter)
      }
    })
}

// MARK: Declared guidance

/// One entry of `doNotUseFor`.
private struct Sending {
  let from: Int
  let to: Int
  let words: Set<Term>
  let place: Span
}

private func checkDeclared(_ tools: [ToolView], _ reporter: inout Reporter) {
  let indices = Dictionary(tools.indices.map { (tools[$0].name.value, $0) }, uniquingKeysWith: { first, _ in first })
  var sendings = tools.map { _ in [Sending]() }
  for (index, tool) in tools.enumerated() {
    for alternative in tool.written?.doNotUseFor ?? [] {
      guard let when = alternative.when, let use = alternative.use, let target = indices[use.value] else { continue }
      sendings[index].append(Sending(from: index, to: target, words: caseWords(when.value), place: use.span))
    }
  }
  var seen: Set<[Int]> = []
  for first in sendings.joined() where !first.words.isEmpty || first.to == first.from {
    guard let circle = circle(from: first, sendings), seen.insert(circle.map(\.from).sorted()).inserted else {
      continue
    }
    report(circle, tools, &reporter)
  }
}

/// The way back to where a case was sent from, if it is sent on and on.
private func circle(from first: Sending, _ sendings: [[Sending]]) -> [Sending]? {
  var way = [first]
  while way.count <= 8, let last = way.last {
    if last.to == first.from { return way }
    guard let next = sendings[last.to].first(where: { isSame($0.words, first.words) }) else { return nil }
    guard !way.contains(where: { $0.from == next.from }) else { return nil }
    way.append(next)
  }
  return nil
}

private func report(_ circle: [Sending], _ tools: [ToolView], _ reporter: inout Reporter) {
  let names = circle.map { SafeText.quoted(tools[$0.from].name.value) }
  let message =
    switch names.count {
    case 1: "\(names[0]) sends to itself"
    case 2: "\(names[0]) sends a case to \(names[1]), which sends it back"
    default: "one case is sent from \(names.joined(separator: " to ")) and back to \(names[0])"
    }
  reporter.report(
    message, at: circle[0].place,
    notes: circle.dropFirst().map { .init("sent on from \(SafeText.quoted(tools[$0.from].name.value))", at: $0.place) },
    help: "Decide which of them takes the case, and remove the entry there.")
}

// MARK: Words

/// The words that make a case.
private func caseWords(_ text: String, without names: Set<Term> = []) -> Set<Term> {
  var words: Set<Term> = []
  let lexicon = Lexicon.shared
  Words.ofText(Array(text.utf8)[...]) { word in
    let term = lexicon.base(word)
    if !lexicon.fillers.contains(term), !names.contains(term), !guiding.contains(Term(word)) { words.insert(term) }
  }
  return words
}

/// Words of guidance itself.
private let guiding = Set(
  ["use", "not", "don", "t", "instead", "tool", "do", "never", "for", "this", "call"].map { Term($0) })

private func isSame(_ a: Set<Term>, _ b: Set<Term>) -> Bool {
  let common = a.intersection(b).count
  return common > 0 && common * 4 >= a.union(b).count * 3
}

// MARK: Prose

private func checkProse(_ context: LintContext, _ reporter: inout Reporter) {
  let (tools, readings) = (context.server.tools, context.readings)
  let indices = Dictionary(
    readings.indices.map { (readings[$0].nameTerm, $0) }, uniquingKeysWith: { first, _ in first })
  for (index, reading) in readings.enumerated() {
    for mention in reading.mentions {
      guard let other = indices[mention], other > index, readings[other].mentions.contains(reading.nameTerm) else {
        continue
      }
      guard let own = exclusion(tools[index]), let theirs = exclusion(tools[other]) else { continue }
      let names = nameWords(tools[index]).union(nameWords(tools[other]))
      let (words, others) = (caseWords(own, without: names), caseWords(theirs, without: names))
      guard !words.isEmpty, words == others else { continue }
      let (name, otherName) = (SafeText.quoted(tools[index].name.value), SafeText.quoted(tools[other].name.value))
      reporter.report(
        "\(name) and \(otherName) send the same case to each other", at: tools[index].descriptionSpan,
        notes: [.init("sent back from \(otherName)", at: tools[other].descriptionSpan)],
        help: "Decide which of them takes the case, and remove the sentence there.")
    }
  }
}

/// The sentence that says what a tool is not for, where there is exactly one.
private func exclusion(_ tool: ToolView) -> String? {
  let sentences = Prose(tool.description).parts.filter { $0.part == .exclusion }
  return sentences.count == 1 ? String(decoding: sentences[0].text, as: UTF8.self) : nil
}

private func nameWords(_ tool: ToolView) -> Set<Term> {
  var words: Set<Term> = []
  Words.ofName(tool.name.value) { words.insert(Lexicon.shared.base($0)) }
  return words
}

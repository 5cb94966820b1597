// `tool-flood`: more tools than a model chooses well among, or than a client sends at all. What is proposed is read off
// the tools: those whose names speak of one object would make a server.

import MCPGenSpec

extension Rule {
  static let toolFlood = Rule(
    .toolFlood, .warning, .choice,
    rationale: """
      The more tools a model has to choose among, the more often it takes the wrong one, and people connect several
      servers at once. Split a server by what its tools are about, so that people connect what they need, or make one
      tool of several that differ in a parameter. More than 15 tools are a note, more than 20 a warning, more than 50 an
      error; so is more than a client takes that the run names, for such a client fails or leaves tools out.
      """,
    source: """
      That choices get worse with the number of functions: openai/openai-cookbook,
      examples/Fine_tuning_for_function_calling.ipynb. The thresholds are practice: of 678 public servers 15 % have more
      than 15 tools, 9 % more than 20 and 2.7 % more than 50.
      """,
    bad: [
      """
      mcpgen: 1
      server: {name: ↓shop, version: 1.0.0, description: A shop., transports: {stdio: {}}}
      tools:
        get_order: &tool {description: The newest first., risk: read, public: true}
        list_orders: *tool
        search_orders: *tool
        count_orders: *tool
        export_orders: *tool
        track_order: *tool
        get_invoice: *tool
        list_invoices: *tool
        search_invoices: *tool
        count_invoices: *tool
        export_invoices: *tool
        get_customer: *tool
        list_customers: *tool
        search_customers: *tool
        count_customers: *tool
        export_customers: *tool
      """
    ],
    good: [
      """
      tools:
        get_order: {description: One order by its number., risk: read, public: true}
        search_orders: {description: Orders of a customer or a month., risk: read, public: true}
      """
    ],
    check: .server { context, reporter in
      let server = context.server
      let count = server.tools.count
      let refusing = context.options.clients.filter { client in client.limits.tools.map { count > $0 } ?? false }
      guard count > 15 || !refusing.isEmpty else { return }
      let limits = refusing.map { "\($0.title) takes \($0.limits.tools ?? 0)" }.joined(separator: ", ")
      let why = refusing.isEmpty ? "more than a model chooses well among" : "and \(limits)"
      reporter.report(
        "the server \(SafeText.quoted(server.name.value)) has \(count) tools, \(why)", at: server.name.span,
        severity: count > 50 || !refusing.isEmpty ? .error : count > 20 ? .warning : .note,
        help: proposal(context.readings))
    })
}

/// How the server could be split: the three objects that most names speak of.
private func proposal(_ readings: [ToolReading]) -> String {
  let largest = groups(readings).prefix(3)
  guard largest.count > 1 else {
    return "Make one tool of several that differ in a parameter, or move some to a server of their own."
  }
  let parts = largest.map { "\(SafeText.quoted($0.name)) (\($0.count) tools)" }
  return "Split it by what the tools are about: a server of its own for each of \(parts.joined(separator: ", "))."
}

/// Tools by the head noun of their names, the largest groups first. What two tools are about makes no server.
private func groups(_ readings: [ToolReading]) -> [(name: String, count: Int)] {
  var places: [Term: Int] = [:]
  var groups: [(name: String, isPlural: Bool, count: Int)] = []
  for reading in readings {
    guard let index = reading.words.lastIndex(where: \.isNameObject) else { continue }
    let (head, text) = (reading.words[index], reading.texts[index])
    guard !isVague(head.term) else { continue }
    let place = places[head.term] ?? groups.count
    if place == groups.count {
      places[head.term] = place
      groups.append((text, head.isPlural, 0))
    }
    groups[place].count += 1
    if groups[place].isPlural, !head.isPlural { (groups[place].name, groups[place].isPlural) = (text, false) }
  }
  let order = groups.indices.filter { groups[$0].count > 2 }.sorted {
    (groups[$1].count, $0) < (groups[$0].count, $1)
  }
  return order.map { (groups[$0].name, groups[$0].count) }
}

/// Whether a word is no object to make a server of: a noun too general, a side of something, or a verb.
private func isVague(_ word: Term) -> Bool {
  let lexicon = Lexicon.shared
  return lexicon.generics.contains(word) || lexicon.facets.contains(word)
    || lexicon.verbs[word] != nil && lexicon.senses[word] == nil
}

// Reads a tool: name, description, parameters and results become a `ToolReading`.

/// Reads tools of one server.
struct ToolReader {
  let lexicon: Lexicon
  /// The words of the server's name, which its tools share.
  let brand: Set<Term>
  let grammar: Grammar

  /// More words than this say no more about a tool.
  private static let maxWords = 40
  /// What takes more words than this says something.
  private static let fewWords = 3
  private static let maxContext = 240

  init(_ lexicon: Lexicon, server: String) {
    self.lexicon = lexicon
    var brand: Set<Term> = []
    Words.ofName(server) { brand.insert(lexicon.base($0)) }
    self.brand = brand
    grammar = Grammar(lexicon: lexicon, brand: brand)
  }

  /// A tool cut into words: what readings and wordings are made of.
  struct Cut {
    let name: [Grammar.Token]
    let parts: [(part: Prose.Part, text: ArraySlice<UInt8>, tokens: [Grammar.Token])]
  }

  func cut(_ tool: ToolView) -> Cut {
    Cut(
      name: grammar.tokens { Words.ofName(tool.name.value, $0) },
      parts: Prose(tool.description).parts.map { part, text in
        let isRead = part != .arguments && part != .aside && part != .exclusion
        return (part, text, isRead ? grammar.tokens { Words.ofText(text, $0) } : [])
      })
  }

  func reading(of tool: ToolView) -> ToolReading { reading(of: tool, cut(tool)) }

  func reading(of tool: ToolView, _ cut: Cut) -> ToolReading {
    var reading = ToolReading(name: tool.name.value)
    readName(cut.name, &reading)
    var statements = 0
    for (part, text, tokens) in cut.parts {
      switch part {
      case .statement where statements < 3:
        readStatement(tokens, isFirst: statements == 0, &reading)
        statements += 1
      case .exclusion: readMentions(text, &reading)
      case .guidance:
        readMentions(text, &reading)
        support(tokens, 0.6, &reading)
      case .results, .statement: support(tokens, part == .results ? 0.6 : 0.5, &reading)
      case .arguments, .aside: break
      }
    }
    readFields(tool, &reading)
    reading.isMany = isMany(reading)
    if reading.words.count > Self.fewWords { reading.isVague = false }
    link(&reading)
    return reading
  }

  func tokens(_ cut: (([UInt8]) -> Void) -> Void) -> [Grammar.Token] { grammar.tokens(cut) }
  func weight(of token: Grammar.Token) -> Float { grammar.weight(of: token) }

  // MARK: Names and sentences

  /// Names begin with their verb, or end with what is made of one: `get_issue`, `issue_lookup`.
  private func readName(_ tokens: [Grammar.Token], _ reading: inout ToolReading) {
    reading.namesServer = tokens.contains { brand.contains($0.term) }
    for token in tokens where !reading.nameTerms.contains(token.term) { reading.nameTerms.append(token.term) }
    let own = tokens.indices.filter { !brand.contains(tokens[$0].term) }
    let verb = grammar.verbOfName(tokens, own)
    if grammar.isConversion(tokens) {
      ask(Term("convert"), 1, &reading)
    } else if let verb {
      let second =
        grammar.isLight(tokens[verb]) ? tokens.indices.first { $0 > verb && grammar.isPureVerb(tokens[$0]) } : nil
      ask(tokens[verb].verb, second == nil ? 1 : 0.6, &reading)
      if let second { ask(tokens[second].verb, 1, &reading) }
    }
    let isLast = verb == own.last && verb != own.first
    let objects = grammar.objects(tokens, after: isLast ? -1 : verb ?? -1)
    let head = objects.max()
    for (index, token) in tokens.enumerated() where index != verb || own.count == 1 && lexicon.senses[token.term] != nil
    {
      add(token, .name, index == head ? .head : .plain, &reading) {
        if objects.contains(index) { $0.isNameObject = true }
      }
    }
  }

  private func readStatement(_ tokens: [Grammar.Token], isFirst: Bool, _ reading: inout ToolReading) {
    guard isFirst else {
      for token in tokens { add(token, .later, .aside, &reading) { _ in } }
      return
    }
    let strength: Float = reading.operations.isEmpty ? 1 : 0.75
    let verb = grammar.mainVerb(tokens)
    if let verb {
      let second =
        grammar.isLight(tokens[verb])
        ? tokens.indices.first { $0 > verb && $0 < verb + 5 && grammar.isVerb(tokens[$0]) } : nil
      ask(tokens[verb].verb, second == nil ? strength : strength * 0.6, &reading)
      if let second { ask(tokens[second].verb, strength, &reading) }
    } else if grammar.isQuestion(tokens) {
      ask(Term("read"), strength * 0.9, &reading)
    }
    let objects = grammar.objects(tokens, after: verb ?? -1)
    let head = objects.max()
    for (index, token) in tokens.enumerated() where index != verb {
      add(token, .first, index == head ? .head : .plain, &reading) {
        if objects.contains(index) { $0.isTextObject = true }
      }
    }
  }

  /// What a verb asks for: its nearest reading surely, a second one less so.
  private func ask(_ verb: Term?, _ strength: Float, _ reading: inout ToolReading) {
    for (index, kind) in (verb.flatMap { lexicon.verbs[$0] } ?? []).prefix(2).enumerated() {
      let strength = index == 0 ? strength : strength * 0.8
      guard !reading.operations.contains(where: { $0.kind == kind }) else { continue }
      reading.operations.append((kind, strength))
    }
    reading.operations.sort { $0.strength > $1.strength }
  }

  /// What part a word has in its sentence.
  private enum Part { case head, plain, aside }

  private func add(
    _ token: Grammar.Token, _ place: ToolReading.Place, _ part: Part, _ reading: inout ToolReading,
    _ mark: (inout ToolReading.Word) -> Void
  ) {
    let own = grammar.weight(of: token)
    // Even the most general noun says what a tool is about where it is what the operation is done to.
    let weight = part == .head ? max(own, 0.6) : part == .aside ? own * 0.4 : own
    guard weight > 0 else { return }
    if part != .aside, grammar.isSpecific(token) { reading.isVague = false }
    if let index = reading.words.firstIndex(where: { $0.term == token.term }) {
      reading.words[index].weight = max(reading.words[index].weight, weight)
      reading.words[index].worth = reading.words[index].weight
      if reading.words[index].phrase == nil { reading.words[index].phrase = token.phrase }
      mark(&reading.words[index])
    } else if reading.words.count < Self.maxWords {
      var word = ToolReading.Word(
        term: token.term, phrase: token.phrase, weight: weight, worth: weight, place: place,
        isPlural: token.isPlural)
      mark(&word)
      reading.words.append(word)
      reading.texts.append(token.text)
    }
  }

  /// Whether a call is about many things: a list, a search, a plural.
  private func isMany(_ reading: ToolReading) -> Bool {
    let names = reading.operations.prefix(2).map { lexicon.operations[Int($0.kind)].name }
    if names.contains("list") || names.contains("search") { return true }
    let last = reading.words.last { $0.isTextObject } ?? reading.words.last { $0.isNameObject }
    return last?.isPlural ?? false
  }

  // MARK: Meaning

  /// Puts the meanings of the words beside them, so that a comparison needs no lexicon.
  private func link(_ reading: inout ToolReading) {
    for (index, word) in reading.words.enumerated() {
      let senses = lexicon.senses[word.term] ?? []
      for sense in senses { reading.meanings.append(Meaning(sense, word: index, isPhrase: false)) }
      // A noun that can be a verb too is a noun here: an issue is no release, though one issues and releases.
      if senses.isEmpty {
        for verb in lexicon.verbs[word.term] ?? [] {
          reading.meanings.append(Meaning(operation: verb, word: index))
          reading.verbs.append((UInt8(index), verb))
        }
      }
      for sense in word.phrase.flatMap({ lexicon.senses[$0] }) ?? [] {
        reading.meanings.append(Meaning(sense, word: index, isPhrase: true))
      }
      for side in lexicon.sides[word.term] ?? [] {
        reading.sideWords.append((side, UInt8(index)))
        // A word that decides counts where it names the tool or stands with its object.
        if word.place == .name || word.isTextObject, !reading.sides.contains(side) { reading.sides.append(side) }
      }
    }
    reading.meanings.sort { $0.meaning < $1.meaning }
    reading.sideWords.sort { $0.side.order < $1.side.order }
  }

  private func support(_ tokens: [Grammar.Token], _ strength: Float, _ reading: inout ToolReading) {
    for token in tokens where reading.context.count < Self.maxContext && !lexicon.fillers.contains(token.term) {
      reading.context.raise(token.term.id, to: strength)
      for term in [token.term, token.phrase].compactMap({ $0 }) {
        for sense in lexicon.senses[term] ?? [] where sense.role != .part {
          reading.context.raise(UInt64(sense.concept), to: strength * (sense.role == .name ? 0.85 : 0.6))
        }
      }
    }
  }

  // MARK: Fields

  private func readFields(_ tool: ToolView, _ reading: inout ToolReading) {
    for field in tool.parameters.prefix(40) {
      let tokens = grammar.tokens { Words.ofName(field.name.value, $0) }
      support(tokens, 0.6, &reading)
      if let text = field.description {
        support(grammar.tokens { Words.ofText(Array(text.utf8.prefix(200))[...], $0) }, 0.4, &reading)
      }
      let whole = Term(tokens.map(\.term))
      if let role = lexicon.roles[whole] ?? tokens.last.flatMap({ lexicon.roles[$0.term] }) {
        reading.roles.insert(role)
      }
    }
    for field in tool.results.prefix(40) {
      support(grammar.tokens { Words.ofName(field.name.value, $0) }, 0.6, &reading)
    }
  }

  // MARK: Mentions

  /// The words of a name as one term, without regard to how they are joined.
  static func nameTerm(_ name: String) -> Term {
    var bytes: [UInt8] = []
    Words.ofName(name) { bytes += $0 }
    return Term(bytes)
  }

  /// Names of tools that a text speaks of.
  private func readMentions(_ text: ArraySlice<UInt8>, _ reading: inout ToolReading) {
    for run in text.split(whereSeparator: { !Words.isWord($0) && !"_-./".utf8.contains($0) }) {
      var run = run
      while let last = run.last, !Words.isWord(last) { run.removeLast() }
      guard !run.isEmpty else { continue }
      reading.mentions.insert(Self.nameTerm(String(decoding: run, as: UTF8.self)))
      // A tool of another server is named `server/tool`.
      if let slash = run.lastIndex(of: UInt8(ascii: "/")), slash + 1 < run.endIndex {
        reading.mentions.insert(Self.nameTerm(String(decoding: run[(slash + 1)...], as: UTF8.self)))
      }
    }
  }
}

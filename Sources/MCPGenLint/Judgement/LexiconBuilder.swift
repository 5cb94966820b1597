// Reads the texts of the lexicon. Every entry goes the way that the words of tools go (base form, abbreviations written
// out, words joined), so that an entry and a description that mean the same give the same term.

/// Reads the texts of the lexicon.
struct LexiconBuilder {
  typealias Bytes = ArraySlice<UInt8>

  var senses: [Term: [Lexicon.Sense]] = [:]
  var kinds: [Int16] = []
  var heads: [String] = []
  var verbs: [Term: [Int16]] = [:]
  var sides: [Term: [Lexicon.Side]] = [:]
  var fillers: Set<Term> = []
  var generics: Set<Term> = []
  var facets: Set<Term> = []
  var commonness: [Term: Float] = [:]
  var abbreviations: [Term: [Term]] = [:]
  var roles: [Term: Int16] = [:]
  var phrases: [Term: Int] = [:]
  var phraseStarts: [Term: Int] = [:]
  var known: Set<Term> = []

  private var classes: [(name: String, effect: Lexicon.Effect, near: [String])] = []
  private var kindNumbers: [String: Int16] = [:]
  private var contrastCount: Int16 = 0
  private var roleCount: Int16 = 0

  // MARK: The files

  /// Makes the entries of one word known, so that forms of them are recognised in entries of several.
  mutating func learnWords(_ text: String) {
    for line in Self.lines(text) {
      for item in line.split(whereSeparator: { ",;:|=".utf8.contains($0) }) {
        let item = Self.trimmed(item)
        guard !item.isEmpty, !item.contains(UInt8(ascii: " ")) else { continue }
        Words.ofText(item) { known.insert(Term($0)) }
      }
    }
  }

  /// `head: synonyms ; near ; parts ; kind`.
  mutating func readNouns(_ text: String) {
    for line in Self.lines(text) {
      guard let (head, fields) = Self.entry(line) else { continue }
      let concept = Int32(heads.count)
      heads.append(Self.string(head))
      let kind = fields.count > 3 ? Self.string(fields[3]) : ""
      kinds.append(kind.isEmpty ? -1 : number(of: kind))
      add(head, concept, .name)
      for (index, role) in [Lexicon.Role.name, .near, .part].enumerated() where index < fields.count {
        for item in Self.items(fields[index]) { add(item, concept, role) }
      }
    }
  }

  /// `class: verbs ; near classes ; effect`.
  mutating func readVerbs(_ text: String) {
    for line in Self.lines(text) {
      guard let (head, fields) = Self.entry(line), fields.count > 2 else { continue }
      let number = Int16(classes.count)
      let effects: [String: Lexicon.Effect] = ["read": .read, "write": .write, "delete": .delete, "compute": .compute]
      classes.append(
        (Self.string(head), effects[Self.string(fields[2])] ?? .act, Self.items(fields[1]).map(Self.string)))
      for item in Self.items(fields[0]) {
        guard let term = term(item), !verbs[term, default: []].contains(number) else { continue }
        verbs[term, default: []].append(number)
      }
    }
  }

  /// `a, b, c` or, with synonyms inside a side, `a, b | c, d`.
  mutating func readContrasts(_ text: String) {
    for line in Self.lines(text) {
      let separator = line.contains(UInt8(ascii: "|")) ? UInt8(ascii: "|") : UInt8(ascii: ",")
      for (side, part) in line.split(separator: separator).enumerated() {
        for item in Self.items(part) {
          guard let term = term(item) else { continue }
          sides[term, default: []].append(Lexicon.Side(set: contrastCount, side: Int16(side)))
        }
      }
      contrastCount += 1
    }
  }

  /// The sections `[fillers]`, `[generic-words]`, `[abstract-nouns]`, `[abbreviations]` and `[parameter-roles]`.
  mutating func readGeneral(_ text: String) {
    let lines = Self.lines(text)
    // Abbreviations come first, for the other sections are read through them.
    for isFirst in [true, false] {
      var section = ""
      for line in lines {
        if line.first == UInt8(ascii: "[") {
          section = Self.string(line)
        } else if (section == "[abbreviations]") == isFirst {
          readGeneral(line, section)
        }
      }
    }
  }

  private mutating func readGeneral(_ line: Bytes, _ section: String) {
    switch section {
    case "[fillers]":
      for item in Self.items(line) { term(item).map { _ = fillers.insert($0) } }
    case "[generic-words]":
      for item in Self.items(line) { term(item).map { _ = generics.insert($0) } }
    case "[facets]":
      for item in Self.items(line) { term(item).map { _ = facets.insert($0) } }
    case "[common-words]":
      guard let (tier, fields) = Self.entry(line), let first = tier.first, first >= 0x31, first <= 0x34 else { return }
      let weight = [0.3, 0.5, 0.7, 0.85][Int(first) - 0x31]
      for item in Self.items(fields[0]) { term(item).map { commonness[$0] = Float(weight) } }
    case "[abstract-nouns]":
      // Words that stand in for one another only now and then: near, and no family.
      let concept = Int32(heads.count)
      let items = Self.items(line)
      heads.append(items.first.map(Self.string) ?? "")
      kinds.append(-1)
      for (index, item) in items.enumerated() { add(item, concept, index == 0 ? .name : .near) }
    case "[abbreviations]":
      let sides = line.split(separator: UInt8(ascii: "="), maxSplits: 1).map(Self.trimmed)
      guard sides.count == 2, let short = Self.words(sides[0]).first, Self.words(sides[0]).count == 1 else { return }
      let long = Self.words(sides[1]).map { base($0) }
      for word in long { known.insert(word) }
      // Of several words: people write the letters, and the nouns say what else it is called.
      if long.count == 1, long != [Term(short)] { abbreviations[Term(short)] = long }
    case "[parameter-roles]":
      for item in Self.items(line) { term(item).map { if roles[$0] == nil { roles[$0] = roleCount } } }
      roleCount += 1
    default: break
    }
  }

  /// The operations with their near classes linked, both ways, and with those that decide held apart.
  func finishedOperations() -> [Lexicon.Operation] {
    let numbers = Dictionary(
      classes.indices.map { (classes[$0].name, Int16($0)) }, uniquingKeysWith: { first, _ in first })
    var near = classes.map { Set($0.near.compactMap { numbers[$0] }) }
    for index in near.indices { for other in near[index] { near[Int(other)].insert(Int16(index)) } }
    let own = classes.map { sides[Term($0.name)] ?? [] }
    return classes.indices.map { index in
      let opposed = classes.indices.filter { other in
        own[index].contains { left in own[other].contains { $0.set == left.set && $0.side != left.side } }
      }
      return Lexicon.Operation(
        name: classes[index].name, effect: classes[index].effect, near: near[index],
        opposed: Set(opposed.map { Int16($0) }))
    }
  }

  // MARK: Entries

  private mutating func add(_ text: Bytes, _ concept: Int32, _ role: Lexicon.Role) {
    // A term that begins with an operation or a word that says nothing ("new project", "delete table") would hide both.
    let words = Self.words(text).map { base($0) }
    if words.count > 1, let first = words.first, fillers.contains(first) || isOperation(first) { return }
    guard let term = term(text), !senses[term, default: []].contains(where: { $0.concept == concept }) else { return }
    senses[term, default: []].append(Lexicon.Sense(concept: concept, role: role))
  }

  /// Whether a word is first of all one of the plain operations.
  private func isOperation(_ word: Term) -> Bool {
    guard let first = verbs[word]?.first, senses[word] == nil else { return false }
    return ["create", "update", "delete", "read", "list", "search", "add to", "set", "write"].contains(
      classes[Int(first)].name)
  }

  /// The term of an entry.
  private mutating func term(_ text: Bytes) -> Term? {
    let words = Self.words(text).flatMap { word -> [Term] in
      let base = base(word)
      return abbreviations[base] ?? [base]
    }
    guard let first = words.first else { return nil }
    for word in words { known.insert(word) }
    let term = Term(words)
    if words.count > 1 {
      phrases[term] = words.count
      phraseStarts[first] = max(phraseStarts[first] ?? 1, words.count)
    }
    return term
  }

  private func base(_ word: [UInt8]) -> Term { Morphology(isKnown: known.contains).base(of: word) }

  mutating func number(of kind: String) -> Int16 {
    if let number = kindNumbers[kind] { return number }
    kindNumbers[kind] = Int16(kindNumbers.count)
    return Int16(kindNumbers.count - 1)
  }

  // MARK: Text

  private static func lines(_ text: String) -> [Bytes] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n")).map(trimmed)
      .filter { !$0.isEmpty && $0.first != UInt8(ascii: "#") }
  }

  private static func entry(_ line: Bytes) -> (head: Bytes, fields: [Bytes])? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let fields = line[(colon + 1)...].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    return (trimmed(line[..<colon]), fields.map(trimmed))
  }

  private static func items(_ list: Bytes) -> [Bytes] { list.split(separator: UInt8(ascii: ",")).map(trimmed) }

  private static func trimmed(_ text: Bytes) -> Bytes {
    var text = text
    while text.first == UInt8(ascii: " ") { text.removeFirst() }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }

  private static func words(_ text: Bytes) -> [[UInt8]] {
    var words: [[UInt8]] = []
    Words.ofText(text) { words.append($0) }
    return words
  }

  private static func string(_ text: Bytes) -> String { String(decoding: text, as: UTF8.self) }
}

// The scan for prompt injection. A text is walked over twice at the speed of memory: once for what is odd in its bytes
// (InjectionSurvey), once for the beginnings of phrases and signs (AnchorTable); only where something begins is anything
// matched. A text with letters of other alphabets is folded first, so that look-alikes are what they look like.

/// Scans texts of strangers.
enum InjectionScanner {
  /// Encodings inside of encodings that are opened.
  private static let deepest = 2

  /// What speaks to a model in a text, in order.
  static func findings(in text: String) -> [InjectionFinding] {
    var copy = text
    return copy.withUTF8 { findings(in: $0) }
  }

  /// The same for UTF-8.
  static func findings(in text: UnsafeBufferPointer<UInt8>) -> [InjectionFinding] { findings(in: text, depth: 0) }

  /// The same for a text that was found inside of so many others.
  static func findings(in bytes: UnsafeBufferPointer<UInt8>, depth: Int) -> [InjectionFinding] {
    guard depth <= deepest, let text = ScannedText(bytes) else { return [] }
    var survey = InjectionSurvey(text, depth: depth)
    survey.run()
    var found = survey.found
    if survey.needsFolding {
      let folded = FoldedText(bytes, for: .phrases)
      folded.bytes.withUnsafeBufferPointer { bytes in
        guard let text = ScannedText(bytes) else { return }
        found += anchored(in: text, depth, isFolded: true).map {
          InjectionFinding(kind: $0.kind, range: folded.original($0.range), label: $0.label)
        }
      }
    } else {
      found += anchored(in: text, depth, isFolded: false)
    }
    return ordered(found)
  }

  /// Whether there is anything in a text that was hidden in another one.
  static func isSuspicious(_ bytes: [UInt8], depth: Int) -> Bool {
    bytes.withUnsafeBufferPointer { !findings(in: $0, depth: depth).isEmpty }
  }

  private static func anchored(in text: ScannedText, _ depth: Int, isFolded: Bool) -> [InjectionFinding] {
    let rules = InjectionRules.all
    var search = AnchoredSearch(text, rules, depth: depth, isFolded: isFolded)
    rules.anchors.forEachAnchor(in: text) { search.look(at: $0, beginning: $1) }
    return search.found
  }

  /// In order; of findings of one kind in one place, the longest.
  private static func ordered(_ found: [InjectionFinding]) -> [InjectionFinding] {
    if found.count < 2 { return found }
    var result: [InjectionFinding] = []
    for finding in found.sorted(by: { ($0.range.lowerBound, $1.range.count) < ($1.range.lowerBound, $0.range.count) }) {
      let isInside = result.contains {
        $0.kind == finding.kind && $0.range.lowerBound <= finding.range.lowerBound
          && $0.range.upperBound >= finding.range.upperBound
      }
      if !isInside { result.append(finding) }
    }
    return result
  }
}

/// Phrases and signs with the table of their beginnings. A class, because it is looked into at many places of a text.
final class InjectionRules: Sendable {
  /// The one set of rules.
  static let all = InjectionRules()

  /// What has the same beginning.
  struct Group: Sendable {
    /// Words, and the phrases that turn on each.
    var words: [(word: InjectionPhrase.Word, phrases: [InjectionPhrase])] = []
    var signs: [InjectionSign] = []
  }

  let anchors: AnchorTable
  /// By the numbers of the beginnings.
  let groups: [Group]
  /// Whether there are signs with each beginning.
  let hasSigns: [Bool]

  private init() {
    var anchors = AnchorTable()
    var groups: [Group] = []
    func numbers(_ beginning: [UInt8]) -> [Int] {
      let numbers = anchors.add(beginning)
      while groups.count < anchors.count { groups.append(Group()) }
      return numbers
    }
    for phrase in InjectionPhrase.all {
      for word in phrase.pivots {
        for number in Set(Self.forms(of: word.bytes).flatMap(numbers)) { Self.add(phrase, word, to: &groups[number]) }
      }
    }
    for sign in InjectionSign.all { for number in numbers(sign.text) { groups[number].signs.append(sign) } }
    hasSigns = groups.map { !$0.signs.isEmpty }
    self.anchors = anchors
    self.groups = groups
  }

  private static func add(_ phrase: InjectionPhrase, _ word: InjectionPhrase.Word, to group: inout Group) {
    if let index = group.words.firstIndex(where: { $0.word.bytes == word.bytes && $0.word.isPrefix == word.isPrefix }) {
      group.words[index].phrases.append(phrase)
    } else {
      group.words.append((word, [phrase]))
    }
  }

  /// The beginnings of a word with any of the first four letters written as digits.
  private static func forms(of word: [UInt8]) -> [[UInt8]] {
    let digits: [UInt8: UInt8] = [0x6F: 0x30, 0x69: 0x31, 0x65: 0x33, 0x61: 0x34, 0x73: 0x35, 0x74: 0x37]
    guard word.count > 5 else { return [word] }
    var forms = [Array(word.prefix(4))]
    for index in 0..<4 {
      guard let digit = digits[word[index]] else { continue }
      forms += forms.map { form in
        var form = form
        form[index] = digit
        return form
      }
    }
    return forms
  }
}

/// The matching of one text, place by place.
private struct AnchoredSearch {
  private let text: ScannedText
  private let rules: InjectionRules
  private let depth: Int
  private let isFolded: Bool
  private(set) var found: [InjectionFinding] = []
  private var times: [String: Int] = [:]
  private var matcher: PhraseMatcher
  private var seen = [Int](repeating: 0, count: InjectionSign.Check.allCases.count)
  /// Phrases that may still be looked for: far more than any ordinary text asks for.
  private var budget: Int

  init(_ text: ScannedText, _ rules: InjectionRules, depth: Int, isFolded: Bool) {
    self.text = text
    self.rules = rules
    self.depth = depth
    self.isFolded = isFolded
    matcher = PhraseMatcher(text, isFolded: isFolded)
    budget = 4_000 + text.count / 8
  }

  /// Looks whether any rule with this beginning holds at a place.
  mutating func look(at index: Int, beginning: Int) {
    let isInside = matcher.continuesWord(at: index)
    if isInside, !rules.hasSigns[beginning] { return }
    for sign in rules.groups[beginning].signs {
      let check = SignCheck(text: text, index: index, depth: depth)
      if let range = check.range(of: sign, seen: &seen) { add(sign.kind, range, sign.label) }
    }
    if isInside { return }
    for (word, phrases) in rules.groups[beginning].words where matcher.stands(word, at: index) {
      matcher.move(to: index)
      for phrase in phrases where spend(at: index) {
        if let range = matcher.match(phrase) { add(phrase.kind, range, phrase.label) }
      }
    }
  }

  private mutating func spend(at index: Int) -> Bool {
    budget -= 1
    if budget == 0 { add(.override, index..<index + 1, "more beginnings of orders than can be looked at") }
    return budget > 0
  }

  /// What is said a thousand times is reported sixteen times.
  private mutating func add(_ kind: InjectionFinding.Kind, _ range: Range<Int>, _ label: String) {
    let times = times[label, default: 0]
    self.times[label] = times + 1
    if times < 16 { found.append(InjectionFinding(kind: kind, range: range, label: label)) }
  }
}

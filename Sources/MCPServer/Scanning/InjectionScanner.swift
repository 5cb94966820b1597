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
        found += anchored(in: text, depth).map {
          InjectionFinding(kind: $0.kind, range: folded.original($0.range), label: $0.label)
        }
      }
    } else {
      found += anchored(in: text, depth)
    }
    return ordered(found)
  }

  /// Whether there is anything in a text that was hidden in another one.
  static func isSuspicious(_ bytes: [UInt8], depth: Int) -> Bool {
    bytes.withUnsafeBufferPointer { !findings(in: $0, depth: depth).isEmpty }
  }

  private static func anchored(in text: ScannedText, _ depth: Int) -> [InjectionFinding] {
    var search = AnchoredSearch(text, depth: depth)
    InjectionRules.all.anchors.forEachAnchor(in: text) { search.look(at: $0, for: $1) }
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

/// Phrases and signs with the table of their beginnings.
struct InjectionRules: Sendable {
  /// The one set of rules.
  static let all = InjectionRules()

  let anchors: AnchorTable
  /// Rules are numbered: first the phrases, then the signs.
  let phrases: [InjectionPhrase]
  /// See `phrases`.
  let signs: [InjectionSign]

  private init() {
    phrases = InjectionPhrase.all
    signs = InjectionSign.all
    var anchors = AnchorTable()
    for (index, phrase) in phrases.enumerated() {
      for word in phrase.pivots { for form in Self.forms(of: word.bytes) { anchors.add(form, rule: index) } }
      // A web address is found by its scheme.
      if phrase.pivots.contains(where: { $0.shape == .webAddress }) { anchors.add(Array("http".utf8), rule: index) }
    }
    for (index, sign) in signs.enumerated() { anchors.add(sign.text, rule: phrases.count + index) }
    self.anchors = anchors
  }

  /// The beginnings of a word with one or two letters written as digits.
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
  private let depth: Int
  private(set) var found: [InjectionFinding] = []
  private var times: [String: Int] = [:]
  private var seen = [Int](repeating: 0, count: InjectionSign.Check.allCases.count)
  /// Words around places that may still be cut out: far more than any ordinary text asks for.
  private var budget: Int

  init(_ text: ScannedText, depth: Int) {
    self.text = text
    self.depth = depth
    budget = 1_000 + text.count / 32
  }

  /// Looks whether any of these rules holds at a place.
  mutating func look(at index: Int, for candidates: [Int]) {
    let rules = InjectionRules.all
    var matcher: PhraseMatcher?
    for candidate in candidates {
      guard candidate < rules.phrases.count else {
        let sign = rules.signs[candidate - rules.phrases.count]
        let check = SignCheck(text: text, index: index, depth: depth)
        if let range = check.range(of: sign, seen: &seen) { add(sign.kind, range, sign.label) }
        continue
      }
      let phrase = rules.phrases[candidate]
      guard !text.isWord(index - 1), text[index - 1] < 0x80, budget > 0 else { continue }
      let words = matcher ?? PhraseMatcher(text, around: index)
      if matcher == nil { spend(at: index) }
      matcher = words
      if let range = words.match(phrase) { add(phrase.kind, range, phrase.label) }
    }
  }

  private mutating func spend(at index: Int) {
    budget -= 1
    if budget == 0 { add(.override, index..<index + 1, "more beginnings of orders than can be looked at") }
  }

  /// What is said a thousand times is reported sixteen times.
  private mutating func add(_ kind: InjectionFinding.Kind, _ range: Range<Int>, _ label: String) {
    let times = times[label, default: 0]
    self.times[label] = times + 1
    if times < 16 { found.append(InjectionFinding(kind: kind, range: range, label: label)) }
  }
}

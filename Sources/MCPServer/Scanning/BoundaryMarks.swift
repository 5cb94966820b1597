// Marks around texts of strangers. Two things keep the content from ending them: it cannot know the random number in
// them, and whatever in it reads like any of our marks, in whatever letters, is taken out. Models do not compare numbers
// reliably, so the first alone would not do.

import MCPCore

/// The marks of one result.
struct BoundaryMarks: Sendable {
  /// What tells these marks from all others: 80 random bits in base 32.
  let nonce: String

  /// Marks that nobody can have foreseen.
  init() {
    var generator = SystemRandomNumberGenerator()
    self.init(nonce: (generator.next(), generator.next()))
  }

  /// Marks with a number of 80 bits: the upper and the lower 40 bits of it are taken from the two.
  init(nonce: (UInt64, UInt64)) {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)
    var text = ""
    for half in [nonce.0, nonce.1] {
      for shift in stride(from: 35, through: 0, by: -5) {
        text.unicodeScalars.append(alphabet[Int(half >> UInt64(shift) & 31)])
      }
    }
    self.nonce = text
  }

  /// The most bytes of a source that a mark shows.
  private static let longestSource = 200

  /// The most bytes that marks add to a text.
  static let reservedBytes: Int = {
    let findings = InjectionFinding.Kind.allCases.map { InjectionFinding(kind: $0, range: 0..<0, label: "") }
    let marks = BoundaryMarks(nonce: (0, 0))
    return marks.begin(source: nil, findings: findings).utf8.count + marks.end.utf8.count + longestSource + 16
  }()

  /// A text between marks.
  /// - Parameters:
  ///   - text: what a stranger wrote.
  ///   - source: where it is from, such as a URI; it is shortened, and nothing of it can end the mark.
  ///   - findings: what the scan found; the mark names the kinds.
  func wrap(_ text: String, source: String? = nil, findings: [InjectionFinding] = []) -> String {
    var copy = text
    return copy.withUTF8 { String(decoding: wrap($0, source: source, findings: findings), as: UTF8.self) }
  }

  /// The same for UTF-8.
  func wrap(_ text: UnsafeBufferPointer<UInt8>, source: String? = nil, findings: [InjectionFinding] = []) -> [UInt8] {
    var result = Array(begin(source: source, findings: findings).utf8)
    if let plain = ForgedMarks.removed(from: text) {
      result.append(contentsOf: plain)
    } else {
      result.append(contentsOf: text)
    }
    result.append(contentsOf: end.utf8)
    return result
  }

  private func begin(source: String?, findings: [InjectionFinding]) -> String {
    var line = "\(UntrustedSentence.beginning) \(nonce)"
    if let source { line += " from \(Self.plain(source))" }
    let kinds = InjectionFinding.Kind.allCases.filter { kind in findings.contains { $0.kind == kind } }
    if !kinds.isEmpty {
      line += "; a scan says that it may hold " + kinds.map(\.phrase).joined(separator: ", ")
    }
    return line + "]\n"
  }

  private var end: String { "\n[END UNTRUSTED CONTENT \(nonce)]" }

  /// A source on one line, without brackets and without anything that is not plain ASCII.
  private static func plain(_ source: String) -> String {
    var text = ""
    for scalar in source.unicodeScalars {
      guard text.utf8.count < longestSource else { return text + "..." }
      let isPlain = 0x21...0x7E ~= scalar.value && scalar != "[" && scalar != "]"
      text.unicodeScalars.append(isPlain ? scalar : "_")
    }
    return ForgedMarks.removed(from: text)
  }
}

/// Finds what reads like a mark: `begin` or `end` and `untrusted content`, letter by letter, whatever stands between the
/// letters and whatever alphabet they are from.
enum ForgedMarks {
  private static let phrase = Array("untrustedcontent".utf8)
  private static let openings = [Array("begin".utf8), Array("end".utf8)]
  private static let replacement = Array("(quoted mark)".utf8)

  /// The text without forged marks.
  static func removed(from text: String) -> String {
    var copy = text
    let result = copy.withUTF8 { removed(from: $0) }
    return result.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The text without forged marks; nil where there are none.
  static func removed(from text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let ranges = ranges(in: text)
    if ranges.isEmpty { return nil }
    var result: [UInt8] = []
    var copied = 0
    for range in ranges {
      result.append(contentsOf: text[copied..<range.lowerBound])
      result.append(contentsOf: replacement)
      copied = range.upperBound
    }
    result.append(contentsOf: text[copied...])
    return result
  }

  /// Where forged marks stand, in order.
  static func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let plain = ScannedText(text) else { return [] }
    if plain.asciiEnd(from: 0) == plain.count { return ranges(inASCII: text) }
    let folded = FoldedText(text, for: .phrases)
    return folded.bytes.withUnsafeBufferPointer { ranges(inASCII: $0) }.map { folded.original($0) }
  }

  /// Letters that stand in for others are read as those.
  private static let letters: [UInt8] = (0...255).map { (byte: Int) -> UInt8 in
    switch Unicode.Scalar(UInt8(byte)) {
    case "a"..."z": UInt8(byte)
    case "A"..."Z": UInt8(byte) | 0x20
    case "0": UInt8(ascii: "o")
    case "1", "!": UInt8(ascii: "i")
    case "3": UInt8(ascii: "e")
    case "4", "@": UInt8(ascii: "a")
    case "5", "$": UInt8(ascii: "s")
    case "7", "+": UInt8(ascii: "t")
    default: 0
    }
  }

  /// How much of the phrase is still matched when the next letter is another one.
  private static let fallback: [Int] = {
    var table = [0]
    var length = 0
    for index in phrase.indices.dropFirst() {
      while length > 0, phrase[index] != phrase[length] { length = table[length - 1] }
      if phrase[index] == phrase[length] { length += 1 }
      table.append(length)
    }
    return table
  }()

  private static func ranges(inASCII text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var matched = 0
    let (letters, phrase, fallback) = (letters, phrase, fallback)
    for index in text.indices {
      let letter = letters[Int(text[index])]
      if letter == 0 { continue }
      while matched > 0, phrase[matched] != letter { matched = fallback[matched - 1] }
      if phrase[matched] == letter { matched += 1 }
      guard matched == phrase.count else { continue }
      matched = 0
      let floor = found.last?.upperBound ?? 0
      if let start = start(of: text, before: index + 1, floor, letters) { found.append(start..<index + 1) }
    }
    return found
  }

  /// Where `begin` or `end` stands before a phrase that ends here.
  private static func start(
    of text: UnsafeBufferPointer<UInt8>, before end: Int, _ floor: Int, _ letters: [UInt8]
  ) -> Int? {
    for opening in openings {
      var rest = opening.count + phrase.count
      var index = end
      while rest > 0, index > floor {
        index -= 1
        let letter = letters[Int(text[index])]
        if letter == 0 { continue }
        rest -= 1
        if rest < opening.count, letter != opening[rest] { break }
        if rest == 0 { return index }
      }
    }
    return nil
  }
}

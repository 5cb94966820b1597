// `placeholder-text`: text that was to be replaced. A marker such as TODO counts by its case and where it stands, at
// the start of a sentence and with nothing said of it, for a server may well be about TODO items; phrases such as
// "description here" count where they are the whole text.

import MCPGenSpec

extension Rule {
  static let placeholderText = Rule(
    .placeholderText, .warning, .words,
    rationale: """
      `TODO: describe` goes to the model as it stands, and the model chooses by it. It is also a sign that nobody read
      the text before it was published. Write what was meant to stand there, or remove it.
      """,
    source: "Practice: markers of unfinished text that editors and templates leave behind.",
    bad: [
      """
      tools:
        get_invoice:
          description: ↓"TODO: describe"
          risk: read
          public: true
          params: {↓number: {type: string, description: TBD}}
      """,
      """
      tools:
        get_order: {description: ↓Your description here., risk: read, public: true}
      """,
      """
      prompts:
        summary: {description: ↓Summarise the thread. FIXME, public: true, messages: [{user: Summarise this.}]}
      """,
    ],
    good: [
      """
      tools:
        list_todos: {description: "List TODO items. States: TODO, DOING, DONE.", risk: read, public: true}
        find_markers: {description: Find TODO and FIXME comments in source code., risk: read, public: true}
      """
    ],
    check: .server { context, reporter in
      for text in context.server.texts where text.kind != .name && text.kind != .title {
        guard let leftover = Leftover.find(in: text) else { continue }
        reporter.report(
          "\(text.noun) holds text left over from a template, \(SafeText.quoted(leftover))", at: text.span,
          help: "Write what was meant to stand there, or remove it.")
      }
    })
}

/// Finds text that was to be replaced.
private enum Leftover {
  static func find(in text: ServerText) -> String? {
    let bytes = Array(text.text.utf8)
    if bytes.count <= 60, isWhole(bytes, text.kind) { return text.text }
    return marker(in: bytes)
  }

  // MARK: Whole texts

  private static func isWhole(_ bytes: [UInt8], _ kind: ServerText.Kind) -> Bool {
    var words: [String] = []
    Words.ofText(bytes[...]) { words.append(String(decoding: $0, as: UTF8.self)) }
    // Punctuation alone; a text of spaces is `missing-description`.
    guard !words.isEmpty else { return bytes.contains { $0 > 0x20 } }
    if isInAngles(bytes) { return true }
    let phrase = words.filter { !small.contains($0) }.joined(separator: " ")
    if words.count == 1, phrase.count > 2, phrase.allSatisfy({ $0 == "x" }) { return true }
    if phrases.contains(phrase) { return true }
    return kind != .field && texts.contains(phrase)
  }

  /// `<description>`, with or without a full stop.
  private static func isInAngles(_ bytes: [UInt8]) -> Bool {
    let inner = bytes.drop { $0 <= 0x20 }
    guard inner.first == UInt8(ascii: "<") else { return false }
    let end = inner.lastIndex { $0 > 0x20 && $0 != UInt8(ascii: ".") } ?? inner.startIndex
    return inner[end] == UInt8(ascii: ">") && inner.lazy.filter { $0 == UInt8(ascii: "<") }.count == 1
  }

  /// Words that phrases are compared without.
  private static let small: Set<String> = ["a", "an", "the", "your", "some", "please", "this", "of", "for"]

  /// Phrases that no text consists of, whatever it describes.
  private static let phrases: Set<String> = [
    "description here", "description goes here", "add description", "add description here", "insert description",
    "insert description here", "enter description here", "write description here", "text here", "text goes here",
    "insert text here", "no description provided", "no description available", "no description yet", "placeholder text",
    "placeholder description", "to be done", "to be determined", "to be defined", "to be added", "to be written",
    "to be documented", "tbd", "tba", "fixme", "fix me", "fill in", "fill me in", "fill in later", "changeme",
    "change me", "replace me", "lorem ipsum", "lorem ipsum dolor sit amet", "foo bar", "foo bar baz", "asdf", "blah",
    "blah blah",
    "dummy text", "dummy description", "describe me",
  ]

  /// Words that may describe a parameter of that name, and nothing else.
  private static let texts: Set<String> = [
    "description", "tool description", "description tool", "resource description", "prompt description",
    "no description", "missing description", "sample description", "example description", "test description",
    "placeholder", "dummy", "todo", "to do", "wip", "work in progress", "coming soon", "n", "none", "null", "undefined",
    "foo", "test", "text", "string",
  ]

  // MARK: Markers

  /// Markers in capitals, with whether they may follow a colon: "Returns: TBD".
  private static let markers: [(text: StaticString, isValue: Bool)] = [
    ("TODO", false), ("FIXME", false), ("TBD", true), ("TBA", true), ("XXX", false), ("Lorem ipsum dolor", false),
    ("lorem ipsum dolor", false),
  ]

  private static func marker(in bytes: [UInt8]) -> String? {
    for index in bytes.indices where (index == 0 || !Words.isWord(bytes[index - 1])) && startsMarker(bytes[index]) {
      for (text, isValue) in markers {
        let end = index + text.utf8CodeUnitCount
        guard end <= bytes.count, bytes[index] == text.utf8Start[0], matches(bytes[index..<end], text) else { continue }
        guard end == bytes.count || !Words.isWord(bytes[end]) else { continue }
        if isLeft(bytes, index, end, isValue) {
          // More than a message quotes, so that no character is cut in two where it shows.
          return String(decoding: bytes[index...].prefix { $0 != UInt8(ascii: "\n") }.prefix(400), as: UTF8.self)
        }
      }
    }
    return nil
  }

  private static func startsMarker(_ byte: UInt8) -> Bool { "TFXLl".utf8.contains(byte) }

  private static func matches(_ bytes: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    bytes.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Whether a marker stands where a sentence begins, and what follows makes it no part of one.
  private static func isLeft(_ bytes: [UInt8], _ start: Int, _ end: Int, _ isValue: Bool) -> Bool {
    let rest = bytes[end...].drop { $0 == 0x20 }
    switch before(bytes, start) {
    case .sentence: return isLorem(bytes[start]) || isAside(rest) && !isState(bytes)
    case .bracket: return isNote(rest) && !isState(bytes)
    case .colon: return isValue && (rest.first.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "\n") } ?? true)
    case .other: return false
    }
  }

  private enum Before { case sentence, bracket, colon, other }

  private static func before(_ bytes: [UInt8], _ start: Int) -> Before {
    let earlier = bytes[..<start]
    guard let index = earlier.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return .sentence }
    switch bytes[index] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return .sentence
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return index + 1 < start ? .sentence : .other
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): return .bracket
    case UInt8(ascii: ":"): return index + 1 < start ? .colon : .other
    default: return .other
    }
  }

  private static func isLorem(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "l") }

  /// Whether what follows a marker ends the sentence or makes the marker a note.
  private static func isAside(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first else { return true }
    if ".!?\n\r".utf8.contains(next) { return true }
    let isDash = next == UInt8(ascii: "-") && rest.dropFirst().first == 0x20
    return isDash || isNote(rest)
  }

  /// `: …`, or what somebody was to do.
  private static func isNote(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: ":") { return true }
    let word = String(decoding: rest.prefix { Words.isWord($0) }, as: UTF8.self)
    return ["add", "describe", "write", "document", "fill", "explain", "complete"].contains(word)
  }

  /// Whether other states stand beside TODO.
  private static func isState(_ bytes: [UInt8]) -> Bool {
    bytes.split { !Words.isWord($0) }.contains { states.contains(Term($0)) }
  }

  private static let states = Set(
    ["DONE", "DOING", "PROGRESS", "BLOCKED", "BACKLOG", "CLOSED", "OPEN", "REVIEW", "WAITING", "NEXT", "COMPLETED"]
      .map { Term($0) })
}

// Personal data in texts: what must go, what must stay, and that nothing which a plain scrubber's patterns match is left.

import MCPCore
import Testing

@testable import MCPServer

@Suite struct PersonalDataTests {
  private let scanner = PersonalDataScanner()

  static let gone: [(String, String)] = [
    // E-mail.
    ("write to jane.doe@example.com today", "write to [REDACTED_EMAIL] today"),
    ("<jane+crm@mail.example.co.uk>", "<[REDACTED_EMAIL]>"),
    ("50%off_x@example.com.", "[REDACTED_EMAIL]."),
    ("jürgen@müller.example", "[REDACTED_EMAIL]"),
    ("почта@пример.рф", "[REDACTED_EMAIL]"),
    ("“jane@example.com”", "“[REDACTED_EMAIL]”"),
    ("o'brien@example.com", "[REDACTED_EMAIL]"),
    ("jane\u{200B}.doe@exam\u{AD}ple.com", "[REDACTED_EMAIL]"),
    ("jane＠example．com", "[REDACTED_EMAIL]"),
    ("?mail=jane%40example.com&x=1", "?mail=[REDACTED_EMAIL]&x=1"),
    ("jane&#64;example.com", "[REDACTED_EMAIL]"),
    ("a@b.co|c@d.org", "[REDACTED_EMAIL]|[REDACTED_EMAIL]"),
    ("mailto:jane@example.com?subject=x", "mailto:[REDACTED_EMAIL]?subject=x"),
    // Phone.
    ("call 4155550123 now", "call [REDACTED_PHONE] now"),
    ("14155550123", "[REDACTED_PHONE]"),
    ("1234567890123 is an id", "[REDACTED_PHONE] is an id"),
    ("+14155550123", "[REDACTED_PHONE]"),
    ("+1 415 555 0123", "[REDACTED_PHONE]"),
    ("+49 (0) 89 123456-78", "[REDACTED_PHONE]"),
    ("+49 89 12345678", "[REDACTED_PHONE]"),
    ("(415) 555-0123", "[REDACTED_PHONE]"),
    ("+1 (415) 555-0123", "[REDACTED_PHONE]"),
    ("415-555-0123", "[REDACTED_PHONE]"),
    ("415.555.0123", "[REDACTED_PHONE]"),
    ("1-800-555-0199", "[REDACTED_PHONE]"),
    ("030 12345678", "[REDACTED_PHONE]"),
    ("0171 / 1234567", "[REDACTED_PHONE]"),
    ("01 23 45 67 89", "[REDACTED_PHONE]"),
    ("020 7946 0958", "[REDACTED_PHONE]"),
    ("98765 43210", "[REDACTED_PHONE]"),
    ("004915112345678", "[REDACTED_PHONE]"),
    ("Phone: 555 12 34", "Phone: [REDACTED_PHONE]"),
    ("٤١٥٥٥٥٠١٢٣", "[REDACTED_PHONE]"),
    ("４１５－５５５－０１２３", "[REDACTED_PHONE]"),
    ("415\u{200B}555\u{200B}0123", "[REDACTED_PHONE]"),
    // Social security numbers.
    ("SSN 123-45-6789.", "SSN [REDACTED_SSN]."),
    ("000-00-0000", "[REDACTED_SSN]"),
    ("123 45 6789", "[REDACTED_SSN]"),
    ("123‑45‑6789", "[REDACTED_SSN]"),
    ("“123-45-6789”", "“[REDACTED_SSN]”"),
    // Cards.
    ("4111 1111 1111 1111", "[REDACTED_CREDIT_CARD]"),
    ("4111-1111-1111-1111", "[REDACTED_CREDIT_CARD]"),
    ("4111111111111111", "[REDACTED_CREDIT_CARD]"),
    ("1234567812345678", "[REDACTED_CREDIT_CARD]"),
    ("3782 822463 10005", "[REDACTED_CREDIT_CARD]"),
    ("378282246310005", "[REDACTED_CREDIT_CARD]"),
    ("30569309025904", "[REDACTED_CREDIT_CARD]"),
    ("4222222222222", "[REDACTED_CREDIT_CARD]"),
    ("6011 0000 0000 0000 001", "[REDACTED_CREDIT_CARD]"),
    ("card 4111 1111 1111 1111 12/27", "card [REDACTED_CREDIT_CARD] 12/27"),
    // Account numbers.
    ("DE89 3704 0044 0532 0130 00", "[REDACTED_IBAN]"),
    ("DE89370400440532013000", "[REDACTED_IBAN]"),
    ("GB82 WEST 1234 5698 7654 32", "[REDACTED_IBAN]"),
    ("MT84MALT011000012345MTLCAST001S", "[REDACTED_IBAN]"),
    ("no9386011117947", "[REDACTED_IBAN]"),
    // Addresses of the Internet.
    ("from 192.168.10.20:443", "from [REDACTED_IP]:443"),
    ("8.8.8.8", "[REDACTED_IP]"),
    ("1.2.3.4", "[REDACTED_IP]"),
    ("10.0.0.0/8", "[REDACTED_IP]/8"),
    ("2001:db8::8a2e:370:7334", "[REDACTED_IP]"),
    ("2001:0db8:85a3:0000:0000:8a2e:0370:7334", "[REDACTED_IP]"),
    ("[fe80::1ff:fe23:4567:890a]", "[[REDACTED_IP]]"),
    ("::ffff:192.0.2.128", "[REDACTED_IP]"),
    // More than one, and touching.
    ("jane@example.com, 415-555-0123", "[REDACTED_EMAIL], [REDACTED_PHONE]"),
    ("4155550123@example.com", "[REDACTED_EMAIL]"),
  ]

  @Test(arguments: gone) func goes(_ text: String, _ expected: String) {
    let result = scanner.redact(text)
    #expect(result == expected)
    var copy = text
    #expect(copy.withUTF8 { scanner.mayContain($0) })
    #expect(result.flatMap { scanner.redact($0) } == nil, "what was redacted is clean")
  }

  static let stays: [String] = [
    "2026-11-30", "2026-11-30T13:41:55Z", "2026-11-30 13:41:55.123", "30.11.2026", "11/30/2026 10:30",
    "01.02.2026 14:30",
    "01-02-2026 1430", "12:30:45", "79.99", "1,234,567.89", "1.234.567,89", "1 234 567", "+12.5 %", "+1.500.000",
    "v1.2.3",
    "1.2.3", "1.2.3.4.5", "v1.2.3.4", "256.1.1.1", "ACC-123456", "SKU-AB12345", "order 12345678", "ISBN 0-306-40615-2",
    "user@localhost", "@mention", "a @ b", "x@y", "std::vector", "a::b", "array[1::2]", "00:1b:44:11:3a:b7",
    "4111 1111 1111 12", "DE88370400440532013000", "AB12 3456", "123-456", "12-345-6789", "666 45 6789",
    "ORD1234567890", "1234567890abc", "0x1F600", "3.14159265", "page 12 of 345", "(2019) 12 34", "10000 20000",
    "sha 9f86d081884c7d65", "1-2-3-4-5", "2026/11/30", "zip 94110-1234", "127", "IPv6 has colons: like these", "::",
    "Überweisung für 20 € am 3. März", "“2026” – 1990–2000", "第3章 第4節",
  ]

  @Test(arguments: stays) func remains(_ text: String) { #expect(scanner.redact(text) == nil) }

  @Test func onlyKindsAskedForAreFound() {
    let text = "jane@example.com 415-555-0123 123-45-6789 4111111111111111 DE89370400440532013000 192.168.1.1"
    for kind in PersonalDataScanner.Kind.allCases {
      let result = PersonalDataScanner(kinds: [kind]).redact(text) ?? ""
      #expect(result.contains(kind.replacement))
      for other in PersonalDataScanner.Kind.allCases where other != kind {
        #expect(!result.contains(other.replacement))
      }
    }
    #expect(PersonalDataScanner(kinds: []).redact(text) == nil)
  }

  @Test func ownPatterns() throws {
    let patterns = [(name: "employee", pattern: try Pattern(#"EMP-\d+"#)), (name: "end", pattern: try Pattern("x$"))]
    let scanner = PersonalDataScanner(kinds: [.email], patterns: patterns)
    #expect(
      scanner.redact("see EMP-12 and EMP-345, x") == "see [REDACTED_EMPLOYEE] and [REDACTED_EMPLOYEE], [REDACTED_END]")
    #expect(scanner.redact("EMP-12@example.com") == "[REDACTED_EMAIL]")
    #expect(scanner.redact("EMP-") == nil)
    #expect(
      scanner.redact("see E\u{200B}MP\u{200B}-12 there") == "see [REDACTED_EMPLOYEE] there",
      "what nobody sees hides nothing")
    #expect(scanner.redact("see ＥＭＰ-１２ there") == "see [REDACTED_EMPLOYEE] there")
    #expect(scanner.redact("see \u{200B} there") == nil)
  }

  /// Nothing that a scrubber made of the four usual patterns would match is left.
  @Test func nothingIsLeftForPlainPatterns() {
    var generator = SmallGenerator(seed: 1)
    var matches = 0
    for _ in 0..<10_000 {
      let text = RandomText.make(using: &generator)
      matches += PlainPatterns.matches(in: text) ? 1 : 0
      let clean = scanner.redact(text) ?? text
      if PlainPatterns.matches(in: clean) { Issue.record("\(text.debugDescription) became \(clean.debugDescription)") }
    }
    #expect(matches > 1_000, "the random texts are made to match")
  }

  /// The question and the answer never contradict each other.
  @Test func askingHasNoFalseNegatives() {
    var generator = SmallGenerator(seed: 2)
    var changed = 0
    for _ in 0..<10_000 {
      var text = RandomText.make(using: &generator, isForeign: true)
      guard scanner.redact(text) != nil else { continue }
      changed += 1
      if !text.withUTF8({ scanner.mayContain($0) }) { Issue.record("not expected: \(text.debugDescription)") }
      var json = JSON.object(["text": .string(text)]).text
      if !json.withUTF8({ scanner.mayContain(json: $0) }) { Issue.record("not expected in JSON: \(json)") }
    }
    #expect(changed > 1_000)
  }
}

/// Texts of the pieces that personal data is made of.
enum RandomText {
  private static let pieces = [
    "1", "12", "123", "415", "4155", "123-45-6789", "4111", "1111", "4155550123", "9", "@", "a", "jane", "x.y", ".com",
    ".",
    "|", "-", " ", "  ", "\n", "\t", "+", "(", ")", "/", "_", "%", "é", "“", "DE89", "GB82", "WEST", "::", ":", "fe80",
    "1.2",
    "3.4", "%40", "\\", "\"", ",",
  ]
  private static let foreign = ["\u{200B}", "\u{AD}", "４", "１５", "٥", "＠", "．", "－", "–", "\u{A0}", "²", "ж", "中", "‑"]

  static func make(using generator: inout SmallGenerator, isForeign: Bool = false) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      if isForeign, Int.random(in: 0..<4, using: &generator) == 0 {
        text += foreign.randomElement(using: &generator) ?? ""
      } else {
        text += pieces.randomElement(using: &generator) ?? ""
      }
    }
    return text
  }
}

/// The four patterns of a plain scrubber, matched by trying everything:
/// `\b\d{3}-\d{2}-\d{4}\b`, `\b\d{4}[\s-]?\d{4}[\s-]?\d{4}[\s-]?\d{4}\b`,
/// `\b[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Z|a-z]{2,}\b`, `\b\+?1?\d{10,12}\b`.
enum PlainPatterns {
  static func matches(in text: String) -> Bool {
    let characters = Array(text.unicodeScalars)
    return characters.indices.contains { start in
      isBoundary(characters, start) && ends(characters, start).contains { isBoundary(characters, $0) }
    }
  }

  /// Where matches that begin here may end.
  private static func ends(_ text: [Unicode.Scalar], _ start: Int) -> [Int] {
    var ends: [Int] = []
    if let end = digits(text, start, 3).flatMap({ take(text, $0, "-") }).flatMap({ digits(text, $0, 2) })
      .flatMap({ take(text, $0, "-") }).flatMap({ digits(text, $0, 4) })
    {
      ends.append(end)
    }
    if let end = digits(text, start, 4).flatMap({ four(text, $0) }).flatMap({ four(text, $0) }).flatMap({
      four(text, $0)
    }) {
      ends.append(end)
    }
    let number = take(text, start, "+") ?? start
    for first in [number, take(text, number, "1") ?? number] {
      for count in 10...12 { if let end = digits(text, first, count) { ends.append(end) } }
    }
    return ends + mailEnds(text, start)
  }

  private static func four(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start < text.count else { return nil }
    let isSign = text[start] == "-" || text[start].properties.isWhitespace
    return digits(text, isSign ? start + 1 : start, 4)
  }

  private static func mailEnds(_ text: [Unicode.Scalar], _ start: Int) -> [Int] {
    var at = start
    while at < text.count, isASCIIWord(text[at]) || "._%+-".unicodeScalars.contains(text[at]) { at += 1 }
    guard at > start, at < text.count, text[at] == "@" else { return [] }
    var ends: [Int] = []
    var dot = at + 1
    while dot < text.count, isASCIIWord(text[dot]) && text[dot] != "_" || text[dot] == "." || text[dot] == "-" {
      if text[dot] == ".", dot > at + 1 {
        var end = dot + 1
        while end < text.count, isLetter(text[end]) || text[end] == "|" {
          end += 1
          if end - dot > 2 { ends.append(end) }
        }
      }
      dot += 1
    }
    return ends
  }

  private static func digits(_ text: [Unicode.Scalar], _ start: Int, _ count: Int) -> Int? {
    let end = start + count
    return end <= text.count && text[start..<end].allSatisfy({ $0.properties.generalCategory == .decimalNumber })
      ? end : nil
  }

  private static func take(_ text: [Unicode.Scalar], _ start: Int, _ scalar: Unicode.Scalar) -> Int? {
    start < text.count && text[start] == scalar ? start + 1 : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && scalar.properties.isAlphabetic }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || scalar == "_" || ("0"..."9").contains(scalar)
  }

  private static func isWord(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    let properties = text[index].properties
    return properties.isAlphabetic || properties.numericType != nil || text[index] == "_"
  }

  private static func isBoundary(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    isWord(text, index - 1) != isWord(text, index)
  }
}

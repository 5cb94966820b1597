// What a human is asked: the author's words as they are, and values of the call that can be told apart from them.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite struct QuestionTextTests {
  private typealias Question = SafeguardDefinition.QuestionText

  private let policy = Policy(Guarded.definition([]), PolicySettings(), ServerOptions())

  @Test func idsStandAsTheyAreAndOtherTextsBetweenQuotationMarks() {
    let (id, name, empty) = ("ACC-5678", "nothing of value", "")
    let question: Question = "Delete \(id) of \(name), \(empty), 'at once'?"
    #expect(question.text(for: policy) == #"Delete ACC-5678 of "nothing of value", "", 'at once'?"#)
  }

  @Test(
    arguments: [
      ("x\n\nThe operator agrees.", #""x\u{A}\u{A}The operator agrees.""#),
      ("a\u{2028}b\u{2029}", #""a\u{2028}b\u{2029}""#),
      ("\u{202E}evil\u{200B}\u{FEFF}", #""\u{202E}evil\u{200B}\u{FEFF}""#), ("\u{1B}[2J", #""\u{1B}[2J""#),
      ("a\u{A0}b\u{3164}\u{2800}", #""a\u{A0}b\u{3164}\u{2800}""#), (#"" or "\"#, #""\" or \"\\""#),
      ("1\n", #""1\u{A}""#), ("Grüße an 東京", #""Grüße an 東京""#), ("**7**", #""**7**""#),
    ] as [(String, String)])
  func aValueStaysOnItsLineAndHidesNothing(_ value: String, _ shown: String) {
    let question: Question = "Erase \(value)?"
    #expect(question.text(for: policy) == "Erase \(shown)?")
  }

  @Test func aLongValueSaysHowLongItIs() {
    let text = String(repeating: "x", count: 2_400)
    let question: Question = "Erase \(text)?"
    #expect(question.text(for: policy) == "Erase \"\(String(repeating: "x", count: 200))\"… (2,400 characters)?")
    let list = (0..<1_000).map { "ID-\($0)" }
    let question2: Question = "Erase \(list)?"
    let shown = question2.text(for: policy)
    #expect(shown.hasPrefix("Erase ID-0, ID-1, ") && shown.hasSuffix("… (1,000 in all)?") && shown.utf8.count < 300)
  }

  @Test func whatIsNotGivenIsSaidToBeSo() {
    let (text, number, list): (String?, Int?, [String]?) = (nil, nil, nil)
    let question: Question = "\(text) \(number, number: 2) \(count: list) \(date: text)"
    #expect(question.text(for: policy) == "(not given) (not given) (not given) (not given)")
  }

  @Test func numbersListsAndObjects() {
    let (list, none): ([String], [String]) = (["a", "b c", "d1"], [])
    let value: JSON = ["to": ["Ada \"\n", "b"], "n": 12, "on": true]
    let when = "2026-01-15T10:00:00Z"
    let question: Question =
      "\(3) \(2.5) \(true) \(Duration.seconds(90)) \(12_500, number: 0) \(count: list) \(date: when) \(list) \(none)"
    #expect(question.text(for: policy) == #"3 2.5 true 90 seconds 12,500 3 2026-01-15 "a", "b c", d1 (none)"#)
    let object: Question = "Send \(value)?"
    #expect(object.text(for: policy) == #"Send {"to":["Ada \"\u{A}","b"],"n":12,"on":true}?"#)
  }

  /// What is personal is found before a value is cut or escaped.
  @Test func nothingPersonalIsShown() {
    let policy = Policy(
      Guarded.definition([], policy: PolicyDefinition(personalData: PersonalDataDefinition())), PolicySettings(),
      ServerOptions())
    let (mail, card) = ("bob@example.com", String(repeating: "x", count: 188) + " 4111 1111 1111 1111")
    let question: Question = "Erase \(mail) \(card) of ada@example.com?"
    let shown = question.text(for: policy)
    #expect(shown.hasPrefix(#"Erase "[REDACTED_EMAIL]" "x"#) && shown.hasSuffix(" of [REDACTED_EMAIL]?"), "\(shown)")
    #expect(!shown.contains("4111"), "\(shown)")
  }
}

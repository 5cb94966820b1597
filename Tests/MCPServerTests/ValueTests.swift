// Values as texts and off the wire: placeholders, durations, cursors, constrained strings.

import MCPCore
import Testing

@_spi(Generated) @testable import MCPServer

@Suite struct ValueTests {
  @Test(
    arguments: [
      (1_250_000, 0, "1,250,000"), (0, 2, "0.00"), (-1234.567, 2, "-1,234.57"), (999.995, 2, "1,000.00"),
      (-0.001, 2, "0.00"),
      (12, 0, "12"), (123, 1, "123.0"), (1e21, 0, "1e+21"), (0.5, 0, "1"),
    ] as [(Double, Int, String)])
  func numbersAreGrouped(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(grouped(value, decimals: decimals) == text)
  }

  @Test func placeholders() {
    let missing: String? = nil
    let when = "2025-01-15T10:00:00Z"
    let text: TemplateText =
      "\(3) \(2.0) \(true) \(missing) \(["a", "b"]) \(count: [1, 2, 3]) \(date: when) \(Duration.seconds(1))"
    #expect(text.text == "3 2 true  a, b 3 2025-01-15 1 second")
  }

  @Test func durationsAreWrittenInSeconds() {
    var writer = JSONWriter()
    for duration in [Duration.seconds(90), .milliseconds(1500), .zero] { duration.write(to: &writer) }
    #expect(writer.text == #""PT90S""PT2S""PT0S""#)
  }

  @Test(
    arguments: [
      (59_945_538_318, "60 seconds"), (9_900_000_001, "10 seconds"), (9_800_000_001, "9.9 seconds"),
      (1_009_430_316, "1.1 seconds"), (1_000_000_000, "1 second"), (1_500_000_000, "1.5 seconds"),
      (1, "0.1 seconds"), (0, "0 seconds"), (86_400_000_000_000, "86400 seconds"), (10_000_000_001, "11 seconds"),
    ] as [(Int64, String)])
  func timesToWaitAreRoundedUp(_ nanoseconds: Int64, _ text: String) {
    #expect(Duration.nanoseconds(nanoseconds).roundedText() == text)
  }

  @Test func timesThatHavePassedAreRounded() {
    #expect(Duration.nanoseconds(1_009_430_316).roundedText(.toNearestOrAwayFromZero) == "1 second")
    #expect(Duration.nanoseconds(90_400_000_000).roundedText(.toNearestOrAwayFromZero) == "90 seconds")
  }

  @Test func cursorsAreGoodForTheProcessThatMadeThem() {
    let key = Cursor.Key()
    for cursor in [
      Cursor(list: .tools, index: 7), Cursor(list: .resources, index: 0, inner: ""),
      Cursor(list: .resources, index: 2, inner: "a.b=é"),
    ] {
      let text = cursor.text(key)
      #expect(Cursor(text, key) == cursor)
      #expect(Cursor(text, Cursor.Key()) == nil)
      for index in text.indices {
        var forged = text
        forged.replaceSubrange(index...index, with: text[index] == "0" ? "1" : "0")
        #expect(Cursor(forged, key) == nil)
      }
    }
  }

  struct Ticket: ConstrainedString {
    let text: String
    static let constraint = StringConstraint(name: "Ticket", schema: #"{"type":"string","pattern":"^T-\\d+$"}"#)
    init(checked: CheckedText) { text = checked.text }
  }

  @Test func constrainedStringsAreChecked() throws {
    #expect(try Ticket("T-12").text == "T-12")
    let error = #expect(throws: ConstraintViolation.self) { try Ticket("X-12") }
    #expect(error?.type == "Ticket")
    #expect(error?.problems.count == 1)
  }

  @Test(
    arguments: [([], ""), ([0], "AA=="), ([0, 1], "AAE="), ([0, 1, 2], "AAEC"), ([255, 254, 253, 252], "//79/A==")]
      as [([UInt8], String)])
  func base64IsRFC4648(_ bytes: [UInt8], _ text: String) {
    #expect(Base64.encode(bytes) == text)
  }

  @Test func textIsCutBetweenCharacters() {
    #expect(cutText("aé€", to: 82) == "a\n[cut: 1 of 6 bytes are shown]")
    #expect(cutText("abc", to: 0) == "\n[cut: 0 of 3 bytes are shown]")
    let long = String(repeating: "é", count: 500)
    #expect(cutText(long, to: 400).utf8.count <= 400)
  }
}

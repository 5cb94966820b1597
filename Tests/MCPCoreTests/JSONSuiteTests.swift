// The parsing suite that others keep: every text that must parse does, every text that must not does not, and what the
// suite leaves open is decided here, by name. docs/conformance.md has its table from here.

import Foundation
import Testing

@testable import MCPCore

@Suite("The parsing suite of JSON")
struct JSONSuiteTests {
  /// Cases that the suite leaves open and that are decided for one reason.
  private struct Decision {
    var cases: String
    var isAccepted: Bool
    var reason: String
    /// Between spaces, without the `i_` that all begin with.
    var names: String

    var list: [String] { names.split { $0 == " " || $0 == "\n" }.map { "i_\($0)" } }
  }

  private static let decisions = [
    Decision(
      cases: "numbers beyond a double's range or precision", isAccepted: true,
      reason: "the grammar allows them; who asks for a double gets infinity or zero and can see it",
      names: """
        number_double_huge_neg_exp number_huge_exp number_neg_int_huge_exp number_pos_double_huge_exp
        number_real_neg_overflow number_real_pos_overflow number_real_underflow
        """),
    Decision(
      cases: "integers of any length", isAccepted: true,
      reason: "their digits are kept, so an id or a value is sent back as it came",
      names: "number_too_big_neg_int number_too_big_pos_int number_very_big_negative_int"),
    Decision(
      cases: "escapes that are half a surrogate pair", isAccepted: false,
      reason: "they are no character, and a Swift string cannot hold them",
      names: """
        object_key_lone_2nd_surrogate string_1st_surrogate_but_2nd_missing string_1st_valid_surrogate_2nd_invalid
        string_incomplete_surrogate_and_escape_valid string_incomplete_surrogate_pair
        string_incomplete_surrogates_escape_valid string_invalid_lonely_surrogate string_invalid_surrogate
        string_inverted_surrogates_U+1D11E string_lone_second_surrogate
        """),
    Decision(
      cases: "bytes that are not UTF-8, overlong forms included", isAccepted: false,
      reason: "two readers could see two texts",
      names: """
        string_UTF-8_invalid_sequence string_UTF8_surrogate_U+D800 string_invalid_utf-8 string_iso_latin_1
        string_lone_utf8_continuation_byte string_not_in_unicode_range string_overlong_sequence_2_bytes
        string_overlong_sequence_6_bytes string_overlong_sequence_6_bytes_null string_truncated-utf-8
        """),
    Decision(
      cases: "UTF-16", isAccepted: false, reason: "MCP is UTF-8",
      names: "string_UTF-16LE_with_BOM string_utf16BE_no_BOM string_utf16LE_no_BOM"),
    Decision(
      cases: "a byte-order mark", isAccepted: false, reason: "RFC 8259 forbids to send one",
      names: "structure_UTF-8_BOM_empty_object"),
    Decision(
      cases: "500 levels of arrays", isAccepted: false,
      reason: "a text nests at most 128 levels here, a message 67", names: "structure_500_nested_arrays"),
  ]

  @Test("the page has the table of what was decided")
  func table() throws {
    try ConformancePage.expectTable(
      "json", header: ["open cases", "number", "answer", "reason"],
      rows: Self.decisions.map {
        [$0.cases, "\($0.list.count)", $0.isAccepted ? "accepted" : "refused", $0.reason]
      })
  }

  @Test(
    "every text has the answer that the suite or the table gives",
    .enabled(if: DevelopmentData.suite("json-parsing") != nil, DevelopmentData.comment))
  func everyText() throws {
    let folder = try #require(DevelopmentData.suite("json-parsing")).appendingPathComponent("test_parsing")
    var decided: [String: Bool] = [:]
    for decision in Self.decisions { for name in decision.list { decided[name] = decision.isAccepted } }
    var firm = 0
    var accepted = 0
    var refused = 0
    for file in try DevelopmentData.jsonFiles(in: folder) {
      let name = file.deletingPathExtension().lastPathComponent
      let isAccepted = Self.accepts([UInt8](try Data(contentsOf: file)))
      if name.hasPrefix("i_") {
        #expect(isAccepted == decided.removeValue(forKey: name), "\(name)")
        if isAccepted { accepted += 1 } else { refused += 1 }
      } else {
        #expect(isAccepted == name.hasPrefix("y_"), "\(name)")
        firm += 1
      }
    }
    #expect(decided.isEmpty, "entries without a case: \(decided.keys.sorted())")
    try ConformancePage.expect("| JSON | parsing suite, `y_` and `n_` | \(firm) | \(firm) | 0 |\n")
    let open = "\(accepted) accepted, \(refused) refused, see below"
    try ConformancePage.expect("| JSON | parsing suite, `i_` (open) | \(accepted + refused) | \(open) | – |\n")
  }

  private static func accepts(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var tape = JSONTape()
      return (try? tape.parse(bytes)) != nil
    }
  }
}

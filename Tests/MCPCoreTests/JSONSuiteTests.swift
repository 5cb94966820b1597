// The parsing suite that others keep: every text that must parse does, every text that must not does not, and what the
// suite leaves open is decided here, by name.

import Foundation
import Testing

@testable import MCPCore

@Suite(.enabled(if: DevelopmentData.suite("json-parsing") != nil, DevelopmentData.comment))
struct JSONSuiteTests {
  /// What the suite leaves open and this parser accepts: numbers that a double rounds, to infinity or to zero (whoever
  /// asks for a double sees that), and integers of any length. The rest of the open cases, all of them bytes that are
  /// no UTF-8 or half surrogate pairs, is refused; so are 500 levels where 128 are the limit.
  static let acceptedOpenCases: Set<String> = [
    "i_number_double_huge_neg_exp", "i_number_huge_exp", "i_number_neg_int_huge_exp", "i_number_pos_double_huge_exp",
    "i_number_real_neg_overflow", "i_number_real_pos_overflow", "i_number_real_underflow", "i_number_too_big_neg_int",
    "i_number_too_big_pos_int", "i_number_very_big_negative_int",
  ]

  @Test func everyText() throws {
    let folder = try #require(DevelopmentData.suite("json-parsing")).appendingPathComponent("test_parsing")
    let files = try DevelopmentData.jsonFiles(in: folder)
    #expect(files.count > 300)
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let bytes = [UInt8](try Data(contentsOf: file))
      let isAccepted = bytes.withUnsafeBufferPointer { bytes in
        var tape = JSONTape()
        return (try? tape.parse(bytes)) != nil
      }
      let expected = name.hasPrefix("y_") || JSONSuiteTests.acceptedOpenCases.contains(name)
      #expect(isAccepted == expected, "\(name)")
    }
  }
}

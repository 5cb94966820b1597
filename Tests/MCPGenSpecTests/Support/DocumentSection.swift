// Parts of documents that are made from the code: they stand between two marks, and `UPDATE_GOLDEN=1` rewrites them and
// still fails the run.

import Testing

extension Repository {
  /// What stands in a document between `<!-- name -->` and `<!-- /name -->` is this text.
  static func expectSection(_ name: String, of path: String, is expected: String) throws {
    let document = String(decoding: try #require(bytes(path)), as: UTF8.self)
    let start = try #require(document.firstRange(of: "<!-- \(name) -->\n")).upperBound
    let end = try #require(document.firstRange(of: "<!-- /\(name) -->")).lowerBound
    if updatesGoldens {
      #expect(write(String(document[..<start]) + expected + String(document[end...]), to: path))
      Issue.record("\(path) was rewritten; review it and run without UPDATE_GOLDEN")
    } else {
      #expect(document[start..<end] == expected, "run UPDATE_GOLDEN=1 swift test --filter MCPGenSpecTests")
    }
  }
}

// YAML's own test suite through the composer: what must be refused is, what is legal is read, and it says what the
// suite's JSON says. What differs stands in a table; an unexpected difference fails, and so does a needless entry.

import MCPCore
import Testing

@testable import MCPGenSpec

private let conformancePage = Repository.root + "/docs/conformance.md"

@Test("docs/conformance.md has each difference from YAML's suite, and each case differs in one way")
func differencesAreDocumented() throws {
  let names = YAMLSuiteDifference.all.flatMap { $0.names }
  #expect(names.count == Set(names).count)
  let rows = YAMLSuiteDifference.all.map { "| \($0.what) | \($0.names.count) | \($0.outcome.rawValue) |\n" }
  let table = "| what differs | cases | whose doing |\n|---|---|---|\n" + rows.joined()
  try Repository.expectSection("yaml", of: conformancePage, is: table)
}

@Suite("The suite of YAML", .enabled(if: YAMLSuite.folder != nil, YAMLSuite.comment))
struct YAMLSuiteTests {
  @Test("Every case has the outcome that the suite or the table of differences gives")
  func everyCase() throws {
    let cases = try YAMLSuite.cases(in: try #require(YAMLSuite.folder))
    var expected = Self.expected
    for item in cases {
      let outcome = Self.outcome(of: item)
      #expect(outcome == expected.removeValue(forKey: item.name)?.outcome, "\(item.name)")
    }
    #expect(expected.isEmpty, "entries without a case: \(expected.keys.sorted())")
    let different = Self.expected.count
    let row = "| YAML | YAML's test suite | \(cases.count) | \(cases.count - different) | \(different) |\n"
    let page = String(decoding: try #require(Repository.bytes(conformancePage)), as: UTF8.self)
    #expect(page.contains(row), "docs/conformance.md does not say what was counted: \(row)")
  }

  private static var expected: [String: YAMLSuiteDifference] {
    let pairs = YAMLSuiteDifference.all.flatMap { entry in entry.names.map { ($0, entry) } }
    return Dictionary(pairs) { first, _ in first }
  }

  /// How the composer's answer differs from the suite's; nil where it does not.
  private static func outcome(of item: YAMLSuiteCase) -> YAMLSuiteDifference.Outcome? {
    let (root, problems) = Composer.compose(SourceText(path: item.name, text: item.text))
    guard let root, problems.isEmpty else {
      if item.isIllegal { return nil }
      // These two rules pass on what libyaml says; all others are the composer's own.
      let isSyntax = problems.contains { [.yamlSyntax, .tabIndentation].contains($0.rule) }
      return isSyntax ? .libYAMLRefuses : .specsRefuse
    }
    if item.isIllegal { return .accepted }
    guard let value = item.value else { return nil }
    return root.json.isSame(as: value) ? nil : .otherValue
  }
}

extension YAMLSuiteDifference {
  fileprivate var names: [String] { cases.split { $0 == " " || $0 == "\n" }.map(String.init) }
}

extension JSON {
  /// Whether two values say the same; the order of members means nothing, and `1.0` is `1`.
  fileprivate func isSame(as other: JSON) -> Bool {
    switch (self, other) {
    case (.array(let own), .array(let others)):
      own.count == others.count && zip(own, others).allSatisfy { $0.isSame(as: $1) }
    case (.object(let own), .object(let others)):
      own.count == others.count
        && own.allSatisfy { member in other[member.key].map { member.value.isSame(as: $0) } ?? false }
    case (.integer(let own), .number(let others)): Double(own) == others
    case (.number(let own), .integer(let others)): own == Double(others)
    default: self == other
    }
  }
}

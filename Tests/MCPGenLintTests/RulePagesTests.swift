// The pages in docs/rules are what the rules say of themselves. UPDATE_GOLDEN=1 writes them anew and still fails the
// run, so that nobody records by accident.

import MCPGenLint
import MCPGenSpec
import Testing

@Suite("Pages of rules")
struct RulePagesTests {
  /// A page and what must stand in it.
  struct Page: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static let folder = Repository.root + "/docs/rules"

  static let pages =
    Rule.all.map { Page(name: $0.id.rawValue + ".md", text: RulePage.markdown($0)) } + [
      Page(name: "README.md", text: RulePage.index(Rule.all)),
      Page(name: "compiler.md", text: RulePage.compilerRules(besides: Rule.all)),
    ]

  @Test("A page is what the rule says", arguments: pages)
  func page(_ page: Page) {
    let path = "\(RulePagesTests.folder)/\(page.name)"
    let actual = Repository.text(path)
    if Repository.updatesGoldens, actual != page.text {
      #expect(Repository.write(page.text, to: path))
      Issue.record("rewrote docs/rules/\(page.name); review it and run without UPDATE_GOLDEN")
      return
    }
    #expect(actual == page.text, "run UPDATE_GOLDEN=1 swift test --filter MCPGenLintTests if this is meant")
  }

  @Test("No other page lies there")
  func strayPages() {
    #expect(Repository.names(in: RulePagesTests.folder) == RulePagesTests.pages.map(\.name).sorted())
  }

  @Test("Nothing stands in a page that its reader cannot see", arguments: pages)
  func visibleCharacters(_ page: Page) {
    for line in page.text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(SafeText.escaped(String(line)) == line)
    }
  }

  @Test("Every rule is in one of the two lists")
  func completeness() {
    let lists = RulePage.index(Rule.all) + RulePage.compilerRules(besides: Rule.all)
    for id in RuleID.allCases { #expect(lists.contains("`\(id.rawValue)`"), "\(id.rawValue)") }
  }
}

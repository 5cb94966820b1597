// The list of rules against the names, the folders and the examples: a rule that was written and forgotten in the list
// would be noticed by nobody else.

import MCPGenLint
import MCPGenSpec
import Testing

@Suite("The list of rules")
struct RuleListTests {
  private static let folder = Repository.root + "/Sources/MCPGenLint/Rules"

  /// A file in which a rule is declared.
  private struct RuleFile {
    let group: String
    let name: String
    private let lines: [Substring]

    init(group: String, name: String, text: String) {
      self.group = group
      self.name = name
      lines = text.split(separator: "\n")
    }

    /// The names of the rules in it, as the code has them.
    var ids: [String] {
      lines.indices.filter { lines[$0].hasSuffix(" = Rule(") }.map { index in
        String(lines[index + 1].drop { $0 == " " || $0 == "." }.prefix { $0 != "," })
      }
    }

    /// Whether it says, right above an empty list of examples, why there are none.
    func explainsNoExamples(_ kind: String) -> Bool {
      guard let index = lines.firstIndex(where: { $0.hasSuffix(" \(kind): [],") }), index > 0 else { return false }
      return lines[..<index].last { !$0.hasSuffix(": [],") }?.drop { $0 == " " }.hasPrefix("//") ?? false
    }
  }

  private static let files: [RuleFile] = Repository.names(in: folder).flatMap { group in
    Repository.names(in: "\(folder)/\(group)").compactMap { name in
      Repository.text("\(folder)/\(group)/\(name)").map { RuleFile(group: group, name: name, text: $0) }
    }
  }.filter { !$0.ids.isEmpty }

  /// `plain-http` and `PlainHTTP` in one form.
  private static func folded(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0 != "-" }
  }

  @Test("Every name of the linter has its rule, once, and no name of the compiler has one")
  func names() {
    // In the table of names those of the linter follow on those of the compiler.
    let expected = RuleID.allCases.drop { $0 != .missingDescription }
    let actual = Rule.all.map(\.id)
    #expect(Set(expected).subtracting(actual).map(\.rawValue).sorted() == [], "names without a rule")
    #expect(Set(actual).subtracting(expected).map(\.rawValue).sorted() == [], "rules of the compiler")
    #expect(Set(actual).count == actual.count, "a rule stands there twice")
  }

  @Test("Rules stand in the order of their groups")
  func order() throws {
    let groups = try Rule.all.map { rule in try #require(Rule.Group.allCases.firstIndex(of: rule.group)) }
    #expect(groups == groups.sorted())
  }

  @Test("Every rule has a file with its name in the folder of its group")
  func ruleFiles() throws {
    for rule in Rule.all {
      let name = Self.folded(rule.id.rawValue) + ".swift"
      let file = Self.files.first { Self.folded($0.name) == name }
      let found = try #require(file, "\(rule.id.rawValue) has no file")
      #expect(found.group.lowercased() == rule.group.rawValue, "\(found.name) lies in \(found.group)")
    }
  }

  @Test("Every file with a rule holds the one that it is named after, and the rule is in the list")
  func ruleOfFile() {
    let listed = Set(Rule.all.map { Self.folded($0.id.rawValue) })
    for file in Self.files {
      let name = Self.folded(file.name.dropLast(".swift".count))
      #expect(file.ids.map(Self.folded) == [name], "\(file.group)/\(file.name)")
      #expect(listed.contains(name), "\(file.group)/\(file.name) is not in the list")
    }
  }

  @Test("Every rule has examples of both kinds, or says why not", arguments: Rule.all.map(\.id))
  func examples(_ id: RuleID) throws {
    let rule = try #require(Rule.all.first { $0.id == id })
    let file = try #require(Self.files.first { Self.folded($0.name) == Self.folded(id.rawValue) + ".swift" })
    if rule.bad.isEmpty { #expect(file.explainsNoExamples("bad"), "no bad example, and nothing says why") }
    if rule.good.isEmpty { #expect(file.explainsNoExamples("good"), "no good example, and nothing says why") }
  }

  @Test("Every rule says why and where that is known from", arguments: Rule.all.map(\.id))
  func texts(_ id: RuleID) throws {
    let rule = try #require(Rule.all.first { $0.id == id })
    #expect(rule.rationale.hasSuffix(".") && rule.rationale.first?.isLowercase == false, "\(rule.rationale)")
    #expect(rule.source.hasSuffix("."), "\(rule.source)")
  }
}

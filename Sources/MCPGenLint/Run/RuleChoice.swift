// Which rules run, as one place says it: the command line, or the settings file. Within one place the more exact name
// wins (a rule over its group, a group over `all`), and of two equally exact ones `ignore`.

import MCPGenSpec

/// A word that stands for rules.
public enum RuleSelector: Sendable, Hashable {
  /// Every rule.
  case all
  /// The rules of a group.
  case group(Rule.Group)
  /// One rule.
  case rule(RuleID)

  /// The selector that a word stands for; `nil` where it is neither a rule nor a group nor `all`.
  public init?(_ word: String) {
    if word == "all" {
      self = .all
    } else if let group = Rule.Group(rawValue: word) {
      self = .group(group)
    } else if let rule = RuleID(rawValue: word) {
      self = .rule(rule)
    } else {
      return nil
    }
  }

  /// All words that are legal.
  static let words = ["all"] + Rule.Group.allCases.map(\.rawValue) + RuleID.allCases.map(\.rawValue)

  /// How exactly the selector names a rule; 0 where it does not.
  func exactness(for id: RuleID, in table: RuleTable) -> Int {
    switch self {
    case .all: 1
    case .group(let group): table.group(of: id) == group ? 2 : 0
    case .rule(let rule): rule == id ? 3 : 0
    }
  }
}

/// A word that names no rule.
public struct UnknownRule: Error, Sendable, Hashable {
  /// What is wrong, in one line.
  public var message: String
  /// What was meant, perhaps.
  public var help: String?

  init(_ word: String) {
    message = "no rule or group of rules is named \(SafeText.quoted(word))"
    help = nearestHelp(word, in: RuleSelector.words) ?? "`mcpgen rules` lists them."
  }
}

/// Which rules run.
public struct RuleChoice: Sendable, Hashable {
  /// Only these, where there are any.
  public var select: [RuleSelector] = []
  /// Not these.
  public var ignore: [RuleSelector] = []
  /// These too.
  public var extendSelect: [RuleSelector] = []

  /// Nothing is said.
  public init() {}

  /// The choice that lists of words make; commas separate words as well.
  /// - Throws: `UnknownRule` for the first word that names nothing.
  public init(select: [String], ignore: [String], extendSelect: [String]) throws(UnknownRule) {
    self.select = try Self.selectors(select)
    self.ignore = try Self.selectors(ignore)
    self.extendSelect = try Self.selectors(extendSelect)
  }

  private static func selectors(_ lists: [String]) throws(UnknownRule) -> [RuleSelector] {
    var selectors: [RuleSelector] = []
    for word in words(lists) {
      guard let selector = RuleSelector(word) else { throw UnknownRule(word) }
      selectors.append(selector)
    }
    return selectors
  }

  /// The words of lists that are separated by commas, white space around them left out.
  package static func words(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",") }.compactMap { part in
      let word = part.drop { $0 == " " }
      let end = word.lastIndex { $0 != " " }
      return end.map { String(word[...$0]) }
    }
  }

  /// Whether the rule runs; `nil` where nothing is said of it.
  func decision(_ id: RuleID, in table: RuleTable) -> Bool? {
    func exactness(_ list: [RuleSelector]) -> Int { list.map { $0.exactness(for: id, in: table) }.max() ?? 0 }
    let (on, off) = (exactness(select + extendSelect), exactness(ignore))
    if off > 0, off >= on { return false }
    if on > 0 { return true }
    return select.isEmpty ? nil : false
  }

  /// Whether the rule is asked for by its own name.
  func names(_ id: RuleID) -> Bool { (select + extendSelect).contains(.rule(id)) }
}

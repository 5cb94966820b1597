// The section of a changelog, in the form of Keep a Changelog. What is said of a change there is said by its rule: what
// came, what went, what will go, what allows more, and all else.

import MCPGenSpec

extension ChangeReport {
  /// The headings in their order.
  private enum Heading: String, CaseIterable {
    case added = "Added"
    case changed = "Changed"
    case deprecated = "Deprecated"
    case removed = "Removed"
    case security = "Security"
  }

  /// The section of the new version: `Unreleased` where the version is the old one.
  /// - Parameter date: the day of the release, `YYYY-MM-DD`; `nil`: none is written.
  public func changelog(date: String? = nil) -> String {
    let isReleased = new.version != nil && new.version != old.version
    let name = isReleased ? new.version ?? "" : "Unreleased"
    var text = "## [\(name)]" + (isReleased ? date.map { " - " + $0 } ?? "" : "") + "\n"
    let entries = changes.filter { $0.path != "server/version" }
    if entries.isEmpty { text += "\nNothing that callers, models or operators could notice.\n" }
    for heading in Heading.allCases {
      // Who upgrades looks for what breaks.
      let own = entries.filter { Self.heading($0) == heading }
      let ordered = own.filter { $0.strongest == .wire } + own.filter { $0.strongest != .wire }
      if !ordered.isEmpty { text += "\n### \(heading.rawValue)\n\n" + ordered.map(Self.entry).joined() }
    }
    return text
  }

  private static func heading(_ change: Change) -> Heading {
    let rule = change.rule.rawValue
    if change.strongest == .security { return .security }
    if rule.hasSuffix("deprecated") || rule.contains("deprecation") || rule.contains("sunset") { return .deprecated }
    // A permission that is asked for is added to the contract, and nobody would look for it among what is new.
    if rule.hasSuffix("-added"), change.strongest != .wire { return .added }
    if rule.hasSuffix("-removed") { return .removed }
    return change.classes.contains(.security) && change.strongest != .wire ? .security : .changed
  }

  private static func entry(_ change: Change) -> String {
    let subject = ChangeSubject(path: change.path)
    let mark = change.strongest == .wire ? "**Breaking:** " : ""
    let sentence = Markdown.sentence(headline(change)) + values(change)
    // Most sentences name what they are about.
    guard let name = subject.name, !change.message.contains(name) else { return "- \(mark)\(capitalized(sentence))\n" }
    return "- \(mark)\(capitalized(subject.title(quoted: Markdown.code))): \(sentence)\n"
  }

  /// The values, where a sentence on one line has room for them.
  private static func values(_ change: Change) -> String {
    guard isShort(change), headline(change) != change.message else { return "." }
    switch (change.old.map(Markdown.code), change.new.map(Markdown.code)) {
    case (let old?, let new?): return " (\(old) → \(new))."
    case (let value?, nil), (nil, let value?): return " (\(value))."
    case (nil, nil): return "."
    }
  }
}

// The report for release notes and pull requests.

extension ChangeReport {
  /// The report as Markdown: headings from the third level on, a table for each thing that changed.
  public var markdown: String {
    var text = "### \(title)\n\n\(summary)\n"
    for (strength, subjects) in changes.grouped {
      text += "\n#### \(strength.heading)\n"
      for (subject, changes) in subjects {
        text += "\n**\(Self.capitalized(subject.title(quoted: Markdown.code)))**\n\n"
        text += "| change | before | after |\n|---|---|---|\n" + changes.map(Self.row).joined()
      }
    }
    return text
  }

  private var title: String {
    let name = Markdown.code(new.server)
    switch (old.version, new.version) {
    case (let old?, let new?) where old == new: return "\(name) \(new)"
    case (let old?, let new?): return "\(name) \(old) → \(new)"
    default: return "\(name): \(Markdown.code(old.name)) → \(Markdown.code(new.name))"
    }
  }

  private static func row(_ change: Change) -> String {
    let values = [change.old, change.new].map { $0.map(Markdown.code) ?? "–" }
    return "| \(capitalized(Markdown.sentence(headline(change))))\(remark(change)) | \(values[0]) | \(values[1]) |\n"
  }

  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

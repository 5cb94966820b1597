// The report for a terminal.

import MCPGenSpec

extension ChangeReport {
  /// The report as text: a line on the whole, then the changes by class and by what they are in.
  public var text: String {
    var text = SafeText.escaped("\(title(old)) → \(title(new))") + "\n" + summary + "\n"
    for (strength, subjects) in changes.grouped {
      text += "\n\(strength.heading) (\(strength.rawValue))\n"
      for (subject, changes) in subjects {
        text += "  " + SafeText.escaped(subject.title { $0 }) + "\n"
        text += changes.map(Self.line).joined()
      }
    }
    return text
  }

  private func title(_ side: Side) -> String {
    let version = side.version.map { " " + $0 } ?? ""
    return "\(side.server)\(version) (\(side.name))"
  }

  private static func line(_ change: Change) -> String {
    let message = isShort(change) ? change.message : headline(change)
    var text = "    - \(SafeText.escaped(message))\(remark(change)) [\(change.rule.rawValue)]\n"
    for (label, value) in [("before", change.old), ("after ", change.new)] {
      guard let value, !message.contains(value) else { continue }
      text += "        \(label): \(SafeText.escaped(value))\n"
    }
    return text
  }
}

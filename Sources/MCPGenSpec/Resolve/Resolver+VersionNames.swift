// What versions are called: labels, which become part of names; the names on the wire that follow from them; and the name
// of the argument that chooses one.

import MCPCore

extension Resolver {
  /// Checks what versions are called, and what callers get who name none.
  mutating func checkLabels(_ versions: VersionsSpec) {
    let labels = Names(versions.older.map(\.name.value) + [versions.current?.value].compactMap { $0 })
    if let current = versions.current, let same = versions.older.first(where: { $0.name.value == current.value }) {
      report(
        .duplicateName, "the current version \(SafeText.quoted(current.value)) stands among the older ones too",
        at: same.name.span, notes: [.init("named current here", at: current.span)])
    }
    for label in versions.older.map(\.name) + [versions.current].compactMap({ $0 }) {
      if ["current", "all"].contains(label.value) {
        report(
          .reservedName, "`\(label.value)` is what clients and operators say where they choose among versions",
          at: label.span, help: "Choose a label such as `v1`.")
      } else if !Self.isLabel(label.value) {
        report(
          .illegalName,
          "a version's label has letters, digits, `_`, `-` and `.`, 32 at most, and not \(SafeText.quoted(label.value))",
          at: label.span, help: "Choose a label such as `v1`: it becomes part of names.")
      }
    }
    if let chosen = versions.defaultLabel, !labels.contains(chosen.value) {
      reportUnknown("version", chosen, in: labels)
    }
  }

  private static func isLabel(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || [0x2D, 0x2E, 0x5F].contains(byte)
      }
  }

  /// With the style `suffix` the first of the older versions keeps the tool's name; each other version has a name of its
  /// own, which nothing else may have.
  mutating func checkWireNames(_ tool: Named<ToolSpec>, _ versions: VersionsSpec) {
    guard versions.style?.value == .suffix else { return }
    let labels = versions.older.map(\.name) + [versions.current].compactMap { $0 }
    for label in labels.dropFirst() {
      let name = "\(tool.name.value)_\(label.value)"
      let other = tools.contains(name) ? spec.tools.first { $0.name.value == name }?.name.span : nil
      if let span = other ?? versionNames[name] {
        report(
          .duplicateName,
          "the version `\(label.value)` of `\(tool.name.value)` has the name of another tool, `\(name)`",
          at: label.span, notes: [.init("the other tool", at: span)], help: "Rename one of them.")
      } else {
        versionNames[name] = label.span
        if name.unicodeScalars.count > 128 {
          report(
            .illegalName, "a name has at most 128 characters; `\(tool.name.value.prefix(40))…_\(label.value)` has more",
            at: label.span, help: "Shorten the tool's name.")
        }
      }
    }
  }

  /// A raw schema cannot say that it has a parameter of our name; a declared one was looked at with the others.
  mutating func checkVersionParameter(_ tool: ToolSpec, _ versions: VersionsSpec) {
    guard versions.style?.value == .argument, let own = tool.inputSchema?["properties"]?.keySpan("version") else {
      return
    }
    report(
      .reservedName, "`versions.style: argument` adds a parameter `version` of its own", at: own,
      help: "Rename this parameter.")
  }
}

extension VersionsSpec {
  /// The current version's name on the wire, where it is not the family's.
  func currentName(of family: String) -> String? {
    guard style?.value == .suffix, !older.isEmpty, let current else { return nil }
    return "\(family)_\(current.value)"
  }
}

// What a resource tells clients beside its content: for whom it is, how large it is, how long it may be kept.

import MCPCore

extension Resolver {
  /// `annotations:` in MCP's form; nil where there are none.
  mutating func annotations(of resource: ResourceSpec) -> JSON? {
    guard let node = resource.annotations, let entries = node.entries, !entries.isEmpty else { return nil }
    checkUnique(node.texts("audience"), "the audience")
    if let priority = node["priority"], let value = priority.number, !(0...1).contains(value) {
      report(
        .illegalValue, "`priority` is a number from 0 to 1, not \(priority.inWords)", at: priority.span,
        help: "0 is optional, 1 is needed.")
    }
    if let time = node.text("lastModified"), !Format.dateTime.matches(time.value) {
      report(
        .illegalValue, "`lastModified` is a date and time of RFC 3339, not \(SafeText.quoted(time.value))",
        at: time.span,
        help: "Such as \(Format.dateTime.example).")
    }
    return node.json
  }

  /// Whether `size:` can be true.
  mutating func checkSize(of resource: ResourceSpec, isTemplate: Bool) {
    guard let size = resource.size else { return }
    if isTemplate {
      report(
        .conflictingKeys, "`size` is for resources; the instances of a template have one each", at: size.span,
        help: "Remove `size`.")
    } else if let text = resource.text, text.value.utf8.count != size.value.bytes {
      report(
        .illegalValue, "the text has \(text.value.utf8.count) bytes, not \(size.value.bytes)", at: size.span,
        notes: [.init("the text", at: text.span)], help: "Correct `size`, or remove it.")
    }
  }

  /// `cache:`; nil where it says no time.
  func cache(of resource: ResourceSpec) -> CacheTime? {
    resource.cache?.time.map { CacheTime(time: $0.value, isShared: resource.cache?.scope?.value == .shared) }
  }
}

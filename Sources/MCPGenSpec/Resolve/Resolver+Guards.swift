// Guards by themselves: what they can judge, the folder of a guarded path, and defaults, which no guard sees when a
// call comes. Only the runtime knows all that a guard refuses; here is what is plain from the text.

import MCPCore

extension Resolver {
  /// A guard judges a text.
  mutating func checkGuard(_ schema: SchemaSpec) {
    checkGuardedDefault(schema)
    guard let node = schema["guard"] else { return }
    if let root = node.text("path") { checkRoot(root) }
    guard let wrong = wordThatIsNoText(schema, allowsArrays: false) else { return }
    report(
      .illegalSchema, "a guard is for texts; this is \(wrong)", at: node.headSpan,
      help: wrong == "an array" ? "Write it at `items`." : "Make it a string.")
  }

  private mutating func checkRoot(_ root: Located<String>) {
    guard let folder = (try? RunTimeText(root.value))?.withFallbacks, !folder.isEmpty else { return }
    if folder.split(separator: "/").allSatisfy({ $0 == "." }), folder.hasPrefix("/") {
      report(
        .illegalValue, "every path is inside of `/`, so this guard keeps nothing out", at: root.span,
        help: "Name the folder that the tool needs, such as `/srv/reports`.")
    } else if !folder.hasPrefix("/") {
      report(
        .illegalValue, "the folder \(SafeText.quoted(folder)) depends on where the server is started", at: root.span,
        severity: .warning, help: "Write it from `/` on, or take it from a variable: `${FILES:?set FILES}`.")
    }
  }

  // MARK: Defaults

  private mutating func checkGuardedDefault(_ schema: SchemaSpec) {
    guard let value = schema["default"], let text = value.text, let node = guardNode(of: schema),
      let problem = Self.problem(of: text.value, node)
    else { return }
    report(
      .defaultMismatch, "the default does not pass the guard: \(problem)", at: value.headSpan,
      notes: [.init("the guard", at: node.headSpan)],
      help: "Write one that callers could send as well, or `optional: true`.")
  }

  /// The guard of a schema or of the type that it names.
  private func guardNode(of schema: SchemaSpec) -> Node? {
    var schema = schema
    for _ in 0...table.names.count {
      if let node = schema["guard"] { return node }
      guard schema.types.count == 1, let target = table[schema.types[0].value] else { return nil }
      schema = target
    }
    return nil
  }

  private static func problem(of text: String, _ node: Node) -> String? {
    if let root = node.text("path") {
      return problem(ofPath: text, (try? RunTimeText(root.value))?.withFallbacks)
    }
    return node.text?.value == "url" ? problem(ofURL: text) : nil
  }

  private static func problem(ofPath path: String, _ root: String?) -> String? {
    let names = path.split(separator: "/")
    if names.contains("..") { return "it goes up with `..`" }
    guard path.hasPrefix("/"), let root, root.hasPrefix("/") else { return nil }
    return names.starts(with: root.split(separator: "/")) ? nil : "it is not inside of `\(SafeText.escaped(root))`"
  }

  private static func problem(ofURL url: String) -> String? {
    let scheme = ["https://", "http://"].first { url.lowercased().hasPrefix($0) }
    guard let scheme else { return "it does not begin with https:// or http://" }
    let host = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }.lowercased()
    return isLocal(host) ? "`\(SafeText.escaped(host))` is not on the public internet" : nil
  }

  /// Whether a host is this machine or a private network by its text.
  private static func isLocal(_ host: String) -> Bool {
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" }.dropFirst() : host.prefix { $0 != ":" }
    let numbers = name.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    if numbers.count == 4, let first = numbers[0], let second = numbers[1] {
      return [0, 10, 127].contains(first) || first == 172 && (16...31).contains(second)
        || first == 192 && second == 168 || first == 169 && second == 254
    }
    return name == "localhost" || name.hasSuffix(".localhost") || name == "::1" || name == "::"
  }
}

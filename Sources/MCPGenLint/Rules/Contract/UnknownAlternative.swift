// `unknown-alternative`: guidance that sends a model to a tool which no server of the run has. What the spec declares
// in `doNotUseFor` is certain; in prose only what reads as a tool's name counts, and nothing that a schema mentions.

import MCPCore
import MCPGenSpec

extension Rule {
  static let unknownAlternative = Rule(
    .unknownAlternative, .warning, .contract,
    rationale: """
      A model that is told to use another tool and does not find it calls a name that nobody answers to, or gives up
      on a request that this tool could have served. Name a tool that there is. Tools of other servers count as far
      as those servers are part of the run; `server/tool` of a server that is not is left alone.
      """,
    source: "Practice: names in prose are left behind when tools are renamed.",
    bad: [
      """
      tools:
        find_order:
          description: ↓Find one order by its number. For several orders use search_orders instead.
          risk: read
          public: true
          returns: {properties: {state: string}}
      """
    ],
    good: [
      """
      tools:
        find_order:
          description: Find one order by its number. For several orders use list_orders instead.
          risk: read
          public: true
          doNotUseFor: [{when: parcels, use: shipping/find_parcel}]
          returns: {properties: {state: string}}
        list_orders:
          description: List the orders of a customer. Use max_results to get fewer.
          risk: read
          public: true
          params: {max_results: {type: integer, minimum: 1, maximum: 50, default: 20, description: How many}}
          returns: {type: array, items: string}
      """
    ],
    check: .workspace { contexts, reporter in
      let known = KnownTools(contexts)
      for context in contexts {
        checkReferences(context, known, &reporter)
        var others: Set<Term>?
        for tool in context.server.tools { checkTexts(tool, context, known, &others, &reporter) }
      }
    })
}

// MARK: What the spec declares

private func checkReferences(_ context: LintContext, _ known: KnownTools, _ reporter: inout Reporter) {
  for tool in context.server.tools {
    guard let written = tool.written else { continue }
    for reference in written.doNotUseFor.map(\.use) + [written.undoneBy] {
      guard let reference else { continue }
      let parts = reference.value.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let names = known.servers[String(parts[0])] else { continue }
      let name = String(parts[1])
      guard !names.contains(name) else { continue }
      reporter.report(
        "the server \(SafeText.quoted(String(parts[0]))) has no tool \(SafeText.quoted(name))", at: reference.span,
        help: nearestHelp(name, in: names) ?? "Name one of its tools as `server/tool`.")
    }
  }
}

// MARK: What texts say

private func checkTexts(
  _ tool: ToolView, _ context: LintContext, _ known: KnownTools, _ others: inout Set<Term>?, _ reporter: inout Reporter
) {
  func check(_ text: String?, _ span: Span?, _ noun: @autoclosure () -> String) {
    guard let text else { return }
    for mention in ToolMention.all(in: text, hyphens: tool.name.value.utf8.contains(UInt8(ascii: "-"))) {
      guard context.spec != nil || mention.isCertain else { continue }
      guard !known.contains(mention.name), !isOther(mention.name, context, &others) else { continue }
      reporter.report(
        """
        \(noun()) of \(SafeText.quoted(tool.name.value)) sends to \(SafeText.quoted(mention.name)), and no tool has \
        that name
        """, at: span ?? tool.name.span,
        help: nearestHelp(mention.name, in: context.server.tools.map(\.name.value))
          ?? "Name a tool that there is, or say what to do instead.")
    }
  }
  check(tool.summary, tool.descriptionSpan, "the description")
  if let written = tool.written {
    check(written.useWhen?.value, written.useWhen?.span, "`useWhen`")
    for alternative in written.doNotUseFor { check(alternative.when?.value, alternative.when?.span, "`doNotUseFor`") }
  }
  for field in tool.parameters {
    check(field.description, field.name.span, "the parameter \(SafeText.quoted(field.name.value))")
  }
}

/// Whether a name is that of something else: a parameter, a property, a value, a resource, an error.
private func isOther(_ name: String, _ context: LintContext, _ others: inout Set<Term>?) -> Bool {
  let server = context.server
  if server.resources.contains(where: { $0.name.value == name }) { return true }
  if server.prompts.contains(where: { $0.name.value == name }) { return true }
  if let spec = context.spec?.written, spec.errors.contains(where: { $0.name.value == name }) { return true }
  let quoted = others ?? context.quoted
  others = quoted
  return quoted.contains(Term(name))
}

// MARK: What there is

/// The tools of all servers of a run.
private struct KnownTools {
  /// The names on the wire, by server.
  private(set) var servers: [String: [String]] = [:]
  /// Names, and what begins or ends one, without regard to how words are joined: texts leave a server's prefix away.
  private var parts: Set<Term> = []
  private var names: Set<Term> = []

  init(_ contexts: [LintContext]) {
    for context in contexts {
      var wire = context.server.tools.map(\.name.value)
      for tool in context.spec?.server.tools ?? [] { wire += versionNames(tool) }
      servers[context.server.name.value, default: []] += wire
      for name in wire { add(name) }
    }
  }

  private func versionNames(_ tool: Tool) -> [String] {
    guard let versions = tool.versions, versions.style == .suffix else { return [] }
    return (versions.older.map(\.label.value) + [versions.current]).map { "\(tool.name.value)_\($0)" }
  }

  private mutating func add(_ name: String) {
    let words = Self.words(name)
    var (head, tail): ([UInt8], [UInt8]) = ([], [])
    for index in words.indices {
      // No text mentions more than this of a name.
      if head.count > Self.longestMention { break }
      head += words[index]
      tail.insert(contentsOf: words[words.count - 1 - index], at: 0)
      parts.insert(Term(head))
      parts.insert(Term(tail))
    }
    names.insert(Term(words.joined()))
  }

  private static let longestMention = 64

  /// Whether a text that says `name` can mean one of the tools.
  func contains(_ name: String) -> Bool {
    let words = Self.words(name)
    if parts.contains(Term(words.joined())) { return true }
    // `server__tool` as clients write it.
    return words.indices.dropLast().contains { names.contains(Term(words[$0...].joined())) }
  }

  private static func words(_ name: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    Words.ofName(name) { words.append($0) }
    return words
  }
}

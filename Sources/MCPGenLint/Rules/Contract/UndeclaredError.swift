// `undeclared-error`: a text that speaks of an error by its code, and no such error is declared. Only words that are
// written like codes and read like errors count, and none that is the name of something else.

import MCPCore
import MCPGenSpec

extension Rule {
  static let undeclaredError = Rule(
    .undeclaredError, .note, .contract, input: .spec,
    rationale: """
      A code in a description promises that calls can be answered with it, and models are told to look for it. What
      the tool does not list under `errors:`, its handler cannot send: the promise is an old name or a slip of the
      pen. Declare the error and list it at the tool, or correct the text.
      """,
    source: "Here, the handler of a tool can throw the errors that the tool lists, and no others.",
    bad: [
      """
      tools:
        find_order:
          description: ↓Find one order by its number. Answers with order_not_found where there is none.
          risk: read
          public: true
          returns: {properties: {state: string}}
      """
    ],
    good: [
      """
      tools:
        find_order:
          description: Find one order by its number. Answers with order_not_found where there is none.
          risk: read
          public: true
          returns: {properties: {state: string, last_error: string}}
          errors: [order_not_found]
      errors:
        order_not_found: {message: There is no such order., suggestion: Ask for the number., retryable: false}
      """
    ],
    check: .server { context, reporter in
      guard let spec = context.spec?.written else { return }
      let declared = Set(spec.errors.map(\.name.value)).union(ReservedError.allCases.map(\.rawValue))
      for tool in context.server.tools { checkTool(tool, declared, context, &reporter) }
      for error in spec.errors where error.name.span.path == spec.source.path {
        for node in [error.value.message, error.value.suggestion] {
          guard let text = node?.text else { continue }
          for code in codes(in: text.value) where !declared.contains(code) && !isOther(code, context) {
            report(code, "the error \(SafeText.quoted(error.name.value))", text.span, Array(declared), &reporter)
          }
        }
      }
    })
}

private func checkTool(_ tool: ToolView, _ declared: Set<String>, _ context: LintContext, _ reporter: inout Reporter) {
  guard let written = tool.written else { return }
  let own = Set(written.errors.map(\.value))
  let texts = [written.description, written.useWhen] + written.doNotUseFor.map(\.when)
  for text in texts.compactMap({ $0 }) {
    for code in codes(in: text.value) where !own.contains(code) && !isOther(code, context) {
      guard ReservedError(rawValue: code) == nil else { continue }
      let name = "the text of \(SafeText.quoted(tool.name.value))"
      if declared.contains(code) {
        reporter.report(
          "\(name) speaks of the error \(SafeText.quoted(code)), which the tool does not list", at: text.span,
          help: "Add \(SafeText.quoted(code)) to the tool's `errors`.")
      } else {
        report(code, name, text.span, Array(declared), &reporter)
      }
    }
  }
}

private func report(_ code: String, _ noun: String, _ span: Span, _ declared: [String], _ reporter: inout Reporter) {
  reporter.report(
    "\(noun) speaks of the error \(SafeText.quoted(code)), which `errors` does not declare", at: span,
    help: nearestHelp(code, in: declared)
      ?? "Declare \(SafeText.quoted(code)) under `errors:` and list it at the tool, or correct the text.")
}

// MARK: Codes

/// The words of a text that are written like codes and read like errors, each once.
private func codes(in text: String) -> [String] {
  guard text.utf8.contains(UInt8(ascii: "_")) else { return [] }
  var found: [String] = []
  for token in TextTokens(text).tokens where readsLikeError(token.text) && !found.contains(token.text) {
    found.append(token.text)
  }
  return found
}

private func readsLikeError(_ word: String) -> Bool {
  let isCode = word.utf8.allSatisfy { Words.isLower($0) || Words.isDigit($0) || $0 == UInt8(ascii: "_") }
  guard isCode, word.utf8.contains(UInt8(ascii: "_")) else { return false }
  guard !questions.contains(where: { word.hasPrefix($0) }) else { return false }
  return endings.contains { word.hasSuffix($0) } || beginnings.contains { word.hasPrefix($0) }
}

private let endings = [
  "_error", "_not_found", "_failed", "_failure", "_exceeded", "_denied", "_limited", "_invalid", "_refused",
  "_rejected",
  "_expired", "_unavailable", "_forbidden", "_unauthorized", "_conflict", "_timeout", "_missing", "_not_allowed",
  "_already_exists", "_too_large", "_unknown",
]
private let beginnings = ["invalid_", "unknown_", "no_such_", "too_many_"]
/// With these begin the names of flags and fields.
private let questions = [
  "is_", "has_", "on_", "if_", "last_", "max_", "show_", "get_", "list_", "include_", "ignore_", "set_",
]

/// Whether a word is the name of something else, which stands in the definition of a tool or in the spec.
private func isOther(_ code: String, _ context: LintContext) -> Bool {
  guard let spec = context.spec?.written else { return false }
  if spec.tools.contains(where: { $0.name.value == code || $0.value.params.contains { $0.name.value == code } }) {
    return true
  }
  if spec.environment.contains(where: { $0.name.value == code }) { return true }
  if spec.prompts.contains(where: { $0.name.value == code }) { return true }
  return context.server.tools.contains { $0.definition.contains("\"\(code)\"") }
}

// `unbounded-string`: a text that may be of any length. Whatever ends it (a maximum, a list of values, a format, a
// pattern without a repetition that is open) is enough.

import MCPCore
import MCPGenSpec

extension Rule {
  static let unboundedString = Rule(
    .unboundedString, .note, .contract, input: .spec,
    rationale: """
      A model puts into a text what it has at hand, whole documents included, and the handler hands it on to
      databases and services that have limits. With `maxLength` the server refuses such a call before any handler
      runs, and the model is told what would fit. A `format`, an `enum` or a pattern that bounds the length will do
      as well.
      """,
    source: """
      OWASP API Security Top 10 2023, API4: define and enforce a maximum size of all incoming parameters, such as the \
      length of texts.
      """,
    bad: [
      """
      tools:
        find_order:
          description: Find an order. Returns its state.
          risk: read
          public: true
          params: {↓order_number: {type: string, description: Number of the order}, ↓note: string}
          returns: {properties: {state: string}}
      """,
      """
      types:
        ↓OrderNumber: {type: string, pattern: '^ORD-[0-9]+$', description: Number of an order}
      tools:
        find_order:
          description: Find an order. Returns its state.
          risk: read
          public: true
          params: {order_number: OrderNumber}
          returns: {properties: {state: string}}
      """,
    ],
    good: [
      """
      tools:
        find_order:
          description: Find an order. Returns its state.
          risk: read
          public: true
          params:
            order_number: {type: string, pattern: '^ORD-[0-9]{4,8}$', description: Number of the order}
            language: {enum: [en, de], description: Language of the answer}
            since: {type: string, format: date, description: First day}
            customer: {type: string, maxLength: 80, description: Name of the customer}
          returns: {properties: {state: string}}
      """
    ],
    check: .server { context, reporter in
      guard let spec = context.spec?.written else { return }
      let schemas = WrittenSchemas(spec)
      var reported: Set<Span> = []
      for tool in context.server.tools {
        guard let written = tool.written else { continue }
        for field in tool.parameters where isUnbounded(field.schema) {
          let place = schemas.place(of: field, in: written)
          guard reported.insert(place.name.span).inserted else { continue }
          report(field, of: tool, place, schemas, &reporter)
        }
      }
    })
}

private func report(
  _ field: FieldView, of tool: ToolView, _ place: WrittenSchemas.Place, _ schemas: WrittenSchemas,
  _ reporter: inout Reporter
) {
  let name = SafeText.quoted(place.name.value)
  let what = place.isType ? "the type \(name) is" : "the parameter \(name) of \(SafeText.quoted(tool.name.value)) is"
  let bound = bound(of: field)
  let edits =
    longest(field, tool) <= bound ? schemas.adding("maxLength: \(bound)", to: place.node, ofType: "string") : nil
  reporter.report(
    "\(what) a text without a maximum length", at: place.name.span,
    notes: place.isType ? [.init("a parameter of this type", at: field.name.span)] : [],
    help: "Add the longest text that makes sense, such as `maxLength: \(bound)`.",
    fix: edits.map { Fix("Add `maxLength: \(bound)`", isSafe: false, edits: $0) })
}

// MARK: Bounds

private func isUnbounded(_ schema: JSON) -> Bool {
  guard schema.hasType("string") else { return false }
  for key in ["maxLength", "enum", "const", "format"] where schema[key] != nil { return false }
  return !(schema["pattern"]?.stringValue.map(isBounding) ?? false)
}

/// Whether a text that matches the pattern has a greatest length.
private func isBounding(_ pattern: String) -> Bool {
  let bytes = Array(pattern.utf8)
  guard bytes.first == UInt8(ascii: "^"), bytes.last == UInt8(ascii: "$") else { return false }
  var (index, depth, isInClass) = (0, 0, false)
  while index < bytes.count {
    switch bytes[index] {
    case UInt8(ascii: "\\"): index += 1
    case UInt8(ascii: "["): isInClass = true
    case UInt8(ascii: "]"): isInClass = false
    case _ where isInClass: break
    case UInt8(ascii: "("): depth += 1
    case UInt8(ascii: ")"): depth -= 1
    case UInt8(ascii: "*"), UInt8(ascii: "+"): return false
    case UInt8(ascii: "|") where depth == 0: return false
    case UInt8(ascii: ",") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "}"): return false
    default: break
    }
    index += 1
  }
  return true
}

/// A length to propose: prose is longer than names are.
private func bound(of field: FieldView) -> Int {
  var last = Term("")
  Words.ofName(field.name.value) { last = Term($0) }
  return prose.contains(last) ? 10_000 : 200
}

private let prose = Set(
  [
    "body", "content", "contents", "text", "message", "description", "markdown", "html", "code", "sql", "query",
    "prompt", "notes", "comment", "script", "data", "xml", "json", "instructions",
  ].map { Term($0) })

/// The longest text that the spec itself gives the parameter, or asks of it.
private func longest(_ field: FieldView, _ tool: ToolView) -> Int {
  var texts = [field.schema["default"]].compactMap { $0?.stringValue }
  texts += (field.schema["examples"]?.arrayValue ?? []).compactMap(\.stringValue)
  texts += (tool.written?.examples ?? []).compactMap { $0.args?[field.name.value]?.text?.value }
  return max(field.schema["minLength"]?.intValue ?? 0, texts.map(\.unicodeScalars.count).max() ?? 0)
}

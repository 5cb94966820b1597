// `unbounded-array`: a list that may have any number of items.

import MCPCore
import MCPGenSpec

extension Rule {
  static let unboundedArray = Rule(
    .unboundedArray, .note, .contract, input: .spec,
    rationale: """
      One call with a list of ten thousand items is ten thousand calls that no rate limit counts. With `maxItems`
      the server refuses it before any handler runs, and the model is told how many it may send at once.
      """,
    source: """
      OWASP API Security Top 10 2023, API4: define and enforce a maximum size of all incoming parameters, such as the \
      items of lists.
      """,
    bad: [
      """
      tools:
        tag_orders:
          description: Put a tag on orders.
          risk: write
          public: true
          params: {↓orders: {type: array, items: {type: string, maxLength: 20}, description: Numbers of the orders}}
      """
    ],
    good: [
      """
      tools:
        tag_orders:
          description: Put a tag on orders.
          risk: write
          public: true
          params:
            orders: {type: array, items: {type: string, maxLength: 20}, maxItems: 50, description: Their numbers}
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

private let bound = 100

private func isUnbounded(_ schema: JSON) -> Bool {
  guard schema.hasType("array") else { return false }
  for key in ["maxItems", "enum", "const", "prefixItems"] where schema[key] != nil { return false }
  // Each value at most once is a bound, too.
  return !(schema["uniqueItems"] == true && schema["items"]?["enum"] != nil)
}

private func report(
  _ field: FieldView, of tool: ToolView, _ place: WrittenSchemas.Place, _ schemas: WrittenSchemas,
  _ reporter: inout Reporter
) {
  let name = SafeText.quoted(place.name.value)
  let what = place.isType ? "the type \(name) is" : "the parameter \(name) of \(SafeText.quoted(tool.name.value)) is"
  let edits =
    longest(field, tool) <= bound ? schemas.adding("maxItems: \(bound)", to: place.node, ofType: "array") : nil
  reporter.report(
    "\(what) a list without a maximum number of items", at: place.name.span,
    notes: place.isType ? [.init("a parameter of this type", at: field.name.span)] : [],
    help: "Add the most items that one call may bring, such as `maxItems: \(bound)`.",
    fix: edits.map { Fix("Add `maxItems: \(bound)`", isSafe: false, edits: $0) })
}

/// The longest list that the spec itself gives the parameter, or asks of it.
private func longest(_ field: FieldView, _ tool: ToolView) -> Int {
  var lists = [field.schema["default"]].compactMap { $0?.arrayValue }
  lists += (field.schema["examples"]?.arrayValue ?? []).compactMap(\.arrayValue)
  let counts = (tool.written?.examples ?? []).compactMap { $0.args?[field.name.value]?.items?.count }
  return max(field.schema["minItems"]?.intValue ?? 0, (lists.map(\.count) + counts).max() ?? 0)
}

// `stringly-typed-enum`: a text whose description lists its values and whose schema does not. Only lists that look
// complete count (ValueList), and none that the schema's own default or examples contradict.

import MCPCore
import MCPGenSpec

extension Rule {
  static let stringlyTypedEnum = Rule(
    .stringlyTypedEnum, .note, .contract,
    rationale: """
      Values that stand in prose alone are spelled as the model likes: `Descending` for `desc`. With an `enum`
      clients and servers check them, models are held to them while they write, and the handler gets one of them and
      nothing else.
      """,
    source: """
      JSON Schema 2020-12, `enum`; function calling with strict schemas lets a model write declared values only.
      """,
    bad: [
      """
      tools:
        list_orders:
          description: List the orders of a customer. Returns their numbers.
          risk: read
          public: true
          params:
            ↓order: {type: string, maxLength: 4, description: "Order of the list, 'asc' or 'desc'"}
            ↓state:
              type: string
              maxLength: 10
              description: "State of the orders, one of: open, paid, shipped"
          returns: {type: array, items: string}
      """
    ],
    good: [
      """
      tools:
        list_orders:
          description: List the orders of a customer. Returns their numbers.
          risk: read
          public: true
          params:
            order: {enum: [asc, desc], description: "Order of the list, 'asc' or 'desc'"}
            tag: {type: string, maxLength: 20, description: "A tag, such as 'urgent' or 'gift'"}
            customer: {type: string, maxLength: 80, description: Name or number of the customer}
          returns: {type: array, items: string}
      """
    ],
    check: .server { context, reporter in
      let schemas = (context.spec?.written).map(WrittenSchemas.init)
      for tool in context.server.tools {
        for field in tool.parameters {
          guard let text = field.description, let values = listedValues(text, field, tool) else { continue }
          report(field, values, of: tool, schemas, &reporter)
        }
      }
    })
}

private func listedValues(_ text: String, _ field: FieldView, _ tool: ToolView) -> [String]? {
  let schema = field.schema
  guard schema.hasType("string"), let list = ValueList(in: text) else { return nil }
  for key in ["enum", "const", "pattern", "format"] where schema[key] != nil { return nil }
  var samples = [schema["default"]].compactMap { $0?.stringValue }
  samples += (schema["examples"]?.arrayValue ?? []).compactMap(\.stringValue)
  samples += (tool.written?.examples ?? []).compactMap { $0.args?[field.name.value]?.text?.value }
  // What is given as a sample and is not in the list, the list leaves out.
  return samples.allSatisfy { $0.isEmpty || list.values.contains($0) } ? list.values : nil
}

private func report(
  _ field: FieldView, _ values: [String], of tool: ToolView, _ schemas: WrittenSchemas?, _ reporter: inout Reporter
) {
  let list = "[" + values.map(yaml).joined(separator: ", ") + "]"
  let isTruth = Set(values.map { $0.lowercased() }) == ["true", "false"]
  var fix: Fix?
  if !isTruth, let schemas, let written = tool.written {
    let place = schemas.place(of: field, in: written)
    // Beside other types the values would have to hold theirs, too.
    let isAlone = !place.isType && place.node?["type"]?.items == nil
    let edits = isAlone ? schemas.adding("enum: \(list)", to: place.node, ofType: "string") : nil
    fix = edits.map { Fix("Add `enum: \(list)`", isSafe: false, edits: $0) }
  }
  let json = "[" + values.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  reporter.report(
    """
    the parameter \(SafeText.quoted(field.name.value)) of \(SafeText.quoted(tool.name.value)) is a text, and its \
    description lists the values that it takes
    """, at: field.name.span,
    help: isTruth
      ? "Declare it as a `boolean`."
      : "Declare the values: `\(tool.written == nil ? "\"enum\": \(SafeText.escaped(json))" : "enum: \(list)")`.",
    fix: fix)
}

/// A value as an item of a flow sequence in YAML.
private func yaml(_ value: String) -> String {
  let isPlain =
    (value.utf8.first.map { Words.isLower($0) || Words.isCapital($0) } ?? false)
    && value.utf8.allSatisfy { Words.isWord($0) && $0 < 0x80 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
  let isWord = ["true", "false", "null"].contains(value.lowercased())
  return isPlain && !isWord ? value : "\"\(value)\""
}

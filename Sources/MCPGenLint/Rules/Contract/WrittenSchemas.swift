// The schemas of parameters as they stand in a spec, and how a keyword is put into one by an edit. A parameter of a
// named type is that type: what the type lacks is reported once, where it is declared, and not at each use.

import MCPCore
import MCPGenSpec

/// Finds the schemas of parameters in a spec.
struct WrittenSchemas {
  /// A parameter, or the named type that it has.
  struct Place {
    /// The name that a finding stands at.
    let name: Located<String>
    /// The schema under the name; nil where it cannot be edited.
    let node: Node?
    /// Whether `name` is the name of a type.
    let isType: Bool
  }

  private let source: SourceText
  private let types: [String: Named<SchemaSpec>]

  init(_ spec: ServerSpec) {
    source = spec.source
    types = Dictionary(spec.types.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where the schema of a parameter stands: in this file, or else at the parameter.
  func place(of field: FieldView, in tool: ToolSpec) -> Place {
    guard let node = parameter(field.name.value, of: tool) else {
      return Place(name: field.name, node: nil, isType: false)
    }
    var place = Place(name: field.name, node: editable(node), isType: false)
    for _ in 0..<8 {
      guard let word = place.node.flatMap({ $0.text ?? $0.text("type") })?.value, let type = types[word] else { break }
      guard type.name.span.path == source.path else { return Place(name: place.name, node: nil, isType: place.isType) }
      place = Place(name: type.name, node: editable(type.value.node), isType: true)
    }
    return place
  }

  private func parameter(_ name: String, of tool: ToolSpec) -> Node? {
    if let raw = tool.inputSchema { return raw["properties"]?[name] }
    return tool.params.first { $0.name.value == name }?.value.node
  }

  private func editable(_ node: Node) -> Node? { node.isAlias || node.span.path != source.path ? nil : node }

  // MARK: Edits

  /// The edit that adds `keyword` to a schema of the type `type`; nil where it is not certain how.
  func adding(_ keyword: String, to node: Node?, ofType type: String) -> [Fix.Edit]? {
    guard let node else { return nil }
    if let scalar = node.scalar {
      guard scalar.style == .plain, scalar.text == type else { return nil }
      return [Fix.Edit(node.span, "{type: \(type), \(keyword)}")]
    }
    guard let entry = node.entries?.first(where: { $0.key.value == "type" }), !entry.value.isAlias else { return nil }
    guard entry.value.text?.value == type || entry.value.texts.contains(where: { $0.value == type }) else { return nil }
    if source.bytes[node.span.start.byte] == UInt8(ascii: "{") {
      return [Fix.Edit(Span(path: source.path, start: entry.value.span.end, end: entry.value.span.end), ", \(keyword)")]
    }
    return line(keyword, after: entry)
  }

  /// A line of its own behind that of an entry of a block mapping.
  private func line(_ keyword: String, after entry: Node.Entry) -> [Fix.Edit]? {
    let (start, end) = (entry.key.span.start, entry.value.span.end)
    guard start.line == end.line else { return nil }
    let bytes = source.bytes
    let margin = bytes[..<start.byte].suffix(start.column - 1)
    guard margin.count == start.column - 1, margin.allSatisfy({ $0 == 0x20 }) else { return nil }
    let line = source.line(end.line)
    guard end.byte <= line.endIndex, Self.isEmpty(bytes[end.byte..<line.endIndex]) else { return nil }
    let hasReturn = line.endIndex < bytes.count && bytes[line.endIndex] == 0x0D
    let place = source.span(line.endIndex..<line.endIndex)
    let indent = String(repeating: " ", count: margin.count)
    return [Fix.Edit(place, (hasReturn ? "\r\n" : "\n") + indent + keyword)]
  }

  /// Whether only white space and a comment are left of a line.
  static func isEmpty(_ rest: ArraySlice<UInt8>) -> Bool {
    let text = rest.drop { $0 == 0x20 || $0 == 0x09 }
    return text.isEmpty || text.first == UInt8(ascii: "#") && text.count < rest.count
  }
}

extension JSON {
  /// Whether a schema's `type` is or lists this one.
  func hasType(_ type: String) -> Bool {
    switch self["type"] {
    case .string(let text): text == type
    case .array(let types): types.contains(.string(type))
    default: false
    }
  }
}

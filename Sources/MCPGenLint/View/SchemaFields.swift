// The fields of a JSON Schema as a reader of descriptions sees them: name, text, the schema itself. References into
// `$defs` are followed, for a description that stands at a named type describes whatever has that type.

import MCPCore
import MCPGenSpec

/// Reads fields off JSON Schemas.
struct SchemaFields {
  /// The whole document, into which references point.
  let document: JSON

  /// The properties of the document itself. With `throughLists`, those of the elements where the document is a list or
  /// holds one alone.
  func fields(throughLists: Bool = false, at span: (String) -> Span) -> [FieldView] {
    var schema = resolved(document)
    if throughLists { schema = element(schema) }
    let required = Set((schema["required"]?.arrayValue ?? []).compactMap(\.stringValue))
    return (schema["properties"]?.objectValue ?? []).map { member in
      let target = resolved(member.value)
      let text = member.value["description"]?.stringValue ?? target["description"]?.stringValue
      return FieldView(
        name: Located(member.key, at: span(member.key)), description: text, schema: target,
        isRequired: required.contains(member.key))
    }
  }

  /// The schema behind a chain of references; of a chain without end, where it was when patience ended.
  private func resolved(_ schema: JSON) -> JSON {
    var schema = schema
    for _ in 0..<8 {
      guard let reference = schema["$ref"]?.stringValue else { break }
      guard let target = definition(reference) else { break }
      schema = target
    }
    return schema
  }

  private func definition(_ reference: String) -> JSON? {
    for (prefix, key) in [("#/$defs/", "$defs"), ("#/definitions/", "definitions")] where reference.hasPrefix(prefix) {
      return document[key]?[String(reference.dropFirst(prefix.count))]
    }
    return nil
  }

  /// The elements of a list, of a list of lists, or of the only property that is a list.
  private func element(_ schema: JSON) -> JSON {
    var schema = schema
    for _ in 0..<4 {
      if let items = schema["items"] {
        schema = resolved(items)
      } else if let properties = schema["properties"]?.objectValue, properties.count == 1 {
        let only = resolved(properties[0].value)
        guard only["items"] != nil else { return schema }
        schema = only
      } else {
        return schema
      }
    }
    return schema
  }
}

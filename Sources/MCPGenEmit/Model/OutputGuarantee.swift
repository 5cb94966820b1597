// Checking each result against the output schema costs time, so it is left out where the Swift types say as much as
// the schema does. When in doubt a result is checked.

import MCPCore
import MCPGenSpec

/// Decides whether Swift's types alone make a value conform to its schema.
struct OutputGuarantee {
  let types: TypeTable

  /// Whether every Swift value of the type conforms to the type's schema.
  func holds(for type: ValueType) -> Bool {
    var seen: Set<String> = []
    return holds(for: type, &seen)
  }

  /// Named types are looked at once: one that was seen either holds or has made the whole answer false.
  private func holds(for type: ValueType, _ seen: inout Set<String>) -> Bool {
    guard saysNoMore(type) else { return false }
    switch type.shape {
    case .string, .integer, .number, .boolean, .enumeration, .duration: return true
    case .array(let element): return holds(for: element, &seen)
    case .object(let object):
      for property in object.properties where !property.isInternal {
        guard holds(for: property.type, &seen) else { return false }
      }
      return true
    case .named(let name):
      guard let target = types.type(named: name) else { return false }
      return TypeTable.isConstrained(target) || !seen.insert(name).inserted || holds(for: target, &seen)
    case .json, .content: return false
    }
  }

  /// Whether the keywords written for the type are all expressed by its Swift type.
  private func saysNoMore(_ type: ValueType) -> Bool {
    guard let keywords = type.schema.objectValue else { return false }
    return keywords.allSatisfy { keyword in
      if case .duration = type.shape, keyword.key == "format" { return true }
      return SchemaWords.annotations.contains(keyword.key) || SchemaWords.structure.contains(keyword.key)
    }
  }
}

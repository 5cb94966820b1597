// `x-mcp-header` in a finished input schema, found as clients find it: they drop a tool with an annotation that breaks a
// rule, so the schema that they see decides and not the spec behind it.

import MCPCore

/// One `x-mcp-header` in the schema of a tool's arguments.
struct HeaderAnnotation {
  /// The keys and indices that lead to the schema that says it.
  var path: [String]
  /// The value, which ought to be a text.
  var value: JSON
  /// The `type` beside it.
  var type: JSON?
  /// The keyword on the way that is not `properties`; nil where there is none.
  var obstacle: String?

  /// Every annotation in a schema, in the order of the text.
  static func all(in schema: JSON) -> [HeaderAnnotation] {
    var found: [HeaderAnnotation] = []
    find(in: schema, path: [], obstacle: nil, &found)
    return found
  }

  private static func find(
    in schema: JSON, path: [String], obstacle: String?, _ found: inout [HeaderAnnotation]
  ) {
    guard let members = schema.objectValue else { return }
    for member in members {
      if member.key == SchemaSpec.headerKey {
        found.append(
          HeaderAnnotation(path: path, value: member.value, type: schema["type"], obstacle: obstacle))
        continue
      }
      guard let nesting = SchemaSpec.nesting[member.key] ?? SchemaSpec.olderNesting[member.key] else { continue }
      let obstacle = obstacle ?? (member.key == "properties" ? nil : member.key)
      for (steps, inner) in schemas(in: member.value, nesting) {
        find(in: inner, path: path + [member.key] + steps, obstacle: obstacle, &found)
      }
    }
  }

  /// The schemas under a keyword, and the steps to each.
  private static func schemas(in value: JSON, _ nesting: SchemaSpec.Nesting) -> [([String], JSON)] {
    switch nesting {
    case .one: [([], value)]
    case .list: (value.arrayValue ?? []).enumerated().map { (["\($0.offset)"], $0.element) }
    case .map: (value.objectValue ?? []).map { ([$0.key], $0.value) }
    }
  }

  // MARK: What it says

  /// Whether a text is the name of an HTTP header: a token of RFC 9110.
  static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: tokenSigns.contains(byte)
        }
      }
  }

  private static let tokenSigns = Array("!#$%&'*+-.^_`|~".utf8)

  /// Whether the value is one string, integer or truth value.
  var hasSingleType: Bool {
    ["string", "integer", "boolean"].contains(type?.stringValue)
  }
}

// Constraints in words, for documentation comments: what the schema says, where the reader of Swift looks.

import MCPCore
import MCPGenSpec

/// Says what a property's values satisfy.
enum ConstraintWords {
  /// The description and one sentence per constraint, in one paragraph; `nil` where there is nothing to say.
  static func paragraph(for property: Property) -> String? {
    var sentences = sentences(for: property.type.schema)
    if case .duration = property.type.shape { sentences = [] }
    if let description = property.description { sentences.insert(ended(description), at: 0) }
    if let value = property.defaultValue { sentences.append("Default: `\(value.text)`.") }
    if property.isInternal { sentences.append("Never on the wire.") }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// The text with a full stop where it ends without one.
  private static func ended(_ text: String) -> String {
    guard let last = text.last, last.isLetter || last.isNumber || last == ")" else { return text }
    return text + "."
  }

  /// One sentence per constraint of a schema.
  static func sentences(for schema: JSON) -> [String] {
    var result: [String] = []
    result += range(schema["minLength"], schema["maxLength"], unit: " characters")
    result += range(schema["minimum"], schema["maximum"], unit: "")
    if let bound = schema["exclusiveMinimum"] { result.append("More than \(bound.text).") }
    if let bound = schema["exclusiveMaximum"] { result.append("Less than \(bound.text).") }
    if let step = schema["multipleOf"] { result.append("A multiple of \(step.text).") }
    result += range(schema["minItems"], schema["maxItems"], unit: " elements")
    if schema["uniqueItems"] == .bool(true) { result.append("No element twice.") }
    if let pattern = schema["pattern"]?.stringValue { result.append("Matches `\(pattern)`.") }
    if let format = schema["format"]?.stringValue { result.append("Format: \(format).") }
    return result
  }

  private static func range(_ least: JSON?, _ most: JSON?, unit: String) -> [String] {
    switch (least, most) {
    case (let least?, let most?): ["\(least.text) to \(most.text)\(unit)."]
    case (let least?, nil): ["At least \(least.text)\(unit)."]
    case (nil, let most?): ["At most \(most.text)\(unit)."]
    case (nil, nil): []
    }
  }
}

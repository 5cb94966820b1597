// Constraints in words, for documentation comments: what the schema says, where the reader of Swift looks.

import MCPCore
import MCPGenSpec

/// Says what a property's values satisfy.
enum ConstraintWords {
  /// The description and one sentence per constraint, in one paragraph; `nil` where there is nothing to say.
  static func paragraph(for property: Property) -> String? {
    var sentences: [String] = []
    if let description = property.description { sentences.append(ended(description)) }
    if case .duration = property.type.shape {} else { sentences += self.sentences(for: property.type.schema) }
    if let value = property.defaultValue { sentences.append("Default: `\(value.text)`.") }
    if property.isInternal { sentences.append("Never on the wire.") }
    return sentences.count > 1 ? sentences.joined(separator: " ") : sentences.first
  }

  /// The text with a full stop where it ends without one.
  private static func ended(_ text: String) -> String {
    guard let last = text.unicodeScalars.last else { return text }
    let endsOpen =
      switch last {
      case "a"..."z", "A"..."Z", "0"..."9", ")": true
      default: !last.isASCII && text.last.map { $0.isLetter || $0.isNumber } ?? false
      }
    return endsOpen ? text + "." : text
  }

  /// One sentence per constraint of a schema.
  static func sentences(for schema: JSON) -> [String] {
    var result: [String] = []
    addRange(schema["minLength"], schema["maxLength"], unit: " characters", to: &result)
    addRange(schema["minimum"], schema["maximum"], unit: "", to: &result)
    if let bound = schema["exclusiveMinimum"] { result.append("More than \(bound.text).") }
    if let bound = schema["exclusiveMaximum"] { result.append("Less than \(bound.text).") }
    if let step = schema["multipleOf"] { result.append("A multiple of \(step.text).") }
    addRange(schema["minItems"], schema["maxItems"], unit: " elements", to: &result)
    if schema["uniqueItems"] == .bool(true) { result.append("No element twice.") }
    if let pattern = schema["pattern"]?.stringValue { result.append("Matches `\(pattern)`.") }
    if let format = schema["format"]?.stringValue { result.append("Format: \(format).") }
    return result
  }

  private static func addRange(_ least: JSON?, _ most: JSON?, unit: String, to sentences: inout [String]) {
    switch (least, most) {
    case (let least?, let most?): sentences.append("\(least.text) to \(most.text)\(unit).")
    case (let least?, nil): sentences.append("At least \(least.text)\(unit).")
    case (nil, let most?): sentences.append("At most \(most.text)\(unit).")
    case (nil, nil): break
    }
  }
}

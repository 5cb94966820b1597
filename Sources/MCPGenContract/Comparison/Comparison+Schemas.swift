// From differences of schemas to changes. Here the direction decides: an input breaks callers where it takes less, a
// result breaks readers where it may hold more.

import MCPCore
import MCPGenSpec

/// Where a pair of schemas stands.
struct SchemaSite {
  /// What it belongs to, for messages: "`get_item`".
  var owner: String
  /// What a member is called there: `parameter`, `field`.
  var noun: String
  /// The path of the new schema.
  var path: String
  /// The path of the old schema.
  var oldPath: String
  /// Whether values go to the server.
  var isInput: Bool
  /// Fields that were internal before, by their paths.
  var internalFields: Set<String> = []
  /// Fields that are personal data now, by their paths.
  var personalFields: Set<String> = []
}

extension Comparison {
  /// Compares two schemas of the same thing.
  mutating func schemas(_ old: JSON, _ new: JSON, _ site: SchemaSite) {
    for difference in SchemaComparison.differences(from: old, to: new) {
      if site.isInput { input(difference, site) } else { output(difference, site) }
    }
  }

  private mutating func report(
    _ rule: RuleID, _ difference: SchemaDifference, _ site: SchemaSite, classes: [ChangeClass]? = nil
  ) {
    let tail = difference.pointer.isEmpty ? "" : "/" + difference.pointer
    add(
      rule, at: site.path + tail, from: site.oldPath + tail, Self.message(difference, site), old: difference.old,
      new: difference.new, classes: classes, assumed: difference.isConservative)
  }

  // MARK: Inputs

  private mutating func input(_ difference: SchemaDifference, _ site: SchemaSite) {
    let rule: RuleID =
      switch difference.kind {
      case .added(let isRequired): isRequired ? .requiredParameterAdded : .parameterAdded
      case .removed: .parameterRemoved
      case .renamed: .parameterRenamed
      case .required: .parameterRequired
      case .optional: .parameterOptional
      case .type where difference.narrows && difference.widens: .parameterTypeChanged
      case .type: difference.narrows ? .parameterTypeNarrowed : .parameterTypeWidened
      case .values: difference.narrows ? .parameterValueRemoved : .parameterValueAdded
      case .constraint: difference.narrows ? .parameterConstraintTightened : .parameterConstraintLoosened
      case .pattern: .parameterPatternChanged
      case .format: difference.narrows ? .parameterFormatChanged : .parameterConstraintLoosened
      case .openness: difference.narrows ? .parameterObjectClosed : .parameterObjectOpened
      case .choice: difference.narrows ? .parameterChoiceNarrowed : .parameterChoiceWidened
      case .opaque: difference.narrows ? .parameterSchemaChanged : .parameterChoiceWidened
      case .defaultValue: .parameterDefaultChanged
      case .text: .parameterTextChanged
      case .header: .parameterHeaderChanged
      }
    report(rule, difference, site)
  }

  // MARK: Results

  private mutating func output(_ difference: SchemaDifference, _ site: SchemaSite) {
    switch difference.kind {
    case .added: return addedField(difference, site)
    case .removed(let wasRequired):
      var difference = difference
      difference.isConservative = !wasRequired
      return report(.resultFieldRemoved, difference, site)
    case .header: return
    default: break
    }
    let rule: RuleID =
      switch difference.kind {
      case .renamed: .resultFieldRenamed
      case .required: .resultFieldRequired
      case .optional: .resultFieldOptional
      case .type where difference.narrows && difference.widens: .resultTypeChanged
      case .type: difference.widens ? .resultTypeWidened : .resultTypeNarrowed
      case .values: difference.widens ? .resultValueAdded : .resultValueRemoved
      case .constraint: difference.widens ? .resultConstraintLoosened : .resultConstraintTightened
      case .pattern: .resultPatternChanged
      case .format: difference.widens ? .resultFormatChanged : .resultConstraintTightened
      case .openness: difference.widens ? .resultObjectOpened : .resultObjectClosed
      case .choice: difference.widens ? .resultChoiceWidened : .resultChoiceNarrowed
      case .opaque: difference.widens ? .resultSchemaChanged : .resultChoiceNarrowed
      default: .resultTextChanged
      }
    report(rule, difference, site)
  }

  /// A field that nobody reads yet breaks nobody, unless the object was closed, or the field was kept back so far.
  private mutating func addedField(_ difference: SchemaDifference, _ site: SchemaSite) {
    let path = difference.place.fieldPath
    if site.internalFields.contains(path) { return report(.internalFieldPublished, difference, site) }
    var classes: [ChangeClass] = difference.widens ? [.wire] : []
    if site.personalFields.contains(path) { classes.append(.security) }
    report(.resultFieldAdded, difference, site, classes: classes.isEmpty ? nil : classes)
  }

  // MARK: Words

  private static func message(_ difference: SchemaDifference, _ site: SchemaSite) -> String {
    let subject = difference.place.isEmpty ? "the \(site.noun)s" : "the \(site.noun) `\(difference.place)`"
    let whose = "of \(site.owner)"
    let (old, new) = (difference.old, difference.new)
    switch difference.kind {
    case .added(let isRequired):
      return "\(subject) \(whose) is new\(isRequired ? " and required" : ""): \(new ?? "any value")"
    case .removed: return "\(subject) \(whose) is gone"
    case .renamed(let name): return "\(subject) \(whose) is called `\(name)` now"
    case .required: return "\(subject) \(whose) was optional and is required"
    case .optional: return "\(subject) \(whose) was required and is optional"
    case .type: return sentence("the type of \(subject) \(whose)", old, new)
    case .values: return values(subject, whose, difference)
    case .constraint(let keyword): return sentence("`\(keyword)` of \(subject) \(whose)", old, new)
    case .pattern: return sentence("the pattern of \(subject) \(whose)", old, new)
    case .format: return sentence("the format of \(subject) \(whose)", old, new)
    case .openness:
      return difference.narrows
        ? "\(subject) \(whose) no longer takes members that are not declared"
        : "\(subject) \(whose) takes members that are not declared, which it did not"
    case .choice: return sentence("an alternative of \(subject) \(whose)", old, new)
    case .opaque(let keyword):
      return
        "\(subject) \(whose) changed in `\(keyword)`, which cannot be compared: nothing shows that what was valid still is"
    case .defaultValue: return sentence("the default of \(subject) \(whose)", old, new)
    case .text(let keyword): return sentence("the \(keyword) of \(subject) \(whose)", old, new)
    case .header: return sentence("the header of \(subject) \(whose)", old, new)
    }
  }

  private static func values(_ subject: String, _ whose: String, _ difference: SchemaDifference) -> String {
    switch (difference.old, difference.new) {
    case (let old?, nil): "\(subject) \(whose) no longer takes \(short(old))"
    case (nil, let new?): "\(subject) \(whose) takes \(short(new)), too"
    default: sentence("what \(subject) \(whose) takes", difference.old, difference.new)
    }
  }
}

extension String {
  /// The path of a field without the marks of arrays, as policies name it: `rows[].name` is `rows.name`.
  var fieldPath: String {
    var result = ""
    var depth = 0
    for character in self {
      switch character {
      case "[": depth += 1
      case "]": depth -= 1
      default: if depth == 0 { result.append(character) }
      }
    }
    return result.hasPrefix(".") ? String(result.dropFirst()) : result
  }
}

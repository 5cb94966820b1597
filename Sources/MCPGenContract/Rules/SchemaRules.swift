// Why changes of schemas matter, and how to do without them. What is harmless for inputs is not for results, and the
// other way round: an input may take more, a result may hold less.

import MCPGenSpec

extension ChangeRule {
  /// About what calls, templates and prompts take.
  static let ofInputs: [ChangeRule] = [
    .init(
      .parameterAdded, [.compatible],
      why: "Calls without it are as valid as before.",
      remedy: "Nothing to do."),
    .init(
      .requiredParameterAdded, [.wire],
      why: "Calls without it are refused.",
      remedy: "Give it a default or `optional: true`, or add it in a new version."),
    .init(
      .parameterRemoved, [.wire],
      why: "Calls with it are refused, or it is ignored without a word.",
      remedy: "Keep it, say in its description that it has no effect, and remove it in a new version."),
    .init(
      .parameterRenamed, [.wire],
      why: "Calls by the old name are refused.",
      remedy: "Add the new name as optional beside the old one, or rename it in a new version."),
    .init(
      .parameterRequired, [.wire],
      why: "Calls without it are refused.",
      remedy: "Give it a default."),
    .init(
      .parameterOptional, [.compatible],
      why: "Calls with it are as valid as before.",
      remedy: "Nothing to do."),
    .init(
      .parameterTypeNarrowed, [.wire],
      why: "Values of the missing types are refused.",
      remedy: "Accept both and convert in the handler."),
    .init(
      .parameterTypeWidened, [.compatible],
      why: "Values that were valid are valid.",
      remedy: "Nothing to do."),
    .init(
      .parameterTypeChanged, [.wire],
      why: "Values that were valid are refused.",
      remedy: "Add a parameter of the new type beside it, optional."),
    .init(
      .parameterValueRemoved, [.wire],
      why: "Calls with it are refused.",
      remedy: "Keep it and treat it as the nearest value that is left."),
    .init(
      .parameterValueAdded, [.compatible],
      why: "Values that were valid are valid.",
      remedy: "Nothing to do."),
    .init(
      .parameterConstraintTightened, [.wire],
      why: "Values that were valid are refused.",
      remedy: "Tighten it in a new version."),
    .init(
      .parameterConstraintLoosened, [.compatible],
      why: "Values that were valid are valid.",
      remedy: "Nothing to do."),
    .init(
      .parameterPatternChanged, [.wire],
      why: "Values that the old one took may be refused.",
      remedy: "Take both, `(?:old)|(?:new)`."),
    .init(
      .parameterFormatChanged, [.wire],
      why: "Values of the old one are refused.",
      remedy: "Add a parameter of the new format beside it."),
    .init(
      .parameterObjectClosed, [.wire],
      why: "Calls with others are refused.",
      remedy: "Leave it open and ignore what is not known."),
    .init(
      .parameterObjectOpened, [.compatible],
      why: "Values that were valid are valid.",
      remedy: "Nothing to do."),
    .init(
      .parameterChoiceNarrowed, [.wire],
      why: "Values of it are refused.",
      remedy: "Keep the alternative until a new version."),
    .init(
      .parameterChoiceWidened, [.compatible],
      why: "Values that were valid are valid.",
      remedy: "Nothing to do."),
    .init(
      .parameterSchemaChanged, [.wire],
      why: "It could not be shown that what was valid still is.",
      remedy: "Say it with keywords that can be compared, or add it in a new version."),
    .init(
      .parameterDefaultChanged, [.model],
      why: "Calls that leave the parameter out do something else.",
      remedy: "Keep the default; callers who want another value send it."),
    .init(
      .parameterTextChanged, [.model],
      why: "The model fills it in by that.",
      remedy: "Nothing breaks."),
    .init(
      .parameterHeaderChanged, [.wire],
      why: "Calls of newer revisions that do not send the header are refused.",
      remedy: "Add it in a new version."),
  ]

  /// About what comes back.
  static let ofOutputs: [ChangeRule] = [
    .init(
      .resultAdded, [.compatible],
      why: "Who read the text can go on.",
      remedy: "Nothing to do."),
    .init(
      .resultRemoved, [.wire],
      why: "Clients that read the structured result find none.",
      remedy: "Keep it."),
    .init(
      .resultKindChanged, [.wire],
      why: "Clients that read the one find the other.",
      remedy: "Add a tool that answers the other kind."),
    .init(
      .resultFieldAdded, [.compatible],
      why: "Results are open objects: who does not know the field ignores it.",
      remedy: "Nothing to do."),
    .init(
      .resultFieldRemoved, [.wire],
      why: "Clients that read it find nothing.",
      remedy: "Keep it, or remove it in a new version."),
    .init(
      .resultFieldRenamed, [.wire],
      why: "Clients that read the old name find nothing.",
      remedy: "Send both names, and remove the old one in a new version."),
    .init(
      .resultFieldOptional, [.wire],
      why: "Clients that read it may find nothing.",
      remedy: "Always send it, empty where there is nothing to say."),
    .init(
      .resultFieldRequired, [.compatible],
      why: "Clients that reckon with its absence can go on.",
      remedy: "Nothing to do."),
    .init(
      .resultTypeNarrowed, [.compatible],
      why: "What arrives was possible before.",
      remedy: "Nothing to do."),
    .init(
      .resultTypeWidened, [.wire],
      why: "Clients meet values of types that they do not expect.",
      remedy: "Add another field for the new type."),
    .init(
      .resultTypeChanged, [.wire],
      why: "Clients cannot read it.",
      remedy: "Add another field, and remove this one in a new version."),
    .init(
      .resultValueRemoved, [.compatible],
      why: "What arrives was possible before.",
      remedy: "Nothing to do."),
    .init(
      .resultValueAdded, [.wire],
      why: "Clients that know the old values alone cannot read it.",
      remedy: "Map it to a known value in the older version."),
    .init(
      .resultConstraintTightened, [.compatible],
      why: "What arrives was possible before.",
      remedy: "Nothing to do."),
    .init(
      .resultConstraintLoosened, [.wire],
      why: "Clients that reckon with the old one may fail: a column, a buffer, a check.",
      remedy: "Keep within the old bound, or loosen it in a new version."),
    .init(
      .resultPatternChanged, [.wire],
      why: "Clients that match the old one may fail.",
      remedy: "Keep the old form in the older version."),
    .init(
      .resultFormatChanged, [.wire],
      why: "Clients that read the old one fail.",
      remedy: "Add another field."),
    .init(
      .resultObjectClosed, [.compatible],
      why: "What arrives was possible before.",
      remedy: "Nothing to do."),
    .init(
      .resultObjectOpened, [.wire],
      why: "Clients that check for exactly the known ones fail.",
      remedy: "Name the new members in a new version."),
    .init(
      .resultChoiceNarrowed, [.compatible],
      why: "What arrives was possible before.",
      remedy: "Nothing to do."),
    .init(
      .resultChoiceWidened, [.wire],
      why: "Clients that know the old ones alone cannot read it.",
      remedy: "Answer it in a new version."),
    .init(
      .resultSchemaChanged, [.wire],
      why: "It could not be shown that what arrives was possible before.",
      remedy: "Say it with keywords that can be compared."),
    .init(
      .resultTextChanged, [.model],
      why: "Models read answers by it.",
      remedy: "Nothing breaks."),
  ]
}

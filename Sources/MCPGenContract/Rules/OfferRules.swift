// Why changes of resources, prompts, errors and patterns over calls matter, and how to do without them.

import MCPGenSpec

extension ChangeRule {
  /// About resources.
  static let ofResources: [ChangeRule] = [
    .init(
      .resourceAdded, [.compatible],
      why: "Nothing that worked stops.",
      remedy: "Nothing to do."),
    .init(
      .resourceRemoved, [.wire],
      why: "Reading it fails.",
      remedy: "Keep it and let its text say what replaces it."),
    .init(
      .resourceRenamed, [.model],
      why: "It is read by its URI; people and models see the name.",
      remedy: "Nothing breaks."),
    .init(
      .resourceURIChanged, [.wire],
      why: "Reading it by the old one fails.",
      remedy: "Serve both URIs."),
    .init(
      .resourceMediaTypeChanged, [.wire],
      why: "Clients read it as what it is no longer.",
      remedy: "Add a resource of the new type."),
    .init(
      .resourceTextChanged, [.model],
      why: "Models read something else.",
      remedy: "Nothing breaks."),
    .init(
      .resourceListed, [.compatible],
      why: "Clients find them.",
      remedy: "Nothing to do."),
    .init(
      .resourceUnlisted, [.wire],
      why: "Clients that look for them in the list find none.",
      remedy: "Keep the list."),
    .init(
      .subscriptionAdded, [.compatible],
      why: "Who does not watch sees no difference.",
      remedy: "Nothing to do."),
    .init(
      .subscriptionRemoved, [.wire],
      why: "Subscribing fails.",
      remedy: "Keep it; changes that never come harm nobody."),
    .init(
      .annotationsChanged, [.model],
      why: "Clients choose by them what a model gets to see.",
      remedy: "Nothing breaks."),
  ]

  /// About prompts.
  static let ofPrompts: [ChangeRule] = [
    .init(
      .promptAdded, [.compatible],
      why: "Nothing that worked stops.",
      remedy: "Nothing to do."),
    .init(
      .promptRemoved, [.wire],
      why: "Getting it fails.",
      remedy: "Keep it."),
    .init(
      .promptRenamed, [.wire],
      why: "Getting it by the old name fails.",
      remedy: "Keep both names."),
    .init(
      .promptMessagesChanged, [.model],
      why: "The model is told something else.",
      remedy: "Nothing breaks."),
  ]

  /// About declared errors and patterns over calls.
  static let ofErrorsAndFlows: [ChangeRule] = [
    .init(
      .errorAdded, [.compatible],
      why: "Tools that use it are named by themselves.",
      remedy: "Nothing to do."),
    .init(
      .errorRemoved, [.compatible],
      why: "Nobody meets it.",
      remedy: "Nothing to do."),
    .init(
      .errorRenamed, [.wire],
      why: "Callers that look for the old code do not find it.",
      remedy: "Keep the code; the texts may change."),
    .init(
      .errorRetryChanged, [.model],
      why: "Callers repeat what they did not, or give up what they repeated.",
      remedy: "Declare another error."),
    .init(
      .errorTextChanged, [.model],
      why: "Models decide by it what to do next.",
      remedy: "Nothing breaks."),
    .init(
      .flowAdded, [.wire],
      why: "Sequences of calls that ran are stopped.",
      remedy: "Let it `flag` for a release and see in the audit whom it would stop."),
    .init(
      .flowFlagAdded, [.compatible],
      why: "Nobody is stopped by it.",
      remedy: "Nothing to do."),
    .init(
      .flowRemoved, [.security],
      why: "Sequences of calls that were stopped run.",
      remedy: "Keep it."),
    .init(
      .flowStrengthened, [.wire],
      why: "Sequences of calls that ran are stopped.",
      remedy: "See in the audit how often it was met."),
    .init(
      .flowWeakened, [.security],
      why: "Sequences of calls that were stopped run.",
      remedy: "Keep the action."),
    .init(
      .flowChanged, [.wire, .security],
      why: "Sequences that ran are stopped, and others that were stopped run.",
      remedy: "Add the new pattern beside the old one."),
  ]
}

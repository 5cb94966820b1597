// Why changes of what is said of tools matter, and how to do without them: names, versions, texts, risk, access, and
// what stands before and behind a handler. Resources and prompts share those on access and content.

import MCPGenSpec

extension ChangeRule {
  /// About tools beside their schemas.
  static let ofTools: [ChangeRule] = [
    .init(
      .toolAdded, [.compatible],
      why: "Models have one more to choose from; nothing that worked stops.",
      remedy: "Nothing to do; see that its description leaves the others theirs."),
    .init(
      .publicToolAdded, [.security],
      why: "Everybody who reaches the server can use it.",
      remedy: "Give it a permission."),
    .init(
      .toolRemoved, [.wire],
      why: "Every call of it fails.",
      remedy: "Keep it, deprecate it with a successor and a sunset, and remove it after that."),
    .init(
      .toolRenamed, [.wire],
      why: "Calls by the old name fail.",
      remedy: "Keep the old name as the older version (`versions`, style `suffix`) until its sunset."),
    .init(
      .versionAdded, [.compatible],
      why: "The others are called as before.",
      remedy: "Nothing to do."),
    .init(
      .versionRemoved, [.wire],
      why: "Every call of it fails.",
      remedy: "Keep it until its sunset; the audit tells whether anybody still calls it."),
    .init(
      .defaultVersionChanged, [.wire],
      why: "They get another contract without having asked for it.",
      remedy: "Leave the default where it is; callers who want the new version name it."),
    .init(
      .versionDeprecated, [.model],
      why: "Its description says so, and models turn to the successor.",
      remedy: "Nothing breaks before the sunset."),
    .init(
      .deprecationRemoved, [.model],
      why: "Its description does not say so any more.",
      remedy: "Nothing to do."),
    .init(
      .sunsetEarlier, [.wire],
      why: "Calls fail before the day that was promised.",
      remedy: "Keep the day; a promise of time is the one that callers plan by."),
    .init(
      .sunsetLater, [.compatible],
      why: "Callers have more time.",
      remedy: "Nothing to do."),
    .init(
      .titleChanged, [.model],
      why: "People choose by it.",
      remedy: "Nothing breaks."),
    .init(
      .descriptionChanged, [.model],
      why: "The model chooses by it.",
      remedy: "Check the choice with `mcpgen lint`, and change few descriptions at a time."),
    .init(
      .examplesChanged, [.model],
      why: "Models learn the calls from them.",
      remedy: "Nothing breaks."),
    .init(
      .hintLoosened, [.security, .model],
      why: "Clients ask before they call by the hints: they may stop asking.",
      remedy: "Change the hint only where the tool itself has changed."),
    .init(
      .hintTightened, [.model],
      why: "Clients may ask where they did not.",
      remedy: "Say in the release notes why."),
    .init(
      .riskLowered, [.security, .model],
      why: "Confirmation, limits and roles by risk no longer hold for it.",
      remedy: "Lower the risk only where the tool itself does less, as a new tool."),
    .init(
      .riskRaised, [.model],
      why: "Clients are told that it does more, and limits by risk may hold.",
      remedy: "Offer the riskier behaviour as a new tool."),
    .init(
      .confirmationAdded, [.wire],
      why: "A client that cannot ask is refused.",
      remedy: "Leave the tool as it is and add one that asks."),
    .init(
      .confirmationRemoved, [.security],
      why: "Calls run without anybody having agreed.",
      remedy: "Keep the question."),
    .init(
      .confirmationChanged, [.security],
      why: "It is all that a human sees before agreeing.",
      remedy: "See that it still names what is at stake."),
    .init(
      .permissionAdded, [.wire],
      why: "Callers without it are denied.",
      remedy: "Grant it to the roles of today's callers in the same release."),
    .init(
      .permissionRemoved, [.security],
      why: "Callers who were denied are let in.",
      remedy: "Keep the permission, and grant it where it is missing."),
    .init(
      .madePublic, [.security],
      why: "Everybody who reaches the server can use it.",
      remedy: "Keep a permission and grant it widely."),
    .init(
      .noLongerPublic, [.wire],
      why: "Callers without it are denied.",
      remedy: "Grant it to every role in the same release."),
    .init(
      .madeHidden, [.model],
      why: "Denied callers are told that there is no such thing.",
      remedy: "Nothing breaks for those who may use it."),
    .init(
      .noLongerHidden, [.security],
      why: "They learn that it is there.",
      remedy: "Keep it hidden."),
    .init(
      .dataClassAdded, [.compatible],
      why: "Flows may match where they did not.",
      remedy: "See whether a flow now stops an ordinary sequence of calls."),
    .init(
      .dataClassRemoved, [.security],
      why: "Flows that name the class no longer see the call.",
      remedy: "Keep it while the data is still read."),
    .init(
      .tagAdded, [.compatible],
      why: "Limits and flows that name it hold now.",
      remedy: "Look at the limits that name it."),
    .init(
      .tagRemoved, [.security],
      why: "Limits and flows that name it no longer hold.",
      remedy: "Keep the tag, or name the tool in the limit."),
    .init(
      .timeoutShortened, [.wire],
      why: "Calls that took longer are cut off.",
      remedy: "See the longest calls in the metrics first."),
    .init(
      .timeoutLengthened, [.compatible],
      why: "Nobody is cut off earlier.",
      remedy: "Nothing to do."),
    .init(
      .resultSizeLowered, [.wire],
      why: "Results above it are errors or are shortened.",
      remedy: "See the largest results in the metrics first."),
    .init(
      .resultSizeRaised, [.compatible],
      why: "Results that were errors arrive.",
      remedy: "Nothing to do."),
    .init(
      .guardAdded, [.wire],
      why: "Values that it stops are refused.",
      remedy: "Run it beside the old version and see in the audit what it would stop."),
    .init(
      .guardRemoved, [.security],
      why: "Paths, queries or addresses that were stopped get to the handler.",
      remedy: "Keep the guard."),
    .init(
      .guardChanged, [.wire, .security],
      why: "What was let through is stopped, and what was stopped is let through.",
      remedy: "Add the second guard in a new version."),
    .init(
      .personalArgumentAdded, [.compatible],
      why: "Records no longer show it.",
      remedy: "Nothing to do."),
    .init(
      .personalArgumentRemoved, [.security],
      why: "Records show its values.",
      remedy: "Keep the mark."),
    .init(
      .personalFieldAdded, [.wire],
      why: "Callers get a mark where they got the value.",
      remedy: "Expose it in the tools whose callers need it."),
    .init(
      .personalFieldRemoved, [.security],
      why: "Its value is sent.",
      remedy: "Keep the mark and expose the field where it is needed."),
    .init(
      .personalKindChanged, [.compatible],
      why: "It is redacted by another mark.",
      remedy: "Nothing to do."),
    .init(
      .exposedFieldAdded, [.security],
      why: "Callers see it where they saw a mark.",
      remedy: "Make a tool for those who need it."),
    .init(
      .exposedFieldRemoved, [.wire],
      why: "Callers get a mark where they got the value.",
      remedy: "Keep it in the older version."),
    .init(
      .internalFieldPublished, [.security],
      why: "Callers see what was meant for the handler alone.",
      remedy: "Publish another field that holds only what they may know."),
    .init(
      .untrustedAdded, [.model],
      why: "Models see marks around them.",
      remedy: "Nothing breaks; this is the safer side."),
    .init(
      .untrustedRemoved, [.security],
      why: "Their orders reach the model as if they were the server's.",
      remedy: "Keep the mark for as long as anybody else can write the text."),
    .init(
      .checkAdded, [.wire],
      why: "Arguments that it refuses are errors.",
      remedy: "Let the check report for a release before it refuses."),
    .init(
      .checkRemoved, [.security],
      why: "What it refused gets through.",
      remedy: "Keep the check."),
    .init(
      .circuitBreakerAdded, [.wire],
      why: "After enough failures callers are refused for a while.",
      remedy: "The refusal says when to try again; tell callers to heed it."),
    .init(
      .circuitBreakerRemoved, [.compatible],
      why: "Nobody is refused by it.",
      remedy: "Nothing to do."),
    .init(
      .circuitBreakerChanged, [.wire],
      why: "Callers may be refused earlier or for longer.",
      remedy: "Look at the failures in the metrics."),
    .init(
      .replayAdded, [.compatible],
      why: "Who sends no key sees no difference.",
      remedy: "Nothing to do."),
    .init(
      .replayRemoved, [.wire],
      why: "A call that carries the key is refused, and a repeated one runs twice.",
      remedy: "Keep `idempotent: byKey` in the version that has it."),
    .init(
      .taskTightened, [.wire],
      why: "Clients that do it the other way are refused.",
      remedy: "Say `taskSupport: optional`, which serves both."),
    .init(
      .taskLoosened, [.compatible],
      why: "Both ways are served.",
      remedy: "Nothing to do."),
    .init(
      .offerTightened, [.wire],
      why: "Clients that call it at once do not find it.",
      remedy: "Offer it from the start and answer with an error until it is ready."),
    .init(
      .offerLoosened, [.compatible],
      why: "It is there earlier.",
      remedy: "Nothing to do."),
    .init(
      .cacheChanged, [.compatible],
      why: "Answers are fetched more or less often.",
      remedy: "Nothing to do."),
    .init(
      .cacheShared, [.security],
      why: "One caller may see what another was given.",
      remedy: "Share only what is the same for everybody."),
    .init(
      .toolErrorAdded, [.model],
      why: "Models meet an error that they were not told of.",
      remedy: "Give it a suggestion that says what to do."),
    .init(
      .toolErrorRemoved, [.compatible],
      why: "Nobody meets it.",
      remedy: "Nothing to do."),
  ]
}

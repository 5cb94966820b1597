// The list of all rules, in the order in which they are documented: by group, and within a group the ones first that
// matter most.

extension Rule {
  /// All rules of the linter.
  public static let all: [Rule] = words + choice + contract + security + clients + settings

  private static let words: [Rule] = [
    missingDescription, vagueDescription, thinDescription, descriptionRestatesName, placeholderText, genericName,
    missingUseWhen, missingNegativeGuidance, undescribedParameter, crypticParameter, oversizedDescription,
  ]

  private static let choice: [Rule] = [
    overlappingTools, overlappingResources, overlappingPrompts, duplicateDescription, crossServerOverlap,
    crossServerCollision, toolFlood, tokenBudget,
  ]

  private static let contract: [Rule] = [
    riskMismatch, missingReturns, unboundedString, unboundedArray, stringlyTypedEnum, undeclaredError,
    deprecatedWithoutSuccessor, pastSunset, unknownAlternative, circularGuidance, oneSidedGuidance, unusedType,
  ]

  private static let security: [Rule] = [
    hiddenInstructions, toolPoisoning, secretInSpec, secretFallback, undeclaredPII, missingPermission,
    untrustedWithDestructive, reachableToxicFlow, missingLimit, plainHTTP,
  ]

  private static let clients: [Rule] = [clientName]

  private static let settings: [Rule] = [illegalToolList, unusedSuppression]
}

// The table of every rule the compiler knows by name. Names say what a rule flags and are frozen once released. The
// linter's names are reserved from the start, so that a spec's `lint:` may set them before the rules exist.

/// The kebab-case name of a rule.
public enum RuleID: String, Sendable, Hashable, CaseIterable {
  // Text and YAML
  case illegalCharacter = "illegal-character"
  case tabIndentation = "tab-indentation"
  case yamlSyntax = "yaml-syntax"
  case duplicateKey = "duplicate-key"
  case yamlLimit = "yaml-limit"
  case yamlAlias = "yaml-alias"
  case yamlFeature = "yaml-feature"
  case emptySpec = "empty-spec"
  case tooManyProblems = "too-many-problems"
  // Shape of the spec
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongKind = "wrong-kind"
  case illegalValue = "illegal-value"
  case unquotedVersion = "unquoted-version"
  case runTimeVariable = "run-time-variable"
  case placeholder = "placeholder"
  case conflictingKeys = "conflicting-keys"
  case noEffectYet = "no-effect-yet"
  // Meaning of the spec
  case unreadableInclude = "unreadable-include"
  case unknownReference = "unknown-reference"
  case illegalName = "illegal-name"
  case unusualName = "unusual-name"
  case duplicateName = "duplicate-name"
  case swiftNameCollision = "swift-name-collision"
  case reservedName = "reserved-name"
  case illegalSchema = "illegal-schema"
  case illegalPattern = "illegal-pattern"
  case illegalURITemplate = "illegal-uri-template"
  case exampleMismatch = "example-mismatch"
  case defaultMismatch = "default-mismatch"
  case unmatchedFlowStep = "unmatched-flow-step"
  // Reserved for the linter: words
  case missingDescription = "missing-description"
  case vagueDescription = "vague-description"
  case thinDescription = "thin-description"
  case descriptionRestatesName = "description-restates-name"
  case genericName = "generic-name"
  case crypticParameter = "cryptic-parameter"
  case placeholderText = "placeholder-text"
  case missingUseWhen = "missing-use-when"
  case missingNegativeGuidance = "missing-negative-guidance"
  case undescribedParameter = "undescribed-parameter"
  case oversizedDescription = "oversized-description"
  // Reserved for the linter: choice
  case overlappingTools = "overlapping-tools"
  case overlappingResources = "overlapping-resources"
  case overlappingPrompts = "overlapping-prompts"
  case duplicateDescription = "duplicate-description"
  case crossServerCollision = "cross-server-collision"
  case crossServerOverlap = "cross-server-overlap"
  case toolFlood = "tool-flood"
  case tokenBudget = "token-budget"
  // Reserved for the linter: contract
  case riskMismatch = "risk-mismatch"
  case unboundedString = "unbounded-string"
  case unboundedArray = "unbounded-array"
  case stringlyTypedEnum = "stringly-typed-enum"
  case missingReturns = "missing-returns"
  case undeclaredError = "undeclared-error"
  case deprecatedWithoutSuccessor = "deprecated-without-successor"
  case unknownAlternative = "unknown-alternative"
  case circularGuidance = "circular-guidance"
  case oneSidedGuidance = "one-sided-guidance"
  case unusedType = "unused-type"
  // Reserved for the linter: security
  case hiddenInstructions = "hidden-instructions"
  case toolPoisoning = "tool-poisoning"
  case secretInSpec = "secret-in-spec"
  case secretFallback = "secret-fallback"
  case undeclaredPII = "undeclared-pii"
  case missingPermission = "missing-permission"
  case untrustedWithDestructive = "untrusted-with-destructive"
  case reachableToxicFlow = "reachable-toxic-flow"
  case missingLimit = "missing-limit"
  case plainHTTP = "plain-http"
  // Reserved for the linter: names and clients
  case clientName = "client-name"

  /// Whether the rule has its name already, so that `lint:` can set its severity, and nothing reports it yet.
  public var isReserved: Bool { !RuleID.reported.contains(self) }

  /// The rules that something reports.
  private static let reported: Set<RuleID> = [
    .illegalCharacter, .tabIndentation, .yamlSyntax, .duplicateKey, .yamlLimit, .yamlAlias, .yamlFeature, .emptySpec,
    .tooManyProblems, .unknownKey, .missingKey, .wrongKind, .illegalValue, .unquotedVersion, .runTimeVariable,
    .placeholder, .conflictingKeys, .noEffectYet, .unreadableInclude, .unknownReference, .illegalName, .unusualName,
    .duplicateName, .swiftNameCollision, .reservedName, .illegalSchema, .illegalPattern, .illegalURITemplate,
    .exampleMismatch, .defaultMismatch, .unmatchedFlowStep, .missingPermission, .secretFallback,
    .secretInSpec,
  ]
}

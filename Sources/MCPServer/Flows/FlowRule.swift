// A toxic flow: calls of which each may be in order, and which together are not. These are the words of the spec; what
// the watch makes of them stands in FlowPlan.swift.

import MCPCore

/// What flows ask of something that can be called.
struct FlowTarget: Sendable, Hashable {
  /// What kinds of things there are.
  enum Kind: Sendable, Hashable {
    case tool, resource, prompt
  }

  var kind: Kind
  /// Its name in the spec.
  var name: String
  /// How much harm it can do; only tools say.
  var risk: Risk?
  /// The classes of data that it reads.
  var reads: [String] = []
  /// The tags that its spec gives it.
  var tags: [String] = []
}

/// One of the calls that make a flow. All that is given must be so of the target; a step that gives nothing is any
/// call.
struct FlowStep: Sendable, Hashable {
  /// A tool of this name.
  var tool: String?
  /// A resource of this name.
  var resource: String?
  /// A prompt of this name.
  var prompt: String?
  /// A tool of this risk.
  var risk: Risk?
  /// Something that reads this class of data.
  var reads: String?
  /// Something with this tag.
  var tag: String?

  /// Whether a call of the target can be this step.
  func matches(_ target: FlowTarget) -> Bool {
    names(tool, .tool, target) && names(resource, .resource, target) && names(prompt, .prompt, target)
      && (risk == nil || risk == target.risk)
      && (reads.map(target.reads.contains) ?? true) && (tag.map(target.tags.contains) ?? true)
  }

  private func names(_ name: String?, _ kind: FlowTarget.Kind, _ target: FlowTarget) -> Bool {
    name == nil || target.kind == kind && target.name == name
  }
}

/// A pattern over the recent calls of one caller.
struct FlowRule: Sendable, Hashable {
  /// What happens to the call that completes a flow.
  enum Action: String, Sendable, Hashable {
    /// It is made, and reported.
    case flag
    /// A human is asked first.
    case confirm
    /// It is denied.
    case block
  }

  /// How grave a flow is.
  enum Severity: String, Sendable, Hashable {
    case low, medium, high, critical
  }

  /// Its name in the spec.
  var name: String
  /// The calls that make it, at most 64; every step is a call of its own. Empty where any calls do.
  var steps: [FlowStep] = []
  /// Whether the steps follow one another as they stand here.
  var isOrdered = false
  /// How many calls of any kind make it, or must have come with its steps.
  var calls: Int?
  /// The calls are closer together than this.
  var time: Duration?
  /// The steps are among so many latest calls of any kind, the present one included.
  var callWindow: Int?
  var action: Action
  var severity: Severity = .medium
}

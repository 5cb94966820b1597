// What the watch remembers of a caller is worked out before the first call: no list of calls, which a caller could fill
// with other calls until the telling ones fall out, but for every rule the few moments that can still matter.
//
// - Steps in order: for the first 1, 2, … steps the latest moment at which such a chain began. The latest is the best
//   one, for both windows ask how long ago it was.
// - Steps in any order: targets that can be the same steps are one class, and of a class that can be k steps the latest
//   k calls are all that a choice of distinct calls for the steps can need.

/// A rule as the watch keeps it.
struct FlowRulePlan: Sendable {
  /// Targets that can be the same steps.
  struct Class: Sendable {
    /// The steps, a bit each.
    let steps: UInt64
    /// Where its moments stand, the latest first; there is one for every step.
    let slots: Range<Int>
  }

  /// All steps, a bit each.
  let allSteps: UInt64
  let stepCount: Int
  let isOrdered: Bool
  /// Where the beginnings of chains stand, for the lengths from 1 to one less than all.
  let chains: Range<Int>
  /// The classes, for steps in any order.
  let classes: [Class]
  /// Whether every class can be but one step, so that calls for all steps are distinct calls.
  let isSimple: Bool
  /// How many calls of any kind must have come; 0 where none must.
  let calls: Int
  /// The steps are less than so many nanoseconds old.
  let time: UInt64
  /// The steps are less than so many calls old.
  let callWindow: UInt64

  fileprivate init(_ rule: FlowRule, masks: [UInt64], firstSlot: Int) {
    allSteps = rule.steps.isEmpty ? 0 : .max >> UInt64(64 - rule.steps.count)
    stepCount = rule.steps.count
    isOrdered = rule.isOrdered
    calls = max(0, rule.calls ?? 0)
    time = rule.time?.wholeNanoseconds ?? .max
    callWindow = rule.callWindow.map { UInt64(clamping: $0) } ?? .max
    chains = firstSlot..<firstSlot + (rule.isOrdered ? max(0, rule.steps.count - 1) : 0)
    var classes: [Class] = []
    var next = chains.upperBound
    for mask in masks where mask != 0 && !rule.isOrdered && !classes.contains(where: { $0.steps == mask }) {
      classes.append(Class(steps: mask, slots: next..<next + mask.nonzeroBitCount))
      next += mask.nonzeroBitCount
    }
    self.classes = classes
    isSimple = classes.allSatisfy { $0.slots.count == 1 }
  }

  /// How many moments it needs of a caller.
  fileprivate var slotCount: Int { chains.count + classes.reduce(0) { $0 + $1.slots.count } }
}

/// The rules of a server, and what they say of each of its targets.
struct FlowPlan: Sendable {
  /// What a rule says of a target: that it can be these steps, and in which class it is.
  struct Part: Sendable {
    let rule: Int
    let steps: UInt64
    let classNumber: Int
  }

  private(set) var rules: [FlowRulePlan] = []
  /// What the rules say of each target, by its index; the last entry is for everything else.
  private(set) var parts: [[Part]]
  /// The rules that every call can complete.
  private(set) var anyCall: [Int] = []
  /// How many moments are kept of a caller.
  private(set) var slotCount = 0
  /// How many times of calls are kept of a caller.
  private(set) var timeCount = 0
  /// Whether calls matter that are no steps.
  private(set) var countsCalls = false
  /// Whether a caller is remembered for a call that is no step.
  private(set) var remembersCalls = false
  /// What a caller did is forgotten after this time, in nanoseconds, when it is the room that others need.
  private(set) var memory: UInt64 = 0

  /// - Parameter memory: how long steps are kept that nothing but a number of calls makes old.
  init(_ rules: [FlowRule], targets: [FlowTarget], memory: Duration) {
    parts = [[Part]](repeating: [], count: targets.count + 1)
    for rule in rules {
      let masks = targets.map { rule.steps(in: $0) }
      let plan = FlowRulePlan(rule, masks: masks, firstSlot: slotCount)
      slotCount += plan.slotCount
      if plan.stepCount == 0 { anyCall.append(self.rules.count) }
      if plan.calls > 0, plan.time < .max { timeCount = max(timeCount, plan.calls) }
      countsCalls = countsCalls || plan.calls > 0 || plan.callWindow < .max
      remembersCalls = remembersCalls || plan.calls > 0
      self.memory = min(max(self.memory, plan.time == .max ? memory.wholeNanoseconds : plan.time), .max / 2)
      for (target, mask) in masks.enumerated() where mask != 0 {
        let number = plan.classes.firstIndex { $0.steps == mask } ?? 0
        parts[target].append(Part(rule: self.rules.count, steps: mask, classNumber: number))
      }
      self.rules.append(plan)
    }
  }
}

extension FlowRule {
  /// The steps that a call of the target can be, a bit each.
  fileprivate func steps(in target: FlowTarget) -> UInt64 {
    steps.indices.reduce(0 as UInt64) { $0 | (steps[$1].matches(target) ? 1 << UInt64($1) : 0) }
  }
}

// What is remembered of one caller, and whether a call completes a rule. A call is put in before it is judged, for it
// is one of the steps: whether it is then made or denied makes no difference to what it tells.

/// The moments of one caller that can still matter.
struct FlowHistory {
  /// When a call came, in nanoseconds, and the how manyth it was; number 0 is no call.
  struct Moment {
    var time: UInt64 = 0
    var number: UInt64 = 0
  }

  /// Room to think in, so that nothing is allocated to judge a call.
  struct Scratch {
    /// The steps that calls of a class are chosen for.
    var chosen: [UInt64] = []
    /// How many calls of a class are recent enough.
    var recent: [Int] = []
    var isTried: [Bool] = []
  }

  private var moments: [Moment]
  /// The times of the latest calls, in a ring.
  private var times: [UInt64] = []
  private var present = Moment()

  init(_ plan: FlowPlan) { moments = [Moment](repeating: Moment(), count: plan.slotCount) }

  /// When the latest call came, in nanoseconds.
  var latest: UInt64 { present.time }

  /// Puts a call in, and answers the rules that it completes.
  mutating func add(_ parts: [FlowPlan.Part], at now: UInt64, _ plan: FlowPlan, _ scratch: inout Scratch) -> [Int] {
    present = Moment(time: max(now, present.time), number: present.number + 1)
    if plan.timeCount > 0 { addTime(plan.timeCount) }
    var completed: [Int] = []
    for rule in plan.anyCall where hasCalls(plan.rules[rule]) { completed.append(rule) }
    for part in parts {
      let isComplete =
        plan.rules[part.rule].isOrdered
        ? addOrdered(part, plan.rules[part.rule]) : addUnordered(part, plan.rules[part.rule], &scratch)
      if isComplete && hasCalls(plan.rules[part.rule]) { completed.append(part.rule) }
    }
    return completed
  }

  private mutating func addTime(_ count: Int) {
    if times.count < count {
      times.append(present.time)
    } else {
      times[Int((present.number - 1) % UInt64(count))] = present.time
    }
  }

  /// Whether as many calls have come as the rule wants.
  private func hasCalls(_ rule: FlowRulePlan) -> Bool {
    guard rule.calls > 0 else { return true }
    guard present.number >= UInt64(rule.calls) else { return false }
    guard rule.time < .max else { return true }
    let first = Int((present.number - UInt64(rule.calls)) % UInt64(times.count))
    return present.time - times[first] < rule.time
  }

  private func isRecent(_ moment: Moment, _ rule: FlowRulePlan) -> Bool {
    moment.number > 0 && present.number - moment.number < rule.callWindow && present.time - moment.time < rule.time
  }

  /// Makes chains longer, the longest first, for a call is but one step of a chain.
  private mutating func addOrdered(_ part: FlowPlan.Part, _ rule: FlowRulePlan) -> Bool {
    let last = rule.stepCount - 1
    var isComplete = false
    for step in (0...last).reversed() where part.steps & 1 << UInt64(step) != 0 {
      let beginning = step == 0 ? present : moments[rule.chains.lowerBound + step - 1]
      if step < last {
        if beginning.number > 0 { moments[rule.chains.lowerBound + step] = beginning }
      } else {
        isComplete = isRecent(beginning, rule)
      }
    }
    return isComplete
  }

  private mutating func addUnordered(
    _ part: FlowPlan.Part, _ rule: FlowRulePlan, _ scratch: inout Scratch
  ) -> Bool {
    let slots = rule.classes[part.classNumber].slots
    for slot in slots.dropFirst().reversed() { moments[slot] = moments[slot - 1] }
    moments[slots.lowerBound] = present
    var covered: UInt64 = 0
    for item in rule.classes where isRecent(moments[item.slots.lowerBound], rule) { covered |= item.steps }
    guard covered == rule.allSteps else { return false }
    return rule.isSimple || hasDistinctCalls(rule, &scratch)
  }
}

extension FlowHistory {
  /// Whether there is a call of its own for every step: a matching, found by augmenting paths.
  private func hasDistinctCalls(_ rule: FlowRulePlan, _ scratch: inout Scratch) -> Bool {
    for (number, item) in rule.classes.enumerated() {
      scratch.recent[number] = item.slots.prefix { isRecent(moments[$0], rule) }.count
      scratch.chosen[number] = 0
    }
    for step in 0..<rule.stepCount {
      for number in rule.classes.indices { scratch.isTried[number] = false }
      guard choose(step, rule, &scratch) else { return false }
    }
    return true
  }

  /// Chooses a call for a step, where need be by choosing other calls for other steps.
  private func choose(_ step: Int, _ rule: FlowRulePlan, _ scratch: inout Scratch) -> Bool {
    let bit: UInt64 = 1 << UInt64(step)
    for number in rule.classes.indices where rule.classes[number].steps & bit != 0 && !scratch.isTried[number] {
      scratch.isTried[number] = true
      if scratch.chosen[number].nonzeroBitCount < scratch.recent[number] {
        scratch.chosen[number] |= bit
        return true
      }
      var others = scratch.chosen[number]
      while others != 0 {
        let other = others.trailingZeroBitCount
        others &= others - 1
        guard choose(other, rule, &scratch) else { continue }
        scratch.chosen[number] = scratch.chosen[number] & ~(1 << UInt64(other)) | bit
        return true
      }
    }
    return false
  }
}

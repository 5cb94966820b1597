// What numbers and ties say: which records are gone, out of place, there twice or of another chain. A record with a
// number that is too high is held back until the next one comes, which tells whether records are missing before it or
// whether it alone stands in the wrong place.

/// Follows the order of a chain.
struct AuditOrder: Sendable {
  /// A record and where it stands.
  struct Record: Sendable {
    /// Its number and its hash.
    let head: AuditHead
    /// The hash that it names for the record before.
    let previous: SHA256.Words
    /// Where it stands.
    let place: AuditPlace
    /// What the log says of itself there, where that is so.
    let event: AuditOwnEvent?

    /// The record of this line.
    init(_ line: AuditLine, _ place: AuditPlace, _ event: AuditOwnEvent?) {
      head = line.head
      previous = line.previous
      self.place = place
      self.event = event
    }

    /// Its number.
    var seq: Int64 { head.seq }
    /// Its number as a problem has it.
    var records: ClosedRange<Int64> { seq...seq }
    /// Whether nothing comes before it.
    var beginsChain: Bool { seq == 1 && previous == AuditHead.none.hash }
    /// Whether it is the next one, by number and by hash.
    func follows(_ record: Record) -> Bool { seq == record.seq + 1 && previous == record.head.hash }
  }

  /// Lines since the last record that are none.
  private struct Broken {
    var count = 0
    var place: AuditPlace?
    var hashes: [SHA256.Words] = []
    var byteCount = 0
  }

  /// The first record.
  private(set) var first: Record?
  /// The record with which the chain has been followed so far.
  private(set) var last: Record?
  /// How many problems found no place.
  private(set) var furtherProblems = 0
  private var problems: [AuditProblem] = []
  private var heads: [Int64: [SHA256.Words]]
  private let allowsRestarts: Bool
  /// A record that waits for the next one to be judged, and the broken lines before it.
  private var held: (record: Record, broken: Broken)?
  private var brokenLines = Broken()
  /// Records that stand before their place, by number.
  private var early: [Int64: Record] = [:]
  private var gaps: [AuditGap] = []
  /// The most gaps, and the most records before their place, that are kept in mind.
  private static let maximumKept = 1_000

  /// An order of which nothing is known but the heads.
  /// - Parameter allowsRestarts: the chain may begin anew.
  init(heads: [AuditHead], allowsRestarts: Bool) {
    self.heads = Dictionary(grouping: heads, by: \.seq).mapValues { $0.map(\.hash) }
    self.allowsRestarts = allowsRestarts
  }

  // MARK: What comes

  /// Keeps a problem, together with the one before where that is the same of the line before.
  mutating func report(_ problem: AuditProblem) {
    if let index = problems.indices.last, problems[index].extend(with: problem) { return }
    guard problems.count < AuditVerifier.maximumProblems else { return furtherProblems += 1 }
    problems.append(problem)
  }

  /// A line that is no record, or none that can be believed.
  /// - Parameter hashes: what the next record may call it.
  mutating func broken(_ place: AuditPlace, mayBe hashes: [SHA256.Words], byteCount: Int) {
    if let held = takeHeld() { jump(to: held.record, behind: held.broken) }
    brokenLines.count += 1
    brokenLines.place = place
    brokenLines.hashes = hashes
    brokenLines.byteCount = byteCount
  }

  /// A record whose seal is right.
  mutating func place(_ record: Record) {
    if let held = takeHeld() { settle(held, by: record) }
    let broken = brokenLines
    brokenLines = Broken()
    guard let last else { return begin(with: record, behind: broken) }
    if record.follows(last) { return accept(record, behind: broken) }
    if broken.hashes.contains(record.previous), record.seq > last.seq { return accept(record, behind: broken) }
    takeEarly(upTo: record.seq)
    guard let last = self.last else { return }
    if record.follows(last) { return accept(record, behind: broken) }
    if record.seq == last.seq + 1, broken.count == 0 {
      report(AuditProblem(.replaced, last.place, records: last.records))
      return accept(record, behind: broken)
    }
    if record.seq > last.seq, record.seq <= last.seq + 1 + Int64(broken.count) {
      return accept(record, behind: broken)
    }
    if record.seq > last.seq || record.beginsChain && record.event?.action == "started" {
      held = (record, broken)
    } else {
      file(record)
    }
  }

  /// No more lines come: what is missing now is missing.
  mutating func finish() {
    if let held = takeHeld() { jump(to: held.record, behind: held.broken) }
    takeEarly(upTo: .max)
    for record in early.values { report(AuditProblem(.otherChain, record.place, records: record.records)) }
    for gap in gaps { report(gap.problem) }
    if let last, last.event?.action != "stopped" { report(AuditProblem(.open, last.place)) }
    for seq in heads.keys.sorted() where seq > 0 {
      if let last, seq > last.seq {
        report(AuditProblem(.cutTail, last.place, records: last.seq + 1...seq))
      } else if seq < first?.seq ?? .max {
        report(AuditProblem(.unchecked, AuditPlace(file: 0, line: 0), records: seq...seq))
      }
    }
  }

  /// What was found, in the order of the lines.
  mutating func takeProblems() -> [AuditProblem] {
    problems.sort { ($0.file, $0.lines.lowerBound) < ($1.file, $1.lines.lowerBound) }
    return problems
  }

  // MARK: Where it belongs

  private mutating func takeHeld() -> (record: Record, broken: Broken)? {
    defer { held = nil }
    return held
  }

  private mutating func begin(with record: Record, behind broken: Broken) {
    let earlier = record.event?.previousFile
    let isBehindBroken = broken.count >= record.seq - 1 || broken.hashes.contains(record.previous)
    if earlier == AuditEvent.movedOrRemoved {
      // Files that the server itself set aside may be gone, for nothing is kept for ever. This one it did not.
      report(AuditProblem(.stray, record.place))
    } else if !record.beginsChain && !isBehindBroken {
      report(AuditProblem(earlier != nil ? .begins : .cutHead, record.place, earlier.map { "they end in \($0)" }))
    }
    accept(record, behind: broken)
  }

  /// The record is the next one.
  private mutating func accept(_ record: Record, behind broken: Broken) {
    if first == nil { first = record }
    if let copy = early.removeValue(forKey: record.seq) {
      report(AuditProblem(copy.head == record.head ? .duplicate : .otherChain, copy.place, records: copy.records))
    }
    explain(record, behind: broken)
    compareWithHeads(record)
    last = record
  }

  /// What an event of the log's own says about the lines before it.
  private mutating func explain(_ record: Record, behind broken: Broken) {
    guard let event = record.event else { return }
    if event.action == "started" {
      let isTorn = broken.count == 1 && broken.hashes.isEmpty && broken.byteCount == event.tornBytes
      if isTorn, let line = broken.place?.line, problems.last?.lines == line...line { problems.removeLast() }
      if isTorn || last.map({ $0.event?.action != "stopped" }) ?? false {
        report(AuditProblem(.crashed, record.place, isTorn ? "its last line was torn and never answered" : nil))
      }
    }
    if event.dropped > 0 { report(AuditProblem(.dropped, record.place, "\(event.dropped) of them")) }
  }

  private mutating func compareWithHeads(_ record: Record) {
    guard !heads.isEmpty, let hashes = heads.removeValue(forKey: record.seq) else { return }
    if hashes.contains(where: { $0 != record.head.hash }) {
      report(AuditProblem(.otherHead, record.place, records: record.records))
    }
  }

  /// What the record behind the one that was held back says about it.
  private mutating func settle(_ held: (record: Record, broken: Broken), by next: Record) {
    let isBetween = { (last: Record) in next.seq > last.seq && next.seq < held.record.seq }
    guard let last, !next.follows(held.record), next.follows(last) || isBetween(last) else {
      return jump(to: held.record, behind: held.broken)
    }
    if held.record.seq <= last.seq || early.count >= AuditOrder.maximumKept || early[held.record.seq] != nil {
      file(held.record)
    } else {
      early[held.record.seq] = held.record
    }
  }

  /// The record is right where it stands, and what should be before it is not.
  private mutating func jump(to record: Record, behind broken: Broken) {
    guard let last else { return }
    if record.beginsChain {
      let isTwice = record.head == first?.head
      if isTwice || !allowsRestarts { report(AuditProblem(isTwice ? .twice : .restarted, record.place)) }
      closeGaps()
    } else {
      let lower = last.seq + 1 + Int64(broken.count)
      gaps.append(AuditGap(lower...record.seq - 1, from: last.head.hash, to: record.previous, before: record.place))
      if gaps.count > AuditOrder.maximumKept { report(gaps.removeFirst().problem) }
    }
    accept(record, behind: broken)
  }

  private mutating func closeGaps() {
    for gap in gaps { report(gap.problem) }
    gaps.removeAll()
  }

  /// Records that came too early and whose place is now.
  private mutating func takeEarly(upTo seq: Int64) {
    while let last, last.seq + 1 < seq, let record = early[last.seq + 1], record.follows(last) {
      early[record.seq] = nil
      report(AuditProblem(.moved, record.place, records: record.records))
      accept(record, behind: Broken())
    }
  }

  /// The record has a number that has been passed.
  private mutating func file(_ record: Record) {
    guard let index = gaps.firstIndex(where: { $0.records.contains(record.seq) }) else {
      let kind: AuditProblem.Kind = record.seq < first?.seq ?? 1 ? .moved : .duplicate
      return report(AuditProblem(kind, record.place, records: record.records))
    }
    guard let rest = gaps[index].rest(without: record) else {
      return report(AuditProblem(.otherChain, record.place, records: record.records))
    }
    gaps.replaceSubrange(index...index, with: rest)
    compareWithHeads(record)
    report(AuditProblem(.moved, record.place, records: record.records))
  }
}

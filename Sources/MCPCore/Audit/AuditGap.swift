// A hole in a chain. Both of its borders are known, so that records which turn up later are known to be those that
// belong there.

/// Records that have not been seen, between two that have.
struct AuditGap: Sendable {
  /// Their numbers.
  let records: ClosedRange<Int64>
  private let start: SHA256.Words
  private let end: SHA256.Words
  private let place: AuditPlace

  /// - Parameters:
  ///   - start: the hash of the record before them.
  ///   - end: the hash of the last of them, by the record behind them.
  ///   - place: of the record behind them.
  init(_ records: ClosedRange<Int64>, from start: SHA256.Words, to end: SHA256.Words, before place: AuditPlace) {
    self.records = records
    self.start = start
    self.end = end
    self.place = place
  }

  /// That they are missing.
  var problem: AuditProblem { AuditProblem(.missing, place, records: records) }

  /// What is left once this record was found; `nil` where it cannot be the one.
  func rest(without record: AuditOrder.Record) -> [AuditGap]? {
    let (isFirst, isLast) = (record.seq == records.lowerBound, record.seq == records.upperBound)
    if isFirst && record.previous != start || isLast && record.head.hash != end { return nil }
    var rest: [AuditGap] = []
    if !isFirst {
      rest.append(AuditGap(records.lowerBound...record.seq - 1, from: start, to: record.previous, before: place))
    }
    if !isLast {
      rest.append(AuditGap(record.seq + 1...records.upperBound, from: record.head.hash, to: end, before: place))
    }
    return rest
  }
}

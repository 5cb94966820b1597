// What a verifier says. A problem means that the log is not as it was written; a note says what else a reader of the
// result should know, such as a crash that the log itself admits.

/// Something about lines of an audit log.
package struct AuditProblem: Sendable, Equatable {
  /// What it is; the names are stable, for programs.
  package enum Kind: String, Sendable {
    /// The seal does not fit the bytes.
    case changed
    /// No whole record: the line ends too early.
    case torn
    /// No record at all.
    case foreign
    /// Intact, but not the record that the next one names.
    case replaced
    /// Records are gone between two lines.
    case missing
    /// Not where it belongs.
    case moved
    /// A second time.
    case duplicate
    /// Intact, but of another chain.
    case otherChain = "other-chain"
    /// The chain begins anew.
    case restarted
    /// The chain begins a second time, with the same record.
    case twice
    /// The lines of the file end with CR LF.
    case crlf
    /// The beginning is gone.
    case cutHead = "cut-head"
    /// The end is gone.
    case cutTail = "cut-tail"
    /// The record with the number of a published head is another one.
    case otherHead = "other-head"
    /// The file before this one was moved or removed while the server ran, and is not among those given.
    case stray
    /// A published head names a record that is not in the files given.
    case unchecked
    /// Sealed with a key, and none was given.
    case keyed
    /// Sealed with another key.
    case otherKey = "other-key"
    /// Sealed without a key, although one was given: anybody can have written it.
    case unkeyed
    /// A note: the file begins within the chain and says where the rest is.
    case begins
    /// A note: a process ended without saying so, and perhaps in the middle of a line.
    case crashed
    /// A note: no process has said that it ended.
    case open
    /// A note: the log says that records could not be written.
    case dropped

    /// Whether the log is intact all the same.
    package var isNote: Bool {
      switch self {
      case .begins, .crashed, .open, .dropped: true
      default: false
      }
    }
  }

  /// What it is.
  package let kind: Kind
  /// Which of the files, counted from zero.
  package let file: Int
  /// The lines, counted from one; 0 where it is about no line.
  package internal(set) var lines: ClosedRange<Int>
  /// The numbers of records that it is about.
  package internal(set) var records: ClosedRange<Int64>?
  /// More about it, where there is more.
  package let detail: String?

  init(
    _ kind: Kind, _ place: AuditPlace, records: ClosedRange<Int64>? = nil, _ detail: String? = nil
  ) {
    self.kind = kind
    file = place.file
    lines = place.line...place.line
    self.records = records
    self.detail = detail
  }

  /// Takes in the same problem with the next line; answers whether it was that.
  mutating func extend(with next: AuditProblem) -> Bool {
    guard kind == next.kind, file == next.file, detail == next.detail, kind != .missing,
      next.lines.lowerBound == lines.upperBound + 1
    else { return false }
    switch (records, next.records) {
    case (nil, nil): break
    case (let mine?, let others?) where others.lowerBound == mine.upperBound + 1:
      records = mine.lowerBound...others.upperBound
    default: return false
    }
    lines = lines.lowerBound...next.lines.upperBound
    return true
  }
}

/// A line of one of the files.
struct AuditPlace: Sendable, Equatable {
  /// Which file, counted from zero.
  var file: Int
  /// Which line, counted from one.
  var line: Int
}

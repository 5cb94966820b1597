// A call that is sent twice with one key is made once: the second gets the answer of the first. What must never happen
// is that it is made twice, so whatever cannot be known (a crash in mid-call, an answer that was too large to keep) is
// told as such, and somebody looks before the call is made again under another key.

/// The calls that were made under keys, and their answers.
final class IdempotencyStore<Output: Sendable>: Sendable {
  /// The right to make a call. Whoever holds it says what came of it.
  struct Ticket: Sendable, Hashable {
    fileprivate let name: String
    fileprivate let serial: UInt64
  }

  /// What is to be done with a call.
  enum Answer: Sendable {
    /// It is new: make it.
    case first(Ticket)
    /// It was made, and this is its answer.
    case replay(Output)
    /// It is being made.
    case running
    /// The key was used with other arguments.
    case mismatch
    /// It was begun, and nobody knows whether it was made.
    case unknown
    /// It was made, but its answer is not kept any more.
    case spent
    /// There is no room for one more key, of this caller or at all.
    case full
  }

  private let lifetime: Duration
  private let mostFiles: Int
  private let journal: IdempotencyJournal<Output>?
  private let report: @Sendable (String) -> Void
  private let table: Locked<IdempotencyTable<Output>>
  /// How many files there are, about, and when they were last counted.
  private let files = Locked<(count: Int, countAfter: Int64)>((0, .min))

  /// - Parameters:
  ///   - journal: where keys outlive the process; `nil` for memory alone.
  ///   - report: is told when an outcome cannot be written, so that a restarted server will not know it.
  init(
    limits: IdempotencyLimits = IdempotencyLimits(), journal: IdempotencyJournal<Output>? = nil,
    report: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    lifetime = limits.lifetime
    mostFiles = limits.keys
    self.journal = journal
    self.report = report
    table = Locked(IdempotencyTable(limits))
  }

  /// Asks whether a call is to be made.
  /// - Parameter digest: the digest of its arguments, which the key is bound to.
  /// - Throws: `StateFailure` where the journal cannot be written: the call must not be made.
  func begin(
    caller: String, tool: String, key: IdempotencyKey, digest: [UInt8], at now: WallTime = .now
  ) throws(StateFailure) -> Answer {
    let name = key.name(caller: caller, tool: tool)
    let answer: Answer = table.withLock { table in
      if let entry = table.entry(name, at: now) { return Self.answer(entry, digest) }
      guard let serial = table.add(name, caller: caller, digest: digest, at: now) else { return .full }
      return .first(Ticket(name: name, serial: serial))
    }
    guard let journal, case .first(let ticket) = answer else { return answer }
    do throws(StateFailure) {
      try removeForgotten(journal)
      guard try hasRoom(journal, at: now) else { return give(up: ticket, .full) }
      let expires = now.milliseconds + Int64(clamping: lifetime.wholeNanoseconds / 1_000_000)
      guard let record = try journal.begin(name, digest: digest, expires: expires, at: now) else {
        files.withLock { $0.count += 1 }
        return answer
      }
      return give(up: ticket, Self.answer(record, digest))
    } catch {
      _ = give(up: ticket, .full)
      throw error
    }
  }

  /// The call was made.
  /// - Parameter bytes: how much memory its answer takes.
  func finish(_ ticket: Ticket, _ output: Output, bytes: Int, at now: WallTime = .now) {
    let digest = table.withLock { $0.finish(ticket.name, ticket.serial, output, bytes: bytes, at: now) }
    guard let digest, let journal else { return }
    do throws(StateFailure) {
      let expires = now.milliseconds + Int64(clamping: lifetime.wholeNanoseconds / 1_000_000)
      try journal.finish(ticket.name, digest: digest, output: output, expires: expires)
    } catch {
      report("a call was made, and a restarted server will not know: \(error)")
    }
  }

  /// The call was not made, and nothing of it happened: its key is free again.
  func abandon(_ ticket: Ticket) {
    guard table.withLock({ $0.isRunning(ticket.name, ticket.serial) }) else { return }
    do throws(StateFailure) {
      if let journal {  // before the key is free, so that whoever uses it next finds no file
        try journal.remove([ticket.name])
        files.withLock { $0.count -= 1 }
      }
    } catch {
      report("a call was not made, and its key stays in use: \(error)")
    }
    _ = give(up: ticket, .full)
  }

  /// Nobody knows whether the call was made. Its key stays in use until it expires.
  func lose(_ ticket: Ticket, at now: WallTime = .now) {
    table.withLock { $0.lose(ticket.name, ticket.serial, at: now) }
  }

  /// How many keys this process knows, and how many bytes of answers.
  var size: (keys: Int, bytes: Int) { table.withLock { $0.size } }

  private func give(up ticket: Ticket, _ answer: Answer) -> Answer {
    table.withLock { if $0.isRunning(ticket.name, ticket.serial) { $0.remove(ticket.name) } }
    return answer
  }

  private func removeForgotten(_ journal: IdempotencyJournal<Output>) throws(StateFailure) {
    let names = table.withLock { $0.takeForgotten() }
    guard !names.isEmpty else { return }
    try journal.remove(names)
    files.withLock { $0.count -= names.count }
  }

  /// Counts the files once an hour, and when there are too many once a minute; those that have expired go.
  private func hasRoom(_ journal: IdempotencyJournal<Output>, at now: WallTime) throws(StateFailure) -> Bool {
    let (count, countAfter) = files.withLock { $0 }
    let isDue = now.milliseconds >= countAfter || count >= mostFiles && now.milliseconds >= countAfter - 3_540_000
    guard isDue else { return count < mostFiles }
    let lifetime = Int64(clamping: lifetime.wholeNanoseconds / 1_000_000)
    let left = try journal.sweep(lifetime: lifetime, at: now)
    files.withLock { $0 = (left, now.milliseconds + 3_600_000) }
    return left < mostFiles
  }

  private static func answer(_ entry: IdempotencyTable<Output>.Entry, _ digest: [UInt8]) -> Answer {
    guard entry.digest == digest else { return .mismatch }
    return switch entry.phase {
    case .running: .running
    case .finished(let output, _): .replay(output)
    case .spent: .spent
    case .unknown: .unknown
    }
  }

  private static func answer(_ record: IdempotencyJournal<Output>.Record, _ digest: [UInt8]) -> Answer {
    guard record.digest.isEmpty || record.digest == digest else { return .mismatch }
    guard record.isFinished else { return .unknown }
    return record.output.map(Answer.replay) ?? .spent
  }
}

// Records of many threads become lines of one chain. Whoever finds nobody writing writes, for itself and for all whose
// records have come by then; who comes meanwhile waits, and one of those is the next to write. So a record costs no
// hand-over to another thread, and where writing is slow, as with a disk that must confirm, many share one write.

import Logging
import MCPCore
import Synchronization

/// The audit log of a server.
package final class AuditLog: @unchecked Sendable {
  private let settings: AuditSettings
  private let logger: Logger
  private let condition = Condition()
  private let available = Atomic(true)

  // Under the lock.
  private var pending = AuditBatch()
  private var spare: AuditBatch?
  private var generation = 1  // of `pending`
  private var decided = 0  // the last one whose fate is known
  private var failures: [Int: Int] = [:]  // how many records of a generation were written, where not all were
  private var waiting = 0  // threads that sleep
  private var asking = 0  // threads that will look at `failures`
  private var isClosed = false
  private var counts = (written: 0, failed: 0)
  private var lastFailure: Int64?  // since then nothing could be written
  private var published = AuditHead.none
  private var publishedAt: Int64

  // Whoever has set it uses the writer.
  private var isWriting = false
  private let writer: AuditWriter

  /// Opens the log and records the start.
  /// - Throws: `AuditError` where there is no place for it. A full disk is none: it is tried again and again.
  package init(_ settings: AuditSettings, logger: Logger) throws {
    self.settings = settings
    self.logger = logger
    writer = try AuditWriter(settings)
    publishedAt = settings.now()
    condition.lock()
    lead()
    condition.unlock()
  }

  /// Whether calls may be accepted: `false` while records cannot be written and calls are to be refused then.
  ///
  /// While that is so, this tries again after a while.
  package var isAvailable: Bool {
    if available.load(ordering: .relaxed) { return true }
    condition.lock()
    defer { condition.unlock() }
    guard !isClosed, !isWriting, let lastFailure, settings.now() - lastFailure >= settings.probeMilliseconds else {
      return false
    }
    lead()
    return available.load(ordering: .relaxed)
  }

  /// Writes a record, and returns when it is in the file, or on disk where the log is durable.
  /// - Returns: whether that is so. A record that could not be written is lost, and the log will say so.
  @discardableResult
  package func write(_ record: AuditRecord) -> Bool {
    var members = JSONWriter(capacity: 1_024)
    record.write(to: &members)
    let now = settings.now()
    condition.lock()
    defer { condition.unlock() }
    guard !isClosed else { return false }
    let mine = generation
    let place = pending.append(members.bytes, at: now)
    asking += 1
    waitForWriter(unless: mine)
    if decided < mine { lead() }
    asking -= 1
    defer { if asking == 0 && !failures.isEmpty { failures.removeAll() } }
    return place < failures[mine] ?? .max
  }

  /// Writes a record that the closure fills in.
  @discardableResult
  package func write(_ event: AuditRecord.Event = .call, _ fill: (inout AuditRecord) -> Void) -> Bool {
    var record = AuditRecord(event)
    fill(&record)
    return write(record)
  }

  /// How many records were written and how many could not be, since the start.
  package var totals: (written: Int, failed: Int) { condition.withLock { counts } }

  /// The last record; published, it proves later that the log has not lost its end.
  package var head: AuditHead {
    condition.withLock {
      waitForWriter()
      return writer.head
    }
  }

  /// Writes what is waiting and the closing record; later records are refused.
  package func close() {
    condition.lock()
    waitForWriter()
    guard !isClosed else { return condition.unlock() }
    isClosed = true
    let batch = pending
    _ = settle(generation, batch.count, writer.close(batch))
    available.store(false, ordering: .relaxed)
    let head = writer.head
    condition.unlock()
    publish(head)
  }

  // MARK: Writing

  /// Sleeps while somebody writes, or until the fate of this generation is known.
  private func waitForWriter(unless generation: Int = .max) {
    waiting += 1
    while decided < generation && isWriting { condition.wait() }
    waiting -= 1
  }

  /// Writes all that is pending. The lock is held before and after, and not while it writes.
  private func lead() {
    let batch = pending
    let mine = generation
    pending = spare ?? AuditBatch()
    spare = nil
    generation += 1
    isWriting = true
    condition.unlock()
    let result = writer.commit(batch)
    let due = dueHead()
    let count = batch.count
    batch.removeAll()
    condition.lock()
    isWriting = false
    spare = batch
    let news = settle(mine, count, result)
    if due == nil && news == nil { return }
    // Nobody waits for what is said about the log.
    condition.unlock()
    if let due { publish(due) }
    if let news { logger.log(level: news.level, "\(news.text)") }
    condition.lock()
  }

  /// The fate of a generation is known. Answers what the operator should be told.
  private func settle(
    _ generation: Int, _ count: Int, _ result: AuditWriter.Result
  ) -> (level: Logger.Level, text: String)? {
    decided = generation
    counts.written += result.written
    counts.failed += count - result.written
    if result.written < count { failures[generation] = result.written }
    let wasFailing = lastFailure != nil
    lastFailure = result.problem == nil ? nil : settings.now()
    available.store(result.problem == nil || settings.onFull == .drop, ordering: .relaxed)
    if waiting > 0 || isClosed { condition.broadcast() }
    if let problem = result.problem, !wasFailing {
      let meanwhile = settings.onFull == .refuse ? "calls are refused" : "calls go on and records are lost"
      return (.error, "the audit log cannot be written: \(problem); \(meanwhile) until it can")
    }
    if let warning = result.warning { return (.warning, warning) }
    return wasFailing && result.problem == nil ? (.notice, "the audit log can be written again") : nil
  }

  /// The head, where it is time to publish it.
  private func dueHead() -> AuditHead? {
    let (head, now) = (writer.head, settings.now())
    let isDue = head.seq - published.seq >= settings.headRecords || now - publishedAt >= settings.headMilliseconds
    guard isDue, head != published else { return nil }
    (published, publishedAt) = (head, now)
    return head
  }

  private func publish(_ head: AuditHead) {
    logger.info("the head of the audit log", metadata: ["audit_head": "\(head)"])
  }
}

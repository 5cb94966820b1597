// The tasks of a process, until they are forgotten. They live in memory: a task does not outlive its server.

import MCPCore

/// All tasks.
final class TaskStore: Sendable {
  private let records = Locked<[String: TaskRecord]>([:])
  private let limits: ServerLimits

  init(limits: ServerLimits) { self.limits = limits }

  /// Makes a task of a call; `nil` where there are as many as may be, and none can be forgotten.
  /// - Parameter lifetime: how long the client wants it kept.
  func create(_ call: ActiveCall, lifetime: Duration?) -> TaskRecord? {
    let lifetime = min(max(lifetime ?? limits.taskLifetime, .seconds(1)), limits.longestTaskLifetime)
    let record = TaskRecord(call, lifetime: lifetime, pollInterval: limits.taskPollInterval)
    let isStored = records.withLock { records in
      if records.count >= limits.tasks { forget(&records) }
      guard records.count < limits.tasks else { return false }
      records[record.id] = record
      return true
    }
    return isStored ? record : nil
  }

  /// Forgets a task that came to nothing.
  func remove(_ record: TaskRecord) { records.withLock { _ = $0.removeValue(forKey: record.id) } }

  /// The task of this id, among those that the client and the caller may see.
  func find(_ id: String, for client: Client, _ caller: Caller) -> TaskRecord? {
    let record = records.withLock { $0[id] }
    guard let record, record.caller == caller.key, record.session === client.session,
      record.revision.rank == client.revision.rank
    else {
      return nil
    }
    return record.isExpired(at: .now) ? nil : record
  }

  /// The tasks of a session, oldest first.
  func all(of session: Session) -> [TaskRecord] {
    let found = records.withLock { records in
      forget(&records)
      return records.values.filter { $0.session === session }
    }
    return found.sorted { ($0.created.milliseconds, $0.id) < ($1.created.milliseconds, $1.id) }
  }

  /// A request for a task's result no longer wants an answer. Answers whether there was one.
  func stopWaiting(_ id: RequestID, in scope: AnyObject) -> Bool {
    records.withLock { records in records.values.contains { $0.stopWaiting(id, in: scope) } }
  }

  /// A session is over, and its tasks with it. Answers those that still run.
  func remove(of session: Session) -> [TaskRecord] {
    records.withLock { records in
      let own = records.filter { $0.value.session === session }
      for id in own.keys { records.removeValue(forKey: id) }
      return own.values.filter { !$0.status.isFinal }
    }
  }

  private func forget(_ records: inout [String: TaskRecord]) {
    let now = WallTime.now
    records = records.filter { !$0.value.isExpired(at: now) }
  }
}

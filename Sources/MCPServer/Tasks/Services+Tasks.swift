// How calls become tasks, and how tasks end.

import MCPCore

extension Services {
  /// Makes a task of a call whose handler says that it may take long.
  /// - Throws: `ClientRequestError.unsupported` where the client takes no tasks; `TooManyTasks`; `CancellationError` where
  ///   the call is over.
  func continueAsTask(_ call: ActiveCall) throws {
    guard call.task == nil else { return }
    guard call.canBecomeTask else { throw ClientRequestError.unsupported(.tasks) }
    if !becomeTask(call) { throw TooManyTasks() }
    // Ended by its deadline or its client, and nobody's since.
    if call.task == nil { throw CancellationError() }
  }

  /// Makes a task of a call and tells its client. Answers whether there was room for it.
  func becomeTask(_ call: ActiveCall) -> Bool {
    guard let task = tasks.create(call, lifetime: call.wantedLifetime) else { return false }
    let time = call.target.timeout ?? task.lifetime
    guard call.become(task, within: time) else {
      // It was ended, or has become one, meanwhile.
      tasks.remove(task)
      return true
    }
    let isStateless = call.client.revision.isStateless
    let frame = ResultFrame(revision: call.client.revision, server: catalog.identity.short, type: "task")
    call.origin.channel.answer(.ok) { writer in
      writer.raw(#"{"jsonrpc":"2.0","id":"#)
      call.id.write(to: &writer)
      writer.raw(",")
      frame.write(to: &writer) { writer in
        if !isStateless { writer.raw(#""task":{"#) }
        task.writeMembers(to: &writer)
        if !isStateless { writer.endObject() }
      }
      writer.endObject()
    }
    return true
  }

  /// A task's handler has come back, or has run out of time.
  func end(_ task: TaskRecord, _ result: borrowing SanitisedResult, _ frame: ResultFrame) {
    var frame = frame
    let isStateless = frame.revision.isStateless
    if !isStateless { frame.meta = JSONBuffer(capacity: 64) { $0.metaMember(task.relation) } }
    let outcome = JSONBuffer { result.writeMember(frame, to: &$0) }
    let failed = result.isProtocolError || (!isStateless && result.isToolError)
    let readers = task.end(failed ? .failed : .completed, outcome) ?? []
    for (origin, id) in readers { answerResult(of: task, to: origin, id) }
  }

  /// Cancels a task. Answers whether it was running.
  @discardableResult
  func cancel(_ task: TaskRecord) -> Bool {
    if let call = task.call, cancel(call) { return true }
    return endAsCancelled(task)
  }

  /// A task's call was cancelled. Answers whether the task was running.
  @discardableResult
  func endAsCancelled(_ task: TaskRecord) -> Bool {
    guard let readers = task.end(.cancelled, nil, "The task was cancelled on request.") else { return false }
    for (origin, id) in readers {
      let error = RPCError(.internalError, "The task was cancelled", id: id)
      origin.channel.answer(.ok) { error.writeMessage(to: &$0, for: origin.client.revision) }
    }
    return true
  }

  /// Answers `tasks/result` of a task that has ended.
  func answerResult(of task: TaskRecord, to origin: Origin, _ id: RequestID) {
    guard let outcome = task.outcome else {
      var error = RPCError(.invalidParams, "The task was cancelled: it has no result")
      error.id = id
      return origin.channel.answer(.ok) { error.writeMessage(to: &$0, for: origin.client.revision) }
    }
    origin.channel.answer(.ok) { writer in
      writer.raw(#"{"jsonrpc":"2.0","id":"#)
      id.write(to: &writer)
      writer.raw(",")
      outcome.withBytes { writer.raw($0) }
      writer.endObject()
    }
  }
}

extension ActiveCall {
  /// Whether the client can be given a task in place of a result.
  var takesTasks: Bool { client.revision.isStateless ? client.can(.tasks) : wantsTask }

  /// Whether `continueAsTask` can be said.
  var canBecomeTask: Bool {
    guard case .tool(let tool) = target, tool.definition.tasks != .forbidden else { return false }
    return task != nil || takesTasks
  }

  /// Whether it is a task from its beginning. In revisions where the client decides, it always is where it is one.
  var startsAsTask: Bool {
    guard case .tool(let tool) = target, takesTasks else { return false }
    switch tool.definition.tasks {
    case .forbidden: return false
    case .optional, .required: return true
    case .byHandler: return wantsTask
    }
  }
}

extension JSONWriter {
  /// Appends a member of `_meta`.
  mutating func metaMember(_ member: JSON.Member) {
    string(member.key)
    raw(":")
    json(member.value)
  }
}

/// There are as many tasks as may be.
struct TooManyTasks: Error {
  static let report = ErrorReport(
    .busy, "The server keeps as many tasks as it may.", suggestion: "Wait until others have ended, then try again.")
}

// Requests about tasks, in both of their forms: part of 2025-11-25, and an extension from 2026-07-28 on.

import MCPCore

extension Dispatcher {
  func getTask(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let task = try task(request, origin)
    let isStateless = origin.client.revision.isStateless
    reply(request.id, origin) { isStateless ? task.writeDetail(to: &$0) : task.writeMembers(to: &$0) }
  }

  func updateTask(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let task = try task(request, origin)
    guard let responses = try request.object("inputResponses") else {
      throw RPCError(.invalidParams, "Expected params.inputResponses, an object")
    }
    var answers: [String: JSON] = [:]
    responses.forEachMember { answers[$0.string] = JSON($1) }
    task.receive(answers)
    reply(request.id, origin) { _ in }
  }

  func cancelTask(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let task = try task(request, origin)
    let wasRunning = services.cancel(task)
    if origin.client.revision.isStateless { return reply(request.id, origin) { _ in } }
    guard wasRunning else {
      throw RPCError(.invalidParams, "The task has ended (\(task.status.rawValue)): it cannot be cancelled any more")
    }
    reply(request.id, origin) { task.writeMembers(to: &$0) }
  }

  func awaitTask(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    let task = try task(request, origin)
    if !task.wait(origin, request.id) { services.answerResult(of: task, to: origin, request.id) }
  }

  func listTasks(_ request: RequestContext, _ origin: Origin) throws(RPCError) {
    guard let session = origin.client.session else { throw RPCError(.methodNotFound, "Tasks are not listed") }
    let start = try request.cursor(.tasks, services.cursorKey)?.index ?? 0
    let tasks = services.tasks.all(of: session)
    let end = min(tasks.count, start + max(1, services.options.limits.pageEntries))
    let page = start < end ? tasks[start..<end] : []
    let next = end < tasks.count ? Cursor(list: .tasks, index: end).text(services.cursorKey) : nil
    reply(request.id, origin) { writer in
      writer.raw(#""tasks":["#)
      for (index, task) in page.enumerated() {
        if index > 0 { writer.raw(",") }
        writer.beginObject()
        task.writeMembers(to: &writer)
        writer.endObject()
      }
      writer.raw("]")
      if let next {
        writer.raw(#","nextCursor":"#)
        writer.string(next)
      }
    }
  }

  private func task(_ request: RequestContext, _ origin: Origin) throws(RPCError) -> TaskRecord {
    if origin.client.revision.isStateless, !origin.client.can(.tasks) {
      throw ClientRequestError.unsupported(.tasks).rpcError ?? RPCError(.internalError, "Tasks are required")
    }
    let id = try request.text("taskId").string
    guard let task = services.tasks.find(id, for: origin.client, origin.caller) else {
      throw RPCError(.invalidParams, "There is no such task, or it is no longer kept")
    }
    return task
  }
}

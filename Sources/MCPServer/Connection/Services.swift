// What all calls of a process share, and the two ends of every call: how it begins, and the one place where it is
// concluded, so that the frame sees each call exactly once.

import Logging
import MCPCore

/// What the calls of a server share, whatever connection they come from.
package final class Services: Sendable {
  package let catalog: Catalog
  package let options: ServerOptions
  package let calls: ActiveCalls
  package let changes = Changes()
  let handlers: any StartableHandlers
  let tasks: TaskStore
  let executor: ElasticExecutor
  package let policy: Policy
  /// Where records of calls go; `nil`: nowhere.
  package let audit: AuditLog?
  let metrics: Metrics
  let events: CallEvents
  let tracing: CallTracing?
  /// What authentication over the network goes by.
  package let settings: PolicySettings
  let cursorKey = Cursor.Key()
  let seal: StateSeal
  private let heartbeat: Heartbeat

  /// - Parameters:
  ///   - settings: the policy's texts with the environment filled in.
  ///   - audit: where records of calls go.
  init(
    _ definition: ServerDefinition, _ options: ServerOptions, _ settings: PolicySettings = PolicySettings(),
    audit: AuditLog? = nil
  ) {
    let definition = definition.offered(options)
    catalog = Catalog(definition, pageEntries: options.limits.pageEntries, roots: settings.roots)
    handlers = definition.handlers
    metrics = Metrics(definition)
    policy = Policy(definition, settings, options)
    self.settings = settings
    self.audit = audit
    events = CallEvents(logger: options.logger)
    tracing = CallTracing(transport: settings.isOverNetwork ? "tcp" : "pipe")
    self.options = options
    seal = StateSeal(key: options.stateKey, lifetime: options.limits.stateLifetime)
    tasks = TaskStore(limits: options.limits)
    let calls = ActiveCalls(limits: options.limits)
    // Every stuck handler keeps its thread, and the others still want some.
    let executor = ElasticExecutor(mostThreads: options.limits.stuckHandlers + 16)
    self.calls = calls
    self.executor = executor
    heartbeat = Heartbeat {
      executor.beat()
      for call in calls.overdue(at: .now) { call.services.timeOut(call) }
      return !calls.isEmpty
    }
    metrics.setGauges(Metrics.Gauges(callsInFlight: { calls.inFlight }, stuckHandlers: { calls.stuckHandlers }))
  }

  /// Starts the handlers, and the thread that watches over calls.
  /// - Throws: what making the handlers or their `start()` throws; `NoThread` where the system has none left.
  func start() async throws {
    policy.sweepApprovals()
    try await handlers.start(serving: ServerHandle(services: self))
    try heartbeat.start()
  }

  /// Whether the handlers say that they can work.
  package func isReady() async -> Bool { await handlers.isReady() }

  /// Begins a call: leads it through the gates, and runs its handler on a task of its own.
  func begin(_ call: ActiveCall, _ admission: consuming Admission) {
    switch consume admission {
    case .denied(let report):
      guard call.conclude() else { return }
      finish(call, Filters.refuse(report, .denied, of: call))
    case .failed(let error):
      guard call.conclude() else { return }
      finish(call, Filters.sanitise(error, of: call))
    case .admitted(let admitted):
      call.admit(admitted)
      calls.enter(call)
      heartbeat.rouse()
      if call.startsAsTask && !becomeTask(call) { return refuseTask(call) }
      call.attach(Task(executorPreference: executor) { await self.run(call) })
    }
  }

  private func refuseTask(_ call: ActiveCall) {
    guard call.conclude() else { return }
    finish(call, Filters.refuse(TooManyTasks.report, .denied, of: call))
    calls.leave(call)
  }

  private func run(_ call: ActiveCall) async {
    // Whoever was answered while it waited for a thread does not run: a client may have called again by now.
    guard call.isRunning else { return handlerReturned(call) }
    let outcome: Result<CallOutput, any Error>
    do {
      if let span = call.span {
        outcome = .success(try await span.run { try await Services.perform(call) })
      } else {
        outcome = .success(try await Services.perform(call))
      }
    } catch {
      outcome = .failure(error)
    }
    await call.origin.channel.room()
    guard call.conclude() else { return handlerReturned(call) }
    finish(call, result(outcome, of: call))
    // Last of all: where no call is in flight any more, the transport may end.
    calls.leave(call)
  }

  private static func perform(_ call: ActiveCall) async throws -> CallOutput {
    guard let admitted = call.takeAdmitted() else { throw CancellationError() }
    return try await admitted.perform(CallContext(call: call))
  }

  private func result(_ outcome: Result<CallOutput, any Error>, of call: ActiveCall) -> SanitisedResult {
    if let replay = call.replay, call.task == nil, let questions = replay.questions(call.client.revision, policy) {
      return Filters.ask(questions)
    }
    switch outcome {
    case .success(let output): return Filters.sanitise(output, of: call)
    case .failure(let error): return Filters.sanitise(error, of: call)
    }
  }

  private func handlerReturned(_ call: ActiveCall) {
    if call.wasAbandoned { calls.stuckHandlerReturned() }
  }

  /// Answers a call whose deadline has passed; its handler is asked to stop and may never do so.
  private func timeOut(_ call: ActiveCall) {
    calls.handlerGotStuck()
    guard call.abandon() else { return calls.stuckHandlerReturned() }
    let seconds = (.now - call.started).roundedText(.toNearestOrAwayFromZero)
    options.logger.warning("\(call.target.name) did not answer within \(seconds); its handler runs on until it returns")
    let report = ErrorReport(
      .timeout, "\(call.target.wireName) did not answer within \(seconds).",
      suggestion: "Try again, or ask for less in one call.")
    finish(call, Filters.refuse(report, .timeout, of: call))
    calls.leave(call)
  }

  /// Stops a call, or a subscription, that the client no longer wants: a call gets no answer.
  package func cancel(_ id: RequestID, in scope: AnyObject) {
    if let call = calls.find(id, in: scope) {
      cancel(call)
    } else if changes.leave(id, in: scope) == nil {
      _ = tasks.stopWaiting(id, in: scope)
    }
  }

  /// A client is gone: its calls stop, but for tasks, and nothing is sent there any more.
  package func cancelAll(in scope: AnyObject) {
    changes.leave(scope: scope)
    for call in calls.all(in: scope) { cancel(call) }
  }

  /// A session is over.
  package func end(_ session: Session) {
    changes.leave(session)
    session.requests.end()
    cancelAll(in: session)
    for task in tasks.remove(of: session) { cancel(task) }
  }

  /// Stops a call. Answers whether it was running.
  @discardableResult
  func cancel(_ call: ActiveCall) -> Bool {
    calls.handlerGotStuck()
    guard call.abandon() else {
      calls.stuckHandlerReturned()
      return false
    }
    _ = record(call, .cancelled, nil, bytes: nil)
    if let task = call.task { endAsCancelled(task) } else { call.origin.channel.withdraw() }
    count(call, .cancelled, nil, bytes: nil)
    calls.leave(call)
    return true
  }

  /// The answer leaves: audit before its bytes, metrics after them.
  private func finish(_ call: ActiveCall, _ result: consuming SanitisedResult) {
    let (outcome, code, bytes) = (result.outcome, result.errorCode, result.byteCount)
    // A refusal without a record has done nothing that would need one.
    let mayLeave = outcome == .denied || settings.audit?.definition.refusesWhenFull != true
    if record(call, outcome, code, bytes: bytes) || mayLeave {
      leave(call, result)
      count(call, outcome, code, bytes: bytes)
    } else {
      leave(call, Filters.refuse(Services.unrecorded, .error, of: call))
      count(call, .error, ReservedError.internal.rawValue, bytes: nil)
    }
  }

  private func leave(_ call: ActiveCall, _ result: borrowing SanitisedResult) {
    let frame = ResultFrame(revision: call.client.revision, server: catalog.identity.short)
    if let task = call.task { return end(task, result, frame) }
    let status = result.status(for: frame.revision, to: call.caller)
    call.origin.channel.answer(status) { result.write(id: call.id, frame, to: &$0) }
  }

  /// What the model is told of an error whose text may hold anything: a reference that the log has, too.
  func report(_ error: any Error, in target: CallTarget) -> ErrorReport {
    let reference = String(UInt64.random(in: .min ... .max), radix: 36)
    options.logger.error(
      "\(target.name) failed: \(LogText.plain(policy.shown(describe(error)), longest: 2_048))",
      metadata: ["reference": "\(reference)", "type": "\(type(of: error))"])
    return ErrorReport(
      .internal, "\(target.wireName) failed for an internal reason (reference \(reference)).",
      suggestion: "Tell the server's operator the reference; the same call will probably fail again.")
  }

  private func describe(_ error: any Error) -> String {
    guard let error = error as? any DeclaredError else {
      // An error that has no words of its own would be shown with everything that is in it, internal values included.
      return (error as? any CustomStringConvertible)?.description ?? "\(type(of: error))"
    }
    return "it threw '\(error.code)', which it does not declare: name it under its `errors:`"
  }

  /// Leads a call whose arguments are texts (a prompt's, a URI's) through the gates.
  func admitTexts(
    _ texts: [(name: String, text: String)], as arguments: TextArguments, target: CallTarget, for caller: Caller,
    in call: ActiveCall, decode: (WireObject) throws -> AdmittedCall.Work
  ) -> Admission {
    var writer = JSONWriter()
    arguments.write(texts, to: &writer)
    var tape = JSONTape(maximumDepth: options.limits.messageDepth)
    do {
      let view = try tape.parse(writer.bytes)
      let request = CallRequest(
        target: target, arguments: view, schema: arguments.schema, caller: caller, services: self, call: call)
      return Gates.admit(request, decode: decode)
    } catch {
      return .failed(error)
    }
  }

  /// Ends all subscriptions in good order: their clients are told that nothing more comes.
  package func endSubscriptions() {
    for subscription in changes.takeSubscriptions() {
      let frame = ResultFrame(
        revision: subscription.origin.client.revision, server: catalog.identity.short,
        meta: JSONBuffer(capacity: 64) { Changes.writeSubscriptionMember(subscription.id, to: &$0) })
      if subscription.origin.channel.isShared {
        _ = subscription.origin.channel.send { writer in
          writer.raw(#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"#)
          subscription.id.write(to: &writer)
          writer.raw("}}")
        }
      }
      subscription.origin.channel.answer(.ok) { writer in
        writer.raw(#"{"jsonrpc":"2.0","id":"#)
        subscription.id.write(to: &writer)
        writer.raw(",")
        frame.write(to: &writer) { _ in }
        writer.endObject()
      }
    }
  }

  /// Ends the service: calls in flight are cancelled, and the threads go.
  package func end() {
    for call in calls.all() { cancel(call) }
    heartbeat.end()
    executor.close()
  }
}

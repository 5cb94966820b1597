// What the calls of one connection share, and the two ends of every call: how it begins, and the one place where it is
// concluded, so that the frame sees each call exactly once.

import Logging
import MCPCore

/// What the calls of one connection share.
final class Services: Sendable {
  let catalog: Catalog
  let options: ServerOptions
  let calls: ActiveCalls
  let outbox: Outbox
  let executor: ElasticExecutor
  let notifier: Notifier
  let cursorKey = Cursor.Key()
  private let heartbeat: Heartbeat

  init(catalog: Catalog, options: ServerOptions, outbox: Outbox) {
    self.catalog = catalog
    self.options = options
    self.outbox = outbox
    let calls = ActiveCalls(limits: options.limits)
    // Every stuck handler keeps its thread, and the others still want some.
    let executor = ElasticExecutor(mostThreads: options.limits.stuckHandlers + 16)
    self.calls = calls
    self.executor = executor
    notifier = Notifier(outbox: outbox)
    heartbeat = Heartbeat {
      executor.beat()
      for call in calls.overdue(at: .now) { call.services.timeOut(call) }
      return !calls.isEmpty
    }
  }

  /// Starts the threads that every connection needs.
  /// - Throws: `NoThread` where the system has none left.
  func start() throws(NoThread) {
    try heartbeat.start()
    try outbox.start()
  }

  /// Begins a call: leads it through the gates, and runs its handler on a task of its own.
  func begin(_ call: ActiveCall, _ admission: consuming Admission) {
    switch consume admission {
    case .denied(let report):
      guard call.conclude() else { return }
      finish(call, Filters.refuse(report, .denied, call.target))
    case .failed(let error):
      guard call.conclude() else { return }
      finish(call, Filters.sanitise(error, of: call))
    case .admitted(let admitted):
      call.admit(admitted)
      calls.enter(call)
      heartbeat.rouse()
      call.attach(Task(executorPreference: executor) { await self.run(call) })
    }
  }

  private func run(_ call: ActiveCall) async {
    // Whoever was answered while it waited for a thread does not run: a client may have called again by now.
    guard call.isRunning, let admitted = call.takeAdmitted() else { return handlerReturned(call) }
    let outcome: Result<CallOutput, any Error>
    do {
      outcome = .success(try await admitted.perform(CallContext(call: call)))
    } catch {
      outcome = .failure(error)
    }
    await outbox.room()
    guard call.conclude() else { return handlerReturned(call) }
    switch outcome {
    case .success(let output): finish(call, Filters.sanitise(output, of: call))
    case .failure(let error): finish(call, Filters.sanitise(error, of: call))
    }
    // Last of all: where no call is in flight any more, the transport may end.
    calls.leave(call)
  }

  private func handlerReturned(_ call: ActiveCall) {
    if call.wasAbandoned { calls.stuckHandlerReturned() }
  }

  /// Answers a call whose deadline has passed; its handler is asked to stop and may never do so.
  private func timeOut(_ call: ActiveCall) {
    calls.handlerGotStuck()
    guard call.abandon() else { return calls.stuckHandlerReturned() }
    let seconds = (call.deadline - call.started).placeholderText
    options.logger.warning("\(call.target.name) did not answer within \(seconds); its handler runs on until it returns")
    let report = ErrorReport(
      .timeout, "\(call.target.name) did not answer within \(seconds).",
      suggestion: "Try again, or ask for less in one call.")
    finish(call, Filters.refuse(report, .timeout, call.target))
    calls.leave(call)
  }

  /// Stops a call that the client no longer wants: it gets no answer.
  func cancel(_ id: RequestID) {
    if let call = calls.find(id) { cancel(call) }
  }

  private func cancel(_ call: ActiveCall) {
    calls.handlerGotStuck()
    guard call.abandon() else { return calls.stuckHandlerReturned() }
    record(call, .cancelled, nil, hook: options.hooks.audit)
    record(call, .cancelled, nil, hook: options.hooks.metrics)
    calls.leave(call)
  }

  /// The answer leaves: audit before its bytes, metrics after them.
  private func finish(_ call: ActiveCall, _ result: consuming SanitisedResult) {
    let (outcome, code) = (result.outcome, result.errorCode)
    record(call, outcome, code, hook: options.hooks.audit)
    outbox.send { result.write(id: call.id, to: &$0) }
    record(call, outcome, code, hook: options.hooks.metrics)
  }

  private func record(
    _ call: ActiveCall, _ outcome: CallRecord.Outcome, _ code: String?, hook: (@Sendable (CallRecord) -> Void)?
  ) {
    guard let hook else { return }
    hook(
      CallRecord(
        kind: call.target.kind, name: call.target.name, outcome: outcome, errorCode: code,
        duration: .now - call.started))
  }

  /// What the model is told of an error whose text may hold anything: a reference that the log has, too.
  func report(_ error: any Error, in target: CallTarget) -> ErrorReport {
    let reference = String(UInt64.random(in: .min ... .max), radix: 36)
    options.logger.error(
      "\(target.name) failed: \(describe(error))",
      metadata: ["reference": "\(reference)", "type": "\(type(of: error))"])
    return ErrorReport(
      .internal, "\(target.name) failed for an internal reason (reference \(reference)).",
      suggestion: "Tell the server's operator the reference; the same call will probably fail again.")
  }

  private func describe(_ error: any Error) -> String {
    guard let error = error as? any DeclaredError else { return "\(error)" }
    return "it threw '\(error.code)', which it does not declare: name it under its `errors:`"
  }

  /// Leads a call whose arguments are texts (a prompt's, a URI's) through the gates.
  func admitTexts(
    _ texts: [(name: String, text: String)], as arguments: TextArguments, target: CallTarget,
    decode: (WireObject) throws -> AdmittedCall.Work
  ) -> Admission {
    var writer = JSONWriter()
    arguments.write(texts, to: &writer)
    var tape = JSONTape(maximumDepth: options.limits.messageDepth)
    do {
      let view = try tape.parse(writer.bytes)
      let request = CallRequest(target: target, arguments: view, schema: arguments.schema, calls: calls)
      return Gates.admit(request, decode: decode)
    } catch {
      return .failed(error)
    }
  }

  /// Ends the service: calls in flight are cancelled, and the threads go.
  func end() {
    for call in calls.all() { cancel(call) }
    outbox.close()
    heartbeat.end()
    executor.close()
  }
}

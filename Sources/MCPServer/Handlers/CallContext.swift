// What a handler knows of the call that it answers, and how it speaks to the client meanwhile. The same calls work with
// every protocol revision; what a client cannot do is an error that says so.

import Logging
import MCPCore

/// The call that a handler answers.
///
/// A call that the client cancels, or that is past its deadline, is a cancelled task: `Task.isCancelled` is true and
/// `Task.checkCancellation()` throws.
public struct CallContext: Sendable {
  let call: ActiveCall

  init(call: ActiveCall) { self.call = call }

  /// The tool, resource or prompt that is called, by its name in the spec.
  public var name: String { call.target.name }

  /// The label of the version that is called, where the tool has several; the input is the current one's all the same.
  public var version: String? { call.target.version?.label }

  /// When the call is answered with `timeout`, whatever the handler does. While the client is asked something, the
  /// clock stands still.
  public var deadline: ContinuousClock.Instant { call.services.calls.withLock { call.deadline } }

  /// Who calls: never what a model says about it, always what the credentials say.
  public var caller: Caller { call.caller }

  /// The tenant whose data the call may touch; with `tenancy: required` in the spec there always is one.
  /// - Throws: `TenantMissing` where the caller has none.
  public var tenant: Tenant {
    get throws {
      guard let tenant = call.caller.tenant else { throw TenantMissing() }
      return tenant
    }
  }

  /// The program that calls, and what it can do.
  public var client: Client { call.client }

  /// The trace that the request belongs to, for calls of other services.
  public var trace: TraceContext? { call.trace }

  /// The server, whose lists and resources may change.
  public var server: ServerHandle { ServerHandle(services: call.services) }

  /// For the server's own log, which the client does not see. Entries carry the call's name, and the trace's id.
  public var logger: Logger {
    var logger = call.services.options.logger
    logger[metadataKey: "call"] = "\(call.target.name)"
    if let trace { logger[metadataKey: "trace"] = "\(trace.traceID)" }
    return logger
  }

  /// Tells the client how far the call is; nothing is sent where it did not ask.
  ///
  /// Values that do not increase are left out, as is progress that a client does not read.
  /// - Parameters:
  ///   - done: how much is done, in any unit.
  ///   - total: how much there is in all, in the same unit; `nil`: unknown.
  ///   - message: what is going on, in words.
  public func progress(_ done: Double, of total: Double? = nil, message: String? = nil) {
    call.progress(done: done, total: total, message: message)
  }

  /// Sends the client a log message; nothing is sent below the level that it asked for.
  /// - Parameters:
  ///   - level: how serious it is.
  ///   - message: the message. No credentials, no personal data: clients show and store it.
  public func log(_ level: LogLevel, _ message: String) { call.log(level, .string(message)) }

  /// Lets go of the response that the client waits on, where it can come back for the rest: it asks again after this
  /// time, and gets what was sent meanwhile. For calls that take minutes, so that no connection is held. Elsewhere it
  /// does nothing.
  public func releaseStream(retryAfter: Duration) { call.origin.channel.release(retryAfter: retryAfter) }

  /// Whether `continueAsTask()` can be said: the tool's spec allows it, and the client takes a task for this call.
  public var canBecomeTask: Bool { call.canBecomeTask }

  /// From here on the call is a task: the client is told so at once, and fetches the result later. For tools with
  /// `taskSupport: byHandler`; where the call already is a task, nothing happens.
  /// - Throws: `ClientRequestError.unsupported` where the client takes no tasks; `CancellationError` where the call is
  ///   over; an error where the server keeps as many tasks as it may. All of them may be let through.
  public func continueAsTask() throws { try call.services.continueAsTask(call) }
}

/// The levels of messages to the client: those of RFC 5424.
public enum LogLevel: String, CaseIterable, Sendable, Comparable {
  /// For debugging.
  case debug
  /// Normal and uninteresting.
  case info
  /// Normal but significant.
  case notice
  /// Something may be wrong.
  case warning
  /// Something is wrong.
  case error
  /// A part of the server has failed.
  case critical
  /// Somebody must act at once.
  case alert
  /// The server is unusable.
  case emergency

  var rank: UInt8 { UInt8(LogLevel.allCases.firstIndex(of: self) ?? 0) }

  /// Orders by seriousness.
  public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }
}

// What a handler knows of the call that it answers, and how it speaks to the client meanwhile.

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

  /// When the call is answered with `timeout`, whatever the handler does.
  public var deadline: ContinuousClock.Instant { call.deadline }

  /// For the server's own log, which the client does not see. Entries carry the call's name.
  public var logger: Logger {
    var logger = call.services.options.logger
    logger[metadataKey: "call"] = "\(call.target.name)"
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
    call.services.notifier.progress(call, done: done, total: total, message: message)
  }

  /// Sends the client a log message; nothing is sent below the level that it asked for.
  /// - Parameters:
  ///   - level: how serious it is.
  ///   - message: the message. No credentials, no personal data: clients show and store it.
  public func log(_ level: LogLevel, _ message: String) {
    call.services.notifier.log(level, message, by: call.target.name)
  }
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

// What the server tells a client without being asked: progress and log messages. They are advice: where a client does
// not read, they are left out, so that no handler can fill the memory with them.

import MCPCore
import Synchronization

/// Sends progress and log messages.
final class Notifier: Sendable {
  private let outbox: Outbox
  private let leastLevel = Atomic<UInt8>(LogLevel.info.rank)

  init(outbox: Outbox) { self.outbox = outbox }

  /// The client wants messages of this level and above.
  func setLevel(_ level: LogLevel) { leastLevel.store(level.rank, ordering: .relaxed) }

  /// Sends a log message, where its level is wanted.
  func log(_ level: LogLevel, _ message: String, by name: String) {
    guard level.rank >= leastLevel.load(ordering: .relaxed) else { return }
    outbox.sendNotice { writer in
      writer.raw(#"{"jsonrpc":"2.0","method":"notifications/message","params":{"level":""#)
      writer.raw(level.rawValue)
      writer.raw(#"","logger":"#)
      writer.string(name)
      writer.raw(#","data":"#)
      writer.string(message)
      writer.raw("}}\n")
    }
  }

  /// Sends progress of a call that is still running, where the client asked for it and the value has grown.
  func progress(_ call: ActiveCall, done: Double, total: Double?, message: String?) {
    guard let token = call.progressToken, done.isFinite, total?.isFinite ?? true, call.isRunning else { return }
    outbox.sendNotice { writer in
      // Whoever answers the call concludes it first, so behind this line no answer can come before the notice.
      guard call.isRunning, done > call.lastProgress else { return }
      call.lastProgress = done
      writer.raw(#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"#)
      writer.member(#""progressToken":"#, token)
      writer.member(#""progress":"#, done)
      writer.member(#""total":"#, total)
      writer.member(#""message":"#, message)
      writer.raw("}}\n")
    }
  }
}

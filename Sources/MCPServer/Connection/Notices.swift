// What a call tells its client before it is answered: progress and log messages. They are advice: where a client does
// not read, they are left out, so that no handler can fill the memory with them.

import MCPCore

extension ActiveCall {
  /// Whether the client wants log messages of this level.
  func wants(_ level: LogLevel) -> Bool {
    if let session = client.session { return session.wants(level) }
    return client.logLevel.map { level >= $0 } ?? false
  }

  /// Sends a log message, where its level is wanted.
  func log(_ level: LogLevel, _ message: JSON) {
    guard wants(level), isRunning else { return }
    noticeChannel?.notice { writer in
      // Whoever answers the call concludes it first, so behind this line no answer can come before the notice.
      guard isRunning else { return }
      writer.raw(#"{"jsonrpc":"2.0","method":"notifications/message","params":{"level":""#)
      writer.raw(level.rawValue)
      writer.raw(#"","logger":"#)
      writer.string(target.name)
      writer.raw(#","data":"#)
      writer.json(services.policy.shown(message))
      writer.raw("}}")
    }
  }

  /// Sends progress, where the client asked for it and the value has grown.
  func progress(done: Double, total: Double?, message: String?) {
    guard let token = progressToken, done.isFinite, total?.isFinite ?? true, isRunning else { return }
    let hasMessage = client.revision.members.contains(.progressMessage)
    noticeChannel?.notice { writer in
      guard isRunning, advance(to: done) else { return }
      writer.raw(#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"#)
      writer.member(#""progressToken":"#, token)
      writer.member(#""progress":"#, done)
      writer.member(#""total":"#, total)
      if hasMessage { writer.member(#""message":"#, message.map(services.policy.shown)) }
      writer.raw("}}")
    }
  }
}

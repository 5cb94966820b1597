// Where the messages of one exchange go, whatever carries them: over stdio all exchanges share one channel, over HTTP
// each request has one of its own. Bodies append one JSON text; how texts are told apart is the channel's business.

import MCPCore

/// A way to a client.
package protocol Channel: AnyObject, Sendable {
  /// Whether other exchanges go the same way, so that its end is no message.
  var isShared: Bool { get }

  /// Sends the answer to a request; where the channel belongs to that request alone, it ends with it.
  /// - Parameter status: what the answer is to a transport that has statuses.
  func answer(_ status: ReplyStatus, _ body: (inout JSONWriter) -> Void)

  /// The request gets no answer: it was cancelled.
  func withdraw()

  /// Sends advice: it is left out where the client does not read, and where the body appends nothing.
  func notice(_ body: (inout JSONWriter) -> Void)

  /// Sends a request of the server's, or a notification that must arrive. Answers whether there is a way to the client.
  func send(_ body: (inout JSONWriter) -> Void) -> Bool

  /// Waits, without a thread, while more is waiting to be read than the limits allow.
  func room() async

  /// Lets go of the response that the client waits on, where the transport can resume it: the client comes back after
  /// this time. Elsewhere it does nothing.
  func release(retryAfter: Duration)
}

extension Channel {
  package var isShared: Bool { false }
  package func withdraw() {}
  package func release(retryAfter: Duration) {}
}

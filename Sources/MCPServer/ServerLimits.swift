// Every bound of the runtime in one place, each with its reason; all can be set.

import MCPCore

/// How much a server accepts, holds and waits for.
public struct ServerLimits: Sendable, Hashable {
  /// Bytes of one message; longer ones are refused and skipped to the next newline.
  public var messageBytes = 4 << 20
  /// Levels of arrays and objects below `params`: deeper messages are refused. Three levels of envelope come on top.
  public var argumentDepth = 64
  /// Entries on one page of a list.
  public var pageEntries = 1_000
  /// Handlers that run on past their deadline; from there on calls are refused with `busy` until some come back.
  public var stuckHandlers = 64
  /// Calls that are worked on at a time; further ones wait a moment and are then refused with `busy`.
  public var callsInFlight = 256
  /// Bytes of the messages that brought the calls worked on at a time; further calls wait and are refused likewise.
  public var bytesInFlight = 64 << 20
  /// Bytes of answers that wait for a client that does not read; with more, the server reads no further message, and
  /// calls that are done wait with their answers.
  public var unreadBytes = 8 << 20
  /// Bytes of answers that wait, above which progress and log messages are left out.
  public var unreadBytesForNotices = 1 << 20
  /// How long a call may take where the spec does not say.
  public var timeout: Duration = .seconds(30)
  /// Bytes of one result where the spec does not say.
  public var resultBytes = 1 << 20
  /// How long calls in flight may go on once the client has closed its end, or the process was told to end.
  public var shutdownGrace: Duration = .milliseconds(1_500)
  /// How long a client may take to answer a question of the server's.
  public var answerTime: Duration = .seconds(600)
  /// How long a stateless client may take between two rounds of one request.
  public var stateLifetime: Duration = .seconds(1_800)
  /// Tasks that are kept at a time, the finished ones included.
  public var tasks = 1_000
  /// How long a task is kept where the client does not say, and how long one may run.
  public var taskLifetime: Duration = .seconds(3_600)
  /// How long a task is kept at most.
  public var longestTaskLifetime: Duration = .seconds(86_400)
  /// How often clients are told to ask for a task.
  public var taskPollInterval: Duration = .milliseconds(500)
  /// How long `shutdown()` of the handlers may take; then the process ends without it.
  public var shutdownTime: Duration = .seconds(5)

  /// The defaults.
  public init() {}

  /// Levels of arrays and objects in a whole message.
  var messageDepth: Int { argumentDepth + 3 }
}

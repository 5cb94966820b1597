// Every bound of the transport in one place, each with its reason. Those of messages are `ServerLimits`.

#if HTTP
  import NIOCore

  /// How much the transport accepts, holds and waits for.
  package struct HTTPLimits: Sendable {
    /// Connections at a time; further ones are closed at once.
    package var connections = 20_000
    /// Sessions at a time; `initialize` is answered with 503 above.
    package var sessions = 20_000
    /// How long a session is kept that nobody uses.
    package var sessionLifetime: TimeAmount = .minutes(30)
    /// Bytes of one header, its name included.
    package var headerBytes = 16 << 10
    /// Bytes of the request line and all headers.
    package var headBytes = 32 << 10
    /// Headers of one request.
    package var headerCount = 128
    /// How long a client may take for the request line and the headers.
    package var headTime: TimeAmount = .seconds(10)
    /// How long a client may take for a body.
    package var bodyTime: TimeAmount = .seconds(30)
    /// How long a connection is kept on which nothing is asked.
    package var idleTime: TimeAmount = .seconds(60)
    /// How long a client may leave unread what does not fit into the buffers between it and us.
    package var stalledTime: TimeAmount = .seconds(30)
    /// How long a client may go on sending what is no longer read.
    package var lingerTime: TimeAmount = .seconds(2)
    /// How often a silent stream says that it is still there.
    package var keepAliveInterval: TimeAmount = .seconds(15)
    /// How often each event loop looks at the clock.
    package var tick: TimeAmount = .seconds(1)
    /// How long the closing of all connections may take once the calls in flight have ended.
    package var closeTime: TimeAmount = .seconds(1)

    /// Events of one stream that are kept for a client that comes back; the oldest go first.
    package var keptEvents = 256
    /// Bytes of them; the newest is kept whatever its size.
    package var keptBytes = 1 << 20
    /// Events of a session that wait for a client without a stream of its own.
    package var keptOutletEvents = 64
    /// Bytes of them: ten thousand sessions may have as many.
    package var keptOutletBytes = 16 << 10
    /// Streams of one session that have ended and are kept.
    package var keptStreams = 16
    /// Bytes of all streams that have ended and are kept.
    package var keptStreamBytes = 64 << 20
    /// How long a stream is kept that has ended.
    package var keptTime: TimeAmount = .minutes(5)

    /// The defaults.
    package init() {}
  }
#endif

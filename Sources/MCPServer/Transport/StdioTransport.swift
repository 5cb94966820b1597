// One client over stdin and stdout. Descriptors 0 and 1 are moved aside before anything else runs: what a handler
// prints goes to standard error, and what it reads is empty, so neither can harm the protocol.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MCPCore

/// Serves one client over stdin and stdout.
struct StdioTransport: Sendable {
  private let services: Services
  private let outbox: Outbox
  private let input: Int32
  /// Readable once nothing is written any more, or the process was told to end.
  private let end: Int32

  /// Takes the signals over.
  /// - Throws: where the system has no thread left.
  init(_ services: Services, _ streams: StandardStreams) throws {
    signal(SIGPIPE, SIG_IGN)
    if geteuid() == 0 {
      services.options.logger.warning("running as root: a tool can do to this machine whatever root can")
    }
    self.services = services
    input = streams.input
    end = streams.end
    let (output, signalsEnd) = (streams.output, streams.signalsEnd)
    outbox = Outbox(limits: services.options.limits) {
      writeAll($0, to: output)
    } onClose: {
      wake(signalsEnd)
    }
    try outbox.start()
    StopSignals.write(to: signalsEnd)
    let definition = services.catalog.definition
    services.options.logger.debug("serving \(definition.name) \(definition.version) over stdio")
  }

  /// Reads messages until the client closes its end or no longer reads or the process is told to end, and answers them.
  func serve() {
    let connection = StreamConnection(services: services, channel: outbox)
    var reader = LineReader(limit: services.options.limits.messageBytes)
    reader.read(input, until: end) { line in
      switch line {
      case .text(let bytes): connection.receive(bytes)
      case .tooLong: connection.receiveTooLong()
      }
      services.calls.waitForRoom()
      return outbox.waitForRoom(unless: { canRead(end) })
    }
    finish(connection)
  }

  /// Lets calls in flight end and answers leave, within the grace, as long as the client reads them.
  private func finish(_ connection: StreamConnection) {
    let grace = services.options.limits.shutdownGrace
    let deadline = ContinuousClock.now + grace
    while !services.calls.isEmpty && !outbox.isClosed && ContinuousClock.now < deadline {
      pause(milliseconds: 1)
    }
    services.endSubscriptions()
    outbox.flush(within: grace)
    connection.end()
    services.end()
    outbox.close()
    services.shutDown()
  }
}

/// The client's ends of stdin and stdout, moved aside.
struct StandardStreams {
  let input: Int32
  let output: Int32
  let end: Int32
  let signalsEnd: Int32

  /// - Throws: `NoDescriptor` where the system has none left.
  init() throws(NoDescriptor) {
    // Where a standard descriptor is closed, the next file opened would take its number: fill the gaps first.
    var filler = open("/dev/null", O_RDWR)
    while filler >= 0 && filler <= STDERR_FILENO { filler = open("/dev/null", O_RDWR) }
    var pipeEnds: [Int32] = [-1, -1]
    input = dup(STDIN_FILENO)
    output = dup(STDOUT_FILENO)
    guard filler >= 0, input >= 0, output >= 0, pipe(&pipeEnds) == 0, dup2(filler, STDIN_FILENO) >= 0,
      dup2(STDERR_FILENO, STDOUT_FILENO) >= 0
    else { throw NoDescriptor() }
    (end, signalsEnd) = (pipeEnds[0], pipeEnds[1])
    close(filler)
    // Programs that a handler starts must not hold the client's pipes open.
    for descriptor in [input, output, end, signalsEnd] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  }
}

/// The system has no file descriptor left.
struct NoDescriptor: Error, CustomStringConvertible {
  var description: String { "the system gave no file descriptor: raise its limit of open files" }
}

/// Whether there is something to read.
private func canRead(_ descriptor: Int32) -> Bool {
  var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&waiting, 1, 0) > 0
}

/// Writes all of the bytes, waiting as long as that takes. Answers whether the other end still reads.
func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
  guard let start = bytes.baseAddress else { return true }
  var written = 0
  while written < bytes.count {
    let result = write(descriptor, start + written, bytes.count - written)
    if result > 0 {
      written += result
    } else if errno == EAGAIN {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
    } else if errno != EINTR {
      return false
    }
  }
  return true
}

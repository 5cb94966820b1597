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
  private let server: Server

  init(_ server: Server) { self.server = server }

  /// Reads messages until the client closes its end or no longer reads, and answers them.
  func serve() {
    signal(SIGPIPE, SIG_IGN)
    let (input, output) = takeDescriptors()
    if geteuid() == 0 {
      server.options.logger.warning("running as root: a tool can do to this machine whatever root can")
    }
    let services = server.services { writeAll($0, to: output) }
    let connection = Connection(services: services)
    var reader = LineReader(limit: server.options.limits.messageBytes)
    reader.read(input) { line in
      connection.receive(line)
      services.calls.waitForRoom()
      return services.outbox.waitForRoom()
    }
    finish(services)
  }

  /// Lets calls in flight end and answers leave, within the grace.
  private func finish(_ services: Services) {
    let grace = server.options.limits.shutdownGrace
    let deadline = ContinuousClock.now + grace
    while !services.calls.isEmpty && ContinuousClock.now < deadline { pause(milliseconds: 1) }
    services.outbox.flush(within: grace)
    services.outbox.close()
    services.end()
  }

  private func takeDescriptors() -> (input: Int32, output: Int32) {
    let input = dup(STDIN_FILENO)
    let output = dup(STDOUT_FILENO)
    let nothing = open("/dev/null", O_RDONLY)
    if nothing >= 0 {
      dup2(nothing, STDIN_FILENO)
      close(nothing)
    }
    dup2(STDERR_FILENO, STDOUT_FILENO)
    for descriptor in [input, output] where descriptor >= 0 {
      // Programs that a handler starts must not hold the client's pipes open.
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    return (input, output)
  }
}

/// Writes all of the bytes, waiting as long as that takes. Answers whether the other end still reads.
private func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
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

// JSON-RPC: the input is what a client writes to a server that was compiled from a spec, after a proper start (none
// where it begins with `!`). Whatever it is, each line that comes back is a message, and a ping at the end is answered.

import Logging
import MCPCore
import Synchronization

@_spi(Generated) @testable import MCPServer
@testable import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

func fuzzMessages(_ input: UnsafeRawBufferPointer) {
  let startsProperly = input.first != UInt8(ascii: "!")
  let session = Session()
  if startsProperly { session.write(Session.start) }
  session.write(startsProperly ? input : UnsafeRawBufferPointer(rebasing: input[1...]))
  session.write("\n" + Session.ping)
  session.serve()
  for line in session.answers { checkMessage(line) }
  let isAnswered = session.answers.contains { line in
    (try? JSON.parse(line)).map { $0["id"] == .string(Session.pingID) && $0["result"] != nil } ?? false
  }
  require(isAnswered, "a ping is answered after anything; the answers were \(session.answers)")
}

private func checkMessage(_ line: String) {
  guard let message = try? JSON.parse(line) else { return require(false, "each line is JSON: \(line)") }
  require(message["jsonrpc"] == "2.0", "each line is a message: \(line)")
  require((message["result"] != nil) != (message["error"] != nil) || message["method"] != nil, "answer or not: \(line)")
}

/// One client's session with the workbench, from a file and through the reader that stdio uses.
private final class Session {
  static let pingID = "the last ping"
  static let ping = #"{"jsonrpc":"2.0","id":"the last ping","method":"ping"}"# + "\n"
  static let start = """
    {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},\
    "clientInfo":{"name":"fuzz","version":"1"}}}
    {"jsonrpc":"2.0","method":"notifications/initialized"}

    """

  /// Tools that block a thread, never come back or print are for tests that start a process for each of them.
  private static let leftOut: Set<String> = ["block_forever", "hang", "print_noise", "count_slowly", "repeat_text"]

  /// The server, started. Targets are called synchronously, so this waits for a task.
  private static let server: Server = {
    let started = Mutex<Server?>(nil)
    Task.detached {
      do {
        var server = try await Server.workbench(Handlers(desk: Desk(), environment: Environment()))
        try await server.definition.handlers.start()
        server.definition.tools.removeAll { leftOut.contains($0.name) }
        server.options.logger.logLevel = .critical
        started.withLock { [server] in $0 = server }
      } catch {
        fatalError("the server does not start: \(error)")
      }
    }
    while true {
      if let server = started.withLock({ $0 }) { return server }
      usleep(100)
    }
  }()

  private var input: [UInt8] = []
  private let output = Output()

  func write(_ text: String) { input += Array(text.utf8) }
  func write(_ bytes: UnsafeRawBufferPointer) { input += bytes }

  /// Reads the input to its end, and waits until all calls are answered.
  func serve() {
    let services = started()
    let connection = Connection(services: services)
    var reader = LineReader(limit: Session.server.options.limits.messageBytes)
    let noOtherEnd: CInt = -1
    reader.read(inputFile(), until: noOtherEnd) { line in
      connection.receive(line)
      services.calls.waitForRoom()
      return services.outbox.waitForRoom(unless: { false })
    }
    let deadline = ContinuousClock.now + .seconds(5)
    while !services.calls.isEmpty && ContinuousClock.now < deadline { usleep(20) }
    require(services.calls.isEmpty, "every call comes to an end")
    while !output.text.contains(Session.pingID) && ContinuousClock.now < deadline { usleep(20) }
    services.outbox.close()
    services.end()
  }

  private func started() -> Services {
    do {
      return try Session.server.services { [output] bytes in
        output.append(bytes)
        return true
      }
    } catch {
      fatalError("the server does not start: \(error)")
    }
  }

  /// The lines that came back.
  var answers: [String] { output.text.split(separator: "\n").map(String.init) }

  /// One file without a name serves all inputs, one after the other.
  private static let file: CInt = tmpfile().map { fileno($0) } ?? -1

  private func inputFile() -> CInt {
    let descriptor = Session.file
    let written = pwrite(descriptor, input, input.count, 0)
    guard written == input.count, ftruncate(descriptor, off_t(written)) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      fatalError("the input cannot be written to a temporary file")
    }
    return descriptor
  }
}

/// What the server wrote, on a thread of its own.
private final class Output: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.withLock { $0 += more } }
  var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}

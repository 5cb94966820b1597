// One client's connection with the server under test, from a file and through the reader that stdio uses.

import MCPCore
import Synchronization

@_spi(Generated) @testable import MCPServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

final class FuzzedClient {
  static let pingID = "the last ping"
  static let ping = #"{"jsonrpc":"2.0","id":"the last ping","method":"ping"}"# + "\n"

  /// What is written before an input that begins with this byte, and how many of its bytes that takes.
  static func start(_ byte: UInt8?) -> (text: String, skipped: Int) {
    let revisions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
    switch byte {
    case UInt8(ascii: "!"): return ("", 1)
    case let digit? where revisions.indices.contains(Int(digit) - 0x30): return (hello(revisions[Int(digit) - 0x30]), 1)
    default: return (hello("2025-11-25"), 0)
    }
  }

  private static func hello(_ revision: String) -> String {
    """
    {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\(revision)","capabilities":\
    {"elicitation":{"form":{},"url":{}},"sampling":{"tools":{}},"roots":{}},"clientInfo":{"name":"fuzz","version":"1"}}}
    {"jsonrpc":"2.0","method":"notifications/initialized"}

    """
  }

  /// What may stand before a JSON text on its line.
  private static let space = Array(" \t\r".utf8)

  /// At most so many messages were sent, those within batches included.
  private(set) var sent = 0
  private var input: [UInt8] = []
  private let output = Output()

  func write(_ text: String) { input += Array(text.utf8) }
  func write(_ bytes: UnsafeRawBufferPointer) { input += bytes }

  /// Reads the input to its end, and waits until all calls are answered.
  func serve() {
    let services = FuzzedServer.services()
    let outbox = Outbox(limits: services.options.limits) { [output] bytes in
      output.append(bytes)
      return true
    }
    start(outbox)
    let connection = StreamConnection(services: services, channel: outbox)
    read(connection, services, outbox)
    let deadline = ContinuousClock.now + .seconds(20)
    // Asked once a time: a task that waits for its client goes on by itself when the time for an answer is over.
    var isBusy = isBusy(services)
    while isBusy && ContinuousClock.now < deadline {
      usleep(20)
      isBusy = self.isBusy(services)
    }
    require(!isBusy, "every call comes to an end")
    while !output.text.contains(FuzzedClient.pingID) && ContinuousClock.now < deadline { usleep(20) }
    services.endSubscriptions()
    outbox.flush(within: .seconds(1))
    connection.end()
    services.end()
    while !services.calls.isEmpty && ContinuousClock.now < deadline { usleep(20) }
    require(services.calls.isEmpty, "nothing outlives the server")
    outbox.close()
  }

  /// Whether there are calls that need nobody's help to end: tasks wait for answers that nobody here will give.
  private func isBusy(_ services: Services) -> Bool {
    services.calls.all().contains { $0.task?.status != .inputRequired }
  }

  private func read(_ connection: StreamConnection, _ services: Services, _ outbox: Outbox) {
    var reader = LineReader(limit: services.options.limits.messageBytes)
    let noOtherEnd: CInt = -1
    reader.read(inputFile(), until: noOtherEnd) { line in
      switch line {
      case .text(let bytes):
        // A comma stands between the messages of a batch, so there are no more than that.
        let isBatch = bytes.first { !FuzzedClient.space.contains($0) } == UInt8(ascii: "[")
        sent += 1 + (isBatch ? bytes.count { $0 == UInt8(ascii: ",") } : 0)
        connection.receive(bytes)
      case .tooLong:
        sent += 1
        connection.receiveTooLong()
      }
      settle(services)
      return outbox.waitForRoom(unless: { false })
    }
  }

  /// Lets handlers come as far as they can without the client: what it writes next may be the answer to a question.
  private func settle(_ services: Services) {
    services.calls.waitForRoom()
    let deadline = ContinuousClock.now + .microseconds(500)
    while !services.calls.isEmpty && ContinuousClock.now < deadline { usleep(10) }
  }

  private func start(_ outbox: Outbox) {
    do { try outbox.start() } catch { fatalError("the outbox does not start: \(error)") }
  }

  /// The lines that came back.
  var answers: [String] { output.text.split(separator: "\n").map(String.init) }

  /// One file without a name serves all inputs, one after the other.
  private static let file: CInt = tmpfile().map { fileno($0) } ?? -1

  private func inputFile() -> CInt {
    let descriptor = FuzzedClient.file
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

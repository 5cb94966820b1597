// A log that a test can read.

import Logging

@testable import MCPServer

/// Keeps the messages of a server's own log.
final class Journal: Sendable {
  private let lines = Locked<[String]>([])

  /// The messages so far, each with the values of its metadata behind it.
  var all: [String] { lines.withLock { $0 } }

  var logger: Logger {
    var logger = Logger(label: "test") { _ in Handler(journal: self) }
    logger.logLevel = .trace
    return logger
  }

  private struct Handler: LogHandler {
    let journal: Journal
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace
    var metadataProvider: Logger.MetadataProvider?

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
      let told = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      journal.lines.withLock { $0.append((["\(event.level) \(event.message)"] + told).joined(separator: " ")) }
    }
  }
}

// A folder with an audit log, a clock that stands where a test puts it, and what a verifier says in the end.

import Foundation
import Logging
import MCPCore
import Synchronization
import Testing

@testable import MCPServer

/// A temporary folder with an audit log.
final class AuditWorkshop: Sendable {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString)").path
  /// The clock of the logs, in milliseconds.
  let clock = Atomic<Int64>(1_785_231_000_000)
  /// What the logs told the operator.
  let messages = AuditMessages()

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/audit.jsonl" }

  /// Settings for the file of this folder.
  func settings(_ change: (inout AuditSettings) -> Void = { _ in }) -> AuditSettings {
    var settings = AuditSettings(sink: .file(path))
    settings.now = { [self] in clock.load(ordering: .relaxed) }
    change(&settings)
    return settings
  }

  func log(_ change: (inout AuditSettings) -> Void = { _ in }) throws -> AuditLog {
    try AuditLog(settings(change), logger: messages.logger)
  }

  /// The files of the log, those set aside first.
  func files() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("audit.jsonl") }
    return names.filter { $0 != "audit.jsonl" }.sorted() + (names.contains("audit.jsonl") ? ["audit.jsonl"] : [])
  }

  func lines(_ name: String = "audit.jsonl") throws -> [String] {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// All records of all files.
  func records() throws -> [JSON] { try files().flatMap { try lines($0) }.map { try JSON.parse($0) } }

  func verify(key: [UInt8]? = nil, heads: [AuditHead] = []) throws -> AuditReport {
    var verifier = AuditVerifier(keys: key.map { [$0] } ?? [], heads: heads)
    for name in try files() {
      verifier.beginFile()
      try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)).withUnsafeBytes { verifier.feed($0) }
    }
    return verifier.finish()
  }

  func append(_ text: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }
}

/// Lines of a log, kept.
final class AuditMessages: LogHandler, @unchecked Sendable {
  private let lines = Locked<[String]>([])
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  var all: [String] { lines.withLock { $0 } }

  var logger: Logger { Logger(label: "audit") { [self] _ in self } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    lines.withLock { $0.append("\(event.level): \(event.message)\(event.metadata.map { " \($0)" } ?? "")") }
  }
}

/// Runs the closure on so many threads at once and waits for all.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let left = Locked(count)
  let done = Condition()
  for index in 0..<count {
    startThread {
      body(index)
      left.withLock { $0 -= 1 }
      done.withLock { done.broadcast() }
    }
  }
  done.withLock { while left.withLock({ $0 }) > 0 { done.wait() } }
}

// This test program, run once more as a process of its own: for what must not happen to the process that tests, being
// killed or having no room for files. It runs one test then, which plays the part that it is given.

import Foundation
import Logging
import Testing

@testable import MCPServer

/// A process that keeps an audit log.
enum AuditChild {
  private static let variable = "MCPSERVER_TESTS_AUDIT_CHILD"

  /// The part that this process plays, `PART:PATH`; `nil` where it is no child.
  static let part = ProcessInfo.processInfo.environment[variable]

  /// Whether this program can be run again, for one test.
  static var canRun: Bool {
    #if os(Linux)
      part == nil && CommandLine.arguments[0].hasSuffix(".xctest")
    #else
      false
    #endif
  }

  /// Starts a child.
  static func start(_ part: String, _ path: String, output: Any, error: FileHandle = .nullDevice) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["--testing-library", "swift-testing", "--filter", "AuditChildTests"]
    process.environment = ProcessInfo.processInfo.environment.merging([variable: "\(part):\(path)"]) { $1 }
    process.standardOutput = output
    process.standardError = error
    try process.run()
    return process
  }
}

/// No test of its own: what the tests of crashes and full disks start as another process. Without a part it does nothing,
/// and it is not disabled then because a skipped test is a failure where nothing may be missing.
@Suite("The part of a child")
struct AuditChildTests {
  private let logger = Logger(label: "audit") { StreamLogHandler.standardError(label: $0) }

  @Test("as it is told")
  func play() throws {
    guard let part = AuditChild.part else { return }
    let words = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(words.last ?? "")
    switch words.first {
    case "write": try writeUntilKilled(path)
    case "stderr": try writeToStandardError()
    case "refuse": try fillTheDisk(path, .refuse)
    case "drop": try fillTheDisk(path, .drop)
    default: Issue.record("no part")
    }
  }

  private func writeUntilKilled(_ path: String) throws {
    let log = try AuditLog(AuditSettings(sink: .file(path)), logger: logger)
    let process = getpid()
    onThreads(3) { thread in
      var number = 0
      while true {
        let name = "\(process)-\(thread)-\(number)"
        guard log.write(.call, { $0.name = name }) else { return }
        // In one piece, and not through a buffer that the end of the process would lose.
        let line = "\nanswered \(name)\n"
        _ = line.withCString { write(1, $0, line.utf8.count) }
        number += 1
        pause(milliseconds: 1)
      }
    }
  }

  private func writeToStandardError() throws {
    let log = try AuditLog(AuditSettings(sink: .standardError), logger: logger)
    for number in 0..<10 { log.write { $0.name = "\(number)" } }
    log.close()
  }

  /// A limit of file sizes stands for the disk.
  private func fillTheDisk(_ path: String, _ onFull: AuditSettings.OnFull) throws {
    let clock = Locked<Int64>(1_785_231_000_000)
    let messages = AuditMessages()
    var settings = AuditSettings(sink: .file(path))
    settings.onFull = onFull
    settings.now = { clock.withLock { $0 } }
    let log = try AuditLog(settings, logger: messages.logger)
    limitFiles(to: 20_000)
    var written = 0
    while log.write(.call, { $0.detail = "before" }) { written += 1 }
    for _ in 0..<3 { #expect(!log.write { $0.detail = String(repeating: "long", count: 100) }) }
    #expect(written > 10 && log.totals.written == written)
    #expect(log.isAvailable == (onFull == .drop))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasSuffix("}\n") && text.utf8.count <= 20_000)
    limitFiles(to: nil)
    if onFull == .refuse {
      #expect(!log.isAvailable, "the time to try again has not come")
      clock.withLock { $0 += settings.probeMilliseconds }
      #expect(log.isAvailable, "it was tried, and there is room again")
    }
    #expect(log.write { $0.name = "after" })
    #expect(log.totals == (written + 1, 4))
    log.close()
    #expect(messages.all.contains { $0.hasPrefix("error: the audit log cannot be written: File too large") })
    #expect(messages.all.contains { $0.hasPrefix("notice") })
  }

  private func limitFiles(to bytes: Int?) {
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
      let resource = RLIMIT_FSIZE
    #endif
    var limit = rlimit()
    getrlimit(resource, &limit)
    limit.rlim_cur = bytes.map { rlim_t($0) } ?? limit.rlim_max
    #expect(setrlimit(resource, &limit) == 0)
  }
}

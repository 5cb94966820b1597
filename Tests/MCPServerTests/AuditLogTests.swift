// What a server writes is what a verifier finds whole: over restarts, new files, many threads and torn lines.

import Foundation
import MCPCore
import Testing

@testable import MCPServer

@Suite("The audit log")
struct AuditLogTests {
  private let shop: AuditWorkshop

  init() throws { shop = try AuditWorkshop() }

  private func write(_ log: AuditLog, _ count: Int, _ name: String = "tool") {
    for number in 0..<count { #expect(log.write { $0.name = "\(name)_\(number)" }) }
  }

  @Test("a record is in the file when `write` returns")
  func inTheFile() throws {
    let log = try shop.log { $0.server = "crm 1.0" }
    for number in 1...5 {
      #expect(log.write { $0.name = "tool_\(number)" })
      #expect(try shop.records().last?["name"]?.stringValue == "tool_\(number)")
    }
    #expect(log.totals == (5, 0) && log.isAvailable)
    let head = log.head
    log.close()
    let report = try shop.verify(heads: [head])
    #expect(report.isIntact && report.problems.isEmpty && report.last?.seq == 7, "\(report)")
    #expect(!log.write { $0.name = "late" }, "it is closed")
    #expect(!log.isAvailable)
    let mode = try FileManager.default.attributesOfItem(atPath: shop.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("runs go on in one chain", arguments: [nil, Array("secret".utf8)])
  func restarts(_ key: [UInt8]?) throws {
    for run in 0..<4 {
      let log = try shop.log { $0.key = key }
      write(log, 3, "run\(run)")
      log.close()
    }
    let report = try shop.verify(key: key)
    #expect(report.isIntact && report.problems.isEmpty && report.last?.seq == 20, "\(report)")
  }

  @Test("a torn last line is ended and owned up to")
  func torn() throws {
    let first = try shop.log()
    write(first, 2)
    first.close()
    try shop.append(#"{"seq":5,"time":"2026"#)
    let second = try shop.log()
    write(second, 1)
    second.close()
    let report = try shop.verify()
    #expect(report.isIntact && report.problems.map(\.kind) == [.crashed], "\(report)")
    #expect(try shop.lines().count == 8)
    #expect(report.last?.seq == 7)
  }

  @Test("a last line that lacks its line break alone is a record")
  func lineBreak() throws {
    let first = try shop.log()
    write(first, 2)
    first.close()
    let text = try String(contentsOfFile: shop.path, encoding: .utf8)
    try String(text.dropLast()).write(toFile: shop.path, atomically: false, encoding: .utf8)
    let second = try shop.log()
    second.close()
    let report = try shop.verify()
    #expect(report.isIntact && report.problems.isEmpty && report.last?.seq == 6, "\(report)")
  }

  @Test("a file with nothing of ours in it is gone on with, and that is said")
  func foreign() throws {
    try "hello\nworld".write(toFile: shop.path, atomically: false, encoding: .utf8)
    let log = try shop.log()
    write(log, 1)
    log.close()
    let report = try shop.verify()
    #expect(!report.isIntact && report.intactRecords == 3)
    #expect(try shop.lines()[2].contains(#""previous_state":"unreadable""#))
  }

  @Test("another key goes on behind records that it cannot verify")
  func keys() throws {
    for key in ["old", "new"] {
      let log = try shop.log { $0.key = Array(key.utf8) }
      write(log, 2)
      log.close()
    }
    #expect(try shop.lines()[4].contains(#""previous_state":"unverified""#))
    #expect(try shop.verify(key: Array("new".utf8)).problems.map(\.kind) == [.otherKey])
    var verifier = AuditVerifier(keys: [Array("new".utf8), Array("old".utf8)])
    verifier.beginFile()
    try Data(contentsOf: URL(fileURLWithPath: shop.path)).withUnsafeBytes { verifier.feed($0) }
    #expect(verifier.finish().isIntact)
  }

  @Test("full files are set aside, and all are one chain, over restarts too")
  func rotation() throws {
    for _ in 0..<3 {
      let log = try shop.log { $0.rotateBytes = 4_096 }
      write(log, 40)
      log.close()
    }
    let files = try shop.files()
    #expect(files.count > 8)
    for name in files.dropLast() {
      #expect(try shop.lines(name).joined().utf8.count < 4_096)
      #expect(name.hasPrefix("audit.jsonl.0000000"))
    }
    let report = try shop.verify()
    #expect(report.isIntact && report.problems.isEmpty, "\(report)")
    #expect(try shop.records().count { $0["name"] != nil } == 120)
  }

  @Test("killed between setting a file aside and a line in the new one: the chain goes on")
  func halfRotated() throws {
    let first = try shop.log()
    write(first, 2)
    first.close()
    try FileManager.default.moveItem(atPath: shop.path, toPath: shop.path + ".000000000001")
    try #"{"seq"#.write(toFile: shop.path, atomically: false, encoding: .utf8)
    let second = try shop.log()
    write(second, 1)
    second.close()
    let report = try shop.verify()
    #expect(report.isIntact && report.last?.seq == 7, "\(report)")
  }

  @Test("many threads: all records are there once, each thread's in its order", arguments: [false, true])
  func threads(_ isDurable: Bool) throws {
    let count = isDurable ? 25 : 250
    let log = try shop.log {
      $0.isDurable = isDurable
      $0.rotateBytes = 100_000
    }
    onThreads(8) { thread in
      for number in 0..<count { #expect(log.write { $0.name = "\(thread):\(number)" }) }
    }
    log.close()
    let report = try shop.verify()
    #expect(report.isIntact && report.problems.isEmpty, "\(report)")
    let names = try shop.records().compactMap { $0["name"]?.stringValue }
    for thread in 0..<8 {
      #expect(names.filter { $0.hasPrefix("\(thread):") } == (0..<count).map { "\(thread):\($0)" })
    }
  }

  @Test("closing while threads write: what was answered is there, and nothing hangs")
  func closing() throws {
    let log = try shop.log()
    let answered = Locked(0)
    onThreads(6) { thread in
      if thread == 0 {
        while answered.withLock({ $0 }) < 20 { pause(milliseconds: 1) }
        return log.close()
      }
      while log.write(.call, { $0.name = "t" }) { answered.withLock { $0 += 1 } }
    }
    #expect(try shop.records().count { $0["name"] != nil } == answered.withLock { $0 })
    #expect(try shop.verify().problems.isEmpty)
  }

  @Test("a file that somebody moves or removes is missed, and a new one goes on with the chain")
  func astray() throws {
    let log = try shop.log()
    write(log, 3)
    try FileManager.default.moveItem(atPath: shop.path, toPath: shop.path + ".000000000001")
    write(log, 1)
    shop.clock.add(1_000, ordering: .relaxed)
    write(log, 1, "after")
    #expect(try shop.lines().last?.contains("after_0") == true)
    log.close()
    let report = try shop.verify()
    #expect(report.isIntact && report.problems.isEmpty && report.last?.seq == 8, "\(report)")
    #expect(shop.messages.all.contains { $0.hasPrefix("warning") })
  }

  @Test("one file, one writer")
  func twoWriters() throws {
    let log = try shop.log()
    #expect(throws: AuditError.self) { try shop.log() }
    log.close()
    try shop.log().close()
  }

  @Test("no place for a log is an error that says what to do")
  func noPlace() throws {
    for path in ["/nowhere/at/all/audit.jsonl", shop.folder] {
      let error = #expect(throws: AuditError.self) { try shop.log { $0.sink = .file(path) } }
      #expect(error?.description.contains(path) == true)
    }
  }

  @Test("the number of the process in the name")
  func processID() throws {
    try shop.log { $0.sink = .file(self.shop.folder + "/audit-{pid}.jsonl") }.close()
    #expect(FileManager.default.fileExists(atPath: shop.folder + "/audit-\(getpid()).jsonl"))
  }

  @Test("heads are published by number and by time, and at the end")
  func heads() throws {
    let log = try shop.log { $0.headRecords = 10 }
    write(log, 25)
    let published = { self.shop.messages.all.filter { $0.contains("audit_head") } }
    #expect(published().count == 2)
    shop.clock.add(60_001, ordering: .relaxed)
    write(log, 1)
    #expect(published().count == 3)
    log.close()
    #expect(published().count == 4)
    #expect(published().last?.contains("28:") == true)
  }

  @Test("a file that only the log may lengthen is enough")
  func pipe() throws {
    // A pipe can be neither cut nor set aside.
    let path = shop.folder + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let log = try shop.log {
      $0.sink = .file(path)
      $0.rotateBytes = 10
    }
    write(log, 3)
    log.close()
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reader, &bytes, bytes.count)
    var verifier = AuditVerifier()
    verifier.beginFile()
    bytes[..<max(0, count)].withUnsafeBytes { verifier.feed($0) }
    let report = verifier.finish()
    #expect(report.isIntact && report.intactRecords == 5, "\(report)")
  }
}

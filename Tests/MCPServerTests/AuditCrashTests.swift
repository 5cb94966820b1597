// Killed in the middle: every record whose writing was answered is in the file, and the next run goes on.

import Foundation
import MCPCore
import Testing

@testable import MCPServer

@Suite("The audit log of another process", .enabled(if: AuditChild.canRun, "this program cannot be run again"))
struct AuditCrashTests {
  private let shop: AuditWorkshop

  init() throws { shop = try AuditWorkshop() }

  @Test("kill -9, again and again")
  func killed() throws {
    var answered: Set<String> = []
    for round in 0..<4 {
      let output = Pipe()
      let process = try AuditChild.start("write", shop.path, output: output)
      var text = ""
      while text.count(of: "answered ") < 20 + 40 * round {
        let piece = output.fileHandleForReading.availableData
        try #require(!piece.isEmpty, "the child ended: \(text)")
        text += String(decoding: piece, as: UTF8.self)
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      text += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      answered.formUnion(lines.filter { $0.hasPrefix("answered ") }.map { String($0.dropFirst(9)) })
    }
    try shop.log().close()
    let written = Set(try shop.lines().compactMap { try? JSON.parse($0)["name"]?.stringValue })
    #expect(answered.count >= 20 && answered.isSubset(of: written), "\(answered.subtracting(written).sorted())")
    let report = try shop.verify()
    #expect(report.isIntact, "\(report)")
    #expect(report.problems.count { $0.kind == .crashed } >= 4)
  }

  @Test("a full disk: no torn line stays, lost records are counted, and all goes on", arguments: ["refuse", "drop"])
  func full(_ onFull: String) throws {
    let output = Pipe()
    let process = try AuditChild.start(onFull, shop.path, output: output)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    let report = try shop.verify()
    #expect(report.isIntact && report.problems.allSatisfy { $0.kind == .dropped }, "\(report)")
    // The short line that says so may fit where the record behind it does not, so there may be two.
    let resumed = try shop.records().filter { $0["action"]?.stringValue == "resumed" }
    #expect(resumed.compactMap { $0["dropped"]?.intValue }.reduce(0, +) == 4)
    #expect(try shop.records().contains { $0["name"]?.stringValue == "after" })
  }

  @Test("records on standard error stand between other lines and are a chain all the same")
  func standardError() throws {
    #expect(FileManager.default.createFile(atPath: shop.path, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: shop.path))
    let output = Pipe()
    let process = try AuditChild.start("stderr", "", output: output, error: file)
    _ = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var verifier = AuditVerifier(isCapture: true)
    verifier.beginFile()
    try Data(contentsOf: URL(fileURLWithPath: shop.path)).withUnsafeBytes { verifier.feed($0) }
    let report = verifier.finish()
    #expect(report.isIntact && report.intactRecords == 12 && report.lines > 12, "\(report)")
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}

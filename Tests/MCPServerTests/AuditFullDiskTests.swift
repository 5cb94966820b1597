// A disk without room from the beginning, for which /dev/full does. What happens where there is room again is in
// AuditCrashTests, in a process of its own.

import Foundation
import Testing

@testable import MCPServer

@Suite("The audit log on a full disk", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
struct AuditFullDiskTests {
  private let shop: AuditWorkshop

  init() throws { shop = try AuditWorkshop() }

  @Test("no room from the beginning: calls are refused, and tried again only after a while")
  func refuse() throws {
    let log = try shop.log { $0.sink = .file("/dev/full") }
    #expect(!log.isAvailable)
    #expect(!log.write { $0.name = "a" })
    #expect(log.totals == (0, 1))
    shop.clock.add(2_000, ordering: .relaxed)
    #expect(!log.isAvailable)
    let errors = shop.messages.all.filter { $0.hasPrefix("error") }
    #expect(errors.count == 1 && errors[0].contains("No space left") && errors[0].contains("calls are refused"))
    log.close()
  }

  @Test("no room, and records may be dropped: calls go on, and the caller is told all the same")
  func drop() throws {
    let log = try shop.log {
      $0.sink = .file("/dev/full")
      $0.onFull = .drop
    }
    #expect(log.isAvailable)
    #expect(!log.write { $0.name = "a" })
    #expect(log.isAvailable && log.totals == (0, 1))
    log.close()
  }
}

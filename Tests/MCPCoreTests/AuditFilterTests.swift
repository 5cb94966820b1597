// Which records pass a filter.

import MCPCore
import Testing

@Suite("Filters of an audit log")
struct AuditFilterTests {
  private func matches(_ fill: (inout AuditFilter) -> Void) throws -> Bool {
    let line =
      #"{"seq":1,"time":"2026-07-28T09:30:05.007Z","severity":"WARNING","event":"call","user":"alice","tenant":"acme","#
      + #""kind":"tool","name":"search","verdict":"denied","outcome":"denied","detail":"Needs CRM"}"#
    var filter = AuditFilter()
    fill(&filter)
    var tape = JSONTape()
    let bytes = Array(line.utf8)
    return try bytes.withUnsafeBufferPointer { filter.matches(try tape.parse($0), in: UnsafeRawBufferPointer($0)) }
  }

  @Test("values")
  func values() throws {
    #expect(try matches { _ in })
    #expect(try matches { $0.users = ["bob", "alice"] })
    #expect(try !matches { $0.users = ["bob"] })
    #expect(
      try matches {
        ($0.tenants, $0.names, $0.verdicts, $0.outcomes, $0.events) = (
          ["acme"], ["search"], ["denied"], ["denied"], ["call"]
        )
      })
    #expect(try !matches { $0.tenants = ["acm"] })
    #expect(try !matches { $0.events = ["audit"] })
    #expect(try matches { $0.onlyTrouble = true })
    #expect(try matches { $0.text = Array("needs crm".utf8) })
    #expect(try !matches { $0.text = Array("needs erp".utf8) })
  }

  @Test(
    "moments, as exact as they are written",
    arguments: [
      ("2026-07-28", true, true), ("2026-07-27", true, false), ("2026-07-29", false, true),
      ("2026-07-28T09", true, true), ("2026-07-28T10", false, true), ("2026-07-28 09:31", false, true),
      ("2026-07-28T09:30:05Z", true, true), ("2026-07-28T09:30:05.008", false, true),
      ("2026-07-28T09:30:05.006Z", true, false),
    ])
  func moments(_ text: String, _ isSince: Bool, _ isUntil: Bool) throws {
    let moment = try #require(AuditFilter.Moment(text))
    #expect(try matches { $0.since = moment } == isSince)
    #expect(try matches { $0.until = moment } == isUntil)
  }

  @Test(
    "what is no moment", arguments: ["", "2026", "2026-7-28", "yesterday", "2026-07-28T09:30+02:00", "2026-07-28T9"])
  func noMoments(_ text: String) { #expect(AuditFilter.Moment(text) == nil) }
}

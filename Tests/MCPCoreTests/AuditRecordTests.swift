// What a line says, and what it never holds whole.

import MCPCore
import Testing

@Suite("Audit records")
struct AuditRecordTests {
  private func members(_ record: AuditRecord) -> String {
    var writer = JSONWriter()
    record.write(to: &writer)
    return writer.text
  }

  private var full: AuditRecord {
    var record = AuditRecord()
    record.method = "tools/call"
    record.requestID = "7"
    record.traceID = "4bf92f3577b34da6a3ce929d0e0e4736"
    (record.user, record.tenant, record.authentication) = ("alice", "acme", "oauth")
    record.roles = ["agent", "admin"]
    (record.peer, record.client, record.clientVersion) = ("192.0.2.1", "inspector", "1.0")
    (record.revision, record.kind, record.name, record.version) = ("2025-11-25", .tool, "delete_contact", "2")
    (record.uriTemplate, record.risk) = ("crm://{id}", .delete)
    record.arguments = Array(#"{"id":"c1","email":"[redacted]"}"#.utf8)
    (record.verdict, record.reason, record.detail) = (.confirmed, "confirmation", "a human agreed")
    (record.outcome, record.duration, record.resultBytes) = (.success, .microseconds(12_345), 99)
    (record.errorCode, record.reference) = ("none", "r1")
    record.flags = ["export"]
    record.injectionFindings = 2
    return record
  }

  @Test("every member, in order, as JSON")
  func everyMember() throws {
    let text = members(full)
    #expect(
      text == #""severity":"WARNING","event":"call","method":"tools/call","request_id":"7","#
        + #""trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","user":"alice","tenant":"acme","authentication":"oauth","#
        + #""roles":["agent","admin"],"peer":"192.0.2.1","client":"inspector","client_version":"1.0","#
        + #""revision":"2025-11-25","kind":"tool","name":"delete_contact","version":"2","uri_template":"crm://{id}","#
        + #""risk":"delete","arguments":{"id":"c1","email":"[redacted]"},"verdict":"confirmed","#
        + #""reason":"confirmation","detail":"a human agreed","outcome":"success","duration_ms":12.345,"#
        + #""result_bytes":99,"error_code":"none","reference":"r1","flags":["export"],"injection_findings":2"#)
    _ = try JSON.parse("{\(text)}")
  }

  @Test("what is not known is left out")
  func nothing() {
    #expect(members(AuditRecord()) == #""severity":"INFO","event":"call""#)
  }

  @Test("severity follows from what the record says")
  func severity() {
    func of(_ fill: (inout AuditRecord) -> Void) -> AuditRecord.Severity {
      var record = AuditRecord()
      fill(&record)
      return record.severity
    }
    #expect(of { ($0.outcome, $0.risk) = (.success, .read) } == .info)
    for risk in [Risk.write, .delete, .admin] { #expect(of { ($0.outcome, $0.risk) = (.success, risk) } == .notice) }
    #expect(of { ($0.outcome, $0.risk, $0.errorCode) = (.error, .write, "not_found") } == .info)
    #expect(of { ($0.outcome, $0.errorCode) = (.error, "internal") } == .error)
    #expect(of { $0.outcome = .denied } == .warning)
    #expect(of { $0.outcome = .timeout } == .warning)
    #expect(of { ($0.outcome, $0.flags) = (.success, ["f"]) } == .warning)
    #expect(of { ($0.outcome, $0.injectionFindings) = (.success, 1) } == .warning)
    #expect(AuditRecord(.authentication).severity == .warning)
  }

  @Test("callers cannot fill the disk with a text, a list or arguments")
  func limits() throws {
    var record = AuditRecord()
    record.name = String(repeating: "ä", count: 100_000)
    record.roles = Array(repeating: String(repeating: "r", count: 10_000), count: 1_000)
    record.arguments = Array(repeating: UInt8(ascii: " "), count: 4 << 20)
    let tree = try JSON.parse("{\(members(record))}")
    #expect(tree["name"]?.stringValue == String(repeating: "ä", count: 256) + "…")
    #expect(tree["roles"]?.arrayValue?.count == AuditRecord.maximumElements)
    #expect(tree["arguments_bytes"]?.intValue == 4 << 20 && tree["arguments"] == nil)
    #expect(members(record).utf8.count < 64 * 520 + 2_000)
  }

  @Test("an excerpt of arguments says what it is of")
  func excerpt() throws {
    var record = AuditRecord()
    record.arguments = Array(#"{"id":"a… (20000 bytes)"}"#.utf8)
    record.wholeArguments = (20_009, String(repeating: "0f", count: 32))
    let tree = try JSON.parse("{\(members(record))}")
    #expect(tree["arguments"] == ["id": "a… (20000 bytes)"] && tree["arguments_bytes"]?.intValue == 20_009)
    #expect(tree["arguments_sha256"]?.stringValue == record.wholeArguments?.digest)
  }

  @Test("no text begins a line of its own")
  func oneLine() throws {
    var record = AuditRecord()
    record.name = "a\n{\"seq\":1}\r\u{2028}\u{0}"
    record.arguments = Array("{\n  \"a\": [1,\r\n 2]\n}".utf8)
    let text = members(record)
    #expect(!text.utf8.contains { $0 < 0x20 })
    let tree = try JSON.parse("{\(text)}")
    #expect(tree["name"]?.stringValue == record.name)
    #expect(tree["arguments"]?["a"]?.arrayValue?.count == 2)
  }

  @Test(
    "moments, in UTC, to the millisecond",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (951_868_799_999, "2000-02-29T23:59:59.999Z"), (1_785_231_005_007, "2026-07-28T09:30:05.007Z"),
      (4_107_542_399_000, "2100-02-28T23:59:59.000Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
      (-5, "1970-01-01T00:00:00.000Z"), (Int64.max, "9999-12-31T23:59:59.999Z"),
    ])
  func moments(_ milliseconds: Int64, _ text: String) {
    var time = AuditTime()
    var writer = JSONWriter()
    time.write(milliseconds, to: &writer)
    time.write(milliseconds, to: &writer)  // once more, from what is kept
    #expect(writer.text == text + text)
  }

  @Test("the log's own events are JSON")
  func events() throws {
    var start = AuditEvent.Start(seal: "sha256", processID: 3)
    (start.server, start.previous, start.tornBytes) = ("crm \"1\"", AuditHead.none, 4)
    (start.previousFile, start.isVerified) = ("a.1", false)
    for event in [
      AuditEvent.started(start), .rotated(seal: "sha256", from: "a.1", .none), .resumed(dropped: 2, cause: "full"),
      .stopped,
    ] {
      var writer = JSONWriter()
      event.write(to: &writer)
      #expect(try JSON.parse("{\(writer.text)}")["event"]?.stringValue == "audit")
    }
  }
}

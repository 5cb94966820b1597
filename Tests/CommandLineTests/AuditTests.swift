// `mcpgen audit` as a program: what it says of whole and of broken logs, and with which code it ends. The logs are
// short and made by hand; their hashes were computed elsewhere.

import Foundation
import Testing

@Suite("mcpgen audit", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct AuditTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try shop.write(AuditTests.log, to: "audit.jsonl")
  }

  private static let log = #"""
    {"seq":1,"time":"2026-07-28T09:30:01.000Z","severity":"NOTICE","event":"audit","action":"started","chain\#
    ":"sha256","pid":7,"prev":"0000000000000000000000000000000000000000000000000000000000000000","hash":"927\#
    54a21dab5168f2976958c29e4da43ff0227e3c5f18009c61950990407295f"}
    {"seq":2,"time":"2026-07-28T09:30:02.000Z","severity":"INFO","event":"call","user":"alice","kind":"tool"\#
    ,"name":"search","arguments":{"q":"a"},"outcome":"success","duration_ms":1.5,"prev":"92754a21dab5168f297\#
    6958c29e4da43ff0227e3c5f18009c61950990407295f","hash":"049a95537764fa12a6355840f0d8e48c76a2ab3cf8f0faa4b\#
    9ae4c736d8cda94"}
    {"seq":3,"time":"2026-07-28T09:30:03.000Z","severity":"WARNING","event":"call","user":"bob","kind":"tool\#
    ","name":"delete_contact","verdict":"denied","reason":"permission_denied","detail":"needs crm:delete","o\#
    utcome":"denied","prev":"049a95537764fa12a6355840f0d8e48c76a2ab3cf8f0faa4b9ae4c736d8cda94","hash":"4a6e2\#
    24982e178283b362067093d9c5e77ea56755790c156d7dd77d654bedcea"}
    {"seq":4,"time":"2026-07-28T09:30:04.000Z","severity":"INFO","event":"call","user":"al\u001b[2Jice","kin\#
    d":"tool","name":"search","outcome":"success","prev":"4a6e224982e178283b362067093d9c5e77ea56755790c156d7\#
    dd77d654bedcea","hash":"ec46ba0b119a72ffd0671bb8ca94cfd46ca5832b3db8ec69a5ba5878cfad5c20"}
    {"seq":5,"time":"2026-07-28T09:30:05.000Z","severity":"NOTICE","event":"audit","action":"stopped","prev"\#
    :"ec46ba0b119a72ffd0671bb8ca94cfd46ca5832b3db8ec69a5ba5878cfad5c20","hash":"11e8daf909a3b35717186ddfe3c1\#
    fe424244de54e787bc249becca6a19ae8412"}

    """#
  private static let keyed = #"""
    {"seq":1,"time":"2026-07-28T09:30:01.000Z","severity":"NOTICE","event":"audit","action":"started","chain\#
    ":"hmac-sha256:f5b9f3c1","pid":7,"prev":"000000000000000000000000000000000000000000000000000000000000000\#
    0","hash":"ea66b01cc0aa2b76e63e074b063128ab26db79a6362c8730c0ded9eb35ecc9a2"}
    {"seq":2,"time":"2026-07-28T09:30:02.000Z","severity":"INFO","event":"call","user":"alice","kind":"tool"\#
    ,"name":"search","arguments":{"q":"a"},"outcome":"success","duration_ms":1.5,"prev":"ea66b01cc0aa2b76e63\#
    e074b063128ab26db79a6362c8730c0ded9eb35ecc9a2","hash":"cfc1f1412325ebe358dfcf22c36a48704863dec49523f4603\#
    e044d488b8c4651"}
    {"seq":3,"time":"2026-07-28T09:30:03.000Z","severity":"WARNING","event":"call","user":"bob","kind":"tool\#
    ","name":"delete_contact","verdict":"denied","reason":"permission_denied","detail":"needs crm:delete","o\#
    utcome":"denied","prev":"cfc1f1412325ebe358dfcf22c36a48704863dec49523f4603e044d488b8c4651","hash":"51911\#
    8f58cc8e1f5111cd35fb5eeed6123c5262d327e26d4279335542ede251d"}
    {"seq":4,"time":"2026-07-28T09:30:04.000Z","severity":"INFO","event":"call","user":"al\u001b[2Jice","kin\#
    d":"tool","name":"search","outcome":"success","prev":"519118f58cc8e1f5111cd35fb5eeed6123c5262d327e26d427\#
    9335542ede251d","hash":"b76abe5246be798773633324c97da589b499a1feb5674bf5cae9cecb0d915bb6"}
    {"seq":5,"time":"2026-07-28T09:30:05.000Z","severity":"NOTICE","event":"audit","action":"stopped","prev"\#
    :"b76abe5246be798773633324c97da589b499a1feb5674bf5cae9cecb0d915bb6","hash":"2aaa6c9c67b14e67b7d04883b5d6\#
    11aa5b851499d0b26f34830a4545fad77924"}

    """#
  private static let head = "5:11e8daf909a3b35717186ddfe3c1fe424244de54e787bc249becca6a19ae8412"

  @Test("a whole log")
  func intact() throws {
    let result = try shop.run("audit", "verify", "audit.jsonl", "--head", Self.head)
    #expect(result.status == 0 && result.out == "intact (sha256): 5 records, 1 to 5; head \(Self.head)\n", "\(result)")
    let json = try shop.run("audit", "verify", "audit.jsonl", "--format", "json")
    #expect(json.status == 0 && json.out.contains(#""intact": true"#) && json.out.contains(#""head": "\#(Self.head)""#))
  }

  @Test("a changed line, a missing one, a lost end")
  func broken() throws {
    try shop.write(Self.log.replacingOccurrences(of: "\"bob\"", with: "\"eve\""), to: "changed.jsonl")
    let changed = try shop.run("audit", "verify", "changed.jsonl")
    #expect(changed.status == 1 && changed.out.contains("changed.jsonl:3: record 3 is changed"), "\(changed)")
    #expect(changed.out.contains("NOT intact (sha256), 1 problem: 4 records, 1 to 5"))
    var lines = Self.log.components(separatedBy: "\n")
    lines.remove(at: 1)
    try shop.write(lines.joined(separator: "\n"), to: "missing.jsonl")
    let missing = try shop.run("audit", "verify", "missing.jsonl", "--format", "json")
    #expect(missing.status == 1 && missing.out.contains(#""kind": "missing""#), "\(missing)")
    try shop.write(Self.log.components(separatedBy: "\n").prefix(3).map { $0 + "\n" }.joined(), to: "cut.jsonl")
    #expect(try shop.run("audit", "verify", "cut.jsonl").status == 0)
    let cut = try shop.run("audit", "verify", "cut.jsonl", "--head", Self.head)
    #expect(cut.status == 1 && cut.out.contains("records 4 to 5 are gone"), "\(cut)")
    let crlf = Self.log.replacingOccurrences(of: "\n", with: "\r\n")
    try shop.write(crlf, to: "crlf.jsonl")
    let rewritten = try shop.run("audit", "verify", "crlf.jsonl")
    #expect(rewritten.status == 1 && rewritten.out.contains("crlf.jsonl:1: from here on lines end with CR LF"))
  }

  @Test("a file that is given twice, by its name or as a copy")
  func twice() throws {
    let same = try shop.run("audit", "verify", "audit.jsonl", "./audit.jsonl")
    #expect(same.status == 2 && same.error.contains("./audit.jsonl is given twice"), "\(same)")
    try shop.write(Self.log, to: "copy.jsonl")
    let copy = try shop.run("audit", "verify", "audit.jsonl", "copy.jsonl")
    #expect(copy.status == 1 && copy.out.contains("or a copy of it, was given twice"), "\(copy)")
  }

  @Test("files in any order are read in that of their records")
  func files() throws {
    let lines = Self.log.components(separatedBy: "\n")
    try shop.write(lines.prefix(2).map { $0 + "\n" }.joined(), to: "a.1")
    try shop.write(lines.dropFirst(2).joined(separator: "\n"), to: "a")
    #expect(try shop.run("audit", "verify", "a", "a.1").status == 0)
    #expect(try shop.run("audit", "verify", "a").status == 1)
  }

  @Test("a log with a key")
  func keys() throws {
    try shop.write(Self.keyed, to: "keyed.jsonl")
    let without = try shop.run("audit", "verify", "keyed.jsonl")
    #expect(without.status == 1 && without.out.contains("--key-env"), "\(without)")
    let line = "KEY='a key of thirty-two bytes or so!' '\(try #require(Program.path))' audit verify keyed.jsonl"
    let with = try shop.run(["-c", "\(line) --key-env KEY"], of: "/bin/sh")
    #expect(with.status == 0 && with.out.hasPrefix("intact (hmac-sha256:"), "\(with)")
    let unset = try shop.run("audit", "verify", "keyed.jsonl", "--key-env", "NO_SUCH_VARIABLE")
    #expect(unset.status == 2 && unset.error.contains("NO_SUCH_VARIABLE"))
  }

  @Test("what cannot be read or understood")
  func usage() throws {
    #expect(try shop.run("audit", "verify", "nowhere.jsonl").status == 2)
    #expect(try shop.run("audit", "verify", ".").status == 2)
    try shop.write("", to: "empty.jsonl")
    #expect(try shop.run("audit", "verify", "empty.jsonl").status == 2)
    let head = try shop.run("audit", "verify", "audit.jsonl", "--head", "5:abc")
    #expect(head.status == 2 && head.error.contains("64 hexadecimal digits"))
    let time = try shop.run("audit", "show", "audit.jsonl", "--since", "yesterday")
    #expect(time.status == 2 && time.error.contains("--since"))
    let names = [
      "--verdict": "allowed, denied, confirmed, replayed",
      "--outcome": "success, error, denied, timeout, cancelled, task, input_required",
      "--event": "call, authentication, session, audit",
    ]
    for (option, expected) in names {
      let word = try shop.run("audit", "show", "audit.jsonl", option, "nope")
      #expect(word.status == 2 && word.out.isEmpty && word.error.contains("\(option) has no"), "\(word)")
      #expect(word.error.contains("expected \(expected)"), "\(word)")
    }
  }

  @Test("records for people, filtered, with nothing that moves the cursor")
  func show() throws {
    let all = try shop.run("audit", "show", "audit.jsonl")
    #expect(all.status == 0 && all.out.contains("#3  WARNING  tool delete_contact: denied  by bob"), "\(all)")
    #expect(all.out.contains(#"\u{1B}"#) && !all.out.contains("\u{1B}"))
    let denied = try shop.run("audit", "show", "audit.jsonl", "--errors")
    #expect(denied.out.split(separator: "\n").count == 1 && denied.out.contains("permission_denied: needs crm:delete"))
    let json = try shop.run("audit", "show", "audit.jsonl", "--user", "alice", "--format", "json")
    #expect(
      json.out == Self.log.components(separatedBy: "\n").filter { $0.contains("alice") }.map { $0 + "\n" }.joined())
    #expect(try shop.run("audit", "show", "audit.jsonl", "--until", "2026-07-27").out == "")
    #expect(try shop.run("audit", "show", "audit.jsonl", "--tool", "search", "--event", "call").out.contains("#2"))
  }

  @Test("what the gates said, and why, stands beside how it ended")
  func verdicts() throws {
    func line(_ seq: Int, _ members: String) -> String {
      let time = "2026-07-28T09:30:0\(seq).000Z"
      return #"{"seq":\#(seq),"time":"\#(time)","severity":"INFO","event":"call","kind":"tool",\#(members)}"# + "\n"
    }
    let lines = [
      line(1, #""name":"erase","verdict":"confirmed","outcome":"success""#),
      line(2, #""name":"erase","verdict":"replayed","outcome":"success""#),
      line(3, #""name":"erase","verdict":"denied","reason":"no","detail":"consent: declined","outcome":"denied""#),
      line(4, #""name":"find","arguments":{"q":"a… (9 bytes)"},"arguments_bytes":20000,"arguments_sha256":"0f0f""#),
    ]
    try shop.write(lines.joined(), to: "verdicts.jsonl")
    let out = try shop.run("audit", "show", "verdicts.jsonl").out
    #expect(out.contains("#1  INFO  tool erase: confirmed, success\n"), "\(out)")
    #expect(out.contains("#2  INFO  tool erase: replayed, success\n"), "\(out)")
    #expect(out.contains("#3  INFO  tool erase: denied  no: consent: declined\n"), "\(out)")
    #expect(out.contains("    of 20000 bytes of arguments, SHA-256 0f0f\n"), "\(out)")
  }

  @Test("a line that is no record is counted")
  func strangers() throws {
    try shop.write("hello\n" + Self.log, to: "mixed.jsonl")
    let result = try shop.run("audit", "show", "mixed.jsonl", "--user", "bob")
    #expect(
      result.status == 0 && result.out.contains("#3") && result.error.contains("1 line is no record"), "\(result)")
    let capture = try shop.run("audit", "verify", "mixed.jsonl", "--capture")
    #expect(capture.status == 0, "\(capture)")
  }
}

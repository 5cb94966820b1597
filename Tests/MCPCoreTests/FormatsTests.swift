// Formats beyond what the official suite of JSON Schema asks, which SchemaSuiteTests runs.

import Testing

@testable import MCPCore

@Suite("Formats")
struct FormatsTests {
  @Test(
    "texts that have a format and texts that have not",
    arguments: [
      (.date, ["2024-02-29", "0000-01-01"], ["2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1", ""]),
      (.time, ["00:00:00Z", "23:59:60Z", "12:00:00.5-23:59"], ["12:00:60Z", "12:00Z", "12:00:00", "12:00:00.Z"]),
      (.dateTime, ["2024-02-29t12:00:00z"], ["2024-02-29 12:00:00Z", "2024-02-30T12:00:00Z"]),
      (
        .duration, ["P1D", "PT1H", "P1Y2M3DT4H5M6S", "P3W"], ["P", "PT", "P1", "P1H", "P1Y1D", "P1W1D", "1D", "PT1S1M"]
      ),
      (.email, ["a@b", "\"a b\"@c.de", "a@[IPv6:::1]"], ["a", "@b", "a@", "a@b@c", "a@-b", "a@[1.2.3]", "\"a@b"]),
      (.hostname, ["a", "a-b.c", "xn--nxasmq6b"], ["", "a..b", "-a", "a-", "a_b", "é", "ab--c", "a.b."]),
      (.ipv4, ["0.0.0.0", "255.255.255.255"], ["256.1.1.1", "01.1.1.1", "1.1.1", "1.1.1.1.1", "1.1.1.1 "]),
      (
        .ipv6, ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "::1.2.3.4"],
        ["1::2::3", "1:2:3:4:5:6:7:8:9", ":1", "1:2", ":::"]
      ),
      (.uri, ["a:", "http://[::1]:80/a?b#c", "urn:a:b"], ["/a", "a", "http://[::1", "a: b", "1a:b", "http://a:b"]),
      (.uriReference, ["", "/a", "a/b:c", "//h/p", "#x"], ["a b", ":a", "%", "a:b:[", "//h:x"]),
      (.uuid, ["2EB8AA08-aa98-11ea-b4aa-73b441d16380"], ["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98"]),
      (.jsonPointer, ["", "/", "/a~0b~1"], ["a", "/~", "/~2"]),
      (.regex, ["^a+$"], ["(", "(?=a)", #"\1"#]),
    ] as [(Format, [String], [String])])
  func table(_ format: Format, _ matching: [String], _ others: [String]) {
    for text in matching { #expect(format.matches(text), "\(format) \(text)") }
    for text in others { #expect(!format.matches(text), "\(format) \(text)") }
  }

  @Test("the example of each format has it", arguments: Format.allCases)
  func example(_ format: Format) {
    #expect(format.matches(format.example))
  }

  @Test("bytes of any kind are answered, never trapped on", arguments: Format.allCases)
  func anyBytes(_ format: Format) {
    var generator = SplitMix(state: 3)
    let seed = Array(format.example.utf8)
    for _ in 0..<500 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let byte = UInt8.random(in: 0...255, using: &generator)
        if bytes.isEmpty || Bool.random(using: &generator) {
          bytes.insert(byte, at: Int.random(in: 0...bytes.count, using: &generator))
        } else if Bool.random(using: &generator) {
          bytes[Int.random(in: 0..<bytes.count, using: &generator)] = byte
        } else {
          bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
        }
      }
      let first = bytes.withUnsafeBufferPointer { format.matches($0) }
      #expect(first == bytes.withUnsafeBufferPointer { format.matches($0) })
    }
  }
}

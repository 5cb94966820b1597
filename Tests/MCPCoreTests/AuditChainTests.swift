// The chain against values that another implementation computed, and its frame against lines that only look like it.

import MCPCore
import Testing

@Suite("The chain of an audit log")
struct AuditChainTests {
  private func line(_ name: String, _ chain: inout AuditChain) -> String {
    var record = AuditRecord()
    record.name = name
    var members = JSONWriter()
    var lines = JSONWriter()
    record.write(to: &members)
    chain.append(members.bytes, at: 1_785_231_000_123, to: &lines)
    return lines.text
  }

  @Test("two lines with the plain hash")
  func plain() {
    var chain = AuditChain(seal: AuditSeal(key: nil))
    #expect(
      line("a", &chain) == #"{"seq":1,"time":"2026-07-28T09:30:00.123Z","severity":"INFO","event":"call","name":"a","#
        + #""prev":"0000000000000000000000000000000000000000000000000000000000000000","#
        + #""hash":"e8bd85a40a0c580508dcb246118243952d8e43729da4e72528d388c379939cd5"}"# + "\n")
    #expect(
      line("b", &chain) == #"{"seq":2,"time":"2026-07-28T09:30:00.123Z","severity":"INFO","event":"call","name":"b","#
        + #""prev":"e8bd85a40a0c580508dcb246118243952d8e43729da4e72528d388c379939cd5","#
        + #""hash":"6629c29edc4c55534d9d218c8a34103a6498b31ab07df99ec68b27118f1b316c"}"# + "\n")
    #expect(chain.head.description == "2:6629c29edc4c55534d9d218c8a34103a6498b31ab07df99ec68b27118f1b316c")
  }

  @Test("two lines with a code by a key")
  func keyed() {
    var chain = AuditChain(seal: AuditSeal(key: AuditSample.key))
    #expect(
      line("a", &chain).hasSuffix(
        #""hash":"9978eddcf0a192835830981a13978fc092191433683cdfd8cd7eda9727272536"}"# + "\n"))
    #expect(
      line("b", &chain).hasSuffix(
        #""hash":"7d35e93295ebe54609ad60c753fb7404348e03765444bb1b0c0835a895c95f42"}"# + "\n"))
  }

  @Test("the code is HMAC's, whatever the length of the key", arguments: [0, 1, 32, 64, 65, 200])
  func codes(_ length: Int) throws {
    let key = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    var chain = AuditChain(seal: AuditSeal(key: key))
    let line = line("a", &chain)
    let covered = line.utf8.dropLast(76)
    let expected = HMACSHA256.code(covered, key: key).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(line.hasSuffix(#","hash":"\#(expected)"}"# + "\n"))
  }

  @Test("a seal names its key and does not tell it")
  func names() {
    #expect(AuditSeal(key: nil).name == "sha256")
    let name = AuditSeal(key: AuditSample.key).name
    #expect(name.hasPrefix("hmac-sha256:") && name.utf8.count == 20)
    #expect(name != AuditSeal(key: [1]).name)
  }

  @Test("heads are read as they are written")
  func heads() {
    let head = AuditSample(calls: 3).head
    #expect(AuditHead(head.description) == head)
    for text in ["", "1", "1:", ":ab", "x:\(head.description.suffix(64))", head.description.uppercased(), "\(head)0"] {
      #expect(AuditHead(text) == nil || text == head.description, "\(text)")
    }
  }

  @Test("a line has the frame of a record, or is none")
  func frames() throws {
    let line = AuditSample(calls: 1).lines[1]
    func seq(_ text: String) -> Int64? { Array(text.utf8).withUnsafeBytes { AuditLine($0)?.seq } }
    #expect(seq(line) == 2)
    for place in line.indices {
      #expect(seq(String(line[..<place])) == nil, "cut before \(line[place...])")
      if place > line.startIndex { #expect(seq(String(line[place...])) == nil) }
    }
    for wrong in ["0", "01", "-1", "1.5", "9999999999999999999", "", "x"] {
      #expect(seq(line.replacing("\"seq\":2,", with: "\"seq\":\(wrong),")) == nil, "\(wrong)")
    }
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(part) }) else { return self }
    return String(self[..<start]) + other + self[start...].dropFirst(part.count)
  }
}

// Every kind of tampering by hand: what is said, and of which line.

import MCPCore
import Testing

@Suite("Verification of an audit log")
struct AuditVerifierTests {
  /// Lines 1 (start), 2 to 11 (calls) and 12 (end), which are the records of these numbers.
  private let sample = AuditSample(calls: 10)

  private func verdict(_ change: (inout [String]) -> Void) -> [String] {
    var lines = sample.lines
    change(&lines)
    return AuditSample.verify(lines).short
  }

  @Test("a log as it was written is intact", arguments: [nil, AuditSample.key])
  func intact(_ key: [UInt8]?) {
    let sample = AuditSample(calls: 10, key: key)
    let report = AuditSample.verify(sample.lines, key: key, heads: [sample.head])
    #expect(report.isIntact && report.problems.isEmpty)
    #expect(report.intactRecords == 12 && report.first?.seq == 1 && report.last == sample.head)
  }

  @Test("pieces of any size are the same log", arguments: [1, 2, 7, 100, 1 << 20])
  func pieces(_ size: Int) {
    let text = sample.lines.map { $0 + "\n" }.joined()
    #expect(AuditSample.verify(texts: [text], piece: size).short == [])
  }

  @Test("a changed line, wherever it is")
  func changed() {
    for index in sample.lines.indices {
      #expect(
        verdict { $0[index] = $0[index].replacingLast("Z\"", "z\"") }.contains("changed \(index + 1) (\(index + 1))"))
    }
    #expect(verdict { $0[3] = $0[3].replacingLast("alice", "mallory") } == ["changed 4 (4)"])
    #expect(verdict { $0[4] = $0[4].replacingLast("\"hash\":\"", "\"hash\":\"0") } == ["changed 5 (5)"])
    #expect(
      verdict {
        $0[3] = $0[3].replacingLast("alice", "mallory")
        $0[4] = $0[4].replacingLast("bob", "alice")
        $0[8] = ""
      } == ["changed 4...5 (4-5)", "foreign 9"])
  }

  @Test("a line that was rewritten with a new hash")
  func replaced() {
    let other = AuditSample(calls: 10, salt: "x")
    #expect(verdict { $0[5] = other.lines[5] }.contains { $0.hasPrefix("replaced") })
  }

  @Test("missing lines, alone and in a row")
  func missing() {
    #expect(verdict { $0.remove(at: 4) } == ["missing 5 (5)"])
    #expect(verdict { $0.removeSubrange(4...6) } == ["missing 5 (5-7)"])
    #expect(
      verdict {
        $0.remove(at: 8)
        $0.remove(at: 3)
      } == ["missing 4 (4)", "missing 8 (9)"])
  }

  @Test("the beginning is gone")
  func cutHead() {
    #expect(verdict { $0.removeFirst() } == ["cut-head 1"])
    #expect(verdict { $0.removeSubrange(..<5) } == ["cut-head 1"])
  }

  @Test("the end is gone: only a published head knows how far it went")
  func cutTail() {
    let cut = Array(sample.lines.dropLast(3))
    let silent = AuditSample.verify(cut)
    #expect(silent.isIntact && silent.short == ["open 9"])
    let report = AuditSample.verify(cut, heads: [sample.head])
    #expect(!report.isIntact && report.short.sorted() == ["cut-tail 9 (10-12)", "open 9"])
  }

  @Test("two lines in each other's place")
  func swapped() {
    for index in 1..<10 {
      let result = verdict { $0.swapAt(index, index + 1) }
      #expect(result == ["moved \(index + 1) (\(index + 2))"], "\(index)")
    }
    #expect(verdict { $0.swapAt(3, 7) }.sorted() == ["moved 4 (8)", "moved 8 (4)"])
  }

  @Test("a line in another place")
  func moved() {
    #expect(verdict { $0.insert($0.remove(at: 8), at: 3) } == ["moved 4 (9)"])
    #expect(verdict { $0.insert($0.remove(at: 3), at: 8) } == ["moved 9 (4)"])
    #expect(verdict { $0.append($0.remove(at: 3)) } == ["moved 12 (4)"])
  }

  @Test("a line twice, the copy before or behind")
  func duplicate() {
    #expect(verdict { $0.insert($0[3], at: 4) } == ["duplicate 5 (4)"])
    #expect(verdict { $0.insert($0[3], at: 9) } == ["duplicate 10 (4)"])
    #expect(verdict { $0.insert($0[9], at: 3) } == ["duplicate 4 (10)"])
    #expect(verdict { $0.insert($0[0], at: 6) } == ["duplicate 7 (1)"])
  }

  @Test("a line of another log")
  func otherChain() {
    let other = AuditSample(calls: 30, salt: "x")
    #expect(verdict { $0.insert(other.lines[20], at: 6) } == ["other-chain 7 (21)"])
    #expect(verdict { $0.insert(other.lines[8], at: 4) } == ["other-chain 5 (9)"])
  }

  @Test("lines that are none, and what stands around them goes on")
  func broken() {
    #expect(verdict { $0.insert("hello", at: 4) } == ["foreign 5"])
    #expect(verdict { $0.insert("", at: 4) } == ["foreign 5"])
    #expect(verdict { $0[4] = String($0[4].prefix(60)) } == ["torn 5"])
    #expect(verdict { $0.insert(String($0[4].prefix(60)), at: 4) } == ["torn 5"])
    #expect(verdict { $0[11] = String($0[11].prefix(60)) } == ["open 11", "torn 12"])
  }

  @Test("a line that a crash tore is excused by the start behind it, and no other is")
  func crash() {
    var sample = AuditSample(calls: 3, isStopped: false)
    let torn = #"{"seq":5,"time":"2026-0"#
    sample.lines.append(torn)
    sample.start(tornBytes: torn.utf8.count)
    sample.call(9)
    sample.event(.stopped)
    let report = AuditSample.verify(sample.lines)
    #expect(report.isIntact && report.short == ["crashed 6"])
    sample.lines[4] += "x"
    #expect(!AuditSample.verify(sample.lines).isIntact)
  }

  @Test("the log's own word for lost records and for a crash")
  func notes() {
    var sample = AuditSample(calls: 2, isStopped: false)
    sample.event(.resumed(dropped: 3, cause: "full"))
    sample.start()
    sample.event(.stopped)
    let report = AuditSample.verify(sample.lines)
    #expect(report.isIntact && report.short == ["dropped 4", "crashed 5"])
  }

  @Test("files in rotation are one chain, and a later one alone says where it begins")
  func rotation() {
    var sample = AuditSample(calls: 3, isStopped: false)
    let first = sample.lines
    sample.rotate()
    sample.call(5)
    sample.event(.stopped)
    let second = Array(sample.lines.dropFirst(first.count))
    #expect(AuditSample.verify(first, second).short == [])
    let alone = AuditSample.verify(second)
    #expect(alone.isIntact && alone.short == ["begins 1"])
    #expect(AuditSample.verify(Array(first.dropLast()), second).short == ["missing 1 (4)"])
  }

  @Test("a file that was moved or removed while the server ran must be given")
  func stray() {
    var sample = AuditSample(calls: 3, isStopped: false)
    let first = sample.lines
    sample.rotate(from: AuditEvent.movedOrRemoved)
    sample.call(5)
    sample.event(.stopped)
    let second = Array(sample.lines.dropFirst(first.count))
    #expect(AuditSample.verify(first, second).short == [])
    let alone = AuditSample.verify(second)
    #expect(!alone.isIntact && alone.short == ["stray 1"])
    #expect(alone.problems.first?.text.contains("give that file") == true)
  }

  @Test("the beginning is not excused by a new key")
  func newKey() {
    var sample = AuditSample(calls: 2, isStopped: false)
    sample.start(isVerified: false)
    sample.event(.stopped)
    #expect(AuditSample.verify(Array(sample.lines.suffix(2))).short == ["cut-head 1"])
  }

  @Test("a log twice, and lines that a program has ended otherwise")
  func handling() {
    #expect(AuditSample.verify(sample.lines, sample.lines).short == ["twice 1"])
    #expect(AuditSample.verify(sample.lines + sample.lines, isCapture: true).short == ["twice 13"])
    let report = AuditSample.verify(texts: [sample.lines.map { $0 + "\r\n" }.joined()])
    #expect(!report.isIntact && report.short == ["crlf 1"] && report.intactRecords == 12)
  }

  @Test("runs that begin anew: a problem in a file, not in a capture of standard error")
  func restarts() {
    let other = AuditSample(calls: 2, salt: "x")
    let lines = sample.lines + other.lines
    #expect(AuditSample.verify(lines).short == ["restarted 13"])
    let mixed = ["log line"] + sample.lines + ["another {\"a\":1}"] + other.lines
    let capture = AuditSample.verify(mixed, isCapture: true)
    #expect(capture.isIntact && capture.short == [])
  }

  @Test("keys: none given, another one, none used")
  func keys() {
    let keyed = AuditSample(calls: 3, key: AuditSample.key)
    #expect(AuditSample.verify(keyed.lines).short == ["keyed 1...5 (1-5)"])
    #expect(AuditSample.verify(keyed.lines, key: [1, 2, 3]).short == ["other-key 1...5 (1-5)"])
    #expect(AuditSample.verify(AuditSample(calls: 3).lines, key: AuditSample.key).short == ["unkeyed 1...5 (1-5)"])
    var verifier = AuditVerifier(keys: [[1], AuditSample.key])
    verifier.beginFile()
    Array(keyed.lines.map { $0 + "\n" }.joined().utf8).withUnsafeBytes { verifier.feed($0) }
    #expect(verifier.finish().isIntact)
  }

  @Test("without the key, no line can be written that passes")
  func forgery() {
    var keyed = AuditSample(calls: 3, key: AuditSample.key)
    keyed.lines[2] = AuditSample(calls: 3).lines[2]
    #expect(AuditSample.verify(keyed.lines, key: AuditSample.key).isIntact == false)
    keyed = AuditSample(calls: 3, key: AuditSample.key)
    keyed.lines[1] = keyed.lines[1].replacingLast("alice", "bob")
    #expect(AuditSample.verify(keyed.lines, key: AuditSample.key).short == ["changed 2 (2)"])
  }

  @Test("heads within, beyond and of another log")
  func heads() {
    let middle = AuditHead(seq: 5, hash: AuditSample(calls: 3, isStopped: false).head.hash)
    let same = AuditSample(calls: 3, isStopped: false)
    #expect(AuditSample.verify(same.lines, heads: [same.head]).isIntact)
    #expect(AuditSample.verify(sample.lines, heads: [middle]).short == ["other-head 5 (5)"])
    var rotated = AuditSample(calls: 3, isStopped: false)
    let old = rotated.head
    rotated.rotate()
    rotated.event(.stopped)
    let late = AuditSample.verify(Array(rotated.lines.dropFirst(4)), heads: [old])
    #expect(!late.isIntact && late.short.sorted() == ["begins 1", "unchecked 0 (4)"])
    let nothing = AuditSample.verify(["a line of another program"], heads: [old], isCapture: true)
    #expect(!nothing.isIntact && nothing.short == ["unchecked 0 (4)"])
  }

  @Test("a last line without its end, an endless line, an empty file")
  func edges() {
    let text = sample.lines.joined(separator: "\n")
    #expect(AuditSample.verify(texts: [text]).short == ["torn 12"])
    let long = String(repeating: "a", count: AuditLineSplitter.maximumLineBytes * 3)
    #expect(AuditSample.verify(texts: [long + "\n" + text + "\n"]).short == ["foreign 1"])
    let empty = AuditSample.verify(texts: [""])
    #expect(empty.lines == 0 && empty.last == nil)
  }

  @Test("every problem has words")
  func words() {
    let lines = sample.lines
    let report = AuditSample.verify(["x", lines[1], lines[4], lines[3], lines[2], lines[2], lines[9] + " "])
    #expect(report.problems.allSatisfy { $0.text.utf8.count > 10 })
  }
}

extension String {
  fileprivate func replacingLast(_ part: String, _ other: String) -> String {
    guard let start = indices.last(where: { self[$0...].hasPrefix(part) }) else { return self }
    return String(self[..<start]) + other + self[start...].dropFirst(part.count)
  }
}

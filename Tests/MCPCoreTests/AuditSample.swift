// Audit logs to test with, and a small source of chance that repeats itself.

import MCPCore

/// A log made in memory.
struct AuditSample {
  static let key = Array("a key of thirty-two bytes or so!".utf8)

  /// The lines, without their breaks.
  var lines: [String] = []
  /// Where the chain stands.
  private(set) var head = AuditHead.none
  private var chain: AuditChain

  private let processID: Int32

  /// A log with a start, calls and, if wanted, an end.
  init(calls: Int, key: [UInt8]? = nil, isStopped: Bool = true, salt: String = "") {
    chain = AuditChain(seal: AuditSeal(key: key))
    // Another run is another process.
    processID = salt.isEmpty ? 7 : 8
    start()
    for number in 0..<calls { call(number, salt) }
    if isStopped { event(.stopped) }
  }

  mutating func start(tornBytes: Int = 0, isVerified: Bool = true) {
    var start = AuditEvent.Start(seal: chain.seal.name, processID: processID)
    start.previous = head.seq == 0 ? nil : head
    start.tornBytes = tornBytes
    start.isVerified = isVerified
    event(.started(start))
  }

  mutating func rotate(from file: String = "a.1") { event(.rotated(seal: chain.seal.name, from: file, head)) }

  mutating func event(_ event: AuditEvent) { append { event.write(to: &$0) } }

  mutating func call(_ number: Int, _ salt: String = "") {
    var record = AuditRecord()
    record.user = number.isMultiple(of: 2) ? "alice" : "bob"
    record.name = "tool_\(number)\(salt)"
    record.outcome = .success
    append { record.write(to: &$0) }
  }

  private mutating func append(_ write: (inout JSONWriter) -> Void) {
    var members = JSONWriter()
    var line = JSONWriter()
    write(&members)
    chain.append(members.bytes, at: 1_785_231_000_000 + head.seq * 7, to: &line)
    head = chain.head
    lines.append(String(line.text.dropLast()))
  }

  /// What a verifier says of files of lines.
  static func verify(
    _ files: [String]..., key: [UInt8]? = nil, heads: [AuditHead] = [], isCapture: Bool = false
  ) -> AuditReport {
    verify(texts: files.map { $0.map { $0 + "\n" }.joined() }, key: key, heads: heads, isCapture: isCapture)
  }

  /// What a verifier says of texts, which it gets in pieces.
  static func verify(
    texts: [String], key: [UInt8]? = nil, heads: [AuditHead] = [], isCapture: Bool = false, piece: Int = 4_096
  ) -> AuditReport {
    verify(bytes: texts.map { Array($0.utf8) }, key: key, heads: heads, isCapture: isCapture, piece: piece)
  }

  static func verify(
    bytes files: [[UInt8]], key: [UInt8]? = nil, heads: [AuditHead] = [], isCapture: Bool = false, piece: Int = 4_096
  ) -> AuditReport {
    var verifier = AuditVerifier(keys: key.map { [$0] } ?? [], heads: heads, isCapture: isCapture)
    for file in files {
      verifier.beginFile()
      for start in stride(from: 0, to: file.count, by: piece) {
        file[start..<min(start + piece, file.count)].withUnsafeBytes { verifier.feed($0) }
      }
    }
    return verifier.finish()
  }
}

extension AuditReport {
  /// Problems and notes in short: `changed 3`, `missing 4 (5-6)`.
  var short: [String] {
    problems.map { problem in
      let lines = problem.lines.count == 1 ? "\(problem.lines.lowerBound)" : "\(problem.lines)"
      let records = problem.records.map {
        $0.count == 1 ? " (\($0.lowerBound))" : " (\($0.lowerBound)-\($0.upperBound))"
      }
      return "\(problem.kind.rawValue) \(lines)\(records ?? "")"
    }
  }
}

/// Numbers that look like chance and are the same on every run.
struct RepeatableChance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word &>> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word &>> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word &>> 31
  }
}

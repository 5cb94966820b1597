// Turns records into lines and brings them into the sink. One thread at a time uses it. Whatever happens, the sink ends
// with a whole line or the rest of the last one is known and comes first the next time, and the chain's head is the
// last line that is there.

import MCPCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The part of the audit log behind the queue.
final class AuditWriter {
  /// What became of records.
  struct Result {
    /// How many of them, from the first on, are in the sink for good.
    var written = 0
    /// Why not all; `nil`: all are.
    var problem: String?
    /// What the operator should know although nothing failed.
    var warning: String?
  }

  /// The last record in the sink.
  var head: AuditHead { chain.head }

  private let settings: AuditSettings
  private var sink: AuditSink
  private var chain: AuditChain
  /// Events that come before the next record.
  private var announcements: [AuditEvent] = []
  /// How many records got lost since the log last said so.
  private var dropped = 0
  /// Why the last attempt failed.
  private var lastProblem: String?
  /// What is missing of the last line of a sink that cannot be cut.
  private var remainder: [UInt8] = []
  private var lacksLineBreak = false
  private var firstSeq: Int64 = 0
  private var rotationSize: Int
  /// When the file was last seen to be where it belongs.
  private var seenInPlace: Int64 = 0
  private var lines = JSONWriter(capacity: 16_384)
  private var ends: [Int] = []

  init(_ settings: AuditSettings) throws(AuditError) {
    // A limit of file sizes, or a reader that is gone, is an error of writing then and does not end the process.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    self.settings = settings
    chain = AuditChain(seal: AuditSeal(key: settings.key))
    rotationSize = settings.rotateBytes ?? .max
    var start = AuditEvent.Start(seal: chain.seal.name, processID: getpid())
    start.server = settings.server
    switch settings.sink {
    case .standardError: sink = try .standardError()
    case .file(let name):
      let path = AuditWriter.path(name)
      sink = try .file(path)
      if sink.isRegular { goOn(behind: path, &start) }
    }
    announcements = [.started(start)]
    if settings.isDurable { sink.syncFolder() }
  }

  deinit { sink.close() }

  private static func path(_ name: String) -> String {
    let parts = name.split(separator: "{pid}", omittingEmptySubsequences: false)
    return parts.joined(separator: "\(getpid())")
  }

  /// Finds the place in the chain that an earlier run has reached.
  private func goOn(behind path: String, _ start: inout AuditEvent.Start) {
    let tail = AuditTail(of: path, seal: chain.seal)
    var origin = tail
    if tail.head == nil, let previous = AuditTail.newestRotated(of: path) {
      // A run that was killed between setting the old file aside and a first whole line in the new one.
      origin = AuditTail(of: previous, seal: chain.seal)
      start.previousFile = previous.split(separator: "/").last.map(String.init)
    }
    if let head = origin.head { chain.head = head }
    lacksLineBreak = tail.lacksLineBreak
    firstSeq = tail.firstSeq > 0 ? tail.firstSeq : chain.head.seq + 1
    start.previous = origin.head
    start.isVerified = origin.isVerified
    start.tornBytes = tail.tornBytes
    start.isUnreadable = tail.isUnreadable && origin.head == nil
  }

  /// Writes an event of the log's own before the next record.
  func announce(_ event: AuditEvent) { announcements.append(event) }

  /// Writes what was announced, and these records.
  func commit(_ batch: AuditBatch) -> Result {
    if let problem = finishLastLine() {
      dropped += batch.count
      return fail(problem, written: 0)
    }
    let astray = reopenIfAstray(batch.milliseconds)
    let warning = astray ?? rotateIfFull(batch.estimatedBytes + 640 * announcements.count)
    let before = chain.head
    if sink.size == 0 { firstSeq = before.seq + 1 }  // it is named after its first record when it is full
    let announced = announcements.count + (lastProblem == nil ? 0 : 1)
    let lost = dropped
    assemble(batch)
    let (count, code) = sink.write(UnsafeRawBufferPointer(lines.bytes))
    let kept = code == 0 ? Kept(begun: ends.count, whole: ends.count) : repair(written: count, before)
    if kept.begun > 0 { lacksLineBreak = false }
    announcements.removeFirst(min(kept.begun, announcements.count))
    if kept.begun >= announced {
      dropped -= lost
      lastProblem = nil
    }
    if code != 0 {
      dropped += batch.count - max(0, kept.begun - announced)
      return fail(reason(code), written: max(0, kept.whole - announced))
    }
    let failure = settings.isDurable ? sink.sync() : 0
    return failure == 0 ? Result(written: batch.count, warning: warning) : fail(reason(failure), written: 0)
  }

  /// Makes lines of all that is to be written.
  private func assemble(_ batch: AuditBatch) {
    lines.removeAll(keeping: 1 << 20)
    ends.removeAll(keepingCapacity: true)
    if lacksLineBreak { lines.byte(0x0A) }
    var events = announcements
    if let lastProblem { events.append(.resumed(dropped: dropped, cause: lastProblem)) }
    let now = events.isEmpty ? 0 : settings.now()
    for event in events {
      var members = JSONWriter()
      event.write(to: &members)
      append(members.bytes, now)
    }
    batch.forEach { append($0, $1) }
  }

  private func append(_ members: UnsafeBufferPointer<UInt8>, _ milliseconds: Int64) {
    chain.append(members, at: milliseconds, to: &lines)
    ends.append(lines.count)
  }

  /// How many lines came into the sink.
  private struct Kept {
    /// Those of which something is there, which belong to the chain.
    var begun: Int
    /// Those that are there from end to end.
    var whole: Int
  }

  /// Brings sink and chain back to a whole line after only the first bytes went in.
  private func repair(written: Int, _ before: AuditHead) -> Kept {
    let whole = ends.count { $0 <= written }
    let end = whole == 0 ? 0 : ends[whole - 1]
    var kept = Kept(begun: whole, whole: whole)
    if !sink.cut(written - end) {
      // The line has begun and cannot be taken back, so its rest comes first next time.
      remainder = Array(lines.bytes[written..<ends[whole]])
      kept.begun += 1
    }
    chain.head = kept.begun == 0 ? before : head(ofLine: kept.begun - 1) ?? before
    return kept
  }

  private func head(ofLine index: Int) -> AuditHead? {
    let start = index == 0 ? (lines.bytes.first == 0x0A ? 1 : 0) : ends[index - 1]
    let line = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: lines.bytes[start..<ends[index] - 1]))
    return AuditLine(line)?.head
  }

  /// Writes the rest of a line that could not be written whole; answers why not.
  private func finishLastLine() -> String? {
    guard !remainder.isEmpty else { return nil }
    let (count, code) = remainder.withUnsafeBytes { sink.write($0) }
    remainder.removeFirst(count)
    return code == 0 ? nil : reason(code)
  }

  private func fail(_ problem: String, written: Int) -> Result {
    lastProblem = problem
    return Result(written: written, problem: problem)
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// Goes on in a new file, at most once a second, where somebody has moved or removed this one. Answers that it is so.
  private func reopenIfAstray(_ milliseconds: Int64) -> String? {
    guard milliseconds - seenInPlace >= 1_000, let path = sink.path else { return nil }
    seenInPlace = milliseconds
    if sink.isInPlace { return nil }
    guard let next = try? AuditSink.file(path) else { return "the audit log \(path) was moved or removed" }
    sink.close()
    sink = next
    lacksLineBreak = false
    announcements.insert(.rotated(seal: chain.seal.name, from: AuditEvent.movedOrRemoved, chain.head), at: 0)
    return "the audit log \(path) was moved or removed; a new file goes on with its chain"
  }

  /// Goes on in a new file where the records would make this one too large. Answers what went wrong with that.
  private func rotateIfFull(_ bytes: Int) -> String? {
    guard sink.isRegular, sink.size > 0, sink.size + bytes > rotationSize, let path = sink.path else { return nil }
    let digits = String(firstSeq)
    let name = path + "." + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    do throws(AuditError) {
      // A file of that name would be overwritten.
      guard access(name, F_OK) != 0 else { throw AuditError(description: "\(name) exists; move it away") }
      try sink.rotate(to: name)
    } catch {
      rotationSize = sink.size + (settings.rotateBytes ?? 0)
      return "the audit log \(path) is full and goes on growing: \(error)"
    }
    rotationSize = settings.rotateBytes ?? .max
    if settings.isDurable { sink.syncFolder() }
    lacksLineBreak = false
    let file = name.split(separator: "/").last.map(String.init) ?? name
    announcements.insert(.rotated(seal: chain.seal.name, from: file, chain.head), at: 0)
    return nil
  }

  /// Ends the log: the closing record, on disk.
  func close(_ batch: AuditBatch) -> Result {
    let result = commit(batch)
    if result.problem == nil {
      announce(.stopped)
      _ = commit(AuditBatch())
      _ = sink.sync()
    }
    sink.close()
    return result
  }
}

// Reads a log once, line by line, and names every line that is not as it was written. This file judges each line by
// itself; what its number and its ties say about order is the business of `AuditOrder`. Both go on behind whatever they
// find, and neither remembers lines, so a log may have any size.

/// Verifies an audit log that may stand in several files.
package struct AuditVerifier: Sendable {
  /// The most problems that are kept; the rest is counted.
  package static let maximumProblems = 100_000

  private let seals: [AuditSeal]
  private let plain = AuditSeal(key: nil)
  private let isCapture: Bool
  private var order: AuditOrder
  private var splitter = AuditLineSplitter()
  private var place = AuditPlace(file: -1, line: 0)
  private var report = AuditReport()
  /// The last file whose lines end with CR LF.
  private var rewrittenFile = -1
  /// The log has said that it is sealed by a key which we have not got.
  private var isSealedByStranger = false

  /// A verifier.
  /// - Parameters:
  ///   - keys: the keys that the log may be sealed with; none: it is sealed with the plain hash.
  ///   - heads: what was published of the log.
  ///   - isCapture: the files hold whatever a server wrote to standard error, so other lines may stand between the
  ///     records, and every run begins a chain of its own.
  package init(keys: [[UInt8]] = [], heads: [AuditHead] = [], isCapture: Bool = false) {
    seals = keys.map { AuditSeal(key: $0) }
    self.isCapture = isCapture
    order = AuditOrder(heads: heads, allowsRestarts: isCapture)
  }

  /// The next bytes belong to the next file.
  package mutating func beginFile() {
    endFile()
    place = AuditPlace(file: place.file + 1, line: 0)
  }

  /// Takes the next bytes of the file.
  package mutating func feed(_ bytes: UnsafeRawBufferPointer) {
    var splitter = splitter
    self.splitter = AuditLineSplitter()
    splitter.feed(bytes) { consume($0) }
    self.splitter = splitter
  }

  /// Ends the last file: what was found.
  package mutating func finish() -> AuditReport {
    endFile()
    order.finish()
    report.first = order.first?.head
    report.last = order.last?.head
    report.problems = order.takeProblems()
    report.furtherProblems = order.furtherProblems
    return report
  }

  private mutating func endFile() {
    var splitter = splitter
    splitter.finish { line in
      let isRecord = AuditLine(line) != nil
      consume(line)
      if isRecord { order.report(AuditProblem(.torn, place, "its line break is missing")) }
    }
    self.splitter = splitter
  }

  private mutating func consume(_ written: UnsafeRawBufferPointer) {
    place.line += 1
    report.lines += 1
    var bytes = written
    if written.last == 0x0D, AuditLine(UnsafeRawBufferPointer(rebasing: written.dropLast())) != nil {
      // Said once of a file, it need not be said of each record.
      if rewrittenFile != place.file { order.report(AuditProblem(.crlf, place)) }
      rewrittenFile = place.file
      bytes = UnsafeRawBufferPointer(rebasing: written.dropLast())
    }
    guard let line = AuditLine(bytes) else { return reject(bytes) }
    let event = AuditOwnEvent(bytes)
    if let chain = event?.chain { listen(to: chain) }
    let record = AuditOrder.Record(line, place, event)
    if isIntact(line, bytes) {
      report.intactRecords += 1
      order.place(record)
    } else if seals.isEmpty ? isSealedByStranger : line.isIntact(bytes, by: plain) {
      order.report(AuditProblem(seals.isEmpty ? .keyed : .unkeyed, place, records: line.seq...line.seq))
      order.place(record)
    } else if isSealedByStranger {
      order.report(AuditProblem(.otherKey, place, records: line.seq...line.seq))
      order.place(record)
    } else {
      order.report(AuditProblem(.changed, place, records: line.seq...line.seq))
      let sealed = seals.isEmpty ? [plain] : seals
      order.broken(place, mayBe: [line.hash] + sealed.map { line.sealed(bytes, by: $0) }, byteCount: bytes.count)
    }
  }

  /// A line that has not got the frame of a record.
  private mutating func reject(_ bytes: UnsafeRawBufferPointer) {
    let begins = bytes.starts(with: AuditLine.seqOpening.prefix(bytes.count)) && !bytes.isEmpty
    if isCapture && !begins { return }
    let isTorn = begins && bytes.last != UInt8(ascii: "}")
    let seq = AuditLine.seq(of: bytes)
    let kind: AuditProblem.Kind = isTorn ? .torn : begins ? .changed : .foreign
    order.report(AuditProblem(kind, place, records: isTorn ? nil : seq.map { $0...$0 }))
    order.broken(place, mayBe: [], byteCount: bytes.count)
  }

  private mutating func isIntact(_ line: AuditLine, _ bytes: UnsafeRawBufferPointer) -> Bool {
    if seals.isEmpty { return line.isIntact(bytes, by: plain) }
    let isIntact = seals.contains { line.isIntact(bytes, by: $0) }
    if isIntact { isSealedByStranger = false }
    return isIntact
  }

  /// The log names its seal, in lines that are to be believed as little as any other: it explains, and excuses nothing.
  private mutating func listen(to chain: String) {
    report.seal = chain
    isSealedByStranger = chain.hasPrefix(AuditSeal.keyedPrefix) && !seals.contains { $0.name == chain }
  }
}

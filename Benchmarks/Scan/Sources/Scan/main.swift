// Megabytes a second of CPU time, one line of JSON for each scan. Every text is clean, which is checked, so every scan goes
// through all of it. Aim: 500.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// CPU time of this process in seconds.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The fastest of five runs over a text; `scan` answers whether it found nothing.
/// With an argument, only scanners of that name.
func measure(_ scanner: String, _ corpus: String, _ text: [UInt8], _ scan: (UnsafeBufferPointer<UInt8>) -> Bool) {
  guard CommandLine.arguments.dropFirst().allSatisfy({ scanner.hasPrefix($0) }) else { return }
  var (processor, wall) = (Double.infinity, Double.infinity)
  let clock = ContinuousClock()
  text.withUnsafeBufferPointer { bytes in
    for _ in 0..<5 {
      let start = processorTime()
      let elapsed = clock.measure { if !scan(bytes) { print("unexpected: \(scanner) found something in \(corpus)") } }
      processor = min(processor, processorTime() - start)
      wall = min(wall, elapsed / .seconds(1))
    }
  }
  let megabytes = Double(text.count) / 1e6
  let (fast, real) = (Int(megabytes / processor), Int(megabytes / wall))
  print(
    #"{"label":"scan","scanner":"\#(scanner)","corpus":"\#(corpus)","MB":\#(Int(megabytes)),"cpu_MBps":\#(fast),"wall_MBps":\#(real)}"#
  )
}

var corpus = Corpus()
let english = corpus.english(bytes: 64 << 20)
let rows = corpus.rows(bytes: 64 << 20)
let scanner = PersonalDataScanner()

measure("pii question", "english", english) { !scanner.mayContain($0) }
measure("pii redaction", "english", english) { scanner.redact($0) == nil }
measure("pii question", "json", rows) { !scanner.mayContain(json: $0) }
measure("pii screen", "json", rows) {
  JSONScreen().personal($0, declared: FieldPaths([]), exposed: FieldPaths([]), scanner: scanner) == nil
}
measure("pii screen, declared", "json", rows) {
  let declared = FieldPaths([(path: "owner.email", value: "email")])
  return JSONScreen().personal($0, declared: declared, exposed: FieldPaths([]), scanner: scanner) == nil
}
measure("injection", "english", english) { InjectionScanner.findings(in: $0).isEmpty }
measure("injection", "json", rows) { InjectionScanner.findings(in: $0).isEmpty }
measure("marks", "english", english) { BoundaryMarks().wrap($0).count > $0.count }

// One compilation, timed. Limits are lifted: a spec of 10,000 tools holds more values than the compiler takes by default.
// The time is the process's own on the processor: the compiler has one thread, and other programs are not its fault.

import MCPGenEmit
import MCPGenSpec

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The times of one compilation.
struct Measurement {
  /// A spec that did not compile.
  struct Refused: Error {
    var findings: String
  }

  var tools: Int
  var specBytes: Int
  var emittedBytes = 0
  var parse = Duration.zero
  var resolve = Duration.zero
  var emit = Duration.zero

  /// All stages together.
  var total: Duration { parse + resolve + emit }

  /// The quickest of several compilations of a sample of this size.
  static func best(of runs: Int, tools: Int) throws -> Measurement {
    let source = SourceText(path: "sample.mcp.yaml", text: SampleSpec.text(tools: tools))
    var best = try Measurement(of: source, tools: tools)
    for _ in 1..<runs {
      let next = try Measurement(of: source, tools: tools)
      if next.total < best.total { best = next }
    }
    return best
  }

  private init(of source: SourceText, tools: Int) throws {
    self.tools = tools
    specBytes = source.bytes.count
    let start = Self.processTime
    let (spec, syntax) = MCPGenSpec.parse(source, limits: SpecLimits(maxNodes: .max))
    parse = Self.processTime - start
    guard let spec else { throw Refused(findings: DiagnosticRenderer.concise(syntax)) }
    let (server, meaning) = MCPGenSpec.resolve(spec)
    resolve = Self.processTime - start - parse
    guard let server else { throw Refused(findings: DiagnosticRenderer.concise(syntax + meaning)) }
    let options = EmitOptions(specName: source.path, runtime: .path(".."))
    let emission = try MCPGenEmit.emit(server, options: options)
    emit = Self.processTime - start - parse - resolve
    guard emission.diagnostics.isEmpty else {
      throw Refused(findings: DiagnosticRenderer.concise(emission.diagnostics))
    }
    emittedBytes = emission.files.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// A spec and what it means.
  static func server(of text: String) throws -> (server: Server, spec: ServerSpec) {
    let source = SourceText(path: "sample.mcp.yaml", text: text)
    let (spec, syntax) = MCPGenSpec.parse(source, limits: SpecLimits(maxNodes: .max))
    guard let spec else { throw Refused(findings: DiagnosticRenderer.concise(syntax)) }
    let (server, meaning) = MCPGenSpec.resolve(spec)
    guard let server else { throw Refused(findings: DiagnosticRenderer.concise(syntax + meaning)) }
    return (server, spec)
  }

  /// The time that this process has spent on the processor.
  static var processTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  /// The measurement as a row of the table.
  var row: String {
    let sizes = [specBytes, emittedBytes].map { aligned("\($0 / 1024) KiB", 10) }.joined()
    let times = [parse, resolve, emit, total].map { aligned("\(rounded($0 / .milliseconds(1), 1)) ms", 10) }.joined()
    return aligned("\(tools)", 5) + sizes + times
  }
}

/// A text with spaces before it.
private func aligned(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// A number with so many decimals.
func rounded(_ value: Double, _ decimals: Int) -> String {
  let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  return "\((value * scale).rounded() / scale)"
}

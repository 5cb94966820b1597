// `mcpgen lock`: writes down what was approved, and with --verify says whether it still is what the spec says. A lock is
// a file for reviews: whoever changes the contract changes it in the same commit.

import ArgumentParser
import MCPGenContract
import MCPGenSpec

/// `mcpgen lock [SPEC…]`.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Writes down the contract of a spec with its digests, or checks it against that.",
    discussion: """
      The lock stands beside the spec: `mcpgen.lock`, or NAME.mcpgen.lock where the folder holds several specs. It has \
      the whole contract, permissions included, a line for each tool version, resource and prompt, and their SHA-256. \
      It depends on the spec alone: not on the machine, nor on a revision of the protocol.

      EXAMPLES:
        mcpgen lock crm.mcp.yaml
        mcpgen lock specs --verify          # in CI: 1 where a spec is not what was approved

      EXIT CODES: 0 written, or the same; 1 another contract, an edited lock or one that is none, a spec with errors; \
      2 usage, or a file that is missing or cannot be read
      """)

  @Argument(help: "Specs, or folders: all *.mcp.yaml below them (default: the current folder).")
  var paths: [String] = []

  @Option(name: [.customShort("o"), .customLong("output")], help: "The lock of the one spec (default: beside it).")
  var output: String?

  @Flag(help: "Write nothing; compare with the lock and say what is not the same.")
  var verify = false

  @OptionGroup(title: "What is printed with --verify")
  var answer: FindingAnswerArguments

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("--output names no file: it is empty.") }
  }

  func run() throws {
    let specs = try SpecPaths.specs(paths)
    if output != nil, specs.count > 1 {
      throw Failure.unusable("--output names one lock, and there are \(specs.count) specs; give one of them")
    }
    let locks = output.map { [LockLocation(path: $0)] } ?? LockLocation.locks(of: specs)
    try checkPlaces(locks, specs)
    try OutputPlaces.check(
      [("output-file", answer.outputFile)], inputs: specs + locks.map(\.path), role: "is a spec or its lock")
    // Everything is read before anything is written.
    let sources = try specs.map { try SpecFile.read($0) }
    let results = zip(sources, locks).map { source, lock in
      LockRound(outcome: Compiler().read(source), location: lock)
    }
    try verify ? check(results) : write(results)
  }

  /// A lock must take the place neither of a spec nor of another lock.
  private func checkPlaces(_ locks: [LockLocation], _ specs: [String]) throws {
    var taken = Set(specs.map { Path.real($0) ?? $0 })
    for lock in locks where !taken.insert(Path.real(lock.path) ?? lock.path).inserted {
      throw Failure.unusable("\(lock.path) is a spec or the lock of another one; say with --output where it goes")
    }
  }

  private func write(_ rounds: [LockRound]) throws {
    for round in rounds where round.contract == nil {
      Output.error.write(DiagnosticRenderer.full(round.errors, sources: round.outcome.sources))
    }
    guard rounds.allSatisfy({ $0.contract != nil }) else {
      throw Failure(code: .findings, message: "a spec has errors; no lock was written")
    }
    for round in rounds {
      guard let contract = round.contract else { continue }
      let bytes = Array(Lock(contract).text.utf8)
      let path = round.location.path
      if DiskFile.bytes(path) == bytes {
        Output.error.write("\(path) is up to date\n")
      } else {
        try DiskFile.rewrite(path, with: bytes)
        Output.error.write("wrote \(path): \(contract.counts)\n")
      }
    }
  }

  private func check(_ rounds: [LockRound]) throws {
    var findings: [Diagnostic] = []
    var sources: [SourceText] = []
    for round in rounds {
      let (found, lock) = try round.verified()
      findings += found
      sources += round.outcome.sources + [lock]
    }
    try answer.write(findings, sources: sources)
    if !findings.isEmpty { throw Failure.findings }
  }
}

/// One spec with its lock.
private struct LockRound {
  /// The spec, compiled.
  let outcome: Compiler.Outcome
  /// Where its lock is.
  let location: LockLocation

  /// What it promises; `nil` where it has errors.
  var contract: Contract? {
    guard let server = outcome.server, let spec = outcome.spec else { return nil }
    return Contract(server, from: spec)
  }

  /// Why it promises nothing.
  var errors: [Diagnostic] { outcome.diagnostics.filter { $0.severity == .error } }

  /// What does not fit, and the lock's text.
  /// - Throws: `Failure` where there is no lock.
  func verified() throws -> (findings: [Diagnostic], lock: SourceText) {
    let source = try location.read()
    guard let contract else { return (errors, source) }
    do throws(LockError) {
      return (LockVerification(try Lock(reading: source), with: contract).findings, source)
    } catch {
      return ([error.finding(in: source)], source)
    }
  }
}

extension Contract {
  /// How much there is: `3 tools, 1 resource, 2 prompts`.
  fileprivate var counts: String {
    [(tools.count, "tool"), (resources?.count ?? 0, "resource"), (prompts?.count ?? 0, "prompt")]
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}

// One set of files under one set of settings, which can be looked at more than once: a fix is followed by another look.

import MCPGenLint
import MCPGenSpec

/// The files and settings of a run.
struct LintSession {
  /// What one look at all files gave.
  struct Look {
    /// What was read.
    var inputs: [LintRun.Input]
    /// What was found.
    var outcome: LintRun.Outcome

    /// The texts that were looked at.
    var sources: [SourceText] { outcome.sources }
    /// Whether some spec cannot be compiled, whatever its findings are.
    var isIncomplete: Bool { inputs.contains { $0.isSpec && $0.servers.isEmpty } }
  }

  private let files: [LintFile]
  private let run: LintRun
  /// Reads the files; texts that are not written yet are given to it.
  var reader: LintReader

  /// A session.
  /// - Parameter knowsBaseline: whether known findings are left out.
  /// - Throws: `Failure` where standard input or the baseline cannot be read.
  init(project: LintProject, files: [LintFile], knowsBaseline: Bool) throws {
    self.files = files
    reader = try LintReader(for: files)
    let baseline = knowsBaseline ? try project.baseline.map(Self.baseline) : nil
    run = LintRun(
      settings: project.settings, options: LintOptions(clients: project.clients, today: project.today),
      baseline: baseline)
  }

  /// Reads all files and looks at them together.
  /// - Throws: `Failure`, where files cannot be read after a line for each was printed.
  func look() throws -> Look {
    var inputs: [LintRun.Input] = []
    var isReadable = true
    for file in files {
      do {
        inputs.append(try reader.read(file))
      } catch let failure as Failure where failure.code == .usage {
        failure.report()
        isReadable = false
      }
    }
    guard isReadable else { throw Failure(code: .usage, message: nil) }
    return Look(inputs: inputs, outcome: run.outcome(of: inputs))
  }

  /// Whether the specs that a text belongs to, and that compiled, still compile.
  /// - Parameter inputs: what was read before.
  func stillCompiles(_ path: String, among inputs: [LintRun.Input]) throws -> Bool {
    for input in inputs
    where input.isSpec && !input.servers.isEmpty && input.sources.contains(where: { $0.path == path }) {
      guard let spec = input.sources.first, let file = files.first(where: { $0.path == spec.path }) else { continue }
      if try reader.read(file).servers.isEmpty { return false }
    }
    return true
  }

  private static func baseline(_ path: String) throws -> Baseline {
    let source = try SpecFile.read(path, limits: SpecLimits(maxBytes: 256 << 20), as: .list)
    do {
      return try Baseline(text: String(decoding: source.bytes, as: UTF8.self))
    } catch {
      throw Failure.unusable("cannot use the baseline \(path): \(error.reason)")
    }
  }
}

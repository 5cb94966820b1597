// Makes the fixes of findings, in memory and in rounds, for one fix may make room for another. A file is written once,
// at the end, and only where its specs still compile.

import MCPGenLint
import MCPGenSpec

/// Makes fixes.
struct LintFixer {
  /// More rounds than this and fixes chase one another.
  private static let rounds = 5

  /// A file with its fixes.
  struct Change {
    /// The file.
    var path: String
    /// What stands in it.
    var old: [UInt8]
    /// What is to stand in it.
    var new: [UInt8]
    /// How many fixes were made.
    var count: Int
  }

  /// What fixing came to.
  struct Result {
    /// The look at the mended texts.
    var look: LintSession.Look
    /// The files that change.
    var changes: [Change]
  }

  private var session: LintSession
  private let arguments: LintFixArguments
  private var changes: [String: Change] = [:]
  private var refused: Set<String> = []

  private init(_ session: LintSession, _ arguments: LintFixArguments) {
    self.session = session
    self.arguments = arguments
  }

  /// Makes all fixes that can be made.
  /// - Throws: `Failure` where a file cannot be read.
  static func result(_ session: LintSession, _ arguments: LintFixArguments) throws -> Result {
    var fixer = LintFixer(session, arguments)
    return try fixer.fix()
  }

  private mutating func fix() throws -> Result {
    var look = try session.look()
    for _ in 0..<Self.rounds {
      guard try fix(look) else { break }
      look = try session.look()
    }
    let changes = changes.values.sorted { $0.path < $1.path }.filter { $0.old != $0.new }
    return Result(look: look, changes: changes)
  }

  /// One round; whether there was anything to do.
  private mutating func fix(_ look: LintSession.Look) throws -> Bool {
    let fixes = Dictionary(
      grouping: look.outcome.findings.compactMap(\.fix).filter { $0.isSafe || arguments.unsafeFixes },
      by: { $0.edits.first?.span.path ?? "" })
    var seen: Set<String> = []
    var hasChanged = false
    for source in look.inputs.filter(\.isSpec).flatMap(\.sources) where seen.insert(source.path).inserted {
      guard !refused.contains(source.path), let own = fixes[source.path] else { continue }
      let (bytes, count) = source.applying(own)
      guard count > 0, bytes != source.bytes else { continue }
      hasChanged = try take(bytes, count, for: source, look.inputs) || hasChanged
    }
    return hasChanged
  }

  private mutating func take(
    _ bytes: [UInt8], _ count: Int, for source: SourceText, _ inputs: [LintRun.Input]
  ) throws -> Bool {
    session.reader.texts[source.path] = bytes
    guard try session.stillCompiles(source.path, among: inputs) else {
      session.reader.texts[source.path] = source.bytes
      refused.insert(source.path)
      Output.error.write("mcpgen: \(source.path) was left as it is: with its fixes it would not compile\n")
      return false
    }
    let old = changes[source.path]?.old ?? source.bytes
    let before = changes[source.path]?.count ?? 0
    changes[source.path] = Change(path: source.path, old: old, new: bytes, count: before + count)
    return true
  }
}

extension LintFixer.Result {
  /// The changes as a patch; empty where there are none.
  var diff: String { changes.map { UnifiedDiff.text(path: $0.path, from: $0.old, to: $0.new) }.joined() }

  /// Writes the files.
  /// - Throws: `Failure` where one cannot be written, or has another text than the one that was mended.
  func write() throws {
    for change in changes {
      let current = DiskFile.bytes(change.path)
      // Two specs may include one file by different paths.
      if current == change.new { continue }
      guard current == change.old else {
        throw Failure.unusable("\(change.path) was changed by somebody else meanwhile; nothing was written to it")
      }
      try DiskFile.rewrite(change.path, with: change.new)
      Output.error.write("mended \(change.path): \(change.count) \(change.count == 1 ? "fix" : "fixes")\n")
    }
  }
}

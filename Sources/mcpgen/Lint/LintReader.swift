// Reads one file of a run. Texts that are not written yet can stand in for those on disk, so that a fix is looked at
// before it is made.

import MCPGenEmit
import MCPGenLint
import MCPGenSpec

/// Reads files for the linter.
struct LintReader {
  /// A list of tools is made by programs, and larger than what a person writes.
  private static let listLimits = SpecLimits(maxBytes: 256 << 20)

  /// Texts in place of those on disk, by path.
  var texts: [String: [UInt8]] = [:]
  /// What came by standard input: it can be read only once.
  private var standardInput: SourceText?

  /// Reads standard input, where it is among the files.
  /// - Throws: `Failure` where it cannot be read.
  init(for files: [LintFile]) throws {
    guard let file = files.first(where: { $0.kind == .standardInput }) else { return }
    guard let bytes = readAll(0, atMost: Self.listLimits.maxBytes + 1) else {
      throw Failure.unusable("cannot read standard input")
    }
    guard bytes.count <= Self.listLimits.maxBytes else {
      throw Failure.unusable("standard input has more than \(Self.listLimits.maxBytes) bytes")
    }
    standardInput = try SpecFile.text(bytes, file.path, .spec)
  }

  /// The file and its servers.
  /// - Throws: `Failure` with one line where it cannot be read.
  func read(_ file: LintFile) throws -> LintRun.Input {
    switch file.kind {
    case .spec:
      return try spec(texts[file.path].map { SourceText(path: file.path, bytes: $0) } ?? SpecFile.read(file.path))
    case .list(let isLines):
      return list(try SpecFile.read(file.path, limits: Self.listLimits, as: .list), isLines: isLines)
    case .standardInput:
      guard let source = standardInput else { throw Failure(code: .bug, message: "standard input was not read") }
      if case .list(let isLines) = LintFile.kind(of: source.path) ?? Self.kind(of: source.bytes) {
        return list(source, isLines: isLines)
      }
      return try spec(texts[source.path].map { SourceText(path: source.path, bytes: $0) } ?? source)
    }
  }

  private func list(_ source: SourceText, isLines: Bool) -> LintRun.Input {
    let (servers, diagnostics) = ToolList.read(source, isLines: isLines)
    return LintRun.Input(sources: [source], servers: servers, diagnostics: diagnostics, isSpec: false)
  }

  private func spec(_ source: SourceText) throws -> LintRun.Input {
    // Names that meet in Swift are found when the package is made, so it is made, and forgotten.
    let options = EmitOptions(specName: Path.name(source.path), runtime: .path("."))
    let compiler = Compiler { path, spec in
      let file = try SpecFile.readInclude(path, of: spec)
      return texts[file.path].map { SourceText(path: file.path, bytes: $0) } ?? file
    }
    let outcome = try compiler.compile(source, options: options)
    var servers: [ServerView] = []
    if outcome.package != nil, let server = outcome.server, let spec = outcome.spec {
      servers = [ServerView(server, from: spec)]
    }
    return LintRun.Input(
      sources: outcome.sources, servers: servers, diagnostics: outcome.diagnostics, isSpec: true,
      lint: outcome.spec?.lint ?? LintSeverities())
  }

  // MARK: Standard input

  /// What a text without a name is: JSON begins with a bracket, and JSON Lines have a whole value on the first line.
  private static func kind(of bytes: [UInt8]) -> LintFile.Kind {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let content = bytes[mark...].drop { $0 <= 0x20 }
    guard let first = content.first, isOpening(first) else { return .spec }
    guard let end = content.firstIndex(of: UInt8(ascii: "\n")) else { return .list(isLines: false) }
    let last = content[..<end].last { $0 > 0x20 }
    let next = content[end...].first { $0 > 0x20 }
    let isLines = last.map(isClosing) == true && next.map(isOpening) == true
    return .list(isLines: isLines)
  }

  private static func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }
  private static func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") }
}

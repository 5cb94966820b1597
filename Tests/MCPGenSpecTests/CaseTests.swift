// A folder is a test: `Cases/<name>/server.mcp.yaml` and, in `expected.txt`, the full rendering of all findings. With
// UPDATE_GOLDEN=1 the expectations are rewritten and the run still fails, so that nobody records by accident.

import MCPGenSpec
import Testing

private let casesFolder = Repository.tests + "/Cases"

@Test("A case's findings read as expected", arguments: Repository.names(in: casesFolder))
func findingsReadAsExpected(_ name: String) throws {
  let folder = "\(casesFolder)/\(name)"
  let bytes = try #require(Repository.bytes(folder + "/server.mcp.yaml"), "\(name) has no server.mcp.yaml")
  let source = SourceText(path: "server.mcp.yaml", bytes: bytes)
  let (server, diagnostics) = compile(source)
  let actual = DiagnosticRenderer.full(diagnostics, sources: [source])
  #expect((server == nil) == diagnostics.contains { $0.severity == .error })

  let golden = folder + "/expected.txt"
  let expected = Repository.bytes(golden).map { String(decoding: $0, as: UTF8.self) }
  if Repository.updatesGoldens, expected != actual {
    _ = Repository.write(actual, to: golden)
    Issue.record("rewrote \(name)/expected.txt; run again without UPDATE_GOLDEN")
    return
  }
  #expect(actual == expected, "run with UPDATE_GOLDEN=1 if this is meant")
}

@Test("There are cases, and no stray files among them")
func noStrayFiles() {
  let names = Repository.names(in: casesFolder)
  #expect(names.count >= 5)
  for name in names {
    #expect(Repository.names(in: "\(casesFolder)/\(name)") == ["expected.txt", "server.mcp.yaml"])
  }
}

@Test("Each mistake of the fifty yields one finding, on the line that is marked with its number")
func fiftyMistakes() throws {
  let bytes = try #require(Repository.bytes(casesFolder + "/fifty-mistakes/server.mcp.yaml"))
  let source = SourceText(path: "server.mcp.yaml", bytes: bytes)
  let errors = compile(source).diagnostics.filter { $0.severity == .error }
  #expect(errors.count == 50)
  for number in 2...source.lineCount {
    let line = String(decoding: source.line(number), as: UTF8.self)
    let marks = line.split(separator: "#").last.map { $0.split(separator: ",").filter { Int($0.trimmed) != nil } } ?? []
    #expect(errors.filter { $0.span.start.line == number }.count == marks.count, "line \(number): \(line)")
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String { String(split(separator: " ").joined(separator: " ")) }
}

@Test("A byte-order mark and CRLF change no finding and no place", arguments: Repository.names(in: casesFolder))
func lineEndingsChangeNothing(_ name: String) throws {
  let bytes = try #require(Repository.bytes("\(casesFolder)/\(name)/server.mcp.yaml"))
  let text = String(decoding: bytes, as: UTF8.self)
  let windows = "\u{FEFF}" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  let plain = compile(SourceText(path: "s.yaml", text: text)).diagnostics
  let other = compile(SourceText(path: "s.yaml", text: windows)).diagnostics
  #expect(DiagnosticRenderer.concise(plain) == DiagnosticRenderer.concise(other))
}

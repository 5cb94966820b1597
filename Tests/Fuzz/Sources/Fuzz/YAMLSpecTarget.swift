// A spec from bytes to files: every problem is told within the file, and a server that was resolved is emitted, with
// the same bytes each time and no file over another.

import MCPGenEmit
import MCPGenSpec

func fuzzYAMLSpec(_ input: UnsafeRawBufferPointer) {
  let source = SourceText(path: "server.mcp.yaml", bytes: Array(input))
  let (spec, syntax) = parse(source)
  checkDiagnostics(syntax, in: source)
  guard let spec else { return require(!syntax.isEmpty, "where there is no spec, the reason is told") }
  let (server, meaning) = resolve(spec)
  checkDiagnostics(meaning, in: source)
  guard let server else {
    return require((syntax + meaning).contains { $0.severity == .error }, "where there is no server, an error is told")
  }
  checkEmission(server, in: source)
}

private func checkDiagnostics(_ diagnostics: [Diagnostic], in source: SourceText) {
  for diagnostic in diagnostics {
    require(diagnostic.span.start.byte <= diagnostic.span.end.byte, "a span is not turned round: \(diagnostic)")
    require(diagnostic.span.end.byte <= source.bytes.count, "a span lies within the file: \(diagnostic)")
  }
  let shown = DiagnosticRenderer.full(diagnostics, sources: [source]) + DiagnosticRenderer.concise(diagnostics)
  let isCalm = shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
  require(isCalm, "what is printed holds no control characters")
}

private func checkEmission(_ server: Server, in source: SourceText) {
  let options = EmitOptions(specName: source.path, runtime: .path("../.."))
  let emission: Emission
  do {
    emission = try emit(server, options: options)
  } catch {
    return require(false, "a resolved server can be emitted: \(error)")
  }
  checkDiagnostics(emission.diagnostics, in: source)
  if emission.diagnostics.contains(where: { $0.severity == .error }) { return }
  var paths: Set<String> = []
  for file in emission.files {
    require(paths.insert(file.path.lowercased()).inserted, "no file stands over another: \(file.path)")
    require(!file.path.split(separator: "/").contains(".."), "no file stands outside the package: \(file.path)")
    require(file.text.hasSuffix("\n"), "a file ends with a line break: \(file.path)")
  }
  for name in ["Package.swift", "Sources/\(emission.module)/Generated/Wire.mcp.swift"] {
    require(paths.contains(name.lowercased()), "\(name) is among the files")
  }
  require((try? emit(server, options: options).files) == emission.files, "the same server gives the same bytes")
}

// Whole specs that stand in the documentation compile as they stand, without a finding.

import Testing

@testable import MCPGenSpec

@Test("Specs in the documentation have no findings", arguments: ["README.md", "docs/spec.md"])
func examplesCompile(_ page: String) throws {
  let text = String(decoding: try #require(Repository.bytes(Repository.root + "/" + page)), as: UTF8.self)
  let blocks = text.split(separator: "```").filter { $0.hasPrefix("yaml\nmcpgen: 1\n") }
  #expect(!blocks.isEmpty)
  for block in blocks {
    let (spec, problems) = parse(SourceText(path: page, text: String(block.dropFirst("yaml\n".count))))
    let (server, meaning) = resolve(try #require(spec))
    #expect((problems + meaning).isEmpty, "\(DiagnosticRenderer.concise(problems + meaning))")
    #expect(server != nil)
  }
}

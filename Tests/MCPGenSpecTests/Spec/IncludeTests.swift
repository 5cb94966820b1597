// Files that specs include: what they may hold, how their names meet those of the spec, and that findings in them have
// their own places.

import Testing

@testable import MCPGenSpec

private let spec = """
  mcpgen: 1
  server: {name: shop, version: 1.0.0}
  include: [shared.yaml]
  tools:
    price:
      description: Price of a thing.
      risk: read
      public: true
      params: {name: {type: string, maxLength: 10}}
      returns: {properties: {price: Money}}
      errors: [gone]
  """

private func compiled(_ spec: String, with shared: String) throws -> (server: Server?, findings: [String]) {
  let (written, problems) = parse(SourceText(path: "shop.mcp.yaml", text: spec))
  let (file, sharedProblems) = parseShared(SourceText(path: "shared.yaml", text: shared))
  let (whole, meetings) = try #require(written).including(file.map { [$0] } ?? [])
  let (server, meaning) = resolve(whole)
  let findings = DiagnosticRenderer.concise(problems + sharedProblems + meetings + meaning)
  return (server, findings.split(separator: "\n").map(String.init))
}

@Test("Types and errors of an included file are the spec's")
func includedNamesResolve() throws {
  let shared = """
    mcpgen: 1
    types: {Money: {type: number, minimum: 0}}
    errors: {gone: {message: Gone.}}
    """
  let (server, findings) = try compiled(spec, with: shared)
  #expect(findings == [])
  #expect(server?.types.map(\.name.value) == ["Money"])
  #expect(server?.tools.first?.outputSchema?["properties"]?["price"]?["minimum"] == 0)
}

@Test(
  "Findings in an included file stand there",
  arguments: [
    (
      "mcpgen: 1\ntypes: {Money: nmber}\nerrors: {gone: {message: x}}",
      "shared.yaml:2:16: error: no type is named `nmber`"
    ),
    ("mcpgen: 1\ntools: {}\ntypes: {Money: number}\nerrors: {gone: {message: x}}", "shared.yaml:2:1: error"),
    ("types: {Money: number}\nerrors: {gone: {message: x}}", "shared.yaml:1:1: error: an included file lacks"),
    (
      "mcpgen: 1\ninclude: [other.yaml]\ntypes: {Money: number}\nerrors: {gone: {message: x}}", "shared.yaml:2:1: error"
    ),
  ])
func findingsHaveTheirOwnPlaces(_ shared: String, _ finding: String) throws {
  let (server, findings) = try compiled(spec, with: shared)
  #expect(server == nil)
  #expect(findings.contains { $0.hasPrefix(finding) }, "\(findings)")
}

@Test("A name that stands in two files is told with both places")
func namesMeet() throws {
  let shared = "mcpgen: 1\ntypes: {Money: number}\nerrors: {gone: {message: x}}"
  let (server, findings) = try compiled(spec + "\ntypes: {Money: string}\n", with: shared)
  #expect(server == nil)
  #expect(
    findings.first?.hasPrefix("shared.yaml:2:9: error: the type `Money` stands in two files") == true, "\(findings)")
}

@Test("A file that cannot be read leaves the spec incomplete, with the reason at the path")
func lackingFiles() throws {
  let written = try #require(parse(SourceText(path: "shop.mcp.yaml", text: spec)).spec)
  let (rest, problem) = written.lacking(written.includes[0], because: "no such file")
  #expect(!rest.isComplete)
  #expect(problem.span.start.line == 3)
  #expect(resolve(rest).server == nil)
}

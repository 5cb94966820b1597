// The day that ends of versions are held against.

import Testing

@Suite("mcpgen lint --today", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct LintTodayTests {
  private static let spec =
    head + "tools:\n" + tool("do_it")
    + "    versions: {style: suffix, current: v2, older: {v1: {deprecated: {sunset: 2031-01-31}}}}\n"

  private func lint(_ today: String...) throws -> (status: Int32, out: String, error: String) {
    let shop = try Workshop()
    try shop.write(Self.spec, to: "s.mcp.yaml")
    return try shop.run(["lint", "s.mcp.yaml", "--select", "past-sunset", "--format", "concise"] + today)
  }

  @Test("A sunset is past from its day on")
  func days() throws {
    #expect(try lint("--today", "2031-01-30").out.isEmpty)
    for day in ["2031-01-31", "2040-12-01"] {
      let found = try lint("--today", day)
      #expect(found.status == 0 && found.out.contains("ended on 2031-01-31"), "\(found)")
    }
  }

  @Test("What is no day is refused", arguments: ["tomorrow", "2031-02-30", ""])
  func usage(day: String) throws {
    let refused = try lint("--today", day)
    #expect(refused.status == 2 && refused.error.contains("--today is a day such as 2027-06-30"), "\(refused)")
  }
}

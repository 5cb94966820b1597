// `mcpgen new`: what is refused, and that nothing is left where it fails. That the packages build and pass their tests
// is shown by `scripts/test.sh`.

import Foundation
import Testing

@Suite("mcpgen new", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct NewTests {
  private static let published = [
    "--package-url", "https://example.com/mcpgen", "--package-version", "1.0.0",
  ]

  private func new(_ shop: Workshop, _ arguments: String...) throws -> (status: Int32, out: String, error: String) {
    try shop.run(["new"] + arguments + NewTests.published)
  }

  @Test("A package has spec, handlers, tests, and the plugin in its manifest")
  func files() throws {
    let shop = try Workshop()
    let result = try new(shop, "greeter")
    #expect(result.status == 0 && result.out.isEmpty, "\(result)")
    #expect(
      shop.files("greeter") == [
        ".gitignore", "Package.swift", "README.md", "Sources/Greeter/Handlers.swift",
        "Sources/Greeter/Handlers/greet.swift", "Sources/Greeter/greeter.mcp.yaml", "Sources/Greeter/main.swift",
        "Tests/GreeterTests/GreetTests.swift",
      ])
    #expect(shop.text("greeter/Package.swift")?.contains(#".plugin(name: "MCPGenBuild", package: "mcpgen")"#) == true)
    #expect(shop.text("greeter/Package.swift")?.contains(#"from: "1.0.0""#) == true)
    #expect(shop.text("greeter/README.md")?.contains("claude mcp add greeter") == true)
  }

  @Test(
    "Every template has a clean spec, and no token is left",
    arguments: ["minimal", "crm", "readonly-database", "upstream-api"])
  func templates(template: String) throws {
    let shop = try Workshop()
    #expect(try new(shop, "my-server", "--template", template).status == 0)
    let lint = try shop.run("lint", "my-server/Sources/MyServer/my-server.mcp.yaml")
    #expect(lint.status == 0 && lint.out.isEmpty, "\(lint.out)")
    for file in shop.files("my-server") {
      #expect(!file.contains("<#") && shop.text("my-server/\(file)")?.contains("<#") == false, "\(file)")
    }
    // Every handler is there: a build finds no stub to write.
    let build = try shop.run(
      ["build", "my-server/Sources/MyServer/my-server.mcp.yaml", "-o", "my-server", "--check"] + NewTests.published)
    #expect(build.status == 0, "\(build.error)")
  }

  @Test("The spec in the project's README is the one that is written")
  func readme() throws {
    let shop = try Workshop()
    #expect(try new(shop, "greeter").status == 0)
    let spec = try #require(shop.text("greeter/Sources/Greeter/greeter.mcp.yaml"))
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(page.contains("```yaml\n\(spec)```"))
  }

  @Test("A folder in the way stays as it is; an empty one is taken")
  func taken() throws {
    let shop = try Workshop()
    try shop.write("mine", to: "taken/file.txt")
    try shop.write("mine", to: "file")
    for name in ["taken", "file"] {
      let result = try new(shop, name)
      #expect(result.status == 2 && result.error.contains("there already"), "\(result.error)")
    }
    #expect(shop.files("taken") == ["file.txt"])
    try FileManager.default.createDirectory(
      at: shop.folder.appendingPathComponent("empty"), withIntermediateDirectories: false)
    #expect(try new(shop, "empty").status == 0)
  }

  @Test(
    "A name that is no server's is refused with one that is",
    arguments: [
      ("my server", "try my-server"), ("1st", "try st"), ("", "begins with a letter"),
      ("crème", "begins with a letter"),
      ("mcpgen", "try mcpgen-server"), (String(repeating: "x", count: 65), "at most 64"),
      ("a/..", "mcpgen new NAME"), ("~/x", "$HOME"),
      ("true", "cannot name a server"),
    ])
  func names(name: String, help: String) throws {
    let shop = try Workshop()
    let result = try new(shop, name)
    #expect(result.status == 2 && result.error.contains(help), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1)
    #expect(shop.files("").allSatisfy { ["out.txt", "error.txt"].contains($0) })
  }

  @Test("What cannot be written leaves nothing behind")
  func unwritable() throws {
    let shop = try Workshop()
    try shop.write("", to: "file")
    let result = try new(shop, "file/greeter")
    #expect(result.status == 2 && result.error.contains("cannot write file/greeter"), "\(result.error)")
    #expect(Set(shop.files("")) == ["file", "out.txt", "error.txt"])
  }

  @Test("An unknown template is refused with the list")
  func unknownTemplate() throws {
    let result = try new(Workshop(), "greeter", "--template", "minimul")
    #expect(result.status == 2 && result.error.contains("minimal"), "\(result.error)")
  }
}

// `mcpgen build` as users meet it: what is written, when, and what is left alone.

import Foundation
import Testing

private let handlers = "out/Sources/Sample/Handlers"
private let generated = "out/Sources/Sample/Generated"
private let terms =
  "resources:\n  terms: {uri: 'docs://t', description: Terms., params: {}, returns: {properties: {a: string}}}\n"

@Suite("mcpgen build", .enabled(if: Program.path != nil, "mcpgen was not built beside the tests"))
struct BuildTests {
  @Test("build writes a package, says so on standard error, and nothing on standard output")
  func build() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    let first = try shop.build()
    #expect(first.status == 0 && first.out.isEmpty)
    #expect(first.error.contains("wrote out/Package.swift\n"))
    #expect(shop.text("\(handlers)/do_it.swift")?.contains("func doIt(") == true)
    #expect(shop.text("\(generated)/Types.mcp.swift") == nil, "an empty file was written")
    let second = try shop.build()
    #expect(second.status == 0 && !second.error.contains("wrote"))
  }

  @Test("Files of the user are written once; a stub only for a tool that is new")
  func userFiles() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it") + tool("keep_it"), to: "s.mcp.yaml")
    _ = try shop.build()
    try shop.write("// mine: import MCPServer\n", to: "out/Sources/Sample/main.swift")
    try shop.write("extension Handlers { // mine\n  func another() {}\n}\n", to: "\(handlers)/keep_it.swift")
    try shop.remove("\(handlers)/do_it.swift")
    let other = """
      extension Handlers {
        func addedIt(
          _ request: AddedIt.Input, _ context: CallContext
        ) throws {}
      }
      struct Helper {
        func newIt() {}
        // func newIt(_ input: NewIt.Input, _ context: CallContext)
      }

      """
    try shop.write(other, to: "out/Sources/Sample/Other.swift")
    try shop.write(
      head + "tools:\n" + tool("do_it") + tool("keep_it") + tool("new_it") + tool("added_it"), to: "s.mcp.yaml")
    #expect(try shop.build().status == 0)
    #expect(shop.text("out/Sources/Sample/main.swift") == "// mine: import MCPServer\n")
    #expect(shop.text("\(handlers)/keep_it.swift")?.contains("mine") == true)
    #expect(shop.text("\(handlers)/do_it.swift") == nil, "a handler that was deleted came back")
    #expect(shop.text("\(handlers)/added_it.swift") == nil, "a stub was written for a method that is there")
    #expect(shop.text("\(handlers)/new_it.swift") != nil)
  }

  @Test("Handlers behind a linked folder are there: they are neither missing nor written over")
  func linkedHandlers() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    _ = try shop.build()
    let folder = shop.folder.appendingPathComponent(handlers)
    let shared = shop.folder.appendingPathComponent("shared")
    try FileManager.default.moveItem(at: folder, to: shared)
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: shared)
    let mine = "extension Handlers {\n  func doIt(_ input: DoIt.Input, _ context: CallContext) {}  // mine\n}\n"
    try shop.write(mine, to: "shared/do_it.swift")
    try shop.remove(generated)
    #expect(try shop.build().status == 0)
    #expect(shop.text("shared/do_it.swift") == mine)
    #expect(shop.files("shared") == ["do_it.swift"])
  }

  @Test("A file of the user's that was moved does not come back")
  func movedFiles() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    #expect(try shop.build().status == 0)
    for name in ["main.swift", "Handlers.swift"] { try shop.remove("out/Sources/Sample/\(name)") }
    try shop.write(head + "tools:\n" + tool("do_it") + tool("new_it"), to: "s.mcp.yaml")
    #expect(try shop.build().status == 0)
    for name in ["main.swift", "Handlers.swift"] { #expect(shop.text("out/Sources/Sample/\(name)") == nil) }
    #expect(shop.text("\(handlers)/new_it.swift") != nil)
  }

  @Test("A resource that gains methods gets stubs for those alone, in files that are free")
  func stubsPerMethod() throws {
    let shop = try Workshop()
    func spec(_ more: String, _ id: String) -> String {
      head + "resources:\n  note: {uri: 'notes://{id}', description: A note., mimeType: text/plain,\n"
        + "    params: {id: \(id)}\(more)}\n"
    }
    try shop.write(spec("", "string"), to: "s.mcp.yaml")
    #expect(try shop.build().status == 0)
    let first = try #require(shop.text("\(handlers)/note+resource.swift"))
    try shop.write("// mine\n", to: "out/Sources/Sample/Other/listNote+resource.swift")
    try shop.write(spec(", list: handler", "{type: string, complete: handler}"), to: "s.mcp.yaml")
    #expect(try shop.build().status == 0)
    #expect(shop.text("\(handlers)/note+resource.swift") == first)
    let list = try #require(shop.text("\(handlers)/listNote+resource_2.swift"))
    #expect(list.contains("func listNote(") && !list.contains("func readNote(") && !list.contains("func complete"))
    #expect(shop.text("\(handlers)/completeNoteID+resource.swift")?.contains("func completeNoteID(") == true)
    #expect(try !shop.build().error.contains("wrote"))
  }

  @Test(
    "An empty folder name is refused before anything is written",
    arguments: [["-o", ""], ["-o", "out", "--package-path", ""]])
  func emptyNames(options: [String]) throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    let result = try shop.run(["build", "s.mcp.yaml"] + options)
    #expect(result.status == 2 && result.error.contains("empty"), "\(result.error)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: shop.folder.path).count == 3)
  }

  @Test("The checkout is found from where it was typed")
  func packagePath() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    try shop.write("", to: "checkout/Package.swift")
    let options = ["--package-path", "checkout"]
    #expect(try shop.run(["build", "s.mcp.yaml", "-o", "out"] + options).status == 0)
    #expect(try shop.run(["build", "s.mcp.yaml", "-o", "checkout/a/b"] + options).status == 0)
    let folder = try #require(realpath(shop.folder.path, nil).map { String(cString: $0) })
    #expect(shop.text("out/Package.swift")?.contains("path: \"\(folder)/checkout\"") == true)
    #expect(shop.text("checkout/a/b/Package.swift")?.contains("path: \"../..\"") == true)
  }

  @Test("A working directory that is gone ends the run")
  func goneDirectory() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    let spec = shop.folder.appendingPathComponent("s.mcp.yaml").path
    let script = "mkdir gone && cd gone && rmdir ../gone && exec timeout 20 \"$0\" build \"$1\" -o out"
    let result = try shop.run(["-c", script, try #require(Program.path), spec], of: "/bin/sh")
    #expect(result.status == 2, "\(result)")
  }

  @Test("Generated files go with their section; files that are not ours stay")
  func staleFiles() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it") + terms, to: "s.mcp.yaml")
    #expect(try shop.build().status == 0)
    #expect(shop.text("\(generated)/Resources.mcp.swift") != nil)
    try shop.write("// mine\n", to: "\(generated)/Prompts.mcp.swift")
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    let result = try shop.build()
    #expect(result.error.contains("removed \(generated)/Resources.mcp.swift"))
    #expect(shop.text("\(generated)/Resources.mcp.swift") == nil)
    #expect(shop.text("\(generated)/Prompts.mcp.swift") == "// mine\n")
  }

  @Test("A manifest without the runtime is left alone; the missing line is told")
  func manifest() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    let product = #".product(name: "MCPServer", package: "mcpgen")"#
    for (manifest, missing) in [
      ("// swift-tools-version: 6.1\n", #".executableTarget(name: "Sample", dependencies: [\#(product)])"#),
      ("// \"Sample\"\n", product),
    ] {
      try shop.write(manifest, to: "out/Package.swift")
      let result = try shop.build()
      #expect(result.status == 0 && result.error.contains("add: \(missing)\n"), "\(result.error)")
      #expect(shop.text("out/Package.swift") == manifest)
    }
  }

  @Test(
    "A manifest of a server that is now reached over HTTP, too: the missing lines are told, with the plugin as well")
  func manifestOverHTTP() throws {
    let shop = try Workshop()
    let server = #".product(name: "MCPServer", package: "mcpgen")"#
    let web = #".product(name: "MCPServerHTTP", package: "mcpgen")"#
    let spec = head.replacing("{stdio: {}}", with: "{stdio: {}, http: {}}") + "tools:\n" + tool("do_it")
    for (manifest, lacks) in [
      ("// \"Sample\" \(server)\n", [web, #"traits: ["HTTP"]"#]),
      ("// \"Sample\" \(server) \(web)\n", [#"traits: ["HTTP"]"#]),
      ("// \"Sample\" \(server) \(web) traits: [\"HTTP\"]\n", []),
      ("// \"MCPGenBuild\" \(server)\n", [web, #"traits: ["HTTP"]"#]),
    ] as [(String, [String])] {
      try shop.write(manifest, to: "out/Package.swift")
      try shop.write(spec, to: "out/Sources/Sample/s.mcp.yaml")
      let options = ["-o", "out", "--package-url", "https://example.com/mcpgen", "--package-version", "1.0.0"]
      let result = try shop.run(["build", "out/Sources/Sample/s.mcp.yaml"] + options)
      let told = result.error.split(separator: "\n").filter { $0.contains("Package.swift ") }.map(String.init)
      #expect(told.count == lacks.count, "\(result.error)")
      for (line, missing) in zip(told, lacks) { #expect(line.hasSuffix(": \(missing)"), "\(line)") }
      #expect(shop.text("out/Package.swift") == manifest)
      let check = try shop.run(["build", "out/Sources/Sample/s.mcp.yaml", "--check"] + options)
      #expect(check.status == (lacks.isEmpty ? 0 : 1), "\(check.error)")
    }
  }

  @Test("The manifest of a new package over HTTP has the trait and the product")
  func newManifestOverHTTP() throws {
    let shop = try Workshop()
    try shop.write(
      head.replacing("{stdio: {}}", with: "{http: {}}") + "tools:\n" + tool("do_it"), to: "s.mcp.yaml")
    let result = try shop.build()
    #expect(result.status == 0 && !result.error.contains("Package.swift lacks"), "\(result.error)")
    let manifest = try #require(shop.text("out/Package.swift"))
    #expect(manifest.contains(#"traits: ["HTTP"]"#) && manifest.contains(#"name: "MCPServerHTTP""#), "\(manifest)")
  }

  @Test("A spec with errors writes nothing")
  func errors() throws {
    let shop = try Workshop()
    try shop.write(head + "tools:\n" + tool("do_it") + tool("doIt"), to: "s.mcp.yaml")
    let result = try shop.build()
    #expect(result.status == 1 && result.error.contains("error["))
    #expect(!FileManager.default.fileExists(atPath: shop.folder.appendingPathComponent("out").path))
  }

}

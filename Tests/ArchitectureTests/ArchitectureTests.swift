// The rules of the house that no compiler holds: who imports whom, and that each file says what it is for.

import Foundation
import Testing

@Suite("Architecture")
struct ArchitectureTests {
  @Test("Every import is in the table of Sources/README.md")
  func imports() throws {
    let rules = ImportRules(markdown: try Repository.text("Sources/README.md"))
    let sources = try Repository.sources()
    #expect(sources.count > 50, "the sources were not found")
    for source in sources {
      guard let allowed = rules.allowed[source.module] else {
        Issue.record("\(source.path): module \(source.module) has no row in Sources/README.md")
        continue
      }
      for (module, line) in source.imports where !allowed.contains(module) {
        Issue.record("\(source.path):\(line): \(source.module) must not import \(module)")
      }
    }
  }

  @Test("Every row of the table is a module that exists")
  func rows() throws {
    let rules = ImportRules(markdown: try Repository.text("Sources/README.md"))
    let modules = Set(try Repository.sources().map(\.module)).union(["CLibYAML", "CSHA256"])
    #expect(Set(rules.allowed.keys) == modules)
  }

  @Test("Lint, emit and the runtime do not know each other, whatever the table says")
  func separation() throws {
    let rules = ImportRules(markdown: try Repository.text("Sources/README.md"))
    let runtime = rules.allowed["MCPServer"] ?? []
    #expect(runtime.allSatisfy { !$0.hasPrefix("MCPGen") && !$0.hasPrefix("Foundation") && !$0.hasPrefix("NIO") })
    // Plugins are programs of their own, which no other links.
    for (module, allowed) in rules.allowed where module.hasPrefix("MCPGen") && !allowed.contains("PackagePlugin") {
      #expect(allowed.isDisjoint(with: ["MCPServer", "Foundation", "FoundationEssentials"]), "\(module)")
    }
    #expect(!(rules.allowed["MCPGenEmit"] ?? []).contains("MCPGenLint"))
  }

  @Test("Every Swift file opens with a comment that says what it is for")
  func openingComments() throws {
    let tests = Repository.swiftFiles(in: "Tests").filter { !$0.contains("/Cases/") }
    for path in try Repository.sources().map(\.path) + tests {
      let first = try Repository.text(path).prefix { $0 != "\n" }
      #expect(first.hasPrefix("// ") && first.count > 12, "\(path) begins with: \(first)")
    }
  }

  @Test(
    "Import lines are read in every form that Swift has",
    arguments: [
      ("import A", ["A"]), ("@testable import A", ["A"]), ("@_spi(Generated) import A", ["A"]),
      ("  import struct A.B", ["A"]), ("private import A", ["A"]), ("import A; import B", ["A"]),
      ("// import A", []), ("let text = \"import A\"", []), ("let t = \"\"\"\nimport A\n\"\"\"\nimport B", ["B"]),
    ])
  func importLines(line: String, modules: [String]) {
    let file = SourceFile(path: "x", module: "X", text: line)
    #expect(file.imports.map(\.module) == modules)
  }
}

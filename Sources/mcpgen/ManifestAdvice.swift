// What the manifest of a package lacks. It is the user's, so nothing is written into it: the line to add is told. The text
// is searched for names and not read as Swift, which is enough to see a line that nobody has written yet.

import MCPGenEmit

/// Holds a manifest against what the package needs.
struct ManifestAdvice {
  /// The text of `Package.swift`.
  let manifest: String
  /// What stands in the package.
  let package: Emission
  /// The target of the server.
  let target: String
  /// Whether the build-tool plugin makes the generated sources.
  let hasPlugin: Bool
  /// Another module of the package with generated files.
  let earlierModule: String?

  /// What is left for the user to do.
  var lines: [String] { targetLines + traitLines }

  private var targetLines: [String] {
    let products = package.needs.products
    guard hasPlugin || manifest.contains("\"\(package.module)\"") else {
      let lines = products.map(RuntimeNeeds.line).joined(separator: ", ")
      let target = ".executableTarget(name: \"\(package.module)\", dependencies: [\(lines)])"
      let earlier = earlierModule.map { module in
        "; Sources/\(module) was generated for an earlier name: move your files from there, and build with --clean"
      }
      return ["Package.swift has no target \(package.module); add: \(target)\(earlier ?? "")"]
    }
    // With the plugin came the line of the runtime, or a target between the two has it.
    let known = hasPlugin ? ["MCPServer"] : []
    return products.filter { !known.contains($0) && !manifest.contains("name: \"\($0)\"") }.map { product in
      "Package.swift lacks a dependency of target \(target); add: \(RuntimeNeeds.line(ofProduct: product))"
    }
  }

  private var traitLines: [String] {
    let missing = package.needs.traits.filter { !manifest.contains("\"\($0)\"") }
    guard !missing.isEmpty else { return [] }
    let names = missing.joined(separator: ", ")
    let argument = RuntimeNeeds.argument(ofTraits: missing)
    return ["Package.swift gives mcpgen no trait \(names); add to its .package(…): \(argument)"]
  }
}

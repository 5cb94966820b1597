// `swift package mcpgen-lint`: what is wrong with the specs of a package, warnings included, which a build that has
// nothing to do does not repeat. It only reads, so it asks for no permission.

import Foundation
import PackagePlugin

@main
struct MCPGenLintPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    var options = ArgumentExtractor(arguments)
    let names = options.extractOption(named: "target")
    let targets = names.isEmpty ? context.package.targets : try context.package.targets(named: names)
    let specs = targets.compactMap(\.sourceModule).flatMap(\.sourceFiles).map(\.url)
      .filter { $0.lastPathComponent.hasSuffix(".mcp.yaml") }.map(\.path).sorted()
    guard !specs.isEmpty else {
      return Diagnostics.error("no target of \(context.package.displayName) has a spec, a file NAME.mcp.yaml")
    }
    let process = Process()
    process.executableURL = try context.tool(named: "mcpgen").url
    process.arguments = ["lint"] + specs + options.remainingArguments
    try process.run()
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: break
    case 1: Diagnostics.error("mcpgen lint found errors")
    default: Diagnostics.error("mcpgen lint could not run; it takes --target NAME and the options of `mcpgen lint`")
    }
  }
}

// Compiles the spec of a target as part of its build. The names of the outputs are declared before the spec is read, so
// they are fixed; handlers are not written here, the compiler's own error asks for them.

import PackagePlugin

@main
struct MCPGenBuild: BuildToolPlugin {
  private static let outputs = ["Handlers", "Environment", "Types", "Tools", "Resources", "Prompts", "Errors", "Wire"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else { return [] }
    let specs = module.sourceFiles.map(\.url).filter { $0.lastPathComponent.hasSuffix(".mcp.yaml") }
      .sorted { $0.path < $1.path }
    guard specs.count < 2 else {
      let names = specs.map(\.lastPathComponent).joined(separator: " and ")
      Diagnostics.error("target \(target.name) has \(specs.count) specs, \(names); give each a target of its own")
      return []
    }
    guard let spec = specs.first else {
      Diagnostics.error("target \(target.name) uses MCPGenBuild and has no spec; add a file NAME.mcp.yaml to it")
      return []
    }
    let folder = context.pluginWorkDirectoryURL.appending(path: "Generated")
    return [
      .buildCommand(
        displayName: "Compiling \(spec.lastPathComponent)",
        executable: try context.tool(named: "mcpgen").url,
        arguments: ["plugin-build", spec.path, "--output", folder.path],
        // What the spec includes is not known before it is read: any YAML file of the target may be part of it.
        inputFiles: module.sourceFiles.map(\.url).filter { $0.pathExtension == "yaml" },
        outputFiles: MCPGenBuild.outputs.map { folder.appending(path: "\($0).mcp.swift") })
    ]
  }
}

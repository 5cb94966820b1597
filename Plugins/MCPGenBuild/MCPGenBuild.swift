// Compiles the spec of a target as part of its build. The names of the outputs are declared before the spec is read, so
// they are fixed; handlers are not written here, the compiler's own error asks for them.

import PackagePlugin

@main
struct MCPGenBuild: BuildToolPlugin {
  private static let outputs = ["Handlers", "Environment", "Types", "Tools", "Resources", "Prompts", "Errors", "Wire"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else { return [] }
    let files = module.sourceFiles.map(\.url).sorted { $0.path < $1.path }
    let folder = target.directoryURL.path + "/"
    func name(_ path: String) -> String { path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path }
    let specs = files.filter { $0.lastPathComponent.hasSuffix(".mcp.yaml") }
    guard specs.count < 2 else {
      Diagnostics.error(
        "target \(target.name) has \(specs.count) specs, \(specs.map { name($0.path) }.joined(separator: " and ")); give each a "
          + "target of its own (a file that specs include is named NAME.yaml)")
      return []
    }
    guard let spec = specs.first else {
      Diagnostics.error("target \(target.name) uses MCPGenBuild and has no spec; add a file NAME.mcp.yaml to it")
      return []
    }
    let generated = MCPGenBuild.outputs.map { "\($0).mcp.swift" }
    if let copy = files.first(where: { generated.contains($0.lastPathComponent) }) {
      Diagnostics.error(
        "target \(target.name) has \(name(copy.path)), which the plugin makes itself; remove its generated files, or the "
          + "plugin from the target")
      return []
    }
    // What the spec includes is not known before it is read: any YAML file of the target may be part of it, and no other,
    // for a change of it would not be seen.
    let inputs = files.filter { $0.pathExtension == "yaml" }
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated")
    return [
      .buildCommand(
        displayName: "Compiling \(spec.lastPathComponent)",
        executable: try context.tool(named: "mcpgen").url,
        arguments: ["plugin-build", spec.path, "--output", output.path] + inputs.flatMap { ["--input", $0.path] },
        inputFiles: inputs,
        outputFiles: generated.map { output.appending(path: $0) })
    ]
  }
}

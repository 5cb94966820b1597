// `mcpgen build`: a spec becomes a package. Standard output stays empty; findings and the names of written files go to
// standard error.

import ArgumentParser
import MCPGenEmit
import MCPGenSpec

/// `mcpgen build SPEC -o DIR`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Compiles a spec to a Swift package.",
    discussion: """
      Generated sources are rewritten when they change; everything else is written once and then yours. Findings and \
      the names of written files go to standard error.
      """)

  @Argument(help: "The spec, NAME.mcp.yaml.")
  var spec: String

  @Option(name: [.customShort("o"), .customLong("output")], help: "The folder of the package.")
  var output: String

  @OptionGroup(title: "Where the package finds mcpgen (default: the checkout that this program was built from)")
  var runtime: RuntimeOptions

  func validate() throws {
    guard !output.isEmpty else {
      throw ValidationError("-o names no folder: its value is empty, as that of an unset shell variable is.")
    }
  }

  func run() throws {
    let source = try SpecFile.read(spec)
    let options = EmitOptions(specName: Path.name(spec), runtime: try runtime.resolved(for: output))
    let outcome = try Compiler().compile(source, options: options)
    Output.error.write(FindingFormat.full.text(outcome, colour: Output.error.usesColour))
    guard let package = outcome.package else { throw Failure.findings }
    let folder = PackageFolder(root: trimmed(output)) { Output.error.write($0 + "\n") }
    try folder.update(with: package)
    checkManifest(package)
  }

  private func trimmed(_ folder: String) -> String {
    var result = folder[...]
    while result.count > 1, result.last == "/" { result = result.dropLast() }
    return String(result)
  }

  /// An older manifest is the user's; where it lacks the runtime, say which line to add.
  private func checkManifest(_ package: Emission) {
    guard let text = DiskFile.text(trimmed(output) + "/Package.swift") else { return }
    if !text.contains("name: \"MCPServer\"") {
      let line = ".product(name: \"MCPServer\", package: \"mcpgen\")"
      Output.error.write("mcpgen: Package.swift lacks a dependency of target \(package.module); add: \(line)\n")
    }
    if !text.contains("\"\(package.module)\"") {
      let line = ".executableTarget(name: \"\(package.module)\", dependencies: […])"
      Output.error.write("mcpgen: Package.swift has no target \(package.module); add: \(line)\n")
    }
  }
}

/// Where the emitted package finds the runtime.
struct RuntimeOptions: ParsableArguments {
  @Option(help: "A checkout of mcpgen.")
  var packagePath: String?

  @Option(help: "The URL of mcpgen's repository; needs --package-version.")
  var packageURL: String?

  @Option(help: "The version from which on mcpgen is used, with --package-url.")
  var packageVersion: String?

  func validate() throws {
    guard packagePath?.isEmpty != true else { throw ValidationError("--package-path names no folder: it is empty.") }
    if packagePath != nil, packageURL != nil {
      throw ValidationError("--package-path and --package-url exclude each other.")
    }
    if (packageURL == nil) != (packageVersion == nil) {
      throw ValidationError("--package-url and --package-version belong together.")
    }
  }

  /// The runtime for a package in the folder `output`.
  /// - Throws: `Failure` where nothing was said and the checkout is gone.
  func resolved(for output: String) throws -> EmitOptions.Runtime {
    if let packageURL, let packageVersion { return .url(packageURL, version: packageVersion) }
    if let packagePath { return .path(Checkout.path(to: packagePath, from: output)) }
    guard let root = Checkout.root else {
      throw Failure.unusable(
        "the checkout that this mcpgen was built from is gone; say where the package finds it: "
          + "--package-path DIR, or --package-url URL with --package-version VERSION")
    }
    return .path(Checkout.path(to: root, from: output))
  }
}

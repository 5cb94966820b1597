// Where a new package finds the runtime: said by options, or the checkout that this program was built from.

import ArgumentParser
import MCPCore
import MCPGenEmit

/// Where the emitted package finds the runtime.
struct RuntimeOptions: ParsableArguments {
  @Option(help: "A checkout of mcpgen.")
  var packagePath: String?

  @Option(help: "The URL of mcpgen's repository; needs --package-version.")
  var packageURL: String?

  @Option(help: "The version from which on mcpgen is used, with --package-url.")
  var packageVersion: String?

  func validate() throws {
    if let packagePath {
      guard !packagePath.isEmpty else { throw ValidationError("--package-path names no folder: it is empty.") }
      guard DiskFile.exists(packagePath + "/Package.swift") else {
        throw ValidationError("--package-path \(packagePath) has no Package.swift: give the folder of a checkout.")
      }
    }
    if let packageVersion, (try? SemanticVersion(packageVersion)) == nil {
      throw ValidationError("--package-version \(packageVersion) is no version such as 1.2.0.")
    }
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

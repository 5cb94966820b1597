// The manifest of a new package. It is the user's from the moment it is written: dependencies and targets are added
// there by hand, and `build` only says which line it misses.

extension Template {
  /// `Package.swift`.
  public static let package = Template(
    holes: ["product", "module", "dependencies", "targets"],
    text: #"""
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: {{product}},
        platforms: [.macOS(.v15)],
        products: [
          .executable(name: {{product}}, targets: [{{module}}])
        ],
        dependencies: [
          {{dependencies}}
        ],
        targets: [
          {{targets}}
        ],
        swiftLanguageModes: [.v6]
      )

      """#)
}

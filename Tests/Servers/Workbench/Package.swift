// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "workbench",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "workbench", targets: ["Workbench"])
  ],
  dependencies: [
    .package(name: "mcpgen", path: "../../..")
  ],
  targets: [
    .executableTarget(
      name: "Workbench",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "clinic",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "clinic", targets: ["Clinic"])
  ],
  dependencies: [
    .package(url: "https://example.com/mcpgen", from: "1.0.0")
  ],
  targets: [
    .executableTarget(
      name: "Clinic",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

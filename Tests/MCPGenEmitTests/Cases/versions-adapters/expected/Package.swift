// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "desk",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "desk", targets: ["Desk"])
  ],
  dependencies: [
    .package(url: "https://example.com/mcpgen", from: "1.0.0")
  ],
  targets: [
    .executableTarget(
      name: "Desk",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

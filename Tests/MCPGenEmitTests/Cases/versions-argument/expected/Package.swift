// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "shop",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "shop", targets: ["Shop"])
  ],
  dependencies: [
    .package(url: "https://example.com/mcpgen", from: "1.0.0")
  ],
  targets: [
    .executableTarget(
      name: "Shop",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

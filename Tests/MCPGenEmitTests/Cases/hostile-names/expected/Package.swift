// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "mcp-server",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "mcp-server", targets: ["MCPServerServer"])
  ],
  dependencies: [
    .package(url: "https://example.com/mcpgen", from: "1.0.0")
  ],
  targets: [
    .executableTarget(
      name: "MCPServerServer",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

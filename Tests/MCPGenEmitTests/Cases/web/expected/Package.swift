// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "web",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "web", targets: ["Web"])
  ],
  dependencies: [
    .package(url: "https://example.com/mcpgen", from: "1.0.0", traits: ["HTTP", "TLS"])
  ],
  targets: [
    .executableTarget(
      name: "Web",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen"),
        .product(name: "MCPServerHTTP", package: "mcpgen"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

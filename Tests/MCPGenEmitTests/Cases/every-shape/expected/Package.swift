// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "every-shape",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "every-shape", targets: ["EveryShape"])
  ],
  dependencies: [
    .package(url: "https://example.com/mcpgen", from: "1.0.0")
  ],
  targets: [
    .executableTarget(
      name: "EveryShape",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

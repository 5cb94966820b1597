// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "offers",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "offers", targets: ["Offers"])
  ],
  dependencies: [
    .package(url: "https://example.com/mcpgen", from: "1.0.0")
  ],
  targets: [
    .executableTarget(
      name: "Offers",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

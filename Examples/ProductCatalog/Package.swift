// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "product-catalog",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "product-catalog", targets: ["ProductCatalog"])
  ],
  dependencies: [
    .package(name: "mcpgen", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "ProductCatalog",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "everything",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "everything", targets: ["Everything"])
  ],
  dependencies: [
    .package(name: "mcpgen", path: "../..", traits: ["HTTP"])
  ],
  targets: [
    .executableTarget(
      name: "Everything",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen"),
        .product(name: "MCPServerHTTP", package: "mcpgen"),
      ]
    ),
    .testTarget(name: "EverythingTests", dependencies: ["Everything", .product(name: "MCPServer", package: "mcpgen")]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1
import PackageDescription

// All examples as one package, so that the runtime is compiled once for them. Each folder is also a package of its
// own: open that one to see what a user's project looks like.
let package = Package(
  name: "examples",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "product-catalog", targets: ["ProductCatalog"]),
    .executable(name: "crm", targets: ["CRM"]),
    .executable(name: "everything", targets: ["Everything"]),
  ],
  dependencies: [
    .package(name: "mcpgen", path: "..", traits: ["HTTP", "OAuth"]),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "ProductCatalog",
      dependencies: [.product(name: "MCPServer", package: "mcpgen")],
      path: "ProductCatalog/Sources/ProductCatalog"
    ),
    .executableTarget(
      name: "CRM",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen"),
        .product(name: "MCPServerHTTP", package: "mcpgen"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "CRM/Sources/CRM"
    ),
    .testTarget(
      name: "CRMTests",
      dependencies: ["CRM", .product(name: "MCPServer", package: "mcpgen")],
      path: "CRM/Tests/CRMTests"
    ),
    .executableTarget(
      name: "Everything",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen"),
        .product(name: "MCPServerHTTP", package: "mcpgen"),
      ],
      path: "Everything/Sources/Everything"
    ),
    .testTarget(
      name: "EverythingTests",
      dependencies: ["Everything", .product(name: "MCPServer", package: "mcpgen")],
      path: "Everything/Tests/EverythingTests"
    ),
  ],
  swiftLanguageModes: [.v6]
)

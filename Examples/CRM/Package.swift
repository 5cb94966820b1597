// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "crm",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "crm", targets: ["CRM"])
  ],
  dependencies: [
    .package(name: "mcpgen", path: "../..", traits: ["HTTP", "OAuth"]),
    // SQLite; needs the system's libsqlite3 with its headers (libsqlite3-dev on Debian).
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "CRM",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen"),
        .product(name: "MCPServerHTTP", package: "mcpgen"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    .testTarget(name: "CRMTests", dependencies: ["CRM", .product(name: "MCPServer", package: "mcpgen")]),
  ],
  swiftLanguageModes: [.v6]
)

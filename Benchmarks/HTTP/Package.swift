// swift-tools-version: 6.1
import PackageDescription

// The servers over HTTP that `http.sh` measures. A package apart from that of the stdio benchmarks, which resolve and
// build no network stack. Records, Catalog and the handlers of Search are links to the folders that those use; Search
// is compiled from `specs/`.
let package = Package(
  name: "mcpgen-benchmarks-http",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bare-http", targets: ["BareHTTP"]),
    .executable(name: "search-http", targets: ["Search"]),
  ],
  dependencies: [
    .package(name: "mcpgen", path: "../..", traits: ["HTTP"]),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
  ],
  targets: [
    .target(name: "Records"),
    .executableTarget(
      name: "BareHTTP",
      dependencies: ["Records"] + ["NIOCore", "NIOPosix", "NIOHTTP1"].map { .product(name: $0, package: "swift-nio") }),
    .target(name: "Catalog", dependencies: [.product(name: "MCPServer", package: "mcpgen")]),
    .executableTarget(
      name: "Search",
      dependencies: ["Catalog"] + ["MCPServer", "MCPServerHTTP"].map { .product(name: $0, package: "mcpgen") }),
  ],
  swiftLanguageModes: [.v6]
)
